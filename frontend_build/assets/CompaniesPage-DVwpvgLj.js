import{D as e,Q as t,Z as n,b as r,g as i,h as a,j as o,mt as s,qt as c,u as l}from"./libraries-C4kl-r4s.js";import{C as u,U as d,W as f,Z as p,nt as m,pt as h,rt as g}from"./parts-BzOx8F8H.js";import{t as _}from"./RemovalRequestsWaiting-C08TNoNz.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=c(),b=e(`/portal/companies`),x=g(`
  query Companies($search: String) {
    companies(search: $search, first: 50) {
      nodes {
        id
        name
        companyNumber
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);function S(){let{_:e}=i(),c=o(),{search:g}=b.useSearch(),S=m(`REMOVAL_REQUESTS_DECIDE`),C=r({query:x,variables:{search:g}}),w=e=>{p(e),c({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(d,{title:e({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(n,{gap:`md`,maw:640,children:[(0,y.jsx)(u,{label:e({id:`k/FZ4X`}),value:g,onChange:e=>void c({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(f,{query:C,skeleton:(0,y.jsx)(t,{height:240,radius:`lg`}),children:({companies:t})=>t.nodes.length===0?(0,y.jsx)(h,{title:e({id:`09qhpw`}),children:(0,y.jsx)(a,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:t.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(s,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(s,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),t.pageInfo.hasNextPage&&(0,y.jsx)(s,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(a,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};