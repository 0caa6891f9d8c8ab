import{I as e,M as t,St as n,f as r,nt as i,rt as a,tn as o,w as s,y as c}from"./libraries-D121TdC-.js";import{J as l,Ot as u,Y as d,dt as f,gt as p,jt as m,s as h,vt as g}from"./parts-DbffnvWq.js";import{t as _}from"./RemovalRequestsWaiting-DGYb__1t.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=o(),b=t(`/portal/companies`),x=g(`
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
`);function S(){let{_:t}=c(),o=e(),{search:g}=b.useSearch(),S=p(`REMOVAL_REQUESTS_DECIDE`),C=s({query:x,variables:{search:g}}),w=e=>{f(e),o({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(l,{title:t({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(i,{gap:`md`,maw:640,children:[(0,y.jsx)(h,{label:t({id:`k/FZ4X`}),value:g,onChange:e=>void o({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(d,{query:C,skeleton:(0,y.jsx)(a,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(u,{title:t({id:`09qhpw`}),children:(0,y.jsx)(m,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(n,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(n,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(r,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(n,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(m,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};