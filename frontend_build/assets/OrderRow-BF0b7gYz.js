import{g as e,mt as t,pt as n,qt as r}from"./libraries-C4kl-r4s.js";import{I as i,P as a,R as o,_ as s,ft as c,rt as l,yt as u}from"./parts-BzOx8F8H.js";var d=r();function f({to:e,subject:t,body:r}){let i=[t&&`subject=${encodeURIComponent(t)}`,r&&`body=${encodeURIComponent(r)}`].filter(Boolean).join(`&`);return(0,d.jsx)(n,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var p=l(`
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
`);function m({order:n,withUser:r=!0}){let{i18n:l}=e(),{instant:f}=a(),{service:p}=n,m=[r&&p?.user.name,p?.msisdn&&i(p.msisdn)].filter(Boolean);return(0,d.jsxs)(`li`,{className:s.row,children:[(0,d.jsxs)(`div`,{className:s.what,children:[(0,d.jsxs)(c,{to:`/orders/$orderId`,params:{orderId:n.id},children:[l._(u[n.action]),` `,n.number]}),m.length>0&&(0,d.jsx)(t,{size:`sm`,children:m.join(` · `)}),(0,d.jsxs)(t,{size:`sm`,c:`dimmed`,children:[(0,d.jsx)(`time`,{dateTime:n.placedAt,children:f(n.placedAt)}),` · `,n.placedBy]})]}),(0,d.jsx)(o,{state:n.state})]})}export{p as n,f as r,m as t};