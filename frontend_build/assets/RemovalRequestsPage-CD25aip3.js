import{I as e,M as t,St as n,rt as r,tn as i,w as a,y as o}from"./libraries-D121TdC-.js";import{C as s,Dt as c,J as l,Ot as u,T as d,W as f,X as p,Y as m,b as h,gt as g,ht as _,jt as v,vt as y,w as b}from"./parts-DbffnvWq.js";var x=y(`
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
  `,[s]),S={requests:`_requests_sjg7j_1`},C=i(),w=t(`/portal/removal-requests`),T=25;function E(){let{_:t}=o(),n=e(),{company:i}=_(),s=g(`REMOVAL_REQUESTS_DECIDE`),c=s?void 0:i?.id,u={companyId:c,...d(w.useSearch(),T)},f=a({query:x,variables:u});return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(l,{title:t({id:`dI4CyL`})}),(0,C.jsx)(m,{query:f,skeleton:(0,C.jsx)(r,{height:260,radius:`lg`}),children:({removalRequests:e})=>e.nodes.length===0?(0,C.jsx)(D,{decides:s}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`ul`,{className:`card ${S.requests}`,children:e.nodes.map(e=>(0,C.jsx)(O,{request:e,withCompany:!c},e.id))}),(0,C.jsx)(b,{page:e.pageInfo,onTurn:e=>void n({to:`/removal-requests`,search:e})})]})})]})}function D({decides:e}){let{_:t}=o();return(0,C.jsx)(u,{title:t({id:`Vb2qj1`}),children:e?(0,C.jsx)(v,{id:`P1PvlT`}):(0,C.jsx)(v,{id:`Sy0jj4`})})}function O({request:e,withCompany:t}){let{instant:r}=p(),i=e.removals.length,a=r(e.filedAt);return(0,C.jsxs)(`li`,{className:h.row,children:[(0,C.jsxs)(`div`,{className:h.what,children:[(0,C.jsxs)(c,{to:`/removal-requests/$requestId`,params:{requestId:e.id},fw:600,children:[t&&`${e.company.name} · `,(0,C.jsx)(v,{id:`zTN3+W`,values:{count:i}})]}),e.note&&(0,C.jsx)(n,{size:`sm`,lineClamp:2,children:e.note}),(0,C.jsxs)(n,{size:`sm`,c:`dimmed`,children:[(0,C.jsx)(`time`,{dateTime:e.filedAt,children:a}),` · `,e.filedBy]})]}),(0,C.jsx)(f,{state:e.state})]})}export{E as RemovalRequestsPage};