import{$ as e,N as t,Yt as n,_ as r,d as i,et as a,g as o,gt as s,k as c,x as l}from"./libraries-CnqV21hW.js";import{G as u,K as d,_t as f,ot as p,st as m,tt as h,w as g}from"./parts-cUP1uQZw.js";import{t as _}from"./RemovalRequestsWaiting-Dpnh1Y8f.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=n(),b=c(`/portal/companies`),x=m(`
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
`);function S(){let{_:n}=r(),c=t(),{search:m}=b.useSearch(),S=p(`REMOVAL_REQUESTS_DECIDE`),C=l({query:x,variables:{search:m}}),w=e=>{h(e),c({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(u,{title:n({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(e,{gap:`md`,maw:640,children:[(0,y.jsx)(g,{label:n({id:`k/FZ4X`}),value:m,onChange:e=>void c({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(d,{query:C,skeleton:(0,y.jsx)(a,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(f,{title:n({id:`09qhpw`}),children:(0,y.jsx)(o,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(s,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(s,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(i,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(s,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(o,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};