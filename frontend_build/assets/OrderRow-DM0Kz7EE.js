import{Wt as e,dt as t,h as n}from"./libraries-Br-0bf7c.js";import{A as r,M as i,O as a,X as o,at as s,ft as c}from"./parts-CH76wotO.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=e(),d=o(`
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
`);function f({order:e,withUser:o=!0}){let{i18n:d}=n(),{instant:f}=a(),{service:p}=e,m=[o&&p?.user.name,p?.msisdn&&r(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(s,{to:`/orders/$orderId`,params:{orderId:e.id},children:[d._(c[e.action]),` `,e.number]}),m.length>0&&(0,u.jsx)(t,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(t,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,u.jsx)(i,{state:e.state})]})}export{d as n,l as r,f as t};