import{Bt as e,C as t,J as n,d as r,f as i,g as a,l as o,q as s,s as c,st as l}from"./libraries-D5a3mRCY.js";import{A as u,C as d,D as f,G as p,M as m,O as h,c as g,ct as _,j as v,l as y,mt as b,pt as x,st as S,tt as C,u as w}from"./parts-2XPjpNov.js";import{n as T}from"./NotFoundPage-Cdp51sPy.js";var E=o(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),D={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},O=e();function k({order:e}){let{_:t}=i(),{instant:n}=d(),{service:a}=e;return(0,O.jsx)(w,{title:t({id:`URmyfc`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[a&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(A,{term:t({id:`7PzzBU`}),children:(0,O.jsx)(C,{to:`/users/$userId`,params:{userId:a.user.id},children:a.user.name})}),(0,O.jsxs)(A,{term:t({id:`T3bXxK`}),children:[(0,O.jsx)(`span`,{className:`figures`,children:g(a)}),` `,(0,O.jsx)(h,{status:a.status})]}),(0,O.jsx)(A,{term:t({id:`GdgCoi`}),children:a.plan.name})]}),(0,O.jsx)(A,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,O.jsx)(A,{term:t({id:`sFAUEn`}),children:(0,O.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,O.jsx)(A,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,O.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,O.jsx)(r,{id:`ZZtOR8`})})]})})}function A({term:e,children:t}){return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:t})]})}var j=p(`
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
`);function M({steps:e}){return e.length===0?(0,O.jsx)(l,{c:`dimmed`,children:(0,O.jsx)(r,{id:`+bOsps`})}):(0,O.jsx)(`ol`,{className:D.steps,children:e.map(e=>(0,O.jsx)(N,{step:e},e.name))})}function N({step:e}){let{i18n:t}=i(),{time:n}=d(),a=e.endedAt??e.startedAt;return(0,O.jsxs)(`li`,{"data-state":e.state,children:[(0,O.jsxs)(`span`,{className:D.mark,children:[e.state===`DONE`&&(0,O.jsx)(c,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,O.jsx)(E,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,O.jsxs)(`div`,{className:D.words,children:[(0,O.jsx)(l,{fw:e.state===`RUNNING`?650:550,children:t._(x[e.name])}),(0,O.jsxs)(l,{size:`sm`,c:`dimmed`,children:[t._(b[e.state]),e.attempts>1&&(0,O.jsxs)(O.Fragment,{children:[` · `,(0,O.jsx)(r,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),a&&(0,O.jsx)(`time`,{dateTime:a,className:D.time,children:n(a)})]})}var P=t(`/portal/orders/$orderId`),F=2;function I(){let{orderId:e}=P.useParams(),t=a({query:j,variables:{id:e}}),[{data:n},r]=t,i=S;return y(r,n?.order?i.includes(n.order.state):!1,F),(0,O.jsx)(m,{query:t,skeleton:(0,O.jsx)(R,{}),children:({order:e})=>e?(0,O.jsx)(L,{order:e}):(0,O.jsx)(T,{})})}function L({order:e}){let{_:t,i18n:n}=i(),a=u(),o=n._(_[e.action]),{service:s}=e,c=s?[...a.users,{label:s.user.name,to:`/users/${s.user.id}`}]:a.users;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(v,{title:`${o} ${e.number}`,trail:c,aside:(0,O.jsx)(`span`,{role:`status`,children:(0,O.jsx)(f,{state:e.state})})}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsxs)(w,{title:t({id:`CP3D8G`}),children:[(0,O.jsx)(M,{steps:e.steps}),e.failure&&(0,O.jsx)(`p`,{className:D.failure,children:(0,O.jsx)(r,{id:`gjZ9it`,values:{0:e.failure}})})]}),(0,O.jsx)(k,{order:e})]})]})}function R(){return(0,O.jsxs)(s,{gap:`lg`,children:[(0,O.jsx)(n,{height:62,maw:420}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(n,{height:360,radius:`lg`}),(0,O.jsx)(n,{height:260,radius:`lg`})]})]})}export{I as OrderPage};