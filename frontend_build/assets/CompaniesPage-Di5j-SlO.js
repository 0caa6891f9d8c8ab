import{A as e,P as t,S as n,Xt as r,_ as i,_t as a,d as o,et as s,tt as c,v as l}from"./libraries-B0e0VH97.js";import{St as u,X as d,Y as f,at as p,ft as m,u as h,ut as g}from"./parts-D8ayvmI5.js";import{t as _}from"./RemovalRequestsWaiting-b-XtCdP_.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=r(),b=e(`/portal/companies`),x=m(`
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
`);function S(){let{_:e}=l(),r=t(),{search:m}=b.useSearch(),S=g(`REMOVAL_REQUESTS_DECIDE`),C=n({query:x,variables:{search:m}}),w=e=>{p(e),r({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(f,{title:e({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(s,{gap:`md`,maw:640,children:[(0,y.jsx)(h,{label:e({id:`k/FZ4X`}),value:m,onChange:e=>void r({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(d,{query:C,skeleton:(0,y.jsx)(c,{height:240,radius:`lg`}),children:({companies:t})=>t.nodes.length===0?(0,y.jsx)(u,{title:e({id:`09qhpw`}),children:(0,y.jsx)(i,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:t.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(a,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(a,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(o,{size:18,"aria-hidden":!0})]})},e.id))}),t.pageInfo.hasNextPage&&(0,y.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(i,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};