import{$ as e,Jt as t,M as n,O as r,Q as i,b as a,g as o,h as s,ht as c,u as l}from"./libraries-Dc67jhP5.js";import{G as u,K as d,_t as f,ot as p,st as m,tt as h,w as g}from"./parts-CEFEW1q5.js";import{t as _}from"./RemovalRequestsWaiting-51kHAPA9.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=t(),b=r(`/portal/companies`),x=m(`
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
`);function S(){let{_:t}=o(),r=n(),{search:m}=b.useSearch(),S=p(`REMOVAL_REQUESTS_DECIDE`),C=a({query:x,variables:{search:m}}),w=e=>{h(e),r({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(u,{title:t({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(i,{gap:`md`,maw:640,children:[(0,y.jsx)(g,{label:t({id:`k/FZ4X`}),value:m,onChange:e=>void r({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(d,{query:C,skeleton:(0,y.jsx)(e,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(f,{title:t({id:`09qhpw`}),children:(0,y.jsx)(s,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(c,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(c,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(c,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(s,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};