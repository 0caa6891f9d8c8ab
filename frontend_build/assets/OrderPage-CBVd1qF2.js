import{D as e,Q as t,Z as n,b as r,d as i,g as a,h as o,mt as s,p as c,qt as l}from"./libraries-C4kl-r4s.js";import{B as u,Et as d,H as f,P as p,R as m,Tt as h,U as g,W as _,ft as v,g as y,h as b,rt as x,v as S,vt as C,yt as w}from"./parts-BzOx8F8H.js";import{n as T}from"./NotFoundPage-DN0ZO9MA.js";var E=c(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),D={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},O=l();function k({order:e}){let{_:t}=a(),{instant:n}=p(),{service:r}=e;return(0,O.jsx)(S,{title:t({id:`URmyfc`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[r&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(A,{term:t({id:`7PzzBU`}),children:(0,O.jsx)(v,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,O.jsxs)(A,{term:t({id:`T3bXxK`}),children:[(0,O.jsx)(`span`,{className:`figures`,children:b(r)}),` `,(0,O.jsx)(u,{status:r.status})]}),(0,O.jsx)(A,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,O.jsx)(A,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,O.jsx)(A,{term:t({id:`sFAUEn`}),children:(0,O.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,O.jsx)(A,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,O.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,O.jsx)(o,{id:`ZZtOR8`})})]})})}function A({term:e,children:t}){return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:t})]})}var j=x(`
  query Order($id: ID!) {
    order(id: $id) {
      id
      number
      action
      state
      placedAt
      placedBy
      completedAt
      failure
      steps {
        name
        state
        startedAt
        endedAt
        attempts
      }
      service {
        id
        msisdn
        status
        plan {
          id
          name
        }
        user {
          id
          name
        }
      }
    }
  }
`);function M({steps:e}){return e.length===0?(0,O.jsx)(s,{c:`dimmed`,children:(0,O.jsx)(o,{id:`+bOsps`})}):(0,O.jsx)(`ol`,{className:D.steps,children:e.map(e=>(0,O.jsx)(N,{step:e},e.name))})}function N({step:e}){let{i18n:t}=a(),{time:n}=p(),r=e.endedAt??e.startedAt;return(0,O.jsxs)(`li`,{"data-state":e.state,children:[(0,O.jsxs)(`span`,{className:D.mark,children:[e.state===`DONE`&&(0,O.jsx)(i,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,O.jsx)(E,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,O.jsxs)(`div`,{className:D.words,children:[(0,O.jsx)(s,{fw:e.state===`RUNNING`?650:550,children:t._(h[e.name])}),(0,O.jsxs)(s,{size:`sm`,c:`dimmed`,children:[t._(d[e.state]),e.attempts>1&&(0,O.jsxs)(O.Fragment,{children:[` · `,(0,O.jsx)(o,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,O.jsx)(`time`,{dateTime:r,className:D.time,children:n(r)})]})}var P=e(`/portal/orders/$orderId`),F=2;function I(){let{orderId:e}=P.useParams(),t=r({query:j,variables:{id:e}}),[{data:n},i]=t,a=C;return y(i,n?.order?a.includes(n.order.state):!1,F),(0,O.jsx)(_,{query:t,skeleton:(0,O.jsx)(R,{}),children:({order:e})=>e?(0,O.jsx)(L,{order:e}):(0,O.jsx)(T,{})})}function L({order:e}){let{_:t,i18n:n}=a(),r=f(),i=n._(w[e.action]),{service:s}=e,c=s?[...r.users,{label:s.user.name,to:`/users/${s.user.id}`}]:r.users;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(g,{title:`${i} ${e.number}`,trail:c,aside:(0,O.jsx)(`span`,{role:`status`,children:(0,O.jsx)(m,{state:e.state})})}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsxs)(S,{title:t({id:`CP3D8G`}),children:[(0,O.jsx)(M,{steps:e.steps}),e.failure&&(0,O.jsx)(`p`,{className:D.failure,children:(0,O.jsx)(o,{id:`gjZ9it`,values:{0:e.failure}})})]}),(0,O.jsx)(k,{order:e})]})]})}function R(){return(0,O.jsxs)(n,{gap:`lg`,children:[(0,O.jsx)(t,{height:62,maw:420}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(t,{height:360,radius:`lg`}),(0,O.jsx)(t,{height:260,radius:`lg`})]})]})}export{I as OrderPage};