import{n as e,t}from"./graphql-DUJ7RVr-.js";import{D as n,i as r,q as i,r as a}from"./createReactComponent-iRq5WkMk.js";import{t as o}from"./Text-CVVLrEuy.js";import{n as s,t as c}from"./SearchField-xSeY8J60.js";import{r as l}from"./route-Mmtg6B1J.js";import{n as u}from"./useNavigate-CSvMOp3h.js";import{a as d,t as f}from"./states-obmrXbxW.js";import{i as p}from"./company-COYthFCB.js";import{n as m,t as h}from"./PageHeader-BW00PQ0G.js";var g={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},_=i(),v=l(`/portal/companies`),y=t(`
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
`);function b(){let{_:t}=r(),i=u(),{search:l}=v.useSearch(),b=d({query:y,variables:{search:l}}),x=e=>{p(e),i({to:`/`})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(h,{title:t({id:`xNIaa/`})}),(0,_.jsxs)(n,{gap:`md`,maw:640,children:[(0,_.jsx)(c,{label:t({id:`k/FZ4X`}),value:l,onChange:e=>void i({to:`/companies`,search:{search:e},replace:!0})}),(0,_.jsx)(m,{query:b,skeleton:(0,_.jsx)(e,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,_.jsx)(f,{title:t({id:`09qhpw`}),children:(0,_.jsx)(a,{id:`leqvrP`})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`card ${g.list}`,children:e.nodes.map(e=>(0,_.jsx)(`li`,{children:(0,_.jsxs)(`button`,{type:`button`,className:g.company,onClick:()=>x(e.id),children:[(0,_.jsxs)(`span`,{children:[(0,_.jsx)(o,{span:!0,fw:600,display:`block`,children:e.name}),(0,_.jsx)(o,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,_.jsx)(s,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,_.jsx)(o,{size:`sm`,c:`dimmed`,children:(0,_.jsx)(a,{id:`BtgAx9`})})]})})]})]})}export{b as CompaniesPage};