import{N as e,Yt as t,_ as n,et as r,g as i,gt as a,k as o,x as s}from"./libraries-CnqV21hW.js";import{G as c,I as l,K as u,V as d,_t as f,a as p,at as m,gt as h,i as g,ot as _,r as v,st as y,v as b}from"./parts-cUP1uQZw.js";var x=y(`
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
  `,[v]),S={requests:`_requests_sjg7j_1`},C=t(),w=o(`/portal/removal-requests`),T=25;function E(){let{_:t}=n(),i=e(),{company:a}=m(),o=_(`REMOVAL_REQUESTS_DECIDE`),l=o?void 0:a?.id,d={companyId:l,...p(w.useSearch(),T)},f=s({query:x,variables:d});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{title:t({id:`dI4CyL`})}),(0,C.jsx)(u,{query:f,skeleton:(0,C.jsx)(r,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:o}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!l},e.id))}),(0,C.jsx)(g,{page:e.pageInfo,onTurn:e=>void i({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=n();return(0,C.jsx)(f,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(i,{id:`P1PvlT`}):(0,C.jsx)(i,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:n}=l(),r=e.removals.length,o=n(e.filedAt);return(0,C.jsxs)(`li`,{className:b.row,children:[(0,C.jsxs)(`div`,{className:b.what,children:[(0,C.jsxs)(h,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(i,{id:`zTN3+W`,values:{count:r}})]}),e.note&&(0,C.jsx)(a,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(a,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:o}),` · `,e.filedBy]})]}),(0,C.jsx)(d,{state:e.state})]})}export{E as RemovalRequestsPage};