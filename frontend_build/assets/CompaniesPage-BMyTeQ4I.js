import{$ as e,M as t,O as n,Q as r,Zt as i,b as a,g as o,h as s,u as c,vt as l}from"./libraries-CMzqdHvK.js";import{B as u,S as d,V as f,ct as p,nt as m,st as h,vt as g}from"./parts--R-pOunR.js";import{t as _}from"./RemovalRequestsWaiting-CavZNRNF.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=i(),b=n(`/portal/companies`),x=p(`
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
`);function S(){let{_:n}=o(),i=t(),{search:p}=b.useSearch(),S=h(`REMOVAL_REQUESTS_DECIDE`),C=a({query:x,variables:{search:p}}),w=e=>{m(e),i({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(u,{title:n({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(r,{gap:`md`,maw:640,children:[(0,y.jsx)(d,{label:n({id:`k/FZ4X`}),value:p,onChange:e=>void i({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(f,{query:C,skeleton:(0,y.jsx)(e,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(g,{title:n({id:`09qhpw`}),children:(0,y.jsx)(s,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(l,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(l,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(c,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(l,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(s,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};