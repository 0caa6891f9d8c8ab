import{E as e,K as t,S as n,d as r,f as i,g as a,ot as o,q as s,zt as c}from"./libraries-D6I0saWi.js";import{t as l}from"./IconChevronRight-DwOom9lO.js";import{A as u,Q as d,R as f,W as p,d as m,j as h}from"./parts-B6tmgj0b.js";var g={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},_=c(),v=n(`/portal/companies`),y=p(`
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
`);function b(){let{_:n}=i(),c=e(),{search:p}=v.useSearch(),b=a({query:y,variables:{search:p}}),x=e=>{f(e),c({to:`/`})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{title:n({id:`xNIaa/`})}),(0,_.jsxs)(t,{gap:`md`,maw:640,children:[(0,_.jsx)(m,{label:n({id:`k/FZ4X`}),value:p,onChange:e=>void c({to:`/companies`,search:{search:e},replace:!0})}),(0,_.jsx)(h,{query:b,skeleton:(0,_.jsx)(s,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,_.jsx)(d,{title:n({id:`09qhpw`}),children:(0,_.jsx)(r,{id:`leqvrP`})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`card ${g.list}`,children:e.nodes.map(e=>(0,_.jsx)(`li`,{children:(0,_.jsxs)(`button`,{type:`button`,className:g.company,onClick:()=>x(e.id),children:[(0,_.jsxs)(`span`,{children:[(0,_.jsx)(o,{span:!0,fw:600,display:`block`,children:e.name}),(0,_.jsx)(o,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,_.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,_.jsx)(o,{size:`sm`,c:`dimmed`,children:(0,_.jsx)(r,{id:`BtgAx9`})})]})})]})]})}export{b as CompaniesPage};