import{D as e,Q as t,Wt as n,Z as r,dt as i,f as a,h as o,m as s,u as c,y as l}from"./libraries-C3ycWZFA.js";import{I as u,L as d,N as f,P as p,R as m,Z as h,c as g,f as _,ft as v,k as y,l as b,ot as x,pt as S,u as C,vt as w,yt as T}from"./parts-fxTf0eEf.js";import{n as E}from"./NotFoundPage-D5qkvAK9.js";var D=a(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),O={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},k=n();function A({order:e}){let{_:t}=o(),{instant:n}=y(),{service:r}=e;return(0,k.jsx)(_,{title:t({id:`URmyfc`}),children:(0,k.jsxs)(`dl`,{className:O.facts,children:[r&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(j,{term:t({id:`7PzzBU`}),children:(0,k.jsx)(x,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,k.jsxs)(j,{term:t({id:`T3bXxK`}),children:[(0,k.jsx)(`span`,{className:`figures`,children:g(r)}),` `,(0,k.jsx)(p,{status:r.status})]}),(0,k.jsx)(j,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,k.jsx)(j,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,k.jsx)(j,{term:t({id:`sFAUEn`}),children:(0,k.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,k.jsx)(j,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,k.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,k.jsx)(s,{id:`ZZtOR8`})})]})})}function j({term:e,children:t}){return(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:e}),(0,k.jsx)(`dd`,{children:t})]})}var M=h(`
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
`);function N({steps:e}){return e.length===0?(0,k.jsx)(i,{c:`dimmed`,children:(0,k.jsx)(s,{id:`+bOsps`})}):(0,k.jsx)(`ol`,{className:O.steps,children:e.map(e=>(0,k.jsx)(P,{step:e},e.name))})}function P({step:e}){let{i18n:t}=o(),{time:n}=y(),r=e.endedAt??e.startedAt;return(0,k.jsxs)(`li`,{"data-state":e.state,children:[(0,k.jsxs)(`span`,{className:O.mark,children:[e.state===`DONE`&&(0,k.jsx)(c,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,k.jsx)(D,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,k.jsxs)(`div`,{className:O.words,children:[(0,k.jsx)(i,{fw:e.state===`RUNNING`?650:550,children:t._(w[e.name])}),(0,k.jsxs)(i,{size:`sm`,c:`dimmed`,children:[t._(T[e.state]),e.attempts>1&&(0,k.jsxs)(k.Fragment,{children:[` · `,(0,k.jsx)(s,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,k.jsx)(`time`,{dateTime:r,className:O.time,children:n(r)})]})}var F=e(`/portal/orders/$orderId`),I=2;function L(){let{orderId:e}=F.useParams(),t=l({query:M,variables:{id:e}}),[{data:n},r]=t,i=v;return b(r,{subscription:C,variables:{orderId:e},seconds:I,moves:n?.order?i.includes(n.order.state):!1}),(0,k.jsx)(m,{query:t,skeleton:(0,k.jsx)(z,{}),children:({order:e})=>e?(0,k.jsx)(R,{order:e}):(0,k.jsx)(E,{})})}function R({order:e}){let{_:t,i18n:n}=o(),r=u(),i=n._(S[e.action]),{service:a}=e,c=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(d,{title:`${i} ${e.number}`,trail:c,aside:(0,k.jsx)(`span`,{role:`status`,children:(0,k.jsx)(f,{state:e.state})})}),(0,k.jsxs)(`div`,{className:O.split,children:[(0,k.jsxs)(_,{title:t({id:`CP3D8G`}),children:[(0,k.jsx)(N,{steps:e.steps}),e.failure&&(0,k.jsx)(`p`,{className:O.failure,children:(0,k.jsx)(s,{id:`gjZ9it`,values:{0:e.failure}})})]}),(0,k.jsx)(A,{order:e})]})]})}function z(){return(0,k.jsxs)(r,{gap:`lg`,children:[(0,k.jsx)(t,{height:62,maw:420}),(0,k.jsxs)(`div`,{className:O.split,children:[(0,k.jsx)(t,{height:360,radius:`lg`}),(0,k.jsx)(t,{height:260,radius:`lg`})]})]})}export{L as OrderPage};