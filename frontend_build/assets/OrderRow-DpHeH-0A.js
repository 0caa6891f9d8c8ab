import{Yt as e,_ as t,gt as n,ht as r}from"./libraries-CnqV21hW.js";import{B as i,I as a,R as o,gt as s,st as c,v as l,wt as u}from"./parts-cUP1uQZw.js";var d=e();function f({to:e,subject:t,body:n}){let i=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,d.jsx)(r,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var p=c(`
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
`);function m({order:e,withUser:r=!0}){let{i18n:c}=t(),{instant:f}=a(),{service:p}=e,m=[r&&p?.user.name,p?.msisdn&&o(p.msisdn)].filter(Boolean);return(0,d.jsxs)(`li`,{className:l.row,children:[(0,d.jsxs)(`div`,{className:l.what,children:[(0,d.jsxs)(s,{to:`/orders/$orderId`,params:{orderId:e.id},children:[c._(u[e.action]),` `,e.number]}),m.length>0&&(0,d.jsx)(n,{size:`sm`,children:m.join(` · `)}),(0,d.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,d.jsx)(`time`,{dateTime:e.placedAt,children:f(e.placedAt)}),` · `,e.placedBy]})]}),(0,d.jsx)(i,{...e})]})}export{p as n,f as r,m as t};