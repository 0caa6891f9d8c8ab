import{Bt as e,f as t,st as n}from"./libraries-D5a3mRCY.js";import{C as r,D as i,G as a,T as o,ct as s,tt as c}from"./parts-2XPjpNov.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=e(),d=a(`
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
`);function f({order:e,withUser:a=!0}){let{i18n:d}=t(),{instant:f}=r(),{service:p}=e,m=[a&&p?.user.name,p?.msisdn&&o(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(c,{to:`/orders/$orderId`,params:{orderId:e.id},children:[d._(s[e.action]),` `,e.number]}),m.length>0&&(0,u.jsx)(n,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,u.jsx)(i,{state:e.state})]})}export{d as n,l as r,f as t};