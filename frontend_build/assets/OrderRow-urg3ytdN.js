import{Wt as e,dt as t,h as n}from"./libraries-C3ycWZFA.js";import{N as r,Z as i,j as a,k as o,ot as s,pt as c}from"./parts-fxTf0eEf.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=e(),d=i(`
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
`);function f({order:e,withUser:i=!0}){let{i18n:d}=n(),{instant:f}=o(),{service:p}=e,m=[i&&p?.user.name,p?.msisdn&&a(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(s,{to:`/orders/$orderId`,params:{orderId:e.id},children:[d._(c[e.action]),` `,e.number]}),m.length>0&&(0,u.jsx)(t,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(t,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,u.jsx)(r,{state:e.state})]})}export{d as n,l as r,f as t};