import{Ut as e,h as t,ut as n}from"./libraries-B-twVB0Y.js";import{D as r,T as i,k as a,q as o,rt as s,ut as c}from"./parts-CbD9CbW8.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=e(),d=o(`
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
`);function f({order:e,withUser:o=!0}){let{i18n:d}=t(),{instant:f}=i(),{service:p}=e,m=[o&&p?.user.name,p?.msisdn&&r(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(s,{to:`/orders/$orderId`,params:{orderId:e.id},children:[d._(c[e.action]),` `,e.number]}),m.length>0&&(0,u.jsx)(n,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,u.jsx)(a,{state:e.state})]})}export{d as n,l as r,f as t};