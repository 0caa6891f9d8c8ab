import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,M as n,Ot as r,St as i,er as a,g as o,m as s,nt as c,o as l,pt as u,rt as d,tn as f,v as p,w as m,xt as h,y as g}from"./libraries-D121TdC-.js";import{Bt as _,Ct as v,Ft as y,G as b,J as x,K as S,Mt as C,Pt as w,R as T,T as E,U as D,V as O,Vt as k,X as ee,_ as te,c as ne,g as re,h as A,ht as j,jt as M,m as N,mt as P,o as F,p as I,pt as L,q as R,w as z,wt as B,y as V}from"./parts-DQmnpfXB.js";import{n as H}from"./NotFoundPage-5hCpWQPp.js";import{i as U,t as W}from"./useDraft-RRZfJWML.js";import{t as G}from"./IconPencil-CvITmbVp.js";var K=o(`outline`,`file-text`,`FileText`,[[`path`,{d:`M14 3v4a1 1 0 0 0 1 1h4`,key:`svg-0`}],[`path`,{d:`M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2`,key:`svg-1`}],[`path`,{d:`M9 9l1 0`,key:`svg-2`}],[`path`,{d:`M9 13l6 0`,key:`svg-3`}],[`path`,{d:`M9 17l6 0`,key:`svg-4`}]]),q=o(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),J={split:`_split_5t9gf_1`,steps:`_steps_5t9gf_8`,mark:`_mark_5t9gf_39`,breathe:`_breathe_5t9gf_1`,words:`_words_5t9gf_80`,time:`_time_5t9gf_84`,failure:`_failure_5t9gf_90`,file:`_file_5t9gf_98`,facts:`_facts_5t9gf_105`},Y=e(a(),1),X=j(`
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
      portIn {
        msisdn
        kind
        donor
        state
        rejection
        requestedOn
        scheduledFor
        mandateId
        mandateUrl
        submittedAt
        validatedAt
        scheduledAt
        executingAt
        closedAt
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
        options {
          id
        }
        simCard {
          id
          kind
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
`),ie=j(`
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
  `,[T]),Z=f();function ae({delivery:e,steps:t}){return e?.state===`RETURNED`&&t.find(({state:e})=>e===`PENDING`||e===`RUNNING`)?.name===`SEND_CARD`}function oe({order:e}){let t=L(`SERVICES_MODIFY`);return(0,Z.jsxs)(c,{gap:`sm`,className:J.failure,children:[ae(e)?(0,Z.jsx)(ce,{}):(0,Z.jsx)(se,{failure:e.failure}),t&&(0,Z.jsx)(le,{orderId:e.id})]})}function se({failure:e}){return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{fw:650,children:(0,Z.jsx)(p,{id:`AKEekj`,values:{failure:e}})}),(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`SAlln9`})})]})}function ce(){return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{fw:650,children:(0,Z.jsx)(p,{id:`EgghkX`})}),(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`XaEGnW`})})]})}function le({orderId:e}){let[{fetching:n},r]=t(ie),[a,o]=(0,Y.useState)(!1),[s,c]=(0,Y.useState)(),[d,f]=(0,Y.useState)(),m=async()=>{let t=await r({input:{orderId:e}}),n=t.data?.retryOrder;f(t.error),o(n?.__typename===`OrderRetried`),c(n?.__typename===`OrderRetried`?void 0:n)};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(u,{variant:`default`,w:`fit-content`,leftSection:(0,Z.jsx)(l,{size:16,"aria-hidden":!0}),onClick:()=>void m(),loading:n,children:(0,Z.jsx)(p,{id:`zHJTti`})}),a&&(0,Z.jsx)(i,{size:`sm`,role:`status`,children:(0,Z.jsx)(p,{id:`uiqcJ/`})}),s&&(0,Z.jsx)(z,{refusal:s,announced:!0}),(0,Z.jsx)(E,{error:d})]})}var ue={REQUESTED:{id:`dytAin`},SENT:{id:`vn0kl7`},DELIVERED:{id:`BTOhSm`},RETURNED:{id:`oOSCMV`}};function de({delivery:e}){let{_:t,i18n:n}=g(),{instant:r}=x(),{carrier:i,trackingNumber:a}=e,o=fe(e);return(0,Z.jsx)(F,{title:t({id:`oPkBk2`}),children:(0,Z.jsxs)(`dl`,{className:J.facts,children:[(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:(0,Z.jsx)(p,{id:`RS0o7b`})}),(0,Z.jsxs)(`dd`,{children:[(0,Z.jsx)(`span`,{"aria-live":`polite`,children:n._(ue[e.state])}),`, `,(0,Z.jsx)(`time`,{dateTime:o,children:r(o)})]})]}),(i||a)&&(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:(0,Z.jsx)(p,{id:`HYIQSw`})}),(0,Z.jsxs)(`dd`,{children:[i,` `,(0,Z.jsx)(`span`,{className:`figures`,children:a})]})]}),(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:(0,Z.jsx)(p,{id:`3b91HM`})}),(0,Z.jsxs)(`dd`,{children:[e.recipient,(0,Z.jsx)(`br`,{}),e.street,(0,Z.jsx)(`br`,{}),e.postcode,` `,e.city]})]})]})})}function fe({state:e,requestedAt:t,sentAt:n,deliveredAt:r,returnedAt:i}){return{REQUESTED:t,SENT:n,DELIVERED:r,RETURNED:i}[e]??t}var pe=j(`
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
  `,[T]),me=j(`
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
  `,[T]),he=j(`
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
  `,[T]);function ge({service:e,onClose:n}){let{_:a}=g(),o=re(),[{fetching:s,error:l},d]=t(he),[f,m]=(0,Y.useState)(),h=async()=>{let t=(await d({input:{serviceId:e.id,idempotencyKey:o}})).data?.answer;return t?.__typename===`ActivationStarted`?n():m(t&&`code`in t?t:void 0)};return(0,Z.jsx)(te,{title:a({id:`pcpHhc`}),onClose:n,children:(0,Z.jsxs)(c,{children:[(0,Z.jsx)(i,{children:(0,Z.jsx)(p,{id:`am7LGr`,values:{0:e.user.name}})}),f&&(0,Z.jsx)(z,{refusal:f,announced:!0}),(0,Z.jsx)(E,{error:l}),(0,Z.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,Z.jsx)(u,{variant:`default`,onClick:n,children:(0,Z.jsx)(p,{id:`dEgA5A`})}),(0,Z.jsx)(u,{onClick:()=>void h(),loading:s,"data-autofocus":!0,children:(0,Z.jsx)(p,{id:`FQBaXG`})})]})]})})}var _e={waits:`_waits_c4iml_1`};function ve({state:e,steps:t}){return M.includes(e)&&t.some(e=>e.name===`AWAIT_USER`&&e.state!==`DONE`)}function ye({order:e}){let{service:t}=e;return t&&(0,Z.jsx)(be,{order:e,service:t})}function be({order:e,service:t}){let{_:n}=g(),[a,o]=(0,Y.useState)(!1),{fetching:s,said:l,refusal:d,error:f,deed:m}=Se(e.id),h=e.activationLinks[0],_=e=>t.allowedActions.some(t=>t.action===e&&t.allowed);return(0,Z.jsxs)(c,{gap:`sm`,className:_e.waits,role:`group`,"aria-label":n({id:`2TpWaR`}),children:[(0,Z.jsx)(i,{fw:650,children:(0,Z.jsx)(p,{id:`aBPFvr`,values:{0:t.user.name}})}),(0,Z.jsx)(xe,{link:h,user:t.user}),(0,Z.jsxs)(r,{gap:`sm`,children:[_(`RESEND_ACTIVATION_LINK`)&&(0,Z.jsx)(u,{variant:`default`,leftSection:(0,Z.jsx)(U,{size:16,"aria-hidden":!0}),loading:s,onClick:()=>void m.resend(h),children:(0,Z.jsx)(p,{id:`J/jxKQ`})}),_(`REVOKE_ACTIVATION_LINK`)&&(0,Z.jsx)(u,{variant:`default`,loading:s,onClick:()=>void m.revoke(),children:(0,Z.jsx)(p,{id:`ghGR+R`})}),_(`ACTIVATE`)&&(0,Z.jsx)(u,{onClick:()=>o(!0),children:(0,Z.jsx)(p,{id:`sMUtAt`})})]}),l&&(0,Z.jsx)(i,{size:`sm`,role:`status`,children:l===`resent`?(0,Z.jsx)(p,{id:`J46PzF`}):(0,Z.jsx)(p,{id:`pd5JV+`})}),d&&(0,Z.jsx)(z,{refusal:d,announced:!0}),(0,Z.jsx)(E,{error:f}),_(`REMOVE`)&&(0,Z.jsxs)(i,{size:`sm`,children:[(0,Z.jsx)(p,{id:`GqPhR2`}),` `,(0,Z.jsx)(B,{to:`/users/$userId`,params:{userId:t.user.id},children:(0,Z.jsx)(p,{id:`YS+2JT`,values:{0:t.user.name}})})]}),a&&(0,Z.jsx)(ge,{service:t,onClose:()=>o(!1)})]})}function xe({link:e,user:t}){let{instant:n,day:r}=x();return e?.state===`OPEN`&&e.sentAt?(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`MTkk5R`,values:{0:t.email,1:n(e.sentAt),2:r(e.expiresOn)}})}):e?.state===`OPEN`?(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`/3PKJm`,values:{0:t.email}})}):e?.state===`EXPIRED`?(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`sMzJyL`,values:{0:r(e.expiresOn)}})}):(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`zEoU2I`})})}function Se(e){let[{fetching:n},r]=t(pe),[{fetching:i},a]=t(me),[o,s]=(0,Y.useState)(),[c,l]=(0,Y.useState)(),[u,d]=(0,Y.useState)(),f=(e,t)=>{let n=t&&`code`in t?t:void 0;l(n),s(t&&!n?e:void 0)};return{fetching:n||i,said:o,refusal:c,error:u,deed:{resend:async t=>{let n=await r({input:{orderId:e,...t&&{language:t.language}}});d(n.error),f(`resent`,n.data?.answer)},revoke:async()=>{let t=await a({input:{orderId:e}});d(t.error),f(`revoked`,t.data?.answer)}}}}function Ce({state:e,steps:t}){let n=M,r=t.findLast(({name:e})=>e===`BLOCK_SIM`||e===`UNBLOCK_SIM`);return n.includes(e)&&r?.state===`FAILED`?r:void 0}function we({order:e}){let t=Ce(e);return!t||!e.service?null:(0,Z.jsxs)(`p`,{className:J.failure,role:`status`,children:[t.name===`BLOCK_SIM`?(0,Z.jsx)(p,{id:`7RKOiJ`}):(0,Z.jsx)(p,{id:`rjvEwZ`}),` `,(0,Z.jsx)(B,{to:`/services/$serviceId`,params:{serviceId:e.service.id},inherit:!0,children:(0,Z.jsx)(p,{id:`KDw4GX`})})]})}function Te({order:e}){let{_:t}=g(),{day:n,instant:r}=x(),{service:i}=e;return(0,Z.jsx)(F,{title:t({id:`URmyfc`}),children:(0,Z.jsxs)(`dl`,{className:J.facts,children:[i&&(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(Q,{term:t({id:`7PzzBU`}),children:(0,Z.jsx)(B,{to:`/users/$userId`,params:{userId:i.user.id},children:i.user.name})}),(0,Z.jsxs)(Q,{term:t({id:`T3bXxK`}),children:[(0,Z.jsx)(`span`,{className:`figures`,children:I(i)}),` `,(0,Z.jsx)(D,{status:i.status})]}),(0,Z.jsx)(Q,{term:t({id:`GdgCoi`}),children:i.plan.name})]}),(0,Z.jsx)(Q,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,Z.jsx)(Q,{term:t({id:`sFAUEn`}),children:(0,Z.jsx)(`time`,{dateTime:e.placedAt,children:r(e.placedAt)})}),e.startsOn&&(0,Z.jsx)(Q,{term:t({id:`eSL3Xz`}),children:n(e.startsOn)}),e.until&&(0,Z.jsx)(Q,{term:t({id:`cmKizF`}),children:n(e.until)}),(0,Z.jsx)(Q,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,Z.jsx)(`time`,{dateTime:e.completedAt,children:r(e.completedAt)}):(0,Z.jsx)(Ee,{planned:e.state===`PENDING`})})]})})}function Ee({planned:e}){return e?(0,Z.jsx)(p,{id:`Zh5V89`}):(0,Z.jsx)(p,{id:`ZZtOR8`})}function Q({term:e,children:t}){return(0,Z.jsxs)(`div`,{children:[(0,Z.jsx)(`dt`,{children:e}),(0,Z.jsx)(`dd`,{children:t})]})}function De({port:e,service:t}){let{msisdn:n,kind:r,donor:i,mandateId:a}=e;return(0,Z.jsx)(v,{to:`/users/$userId/add-service`,params:{userId:t.user.id},search:{step:2,planId:t.plan.id,optionId:t.options.map(({id:e})=>e),simKind:t.simCard?.kind??`PHYSICAL`,keeps:!0},onClick:()=>W(t.user.id,{port:{msisdn:n,kind:r,donor:i,mandateId:a,mandateName:`mandate.pdf`}}),w:`fit-content`,leftSection:(0,Z.jsx)(G,{size:16,"aria-hidden":!0}),children:(0,Z.jsx)(p,{id:`sF3D6+`})})}function Oe({order:e,port:t}){let{_:n}=g(),{day:r}=x(),a=L(`SERVICES_ADD`);return(0,Z.jsx)(F,{title:n({id:`HP/6x5`,values:{0:ee(t.msisdn),1:t.donor}}),children:(0,Z.jsxs)(c,{gap:`md`,children:[(0,Z.jsx)(`ol`,{className:J.steps,children:je(t).map((e,t,n)=>(0,Z.jsx)(ke,{line:e,isNext:e.at===null&&n[t-1]?.at!==null},e.state))}),t.rejection&&(0,Z.jsx)(Ae,{port:t,failure:e.failure}),(0,Z.jsx)(i,{size:`sm`,c:`dimmed`,children:t.scheduledFor?(0,Z.jsx)(p,{id:`hfkjf8`,values:{0:r(t.scheduledFor)}}):(0,Z.jsx)(p,{id:`t1/vD2`,values:{0:r(t.requestedOn)}})}),(0,Z.jsxs)(h,{href:t.mandateUrl,download:!0,className:J.file,children:[(0,Z.jsx)(K,{size:16,"aria-hidden":!0}),` `,(0,Z.jsx)(p,{id:`yiJEDk`})]}),a&&t.rejection&&e.service&&(0,Z.jsx)(De,{port:t,service:e.service})]})})}function ke({line:{state:e,at:t},isNext:n}){let{i18n:r}=g(),{instant:a}=x(),o=e===`REJECTED`||e===`CANCELLED`?`FAILED`:t?`DONE`:n?`RUNNING`:`PENDING`;return(0,Z.jsxs)(`li`,{"data-state":o,children:[(0,Z.jsxs)(`span`,{className:J.mark,children:[o===`DONE`&&(0,Z.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),o===`FAILED`&&(0,Z.jsx)(q,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,Z.jsxs)(`div`,{className:J.words,children:[(0,Z.jsx)(i,{fw:n?650:550,children:r._(y[e])}),t?(0,Z.jsx)(i,{size:`sm`,c:`dimmed`,component:`time`,dateTime:t,children:a(t)}):(0,Z.jsx)(i,{size:`sm`,c:`dimmed`,children:(0,Z.jsx)(p,{id:`a9q6hE`})})]})]})}function Ae({port:e,failure:t}){let{i18n:n}=g();return e.rejection?(0,Z.jsxs)(`p`,{className:J.failure,role:`status`,children:[n._(w[e.rejection]),` `,e.rejection===`OTHER`&&t]}):null}function je(e){let t=[{state:`SUBMITTED`,at:e.submittedAt},{state:`VALIDATED`,at:e.validatedAt},{state:`SCHEDULED`,at:e.scheduledAt},{state:`EXECUTING`,at:e.executingAt},{state:`COMPLETED`,at:e.closedAt}];return e.state!==`REJECTED`&&e.state!==`CANCELLED`?t:[...t.slice(0,4).filter(({at:e})=>e!==null),{state:e.state,at:e.closedAt}]}var Me=new Set([`SEND_CARD`,`PORT_IN`]);function Ne({steps:e}){if(e.length===0)return(0,Z.jsx)(i,{c:`dimmed`,children:(0,Z.jsx)(p,{id:`+bOsps`})});let t=e.some(({name:e})=>Me.has(e));return(0,Z.jsx)(`ol`,{className:J.steps,"data-long":t||void 0,children:e.map((n,r)=>(0,Z.jsx)($,{step:n,isLong:t},`${n.name} ${Pe(e,r)}`))})}function Pe(e,t){return e.slice(0,t).filter(({name:n})=>n===e[t]?.name).length}function $({step:e,isLong:t}){let{i18n:n}=g(),{time:r,instant:a}=x(),o=e.endedAt??e.startedAt,c=e.name===`AWAIT_USER`&&e.state===`RUNNING`;return(0,Z.jsxs)(`li`,{"data-state":e.state,"data-rests":c||void 0,children:[(0,Z.jsxs)(`span`,{className:J.mark,children:[e.state===`DONE`&&(0,Z.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,Z.jsx)(q,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,Z.jsxs)(`div`,{className:J.words,children:[(0,Z.jsx)(i,{fw:e.state===`RUNNING`?650:550,children:n._(_[e.name])}),(0,Z.jsxs)(i,{size:`sm`,c:`dimmed`,children:[n._(k[c?`PENDING`:e.state]),e.attempts>1&&(0,Z.jsxs)(Z.Fragment,{children:[` · `,(0,Z.jsx)(p,{id:`0ad8gA`,values:{0:e.attempts}})]})]}),e.name===`NOTIFY`&&e.state===`FAILED`&&(0,Z.jsx)(i,{size:`sm`,children:(0,Z.jsx)(p,{id:`RIZ6cK`})})]}),o&&(0,Z.jsx)(`time`,{dateTime:o,className:J.time,children:t?a(o):r(o)})]})}function Fe({order:e}){let t=P(),n=N()(e,e.service?.pendingChange??null),r=e.startsOn!==null&&e.startsOn<=t?e.service?.openOrder:null;return(0,Z.jsxs)(c,{gap:`sm`,mt:`lg`,align:`flex-start`,children:[(0,Z.jsx)(i,{fw:600,children:n}),r&&(0,Z.jsxs)(i,{size:`sm`,children:[(0,Z.jsx)(p,{id:`lM1EHi`}),` `,(0,Z.jsx)(B,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,Z.jsx)(p,{id:`NyUmQh`,values:{0:r.number}})})]}),(0,Z.jsx)(A,{order:e,words:n})]})}var Ie=n(`/portal/orders/$orderId`),Le=2;function Re(){let{orderId:e}=Ie.useParams(),t=m({query:X,variables:{id:e}}),[{data:n},r]=t,i=M;return ne(r,{subscription:V,variables:{orderId:e},seconds:Le,moves:n?.order?i.includes(n.order.state):!1}),(0,Z.jsx)(R,{query:t,skeleton:(0,Z.jsx)(Ve,{}),children:({order:e})=>e?(0,Z.jsx)(ze,{order:e}):(0,Z.jsx)(H,{})})}function ze({order:e}){let{_:t,i18n:n}=g(),r=b(),i=n._(C[e.action]),{service:a}=e,o=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(S,{title:`${i} ${e.number}`,trail:o,aside:(0,Z.jsx)(`span`,{role:`status`,children:(0,Z.jsx)(O,{...e})})}),(0,Z.jsxs)(`div`,{className:J.split,children:[(0,Z.jsxs)(c,{gap:20,children:[(0,Z.jsxs)(F,{title:t({id:`CP3D8G`}),children:[(0,Z.jsx)(Ne,{steps:e.steps}),ve(e)&&(0,Z.jsx)(ye,{order:e}),(0,Z.jsx)(we,{order:e}),e.needsAttention&&(0,Z.jsx)(oe,{order:e}),!e.needsAttention&&!e.portIn?.rejection&&(0,Z.jsx)(Be,{order:e}),e.state===`PENDING`&&(0,Z.jsx)(Fe,{order:e})]}),e.portIn&&(0,Z.jsx)(Oe,{order:e,port:e.portIn})]}),(0,Z.jsxs)(c,{gap:20,children:[e.delivery&&(0,Z.jsx)(de,{delivery:e.delivery}),(0,Z.jsx)(Te,{order:e})]})]})]})}function Be({order:{failure:e,failureCode:t}}){return e?(0,Z.jsx)(`p`,{className:J.failure,children:t?e:(0,Z.jsx)(p,{id:`5RajcS`,values:{failure:e}})}):null}function Ve(){return(0,Z.jsxs)(c,{gap:`lg`,children:[(0,Z.jsx)(d,{height:62,maw:420}),(0,Z.jsxs)(`div`,{className:J.split,children:[(0,Z.jsx)(d,{height:360,radius:`lg`}),(0,Z.jsx)(d,{height:260,radius:`lg`})]})]})}export{Re as OrderPage};