import{$ as e,N as t,Yt as n,et as r,g as i,gt as a,h as o,k as s,u as c,x as l}from"./libraries-_C22SbCf.js";import{C as u,G as d,K as f,_t as p,ot as m,st as h,tt as g}from"./parts-Brf0hcxT.js";import{t as _}from"./RemovalRequestsWaiting-CpiDVSSx.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=n(),b=s(`/portal/companies`),x=h(`
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
`);function S(){let{_:n}=i(),s=t(),{search:h}=b.useSearch(),S=m(`REMOVAL_REQUESTS_DECIDE`),C=l({query:x,variables:{search:h}}),w=e=>{g(e),s({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(d,{title:n({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(e,{gap:`md`,maw:640,children:[(0,y.jsx)(u,{label:n({id:`k/FZ4X`}),value:h,onChange:e=>void s({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(f,{query:C,skeleton:(0,y.jsx)(r,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(p,{title:n({id:`09qhpw`}),children:(0,y.jsx)(o,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(a,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(a,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(c,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(o,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};