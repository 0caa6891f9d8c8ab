import{I as e,M as t,St as n,f as r,nt as i,rt as a,tn as o,v as s,w as c,y as l}from"./libraries-D121TdC-.js";import{K as u,Tt as d,ct as f,ht as p,pt as m,q as h,s as g}from"./parts-DQmnpfXB.js";import{t as _}from"./RemovalRequestsWaiting-DI9SSiwu.js";var v={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},y=o(),b=t(`/portal/companies`),x=p(`
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
`);function S(){let{_:t}=l(),o=e(),{search:p}=b.useSearch(),S=m(`REMOVAL_REQUESTS_DECIDE`),C=c({query:x,variables:{search:p}}),w=e=>{f(e),o({to:`/`})};return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(u,{title:t({id:`xNIaa/`})}),S&&(0,y.jsx)(_,{}),(0,y.jsxs)(i,{gap:`md`,maw:640,children:[(0,y.jsx)(g,{label:t({id:`k/FZ4X`}),value:p,onChange:e=>void o({to:`/companies`,search:{search:e},replace:!0})}),(0,y.jsx)(h,{query:C,skeleton:(0,y.jsx)(a,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,y.jsx)(d,{title:t({id:`09qhpw`}),children:(0,y.jsx)(s,{id:`leqvrP`})}):(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`card ${v.list}`,children:e.nodes.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsxs)(`button`,{type:`button`,className:v.company,onClick:()=>w(e.id),children:[(0,y.jsxs)(`span`,{children:[(0,y.jsx)(n,{span:!0,fw:600,display:`block`,children:e.name}),(0,y.jsx)(n,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,y.jsx)(r,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,y.jsx)(n,{size:`sm`,c:`dimmed`,children:(0,y.jsx)(s,{id:`BtgAx9`})})]})})]})]})}export{S as CompaniesPage};