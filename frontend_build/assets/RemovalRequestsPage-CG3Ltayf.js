import{I as e,M as t,St as n,rt as r,tn as i,v as a,w as o,y as s}from"./libraries-D121TdC-.js";import{C as c,H as l,J as u,K as d,S as f,Tt as p,ft as m,ht as h,pt as g,q as _,v,wt as y,x as b}from"./parts-DQmnpfXB.js";var x=h(`
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
  `,[b]),S={requests:`_requests_sjg7j_1`},C=i(),w=t(`/portal/removal-requests`),T=25;function E(){let{_:t}=s(),n=e(),{company:i}=m(),a=g(`REMOVAL_REQUESTS_DECIDE`),l=a?void 0:i?.id,u={companyId:l,...c(w.useSearch(),T)},p=o({query:x,variables:u});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(d,{title:t({id:`dI4CyL`})}),(0,C.jsx)(_,{query:p,skeleton:(0,C.jsx)(r,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:a}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!l},e.id))}),(0,C.jsx)(f,{page:e.pageInfo,onTurn:e=>void n({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=s();return(0,C.jsx)(p,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(a,{id:`P1PvlT`}):(0,C.jsx)(a,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:r}=u(),i=e.removals.length,o=r(e.filedAt);return(0,C.jsxs)(`li`,{className:v.row,children:[(0,C.jsxs)(`div`,{className:v.what,children:[(0,C.jsxs)(y,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(a,{id:`zTN3+W`,values:{count:i}})]}),e.note&&(0,C.jsx)(n,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:o}),` · `,e.filedBy]})]}),(0,C.jsx)(l,{state:e.state})]})}export{E as RemovalRequestsPage};