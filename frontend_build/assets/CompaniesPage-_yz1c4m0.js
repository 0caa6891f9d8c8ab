import{Bt as e,C as t,D as n,J as r,d as i,f as a,g as o,q as s,st as c}from"./libraries-D5a3mRCY.js";import{t as l}from"./IconChevronRight-CCbNG1eI.js";import{G as u,M as d,f,j as p,nt as m,z as h}from"./parts-2XPjpNov.js";var g={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},_=e(),v=t(`/portal/companies`),y=u(`
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
`);function b(){let{_:e}=a(),t=n(),{search:u}=v.useSearch(),b=o({query:y,variables:{search:u}}),x=e=>{h(e),t({to:`/`})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(p,{title:e({id:`xNIaa/`})}),(0,_.jsxs)(s,{gap:`md`,maw:640,children:[(0,_.jsx)(f,{label:e({id:`k/FZ4X`}),value:u,onChange:e=>void t({to:`/companies`,search:{search:e},replace:!0})}),(0,_.jsx)(d,{query:b,skeleton:(0,_.jsx)(r,{height:240,radius:`lg`}),children:({companies:t})=>t.nodes.length===0?(0,_.jsx)(m,{title:e({id:`09qhpw`}),children:(0,_.jsx)(i,{id:`leqvrP`})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`card ${g.list}`,children:t.nodes.map(e=>(0,_.jsx)(`li`,{children:(0,_.jsxs)(`button`,{type:`button`,className:g.company,onClick:()=>x(e.id),children:[(0,_.jsxs)(`span`,{children:[(0,_.jsx)(c,{span:!0,fw:600,display:`block`,children:e.name}),(0,_.jsx)(c,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,_.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),t.pageInfo.hasNextPage&&(0,_.jsx)(c,{size:`sm`,c:`dimmed`,children:(0,_.jsx)(i,{id:`BtgAx9`})})]})})]})]})}export{b as CompaniesPage};