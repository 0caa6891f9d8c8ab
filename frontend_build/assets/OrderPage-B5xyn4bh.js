import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Yt as n,_ as r,a as i,b as a,et as o,f as s,g as c,gt as l,k as u,m as d,qn as f,ut as p,x as m}from"./libraries-CnqV21hW.js";import{A as h,At as g,B as _,Ct as ee,E as v,G as y,H as b,I as x,K as S,T as C,W as w,_ as T,g as E,gt as D,jt as O,ot as k,st as A,wt as j,x as M,y as N}from"./parts-cUP1uQZw.js";import{n as P}from"./NotFoundPage-BUjx4LK4.js";var F=d(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),I={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},L=e(f(),1),R=A(`
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
      delivery {
        state
        recipient
        street
        postcode
        city
        carrier
        trackingNumber
        requestedAt
        sentAt
        deliveredAt
        returnedAt
      }
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
`),z=A(`
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
  `,[h]),B=n();function V({order:e}){let n=k(`SERVICES_MODIFY`);return(0,B.jsxs)(t,{gap:`sm`,className:I.failure,children:[e.delivery?.state===`RETURNED`?(0,B.jsx)(U,{}):(0,B.jsx)(H,{failure:e.failure}),n&&(0,B.jsx)(W,{orderId:e.id})]})}function H({failure:e}){return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(l,{fw:650,children:(0,B.jsx)(c,{id:`AKEekj`,values:{failure:e}})}),(0,B.jsx)(l,{size:`sm`,children:(0,B.jsx)(c,{id:`SAlln9`})})]})}function U(){return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(l,{fw:650,children:(0,B.jsx)(c,{id:`EgghkX`})}),(0,B.jsx)(l,{size:`sm`,children:(0,B.jsx)(c,{id:`XaEGnW`})})]})}function W({orderId:e}){let[{fetching:t},n]=a(z),[r,o]=(0,L.useState)(!1),[s,u]=(0,L.useState)(),[d,f]=(0,L.useState)(),m=async()=>{let t=await n({input:{orderId:e}}),r=t.data?.retryOrder;f(t.error),o(r?.__typename===`OrderRetried`),u(r?.__typename===`OrderRetried`?void 0:r)};return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(p,{variant:`default`,w:`fit-content`,leftSection:(0,B.jsx)(i,{size:16,"aria-hidden":!0}),onClick:()=>void m(),loading:t,children:(0,B.jsx)(c,{id:`zHJTti`})}),r&&(0,B.jsx)(l,{size:`sm`,role:`status`,children:(0,B.jsx)(c,{id:`uiqcJ/`})}),s&&(0,B.jsx)(C,{refusal:s,announced:!0}),(0,B.jsx)(v,{error:d})]})}var G={REQUESTED:{id:`dytAin`},SENT:{id:`vn0kl7`},DELIVERED:{id:`BTOhSm`},RETURNED:{id:`oOSCMV`}};function K({delivery:e}){let{_:t,i18n:n}=r(),{instant:i}=x(),{carrier:a,trackingNumber:o}=e,s=q(e);return(0,B.jsx)(M,{title:t({id:`oPkBk2`}),children:(0,B.jsxs)(`dl`,{className:I.facts,children:[(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(c,{id:`RS0o7b`})}),(0,B.jsxs)(`dd`,{children:[(0,B.jsx)(`span`,{"aria-live":`polite`,children:n._(G[e.state])}),`, `,(0,B.jsx)(`time`,{dateTime:s,children:i(s)})]})]}),(a||o)&&(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(c,{id:`HYIQSw`})}),(0,B.jsxs)(`dd`,{children:[a,` `,(0,B.jsx)(`span`,{className:`figures`,children:o})]})]}),(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(c,{id:`3b91HM`})}),(0,B.jsxs)(`dd`,{children:[e.recipient,(0,B.jsx)(`br`,{}),e.street,(0,B.jsx)(`br`,{}),e.postcode,` `,e.city]})]})]})})}function q({state:e,requestedAt:t,sentAt:n,deliveredAt:r,returnedAt:i}){return{REQUESTED:t,SENT:n,DELIVERED:r,RETURNED:i}[e]??t}function J({order:e}){let{_:t}=r(),{instant:n}=x(),{service:i}=e;return(0,B.jsx)(M,{title:t({id:`URmyfc`}),children:(0,B.jsxs)(`dl`,{className:I.facts,children:[i&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Y,{term:t({id:`7PzzBU`}),children:(0,B.jsx)(D,{to:`/users/$userId`,params:{userId:i.user.id},children:i.user.name})}),(0,B.jsxs)(Y,{term:t({id:`T3bXxK`}),children:[(0,B.jsx)(`span`,{className:`figures`,children:E(i)}),` `,(0,B.jsx)(b,{status:i.status})]}),(0,B.jsx)(Y,{term:t({id:`GdgCoi`}),children:i.plan.name})]}),(0,B.jsx)(Y,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,B.jsx)(Y,{term:t({id:`sFAUEn`}),children:(0,B.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,B.jsx)(Y,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,B.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,B.jsx)(c,{id:`ZZtOR8`})})]})})}function Y({term:e,children:t}){return(0,B.jsxs)(`div`,{children:[(0,B.jsx)(`dt`,{children:e}),(0,B.jsx)(`dd`,{children:t})]})}function X({steps:e}){return e.length===0?(0,B.jsx)(l,{c:`dimmed`,children:(0,B.jsx)(c,{id:`+bOsps`})}):(0,B.jsx)(`ol`,{className:I.steps,children:e.map(e=>(0,B.jsx)(Z,{step:e},e.name))})}function Z({step:e}){let{i18n:t}=r(),{time:n}=x(),i=e.endedAt??e.startedAt,a=Q(e);return(0,B.jsxs)(`li`,{"data-state":a,children:[(0,B.jsxs)(`span`,{className:I.mark,children:[e.state===`DONE`&&(0,B.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,B.jsx)(F,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,B.jsxs)(`div`,{className:I.words,children:[(0,B.jsx)(l,{fw:a===`RUNNING`?650:550,children:t._(g[e.name])}),(0,B.jsxs)(l,{size:`sm`,c:`dimmed`,children:[t._(O[a]),e.attempts>1&&(0,B.jsxs)(B.Fragment,{children:[` · `,(0,B.jsx)(c,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),i&&(0,B.jsx)(`time`,{dateTime:i,className:I.time,children:n(i)})]})}function Q({name:e,state:t,startedAt:n}){return e===`SEND_CARD`&&t===`PENDING`&&n?`RUNNING`:t}var $=u(`/portal/orders/$orderId`),te=2;function ne(){let{orderId:e}=$.useParams(),t=m({query:R,variables:{id:e}}),[{data:n},r]=t,i=ee;return T(r,{subscription:N,variables:{orderId:e},seconds:te,moves:n?.order?i.includes(n.order.state):!1}),(0,B.jsx)(S,{query:t,skeleton:(0,B.jsx)(ae,{}),children:({order:e})=>e?(0,B.jsx)(re,{order:e}):(0,B.jsx)(P,{})})}function re({order:e}){let{_:n,i18n:i}=r(),a=w(),o=i._(j[e.action]),{service:s}=e,c=s?[...a.users,{label:s.user.name,to:`/users/${s.user.id}`}]:a.users;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(y,{title:`${o} ${e.number}`,trail:c,aside:(0,B.jsx)(`span`,{role:`status`,children:(0,B.jsx)(_,{...e})})}),(0,B.jsxs)(`div`,{className:I.split,children:[(0,B.jsxs)(M,{title:n({id:`CP3D8G`}),children:[(0,B.jsx)(X,{steps:e.steps}),e.needsAttention?(0,B.jsx)(V,{order:e}):(0,B.jsx)(ie,{failure:e.failure})]}),(0,B.jsxs)(t,{gap:20,children:[e.delivery&&(0,B.jsx)(K,{delivery:e.delivery}),(0,B.jsx)(J,{order:e})]})]})]})}function ie({failure:e}){return e?(0,B.jsx)(`p`,{className:I.failure,children:(0,B.jsx)(c,{id:`5RajcS`,values:{failure:e}})}):null}function ae(){return(0,B.jsxs)(t,{gap:`lg`,children:[(0,B.jsx)(o,{height:62,maw:420}),(0,B.jsxs)(`div`,{className:I.split,children:[(0,B.jsx)(o,{height:360,radius:`lg`}),(0,B.jsx)(o,{height:260,radius:`lg`})]})]})}export{ne as OrderPage};