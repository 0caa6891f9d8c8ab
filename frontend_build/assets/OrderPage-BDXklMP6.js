import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Gn as n,Jt as r,O as i,Q as a,b as o,d as s,g as c,h as l,ht as u,i as d,lt as f,p,y as m}from"./libraries-Dc67jhP5.js";import{A as h,At as g,B as _,Ct as v,E as y,G as b,H as x,I as S,K as C,T as w,W as T,_ as E,g as D,gt as O,jt as k,ot as A,st as j,wt as M,x as N,y as P}from"./parts-CEFEW1q5.js";import{n as F}from"./NotFoundPage-fazVXFQc.js";var I=p(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),L={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},R=e(n(),1),z=j(`
  query Order($id: ID!) {
    order(id: $id) {
      id
      number
      action
      state
      needsAttention
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
`),B=j(`
    mutation RetryOrder($input: RetryOrderInput!) {
      retryOrder(input: $input) {
        __typename
        ... on OrderRetried {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),V=r();function H({order:e}){let t=A(`SERVICES_MODIFY`);return(0,V.jsxs)(a,{gap:`sm`,className:L.failure,children:[(0,V.jsx)(u,{fw:650,children:(0,V.jsx)(l,{id:`eu2r8W`,values:{0:e.failure}})}),(0,V.jsx)(u,{size:`sm`,children:(0,V.jsx)(l,{id:`SAlln9`})}),t&&(0,V.jsx)(U,{orderId:e.id})]})}function U({orderId:e}){let[{fetching:t},n]=m(B),[r,i]=(0,R.useState)(!1),[a,o]=(0,R.useState)(),[s,c]=(0,R.useState)(),p=async()=>{let t=await n({input:{orderId:e}}),r=t.data?.retryOrder;c(t.error),i(r?.__typename===`OrderRetried`),o(r?.__typename===`OrderRetried`?void 0:r)};return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(f,{variant:`default`,w:`fit-content`,leftSection:(0,V.jsx)(d,{size:16,"aria-hidden":!0}),onClick:()=>void p(),loading:t,children:(0,V.jsx)(l,{id:`zHJTti`})}),r&&(0,V.jsx)(u,{size:`sm`,role:`status`,children:(0,V.jsx)(l,{id:`uiqcJ/`})}),a&&(0,V.jsx)(w,{refusal:a,announced:!0}),(0,V.jsx)(y,{error:s})]})}function W({order:e}){let{_:t}=c(),{instant:n}=S(),{service:r}=e;return(0,V.jsx)(N,{title:t({id:`URmyfc`}),children:(0,V.jsxs)(`dl`,{className:L.facts,children:[r&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(G,{term:t({id:`7PzzBU`}),children:(0,V.jsx)(O,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,V.jsxs)(G,{term:t({id:`T3bXxK`}),children:[(0,V.jsx)(`span`,{className:`figures`,children:D(r)}),` `,(0,V.jsx)(x,{status:r.status})]}),(0,V.jsx)(G,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,V.jsx)(G,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,V.jsx)(G,{term:t({id:`sFAUEn`}),children:(0,V.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,V.jsx)(G,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,V.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,V.jsx)(l,{id:`ZZtOR8`})})]})})}function G({term:e,children:t}){return(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`dt`,{children:e}),(0,V.jsx)(`dd`,{children:t})]})}function K({steps:e}){return e.length===0?(0,V.jsx)(u,{c:`dimmed`,children:(0,V.jsx)(l,{id:`+bOsps`})}):(0,V.jsx)(`ol`,{className:L.steps,children:e.map(e=>(0,V.jsx)(q,{step:e},e.name))})}function q({step:e}){let{i18n:t}=c(),{time:n}=S(),r=e.endedAt??e.startedAt;return(0,V.jsxs)(`li`,{"data-state":e.state,children:[(0,V.jsxs)(`span`,{className:L.mark,children:[e.state===`DONE`&&(0,V.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,V.jsx)(I,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,V.jsxs)(`div`,{className:L.words,children:[(0,V.jsx)(u,{fw:e.state===`RUNNING`?650:550,children:t._(g[e.name])}),(0,V.jsxs)(u,{size:`sm`,c:`dimmed`,children:[t._(k[e.state]),e.attempts>1&&(0,V.jsxs)(V.Fragment,{children:[` · `,(0,V.jsx)(l,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,V.jsx)(`time`,{dateTime:r,className:L.time,children:n(r)})]})}var J=i(`/portal/orders/$orderId`),Y=2;function X(){let{orderId:e}=J.useParams(),t=o({query:z,variables:{id:e}}),[{data:n},r]=t,i=v;return E(r,{subscription:P,variables:{orderId:e},seconds:Y,moves:n?.order?i.includes(n.order.state):!1}),(0,V.jsx)(C,{query:t,skeleton:(0,V.jsx)($,{}),children:({order:e})=>e?(0,V.jsx)(Z,{order:e}):(0,V.jsx)(F,{})})}function Z({order:e}){let{_:t,i18n:n}=c(),r=T(),i=n._(M[e.action]),{service:a}=e,o=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(b,{title:`${i} ${e.number}`,trail:o,aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(_,{...e})})}),(0,V.jsxs)(`div`,{className:L.split,children:[(0,V.jsxs)(N,{title:t({id:`CP3D8G`}),children:[(0,V.jsx)(K,{steps:e.steps}),e.needsAttention?(0,V.jsx)(H,{order:e}):(0,V.jsx)(Q,{failure:e.failure})]}),(0,V.jsx)(W,{order:e})]})]})}function Q({failure:e}){return e?(0,V.jsx)(`p`,{className:L.failure,children:(0,V.jsx)(l,{id:`5RajcS`,values:{failure:e}})}):null}function $(){return(0,V.jsxs)(a,{gap:`lg`,children:[(0,V.jsx)(t,{height:62,maw:420}),(0,V.jsxs)(`div`,{className:L.split,children:[(0,V.jsx)(t,{height:360,radius:`lg`}),(0,V.jsx)(t,{height:260,radius:`lg`})]})]})}export{X as OrderPage};