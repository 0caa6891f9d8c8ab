import{E as e,Wt as t,X as n,Z as r,dt as i,f as a,h as o,m as s,u as c,y as l}from"./libraries-Br-0bf7c.js";import{F as u,I as d,L as f,M as p,N as m,O as h,X as g,_t as _,at as v,d as y,dt as b,ft as x,l as S,u as C,vt as w}from"./parts-CH76wotO.js";import{n as T}from"./NotFoundPage-CMIcL1rb.js";var E=a(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),D={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},O=t();function k({order:e}){let{_:t}=o(),{instant:n}=h(),{service:r}=e;return(0,O.jsx)(y,{title:t({id:`URmyfc`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[r&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(A,{term:t({id:`7PzzBU`}),children:(0,O.jsx)(v,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,O.jsxs)(A,{term:t({id:`T3bXxK`}),children:[(0,O.jsx)(`span`,{className:`figures`,children:S(r)}),` `,(0,O.jsx)(m,{status:r.status})]}),(0,O.jsx)(A,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,O.jsx)(A,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,O.jsx)(A,{term:t({id:`sFAUEn`}),children:(0,O.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,O.jsx)(A,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,O.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,O.jsx)(s,{id:`ZZtOR8`})})]})})}function A({term:e,children:t}){return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:t})]})}var j=g(`
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
`);function M({steps:e}){return e.length===0?(0,O.jsx)(i,{c:`dimmed`,children:(0,O.jsx)(s,{id:`+bOsps`})}):(0,O.jsx)(`ol`,{className:D.steps,children:e.map(e=>(0,O.jsx)(N,{step:e},e.name))})}function N({step:e}){let{i18n:t}=o(),{time:n}=h(),r=e.endedAt??e.startedAt;return(0,O.jsxs)(`li`,{"data-state":e.state,children:[(0,O.jsxs)(`span`,{className:D.mark,children:[e.state===`DONE`&&(0,O.jsx)(c,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,O.jsx)(E,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,O.jsxs)(`div`,{className:D.words,children:[(0,O.jsx)(i,{fw:e.state===`RUNNING`?650:550,children:t._(_[e.name])}),(0,O.jsxs)(i,{size:`sm`,c:`dimmed`,children:[t._(w[e.state]),e.attempts>1&&(0,O.jsxs)(O.Fragment,{children:[` · `,(0,O.jsx)(s,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,O.jsx)(`time`,{dateTime:r,className:D.time,children:n(r)})]})}var P=e(`/portal/orders/$orderId`),F=2;function I(){let{orderId:e}=P.useParams(),t=l({query:j,variables:{id:e}}),[{data:n},r]=t,i=b;return C(r,n?.order?i.includes(n.order.state):!1,F),(0,O.jsx)(f,{query:t,skeleton:(0,O.jsx)(R,{}),children:({order:e})=>e?(0,O.jsx)(L,{order:e}):(0,O.jsx)(T,{})})}function L({order:e}){let{_:t,i18n:n}=o(),r=u(),i=n._(x[e.action]),{service:a}=e,c=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{title:`${i} ${e.number}`,trail:c,aside:(0,O.jsx)(`span`,{role:`status`,children:(0,O.jsx)(p,{state:e.state})})}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsxs)(y,{title:t({id:`CP3D8G`}),children:[(0,O.jsx)(M,{steps:e.steps}),e.failure&&(0,O.jsx)(`p`,{className:D.failure,children:(0,O.jsx)(s,{id:`gjZ9it`,values:{0:e.failure}})})]}),(0,O.jsx)(k,{order:e})]})]})}function R(){return(0,O.jsxs)(n,{gap:`lg`,children:[(0,O.jsx)(r,{height:62,maw:420}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(r,{height:360,radius:`lg`}),(0,O.jsx)(r,{height:260,radius:`lg`})]})]})}export{I as OrderPage};