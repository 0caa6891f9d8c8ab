import{A as e,E as t,Wt as n,X as r,Z as i,dt as a,h as o,m as s,y as c}from"./libraries-Br-0bf7c.js";import{t as l}from"./IconChevronRight-CWXrrJTh.js";import{I as u,L as d,W as f,X as p,_ as m,ot as h}from"./parts-CH76wotO.js";var g={list:`_list_1u0yk_1`,company:`_company_1u0yk_7`},_=n(),v=t(`/portal/companies`),y=p(`
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
`);function b(){let{_:t}=o(),n=e(),{search:p}=v.useSearch(),b=c({query:y,variables:{search:p}}),x=e=>{f(e),n({to:`/`})};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{title:t({id:`xNIaa/`})}),(0,_.jsxs)(r,{gap:`md`,maw:640,children:[(0,_.jsx)(m,{label:t({id:`k/FZ4X`}),value:p,onChange:e=>void n({to:`/companies`,search:{search:e},replace:!0})}),(0,_.jsx)(d,{query:b,skeleton:(0,_.jsx)(i,{height:240,radius:`lg`}),children:({companies:e})=>e.nodes.length===0?(0,_.jsx)(h,{title:t({id:`09qhpw`}),children:(0,_.jsx)(s,{id:`leqvrP`})}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`card ${g.list}`,children:e.nodes.map(e=>(0,_.jsx)(`li`,{children:(0,_.jsxs)(`button`,{type:`button`,className:g.company,onClick:()=>x(e.id),children:[(0,_.jsxs)(`span`,{children:[(0,_.jsx)(a,{span:!0,fw:600,display:`block`,children:e.name}),(0,_.jsx)(a,{span:!0,size:`sm`,c:`dimmed`,className:`figures`,children:e.companyNumber})]}),(0,_.jsx)(l,{size:18,"aria-hidden":!0})]})},e.id))}),e.pageInfo.hasNextPage&&(0,_.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,_.jsx)(s,{id:`BtgAx9`})})]})})]})]})}export{b as CompaniesPage};