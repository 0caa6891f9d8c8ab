import{t as e}from"./Text-CVVLrEuy.js";import{i as t,q as n}from"./createReactComponent-iRq5WkMk.js";import{t as r}from"./graphql-DUJ7RVr-.js";import{a as i,r as a}from"./format-rF2FP_cx.js";import{r as o}from"./labels-N5CVbZGE.js";import{t as s}from"./useFormats-C8hg9x4t.js";import{n as c}from"./links-BBc4WK0Q.js";var l={row:`_row_getcf_1`,what:`_what_getcf_14`,list:`_list_getcf_18`},u=n(),d=r(`
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
`);function f({order:n,withUser:r=!0}){let{i18n:d}=t(),{instant:f}=s(),{service:p}=n,m=[r&&p?.user.name,p?.msisdn&&a(p.msisdn)].filter(Boolean);return(0,u.jsxs)(`li`,{className:l.row,children:[(0,u.jsxs)(`div`,{className:l.what,children:[(0,u.jsxs)(c,{to:`/orders/$orderId`,params:{orderId:n.id},children:[d._(o[n.action]),` `,n.number]}),m.length>0&&(0,u.jsx)(e,{size:`sm`,children:m.join(` · `)}),(0,u.jsxs)(e,{size:`sm`,c:`dimmed`,children:[(0,u.jsx)(`time`,{dateTime:n.placedAt,children:f(n.placedAt)}),` · `,n.placedBy]})]}),(0,u.jsx)(i,{state:n.state})]})}export{d as n,l as r,f as t};