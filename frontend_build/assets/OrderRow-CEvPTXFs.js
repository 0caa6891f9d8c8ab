import{Xt as e,_ as t,_t as n,gt as r,v as i}from"./libraries-B0e0VH97.js";import{B as a,H as o,W as s,ft as c,kt as l,x as u,xt as d}from"./parts-D8ayvmI5.js";var f=e();function p({to:e,subject:t,body:n}){let i=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,f.jsx)(r,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var m=c(`
  fragment OrderRow on Order {
    id
    number
    action
    state
    needsAttention
    placedAt
    placedBy
    startsOn
    service {
      id
      msisdn
      user {
        id
        name
      }
    }
  }
`);function h({order:e,withUser:r=!0}){let{i18n:c}=i(),{day:p,instant:m}=a(),h=e.startsOn&&p(e.startsOn),{service:g}=e,_=[r&&g?.user.name,g?.msisdn&&o(g.msisdn)].filter(Boolean);return(0,f.jsxs)(`li`,{className:u.row,children:[(0,f.jsxs)(`div`,{className:u.what,children:[(0,f.jsxs)(d,{to:`/orders/$orderId`,params:{orderId:e.id},children:[c._(l[e.action]),` `,e.number]}),e.state===`PENDING`&&h&&(0,f.jsx)(n,{size:`sm`,children:(0,f.jsx)(t,{id:`CcFEjr`,values:{on:h}})}),_.length>0&&(0,f.jsx)(n,{size:`sm`,children:_.join(` · `)}),(0,f.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,f.jsx)(`time`,{dateTime:e.placedAt,children:m(e.placedAt)}),` · `,e.placedBy]})]}),(0,f.jsx)(s,{...e})]})}export{m as n,p as r,h as t};