import{Ut as e,h as t,ut as n}from"./libraries-B-twVB0Y.js";import{D as r,Y as i,dt as a,it as o,j as s,k as c}from"./parts-gnidSVva.js";var l={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},u=e(),d=i(`
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
`);function f({order:e,withUser:i=!0}){let{i18n:d}=t(),{instant:f}=r(),{service:p}=e,m=[i&&p?.user.name,p?.msisdn&&c(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(o,{to:`/orders/$orderId`,params:{orderId:e.id},children:[d._(a[e.action]),` `,e.number]}),m.length>0&&(0,u.jsx)(n,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,u.jsx)(s,{state:e.state})]})}export{d as n,l as r,f as t};