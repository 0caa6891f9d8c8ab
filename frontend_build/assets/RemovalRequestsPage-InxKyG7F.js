import{D as e,Q as t,b as n,g as r,h as i,j as a,mt as o,qt as s}from"./libraries-C4kl-r4s.js";import{P as c,U as l,W as u,_ as d,a as f,ft as p,i as m,nt as h,pt as g,r as _,rt as v,tt as y,z as b}from"./parts-BzOx8F8H.js";var x=v(`
    query RemovalRequests($companyId: ID, $first: Int, $after: String, $last: Int, $before: String) {
      removalRequests(companyId: $companyId, first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Page
        }
        nodes {
          id
          state
          note
          filedAt
          filedBy
          company {
            id
            name
          }
          removals {
            state
          }
        }
      }
    }
  `,[_]),S={requests:`_requests_sjg7j_1`},C=s(),w=e(`/portal/removal-requests`),T=25;function E(){let{_:e}=r(),i=a(),{company:o}=y(),s=h(`REMOVAL_REQUESTS_DECIDE`),c=s?void 0:o?.id,d={companyId:c,...f(w.useSearch(),T)},p=n({query:x,variables:d});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(l,{title:e({id:`dI4CyL`})}),(0,C.jsx)(u,{query:p,skeleton:(0,C.jsx)(t,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:s}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!c},e.id))}),(0,C.jsx)(m,{page:e.pageInfo,onTurn:e=>void i({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=r();return(0,C.jsx)(g,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(i,{id:`P1PvlT`}):(0,C.jsx)(i,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:n}=c(),r=e.removals.length,a=n(e.filedAt);return(0,C.jsxs)(`li`,{className:d.row,children:[(0,C.jsxs)(`div`,{className:d.what,children:[(0,C.jsxs)(p,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(i,{id:`zTN3+W`,values:{count:r}})]}),e.note&&(0,C.jsx)(o,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(o,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:a}),` · `,e.filedBy]})]}),(0,C.jsx)(b,{state:e.state})]})}export{E as RemovalRequestsPage};