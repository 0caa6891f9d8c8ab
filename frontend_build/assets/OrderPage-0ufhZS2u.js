import{E as e,Ut as t,X as n,Z as r,f as i,h as a,m as o,u as s,ut as c,y as l}from"./libraries-B-twVB0Y.js";import{D as u,F as d,I as f,M as p,P as m,Y as h,_t as g,c as _,dt as v,gt as y,it as b,j as x,l as S,u as C,ut as w}from"./parts-gnidSVva.js";import{n as T}from"./NotFoundPage-DpUnDIPM.js";var E=i(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),D={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},O=t();function k({order:e}){let{_:t}=a(),{instant:n}=u(),{service:r}=e;return(0,O.jsx)(C,{title:t({id:`URmyfc`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[r&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(A,{term:t({id:`7PzzBU`}),children:(0,O.jsx)(b,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,O.jsxs)(A,{term:t({id:`T3bXxK`}),children:[(0,O.jsx)(`span`,{className:`figures`,children:_(r)}),` `,(0,O.jsx)(p,{status:r.status})]}),(0,O.jsx)(A,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,O.jsx)(A,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,O.jsx)(A,{term:t({id:`sFAUEn`}),children:(0,O.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,O.jsx)(A,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,O.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,O.jsx)(o,{id:`ZZtOR8`})})]})})}function A({term:e,children:t}){return(0,O.jsxs)(`div`,{children:[(0,O.jsx)(`dt`,{children:e}),(0,O.jsx)(`dd`,{children:t})]})}var j=h(`
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
`);function M({steps:e}){return e.length===0?(0,O.jsx)(c,{c:`dimmed`,children:(0,O.jsx)(o,{id:`+bOsps`})}):(0,O.jsx)(`ol`,{className:D.steps,children:e.map(e=>(0,O.jsx)(N,{step:e},e.name))})}function N({step:e}){let{i18n:t}=a(),{time:n}=u(),r=e.endedAt??e.startedAt;return(0,O.jsxs)(`li`,{"data-state":e.state,children:[(0,O.jsxs)(`span`,{className:D.mark,children:[e.state===`DONE`&&(0,O.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,O.jsx)(E,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,O.jsxs)(`div`,{className:D.words,children:[(0,O.jsx)(c,{fw:e.state===`RUNNING`?650:550,children:t._(y[e.name])}),(0,O.jsxs)(c,{size:`sm`,c:`dimmed`,children:[t._(g[e.state]),e.attempts>1&&(0,O.jsxs)(O.Fragment,{children:[` · `,(0,O.jsx)(o,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,O.jsx)(`time`,{dateTime:r,className:D.time,children:n(r)})]})}var P=e(`/portal/orders/$orderId`),F=2;function I(){let{orderId:e}=P.useParams(),t=l({query:j,variables:{id:e}}),[{data:n},r]=t,i=w;return S(r,n?.order?i.includes(n.order.state):!1,F),(0,O.jsx)(f,{query:t,skeleton:(0,O.jsx)(R,{}),children:({order:e})=>e?(0,O.jsx)(L,{order:e}):(0,O.jsx)(T,{})})}function L({order:e}){let{_:t,i18n:n}=a(),r=m(),i=n._(v[e.action]),{service:s}=e,c=s?[...r.users,{label:s.user.name,to:`/users/${s.user.id}`}]:r.users;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{title:`${i} ${e.number}`,trail:c,aside:(0,O.jsx)(`span`,{role:`status`,children:(0,O.jsx)(x,{state:e.state})})}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsxs)(C,{title:t({id:`CP3D8G`}),children:[(0,O.jsx)(M,{steps:e.steps}),e.failure&&(0,O.jsx)(`p`,{className:D.failure,children:(0,O.jsx)(o,{id:`gjZ9it`,values:{0:e.failure}})})]}),(0,O.jsx)(k,{order:e})]})]})}function R(){return(0,O.jsxs)(n,{gap:`lg`,children:[(0,O.jsx)(r,{height:62,maw:420}),(0,O.jsxs)(`div`,{className:D.split,children:[(0,O.jsx)(r,{height:360,radius:`lg`}),(0,O.jsx)(r,{height:260,radius:`lg`})]})]})}export{I as OrderPage};