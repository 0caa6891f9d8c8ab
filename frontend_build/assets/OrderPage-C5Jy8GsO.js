import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Jn as n,O as r,Q as i,Zt as a,b as o,d as s,g as c,h as l,i as u,lt as d,p as f,vt as p,wt as m,y as h}from"./libraries-CMzqdHvK.js";import{B as g,C as _,F as v,H as y,L as b,Mt as x,O as S,Tt as C,V as w,_ as T,_t as E,ct as D,g as O,jt as ee,s as te,st as k,u as A,w as j,wt as M,x as N,y as P,z as F}from"./parts--R-pOunR.js";import{n as I}from"./NotFoundPage-CRZ1cGOw.js";import{t as L}from"./IconMailForward-D9YPnUgF.js";var R=f(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),z={split:`_split_1mitc_1`,steps:`_steps_1mitc_8`,mark:`_mark_1mitc_39`,breathe:`_breathe_1mitc_1`,words:`_words_1mitc_80`,time:`_time_1mitc_84`,failure:`_failure_1mitc_90`,facts:`_facts_1mitc_98`},B=e(n(),1),V=D(`
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
      activationLinks {
        state
        language
        sentAt
        expiresOn
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
          email
        }
        allowedActions {
          action
          allowed
        }
      }
    }
  }
`),H=D(`
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
  `,[S]),U=a();function W({order:e}){let t=k(`SERVICES_MODIFY`);return(0,U.jsxs)(i,{gap:`sm`,className:z.failure,children:[(0,U.jsx)(p,{fw:650,children:(0,U.jsx)(l,{id:`eu2r8W`,values:{0:e.failure}})}),(0,U.jsx)(p,{size:`sm`,children:(0,U.jsx)(l,{id:`SAlln9`})}),t&&(0,U.jsx)(ne,{orderId:e.id})]})}function ne({orderId:e}){let[{fetching:t},n]=h(H),[r,i]=(0,B.useState)(!1),[a,o]=(0,B.useState)(),[s,c]=(0,B.useState)(),f=async()=>{let t=await n({input:{orderId:e}}),r=t.data?.retryOrder;c(t.error),i(r?.__typename===`OrderRetried`),o(r?.__typename===`OrderRetried`?void 0:r)};return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(d,{variant:`default`,w:`fit-content`,leftSection:(0,U.jsx)(u,{size:16,"aria-hidden":!0}),onClick:()=>void f(),loading:t,children:(0,U.jsx)(l,{id:`zHJTti`})}),r&&(0,U.jsx)(p,{size:`sm`,role:`status`,children:(0,U.jsx)(l,{id:`uiqcJ/`})}),a&&(0,U.jsx)(_,{refusal:a,announced:!0}),(0,U.jsx)(j,{error:s})]})}var G=D(`
    mutation ResendActivationLink($input: ResendActivationLinkInput!) {
      answer: resendActivationLink(input: $input) {
        __typename
        ... on ActivationLinkResent {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[S]),K=D(`
    mutation RevokeActivationLink($input: RevokeActivationLinkInput!) {
      answer: revokeActivationLink(input: $input) {
        __typename
        ... on ActivationLinkRevoked {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[S]),q=D(`
    mutation ActivateService($input: ActivateServiceInput!) {
      answer: activateService(input: $input) {
        __typename
        ... on ActivationStarted {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[S]);function J({service:e,onClose:t}){let{_:n}=c(),r=te(),[{fetching:a,error:o},s]=h(q),[u,f]=(0,B.useState)(),g=async()=>{let n=(await s({input:{serviceId:e.id,idempotencyKey:r}})).data?.answer;return n?.__typename===`ActivationStarted`?t():f(n&&`code`in n?n:void 0)};return(0,U.jsx)(A,{title:n({id:`pcpHhc`}),onClose:t,children:(0,U.jsxs)(i,{children:[(0,U.jsx)(p,{children:(0,U.jsx)(l,{id:`am7LGr`,values:{0:e.user.name}})}),u&&(0,U.jsx)(_,{refusal:u,announced:!0}),(0,U.jsx)(j,{error:o}),(0,U.jsxs)(m,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(d,{variant:`default`,onClick:t,children:(0,U.jsx)(l,{id:`dEgA5A`})}),(0,U.jsx)(d,{onClick:()=>void g(),loading:a,"data-autofocus":!0,children:(0,U.jsx)(l,{id:`FQBaXG`})})]})]})})}var Y={waits:`_waits_c4iml_1`};function X({state:e,steps:t}){return M.includes(e)&&t.some(e=>e.name===`AWAIT_USER`&&e.state!==`DONE`)}function Z({order:e}){let{service:t}=e;return t&&(0,U.jsx)(re,{order:e,service:t})}function re({order:e,service:t}){let{_:n}=c(),[r,a]=(0,B.useState)(!1),{fetching:o,said:s,refusal:u,error:f,deed:h}=ae(e.id),g=e.activationLinks[0],v=e=>t.allowedActions.some(t=>t.action===e&&t.allowed);return(0,U.jsxs)(i,{gap:`sm`,className:Y.waits,role:`group`,"aria-label":n({id:`2TpWaR`}),children:[(0,U.jsx)(p,{fw:650,children:(0,U.jsx)(l,{id:`aBPFvr`,values:{0:t.user.name}})}),(0,U.jsx)(ie,{link:g,user:t.user}),(0,U.jsxs)(m,{gap:`sm`,children:[v(`RESEND_ACTIVATION_LINK`)&&(0,U.jsx)(d,{variant:`default`,leftSection:(0,U.jsx)(L,{size:16,"aria-hidden":!0}),loading:o,onClick:()=>void h.resend(g),children:(0,U.jsx)(l,{id:`J/jxKQ`})}),v(`REVOKE_ACTIVATION_LINK`)&&(0,U.jsx)(d,{variant:`default`,loading:o,onClick:()=>void h.revoke(),children:(0,U.jsx)(l,{id:`ghGR+R`})}),v(`ACTIVATE`)&&(0,U.jsx)(d,{onClick:()=>a(!0),children:(0,U.jsx)(l,{id:`sMUtAt`})})]}),s&&(0,U.jsx)(p,{size:`sm`,role:`status`,children:s===`resent`?(0,U.jsx)(l,{id:`J46PzF`}):(0,U.jsx)(l,{id:`pd5JV+`})}),u&&(0,U.jsx)(_,{refusal:u,announced:!0}),(0,U.jsx)(j,{error:f}),v(`REMOVE`)&&(0,U.jsxs)(p,{size:`sm`,children:[(0,U.jsx)(l,{id:`GqPhR2`}),` `,(0,U.jsx)(E,{to:`/users/$userId`,params:{userId:t.user.id},children:(0,U.jsx)(l,{id:`YS+2JT`,values:{0:t.user.name}})})]}),r&&(0,U.jsx)(J,{service:t,onClose:()=>a(!1)})]})}function ie({link:e,user:t}){let{instant:n,day:r}=y();return e?.state===`OPEN`&&e.sentAt?(0,U.jsx)(p,{size:`sm`,children:(0,U.jsx)(l,{id:`MTkk5R`,values:{0:t.email,1:n(e.sentAt),2:r(e.expiresOn)}})}):e?.state===`OPEN`?(0,U.jsx)(p,{size:`sm`,children:(0,U.jsx)(l,{id:`/3PKJm`,values:{0:t.email}})}):e?.state===`EXPIRED`?(0,U.jsx)(p,{size:`sm`,children:(0,U.jsx)(l,{id:`sMzJyL`,values:{0:r(e.expiresOn)}})}):(0,U.jsx)(p,{size:`sm`,children:(0,U.jsx)(l,{id:`zEoU2I`})})}function ae(e){let[{fetching:t},n]=h(G),[{fetching:r},i]=h(K),[a,o]=(0,B.useState)(),[s,c]=(0,B.useState)(),[l,u]=(0,B.useState)(),d=(e,t)=>{let n=t&&`code`in t?t:void 0;c(n),o(t&&!n?e:void 0)};return{fetching:t||r,said:a,refusal:s,error:l,deed:{resend:async t=>{let r=await n({input:{orderId:e,...t&&{language:t.language}}});u(r.error),d(`resent`,r.data?.answer)},revoke:async()=>{let t=await i({input:{orderId:e}});u(t.error),d(`revoked`,t.data?.answer)}}}}function oe({order:e}){let{_:t}=c(),{instant:n}=y(),{service:r}=e;return(0,U.jsx)(N,{title:t({id:`URmyfc`}),children:(0,U.jsxs)(`dl`,{className:z.facts,children:[r&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(Q,{term:t({id:`7PzzBU`}),children:(0,U.jsx)(E,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,U.jsxs)(Q,{term:t({id:`T3bXxK`}),children:[(0,U.jsx)(`span`,{className:`figures`,children:O(r)}),` `,(0,U.jsx)(b,{status:r.status})]}),(0,U.jsx)(Q,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,U.jsx)(Q,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,U.jsx)(Q,{term:t({id:`sFAUEn`}),children:(0,U.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,U.jsx)(Q,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,U.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,U.jsx)(l,{id:`ZZtOR8`})})]})})}function Q({term:e,children:t}){return(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`dt`,{children:e}),(0,U.jsx)(`dd`,{children:t})]})}function $({steps:e}){return e.length===0?(0,U.jsx)(p,{c:`dimmed`,children:(0,U.jsx)(l,{id:`+bOsps`})}):(0,U.jsx)(`ol`,{className:z.steps,children:e.map(e=>(0,U.jsx)(se,{step:e},e.name))})}function se({step:e}){let{i18n:t}=c(),{time:n}=y(),r=e.endedAt??e.startedAt,i=e.name===`AWAIT_USER`&&e.state===`RUNNING`;return(0,U.jsxs)(`li`,{"data-state":e.state,"data-rests":i||void 0,children:[(0,U.jsxs)(`span`,{className:z.mark,children:[e.state===`DONE`&&(0,U.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,U.jsx)(R,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,U.jsxs)(`div`,{className:z.words,children:[(0,U.jsx)(p,{fw:e.state===`RUNNING`?650:550,children:t._(ee[e.name])}),(0,U.jsxs)(p,{size:`sm`,c:`dimmed`,children:[t._(x[i?`PENDING`:e.state]),e.attempts>1&&(0,U.jsxs)(U.Fragment,{children:[` · `,(0,U.jsx)(l,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,U.jsx)(`time`,{dateTime:r,className:z.time,children:n(r)})]})}var ce=r(`/portal/orders/$orderId`),le=2;function ue(){let{orderId:e}=ce.useParams(),t=o({query:V,variables:{id:e}}),[{data:n},r]=t,i=M;return T(r,{subscription:P,variables:{orderId:e},seconds:le,moves:n?.order?i.includes(n.order.state):!1}),(0,U.jsx)(w,{query:t,skeleton:(0,U.jsx)(pe,{}),children:({order:e})=>e?(0,U.jsx)(de,{order:e}):(0,U.jsx)(I,{})})}function de({order:e}){let{_:t,i18n:n}=c(),r=F(),i=n._(C[e.action]),{service:a}=e,o=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(g,{title:`${i} ${e.number}`,trail:o,aside:(0,U.jsx)(`span`,{role:`status`,children:(0,U.jsx)(v,{...e})})}),(0,U.jsxs)(`div`,{className:z.split,children:[(0,U.jsxs)(N,{title:t({id:`CP3D8G`}),children:[(0,U.jsx)($,{steps:e.steps}),X(e)&&(0,U.jsx)(Z,{order:e}),e.needsAttention?(0,U.jsx)(W,{order:e}):(0,U.jsx)(fe,{failure:e.failure})]}),(0,U.jsx)(oe,{order:e})]})]})}function fe({failure:e}){return e?(0,U.jsx)(`p`,{className:z.failure,children:(0,U.jsx)(l,{id:`5RajcS`,values:{failure:e}})}):null}function pe(){return(0,U.jsxs)(i,{gap:`lg`,children:[(0,U.jsx)(t,{height:62,maw:420}),(0,U.jsxs)(`div`,{className:z.split,children:[(0,U.jsx)(t,{height:360,radius:`lg`}),(0,U.jsx)(t,{height:260,radius:`lg`})]})]})}export{ue as OrderPage};