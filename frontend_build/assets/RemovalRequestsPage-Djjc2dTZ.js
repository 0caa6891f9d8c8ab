import{$ as e,M as t,O as n,Zt as r,b as i,g as a,h as o,vt as s}from"./libraries-CMzqdHvK.js";import{B as c,H as l,I as u,V as d,_t as f,a as p,ct as m,i as h,ot as g,r as _,st as v,v as y,vt as b}from"./parts--R-pOunR.js";var x=m(`
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
  `,[_]),S={requests:`_requests_sjg7j_1`},C=r(),w=n(`/portal/removal-requests`),T=25;function E(){let{_:n}=a(),r=t(),{company:o}=g(),s=v(`REMOVAL_REQUESTS_DECIDE`),l=s?void 0:o?.id,u={companyId:l,...p(w.useSearch(),T)},f=i({query:x,variables:u});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{title:n({id:`dI4CyL`})}),(0,C.jsx)(d,{query:f,skeleton:(0,C.jsx)(e,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:s}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!l},e.id))}),(0,C.jsx)(h,{page:e.pageInfo,onTurn:e=>void r({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=a();return(0,C.jsx)(b,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(o,{id:`P1PvlT`}):(0,C.jsx)(o,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:n}=l(),r=e.removals.length,i=n(e.filedAt);return(0,C.jsxs)(`li`,{className:y.row,children:[(0,C.jsxs)(`div`,{className:y.what,children:[(0,C.jsxs)(f,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(o,{id:`zTN3+W`,values:{count:r}})]}),e.note&&(0,C.jsx)(s,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(s,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:i}),` · `,e.filedBy]})]}),(0,C.jsx)(u,{state:e.state})]})}export{E as RemovalRequestsPage};