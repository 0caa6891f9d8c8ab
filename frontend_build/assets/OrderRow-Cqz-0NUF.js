import{f as e,ot as t,zt as n}from"./libraries-D6I0saWi.js";import{C as r,T as i,U as a,X as o,nt as s,x as c}from"./parts-BGBLK5VN.js";var l={row:`_row_getcf_1`,what:`_what_getcf_14`,list:`_list_getcf_18`},u=n(),d=a(`
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
`);function f({order:n,withUser:a=!0}){let{i18n:d}=e(),{instant:f}=c(),{service:p}=n,m=[a&&p?.user.name,p?.msisdn&&r(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(o,{to:`/orders/$orderId`,params:{orderId:n.id},children:[d._(s[n.action]),` `,n.number]}),m.length>0&&(0,u.jsx)(t,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(t,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:n.placedAt,children:f(n.placedAt)}),` · `,n.placedBy]})]}),(0,u.jsx)(i,{state:n.state})]})}export{d as n,l as r,f as t};