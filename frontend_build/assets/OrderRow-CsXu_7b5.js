import{Zt as e,_t as t,g as n,vt as r}from"./libraries-CMzqdHvK.js";import{F as i,H as a,Tt as o,W as s,_t as c,ct as l,v as u}from"./parts--R-pOunR.js";var d=e();function f({to:e,subject:n,body:r}){let i=[n&&`subject=${encodeURIComponent(n)}`,r&&`body=${encodeURIComponent(r)}`].filter(Boolean).join(`&`);return(0,d.jsx)(t,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var p=l(`
  fragment OrderRow on Order {
    id
    number
    action
    state
    needsAttention
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
`);function m({order:e,withUser:t=!0}){let{i18n:l}=n(),{instant:f}=a(),{service:p}=e,m=[t&&p?.user.name,p?.msisdn&&s(p.msisdn)].filter(Boolean);return(0,d.jsxs)(`li`,{className:u.row,children:[(0,d.jsxs)(`div`,{className:u.what,children:[(0,d.jsxs)(c,{to:`/orders/$orderId`,params:{orderId:e.id},children:[l._(o[e.action]),` `,e.number]}),m.length>0&&(0,d.jsx)(r,{size:`sm`,children:m.join(` · `)}),(0,d.jsxs)(r,{size:`sm`,c:`dimmed`,children:[(0,d.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,d.jsx)(i,{...e})]})}export{p as n,f as r,m as t};