import{A as e,P as t,S as n,Xt as r,_ as i,_t as a,tt as o,v as s}from"./libraries-B0e0VH97.js";import{B as c,E as l,G as u,St as d,T as f,X as p,Y as m,ft as h,lt as g,ut as _,w as v,x as y,xt as b}from"./parts-D8ayvmI5.js";var x=h(`
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
  `,[v]),S={requests:`_requests_sjg7j_1`},C=r(),w=e(`/portal/removal-requests`),T=25;function E(){let{_:e}=s(),r=t(),{company:i}=g(),a=_(`REMOVAL_REQUESTS_DECIDE`),c=a?void 0:i?.id,u={companyId:c,...l(w.useSearch(),T)},d=n({query:x,variables:u});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(m,{title:e({id:`dI4CyL`})}),(0,C.jsx)(p,{query:d,skeleton:(0,C.jsx)(o,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:a}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!c},e.id))}),(0,C.jsx)(f,{page:e.pageInfo,onTurn:e=>void r({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=s();return(0,C.jsx)(d,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(i,{id:`P1PvlT`}):(0,C.jsx)(i,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:n}=c(),r=e.removals.length,o=n(e.filedAt);return(0,C.jsxs)(`li`,{className:y.row,children:[(0,C.jsxs)(`div`,{className:y.what,children:[(0,C.jsxs)(b,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(i,{id:`zTN3+W`,values:{count:r}})]}),e.note&&(0,C.jsx)(a,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(a,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:o}),` · `,e.filedBy]})]}),(0,C.jsx)(u,{state:e.state})]})}export{E as RemovalRequestsPage};