import{f as e,ot as t,zt as n}from"./libraries-D6I0saWi.js";import{E as r,S as i,W as a,Z as o,it as s,w as c}from"./parts-B6tmgj0b.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=n(),d=a(`
  fragment OrderRow on Order {
    id
    number
    action
    state
    placedAt
    placedBy
    service {
      id
      msisdn
      user {
        id
        name
      }
    }
  }
`);function f({order:n,withUser:a=!0}){let{i18n:d}=e(),{instant:f}=i(),{service:p}=n,m=[a&&p?.user.name,p?.msisdn&&c(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(o,{to:`/orders/$orderId`,params:{orderId:n.id},children:[d._(s[n.action]),` `,n.number]}),m.length>0&&(0,u.jsx)(t,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(t,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:n.placedAt,children:f(n.placedAt)}),` · `,n.placedBy]})]}),(0,u.jsx)(r,{state:n.state})]})}export{d as n,l as r,f as t};