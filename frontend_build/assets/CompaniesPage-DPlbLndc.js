import{D as e,Q as t,Wt as n,Z as r,dt as i,h as a,j as o,m as s,y as c}from"./libraries-C3ycWZFA.js";import{t as l}from"./IconChevronRight-BTsMDUEU.js";import{G as u,L as d,R as f,Z as p,st as m,v as h}from"./parts-fxTf0eEf.js";var g={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},_=n(),v=e(`/portal/companies`),y=p(`
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
`);function b(){let{_:e}=a(),n=o(),{search:p}=v.useSearch(),b=c({query:y,variables:{search:p}}),x=e=>{u(e),n({to:`/`})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(d,{title:e({id:`xNIaa/`})}),(0,_.jsxs)(r,{gap:`md`,maw:640,children:[(0,_.jsx)(h,{label:e({id:`k/FZ4X`}),value:p,onChange:e=>void n({to:`/companies`,search:{search:e},replace:!0})}),(0,_.jsx)(f,{query:b,skeleton:(0,_.jsx)(t,{height:240,radius:`lg`}),children:({companies:t})=>t.nodes.length===0?(0,_.jsx)(m,{title:e({id:`09qhpw`}),children:(0,_.jsx)(s,{id:`leqvrP`})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`card ${g.list}`,children:t.nodes.map(e=>(0,_.jsx)(`li`,{children:(0,_.jsxs)(`button`,{type:`button`,className:g.company,onClick:()=>x(e.id),children:[(0,_.jsxs)(`span`,{children:[(0,_.jsx)(i,{span:!0,fw:600,display:`block`,children:e.name}),(0,_.jsx)(i,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,_.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),t.pageInfo.hasNextPage&&(0,_.jsx)(i,{size:`sm`,c:`dimmed`,children:(0,_.jsx)(s,{id:`BtgAx9`})})]})})]})]})}export{b as CompaniesPage};