import{n as e,t}from"./graphql-DUJ7RVr-.js";import{D as n,i as r,q as i,r as a,t as o}from"./createReactComponent-iRq5WkMk.js";import{r as s}from"./route-Mmtg6B1J.js";import{a as c}from"./states-obmrXbxW.js";import{c as l,l as u,n as d,r as f}from"./labels-N5CVbZGE.js";import{n as p,t as m}from"./PageHeader-BW00PQ0G.js";import{t as h}from"./Section-DsCScUrX.js";import{a as g,o as _}from"./format-rF2FP_cx.js";import{n as v}from"./fragment-CVDMzHfX.js";import{t as y}from"./usePolling-mYUrdq5W.js";import{n as b}from"./NotFoundPage-C-4gDPXp.js";import{r as x}from"./service-CCgOhcj8.js";import{t as S}from"./useFormats-C8hg9x4t.js";import{n as C}from"./links-BBc4WK0Q.js";import{t as w}from"./Text-CVVLrEuy.js";import{t as T}from"./IconCheck-BEcN6-Mh.js";var E=o(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),D={split:`_split_w9soc_1`,steps:`_steps_w9soc_8`,mark:`_mark_w9soc_39`,breathe:`_breathe_w9soc_1`,words:`_words_w9soc_76`,time:`_time_w9soc_80`,facts:`_facts_w9soc_86`},O=i();function k({order:e}){let{_:t}=r(),{instant:n}=S(),{service:i}=e;return(0,O.jsx)(h,{title:t({id:`URmyfc`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[i&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(A,{term:t({id:`7PzzBU`}),children:(0,O.jsx)(C,{to:`/users/$userId`,params:{userId:i.user.id},children:i.user.name})}),(0,O.jsxs)(A,{term:t({id:`T3bXxK`}),children:[(0,O.jsx)(`span`,{className:`figures`,children:x(i)}),` `,(0,O.jsx)(_,{status:i.status})]}),(0,O.jsx)(A,{term:t({id:`GdgCoi`}),children:i.plan.name})]}),(0,O.jsx)(A,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,O.jsx)(A,{term:t({id:`sFAUEn`}),children:(0,O.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,O.jsx)(A,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,O.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,O.jsx)(a,{id:`ZZtOR8`})})]})})}function A({term:e,children:t}){return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:t})]})}var j=t(`
  query Order($id: ID!) {
    order(id: $id) {
      id
      number
      action
      state
      placedAt
      placedBy
      completedAt
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
`);function M({steps:e}){return e.length===0?(0,O.jsx)(w,{c:`dimmed`,children:(0,O.jsx)(a,{id:`+bOsps`})}):(0,O.jsx)(`ol`,{className:D.steps,children:e.map(e=>(0,O.jsx)(N,{step:e},e.name))})}function N({step:e}){let{i18n:t}=r(),{time:n}=S(),i=e.endedAt??e.startedAt;return(0,O.jsxs)(`li`,{"data-state":e.state,children:[(0,O.jsxs)(`span`,{className:D.mark,children:[e.state===`DONE`&&(0,O.jsx)(T,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,O.jsx)(E,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,O.jsxs)(`div`,{className:D.words,children:[(0,O.jsx)(w,{fw:e.state===`RUNNING`?650:550,children:t._(l[e.name])}),(0,O.jsxs)(w,{size:`sm`,c:`dimmed`,children:[t._(u[e.state]),e.attempts>1&&(0,O.jsxs)(O.Fragment,{children:[` · `,(0,O.jsx)(a,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),i&&(0,O.jsx)(`time`,{dateTime:i,className:D.time,children:n(i)})]})}var P=s(`/portal/orders/$orderId`),F=2;function I(){let{orderId:e}=P.useParams(),t=c({query:j,variables:{id:e}}),[{data:n},r]=t,i=d;return y(r,n?.order?i.includes(n.order.state):!1,F),(0,O.jsx)(p,{query:t,skeleton:(0,O.jsx)(R,{}),children:({order:e})=>e?(0,O.jsx)(L,{order:e}):(0,O.jsx)(b,{})})}function L({order:e}){let{_:t,i18n:n}=r(),i=v(),a=n._(f[e.action]),{service:o}=e,s=o?[...i.users,{label:o.user.name,to:`/users/${o.user.id}`}]:i.users;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(m,{title:`${a} ${e.number}`,trail:s,aside:(0,O.jsx)(`span`,{role:`status`,children:(0,O.jsx)(g,{state:e.state})})}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(h,{title:t({id:`CP3D8G`}),children:(0,O.jsx)(M,{steps:e.steps})}),(0,O.jsx)(k,{order:e})]})]})}function R(){return(0,O.jsxs)(n,{gap:`lg`,children:[(0,O.jsx)(e,{height:62,maw:420}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(e,{height:360,radius:`lg`}),(0,O.jsx)(e,{height:260,radius:`lg`})]})]})}export{I as OrderPage};