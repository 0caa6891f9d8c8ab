import{St as e,tn as t,v as n,xt as r,y as i}from"./libraries-D121TdC-.js";import{J as a,Mt as o,V as s,X as c,ht as l,v as u,wt as d}from"./parts-DQmnpfXB.js";var f=t();function p({to:e,subject:t,body:n}){let i=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,f.jsx)(r,{href:i?`mailto:${e}?${i}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var m=l(`
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
`);function h({order:t,withUser:r=!0}){let{i18n:l}=i(),{day:p,instant:m}=a(),h=t.startsOn&&p(t.startsOn),{service:g}=t,_=[r&&g?.user.name,g?.msisdn&&c(g.msisdn)].filter(Boolean);return(0,f.jsxs)(`li`,{className:u.row,children:[(0,f.jsxs)(`div`,{className:u.what,children:[(0,f.jsxs)(d,{to:`/orders/$orderId`,params:{orderId:t.id},children:[l._(o[t.action]),` `,t.number]}),t.state===`PENDING`&&h&&(0,f.jsx)(e,{size:`sm`,children:(0,f.jsx)(n,{id:`CcFEjr`,values:{on:h}})}),_.length>0&&(0,f.jsx)(e,{size:`sm`,children:_.join(` · `)}),(0,f.jsxs)(e,{size:`sm`,c:`dimmed`,children:[(0,f.jsx)(`time`,{dateTime:t.placedAt,children:m(t.placedAt)}),` · `,t.placedBy]})]}),(0,f.jsx)(s,{...t})]})}export{m as n,p as r,h as t};