import{St as e,tn as t,xt as n,y as r}from"./libraries-D121TdC-.js";import{$ as i,Dt as a,It as o,U as s,X as c,b as l,jt as u,vt as d}from"./parts-DbffnvWq.js";var f=t();function p({to:e,subject:t,body:r}){let i=[t&&`subject=${encodeURIComponent(t)}`,r&&`body=${encodeURIComponent(r)}`].filter(Boolean).join(`&`);return(0,f.jsx)(n,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var m=d(`
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
`);function h({order:t,withUser:n=!0}){let{i18n:d}=r(),{day:p,instant:m}=c(),h=t.startsOn&&p(t.startsOn),{service:g}=t,_=[n&&g?.user.name,g?.msisdn&&i(g.msisdn)].filter(Boolean);return(0,f.jsxs)(`li`,{className:l.row,children:[(0,f.jsxs)(`div`,{className:l.what,children:[(0,f.jsxs)(a,{to:`/orders/$orderId`,params:{orderId:t.id},children:[d._(o[t.action]),` `,t.number]}),t.state===`PENDING`&&h&&(0,f.jsx)(e,{size:`sm`,children:(0,f.jsx)(u,{id:`CcFEjr`,values:{on:h}})}),_.length>0&&(0,f.jsx)(e,{size:`sm`,children:_.join(` · `)}),(0,f.jsxs)(e,{size:`sm`,c:`dimmed`,children:[(0,f.jsx)(`time`,{dateTime:t.placedAt,children:m(t.placedAt)}),` · `,t.placedBy]})]}),(0,f.jsx)(s,{...t})]})}export{m as n,p as r,h as t};