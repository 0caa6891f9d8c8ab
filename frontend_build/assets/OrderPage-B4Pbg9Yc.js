import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Jn as n,S as r,Xt as i,_ as a,_t as o,a as s,dt as c,et as l,h as u,p as d,tt as f,v as p,x as m}from"./libraries-B0e0VH97.js";import{B as h,D as g,Ft as _,It as v,J as ee,K as y,O as b,Ot as x,R as S,S as C,W as w,X as T,Y as E,_ as D,d as O,dt as k,ft as A,g as j,kt as M,s as N,ut as P,v as F,xt as I}from"./parts-D8ayvmI5.js";import{n as L}from"./NotFoundPage-CYf6Puc0.js";var R=u(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),z={split:`_split_y03e3_1`,steps:`_steps_y03e3_8`,mark:`_mark_y03e3_39`,breathe:`_breathe_y03e3_1`,words:`_words_y03e3_76`,time:`_time_y03e3_80`,failure:`_failure_y03e3_86`,facts:`_facts_y03e3_94`},B=e(n(),1),V=A(`
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
      failureCode
      startsOn
      until
      isReturn
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
        openOrder {
          id
          number
        }
        pendingChange {
          plan {
            id
            name
          }
          options {
            id
            name
          }
        }
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
`),H=A(`
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
  `,[S]),U=i();function W({order:e}){let t=P(`SERVICES_MODIFY`);return(0,U.jsxs)(l,{gap:`sm`,className:z.failure,children:[(0,U.jsx)(o,{fw:650,children:(0,U.jsx)(a,{id:`eu2r8W`,values:{0:e.failure}})}),(0,U.jsx)(o,{size:`sm`,children:(0,U.jsx)(a,{id:`SAlln9`})}),t&&(0,U.jsx)(G,{orderId:e.id})]})}function G({orderId:e}){let[{fetching:t},n]=m(H),[r,i]=(0,B.useState)(!1),[l,u]=(0,B.useState)(),[d,f]=(0,B.useState)(),p=async()=>{let t=await n({input:{orderId:e}}),r=t.data?.retryOrder;f(t.error),i(r?.__typename===`OrderRetried`),u(r?.__typename===`OrderRetried`?void 0:r)};return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(c,{variant:`default`,w:`fit-content`,leftSection:(0,U.jsx)(s,{size:16,"aria-hidden":!0}),onClick:()=>void p(),loading:t,children:(0,U.jsx)(a,{id:`zHJTti`})}),r&&(0,U.jsx)(o,{size:`sm`,role:`status`,children:(0,U.jsx)(a,{id:`uiqcJ/`})}),l&&(0,U.jsx)(g,{refusal:l,announced:!0}),(0,U.jsx)(b,{error:d})]})}function K({order:e}){let{_:t}=p(),{day:n,instant:r}=h(),{service:i}=e;return(0,U.jsx)(N,{title:t({id:`URmyfc`}),children:(0,U.jsxs)(`dl`,{className:z.facts,children:[i&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(J,{term:t({id:`7PzzBU`}),children:(0,U.jsx)(I,{to:`/users/$userId`,params:{userId:i.user.id},children:i.user.name})}),(0,U.jsxs)(J,{term:t({id:`T3bXxK`}),children:[(0,U.jsx)(`span`,{className:`figures`,children:j(i)}),` `,(0,U.jsx)(y,{status:i.status})]}),(0,U.jsx)(J,{term:t({id:`GdgCoi`}),children:i.plan.name})]}),(0,U.jsx)(J,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,U.jsx)(J,{term:t({id:`sFAUEn`}),children:(0,U.jsx)(`time`,{dateTime:e.placedAt,children:r(e.placedAt)})}),e.startsOn&&(0,U.jsx)(J,{term:t({id:`eSL3Xz`}),children:n(e.startsOn)}),e.until&&(0,U.jsx)(J,{term:t({id:`cmKizF`}),children:n(e.until)}),(0,U.jsx)(J,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,U.jsx)(`time`,{dateTime:e.completedAt,children:r(e.completedAt)}):(0,U.jsx)(q,{planned:e.state===`PENDING`})})]})})}function q({planned:e}){return e?(0,U.jsx)(a,{id:`Zh5V89`}):(0,U.jsx)(a,{id:`ZZtOR8`})}function J({term:e,children:t}){return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:e}),(0,U.jsx)(`dd`,{children:t})]})}function Y({steps:e}){return e.length===0?(0,U.jsx)(o,{c:`dimmed`,children:(0,U.jsx)(a,{id:`+bOsps`})}):(0,U.jsx)(`ol`,{className:z.steps,children:e.map(e=>(0,U.jsx)(X,{step:e},e.name))})}function X({step:e}){let{i18n:t}=p(),{time:n}=h(),r=e.endedAt??e.startedAt;return(0,U.jsxs)(`li`,{"data-state":e.state,children:[(0,U.jsxs)(`span`,{className:z.mark,children:[e.state===`DONE`&&(0,U.jsx)(d,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,U.jsx)(R,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,U.jsxs)(`div`,{className:z.words,children:[(0,U.jsx)(o,{fw:e.state===`RUNNING`?650:550,children:t._(_[e.name])}),(0,U.jsxs)(o,{size:`sm`,c:`dimmed`,children:[t._(v[e.state]),e.attempts>1&&(0,U.jsxs)(U.Fragment,{children:[` · `,(0,U.jsx)(a,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,U.jsx)(`time`,{dateTime:r,className:z.time,children:n(r)})]})}function Z({order:e}){let t=k(),n=D()(e,e.service?.pendingChange??null),r=e.startsOn!==null&&e.startsOn<=t?e.service?.openOrder:null;return(0,U.jsxs)(l,{gap:`sm`,mt:`lg`,align:`flex-start`,children:[(0,U.jsx)(o,{fw:600,children:n}),r&&(0,U.jsxs)(o,{size:`sm`,children:[(0,U.jsx)(a,{id:`lM1EHi`}),` `,(0,U.jsx)(I,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,U.jsx)(a,{id:`NyUmQh`,values:{0:r.number}})})]}),(0,U.jsx)(F,{order:e,words:n})]})}var Q=t(`/portal/orders/$orderId`),$=2;function te(){let{orderId:e}=Q.useParams(),t=r({query:V,variables:{id:e}}),[{data:n},i]=t,a=x;return O(i,{subscription:C,variables:{orderId:e},seconds:$,moves:n?.order?a.includes(n.order.state):!1}),(0,U.jsx)(T,{query:t,skeleton:(0,U.jsx)(ie,{}),children:({order:e})=>e?(0,U.jsx)(ne,{order:e}):(0,U.jsx)(L,{})})}function ne({order:e}){let{_:t,i18n:n}=p(),r=ee(),i=n._(M[e.action]),{service:a}=e,o=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(E,{title:`${i} ${e.number}`,trail:o,aside:(0,U.jsx)(`span`,{role:`status`,children:(0,U.jsx)(w,{...e})})}),(0,U.jsxs)(`div`,{className:z.split,children:[(0,U.jsxs)(N,{title:t({id:`CP3D8G`}),children:[(0,U.jsx)(Y,{steps:e.steps}),e.needsAttention?(0,U.jsx)(W,{order:e}):(0,U.jsx)(re,{order:e}),e.state===`PENDING`&&(0,U.jsx)(Z,{order:e})]}),(0,U.jsx)(K,{order:e})]})]})}function re({order:{failure:e,failureCode:t}}){return e?(0,U.jsx)(`p`,{className:z.failure,children:t?e:(0,U.jsx)(a,{id:`5RajcS`,values:{failure:e}})}):null}function ie(){return(0,U.jsxs)(l,{gap:`lg`,children:[(0,U.jsx)(f,{height:62,maw:420}),(0,U.jsxs)(`div`,{className:z.split,children:[(0,U.jsx)(f,{height:360,radius:`lg`}),(0,U.jsx)(f,{height:260,radius:`lg`})]})]})}export{te as OrderPage};