import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,M as n,Ot as r,St as i,er as a,g as o,m as s,nt as c,o as l,pt as u,rt as d,tn as f,w as p,xt as m,y as h}from"./libraries-D121TdC-.js";import{$ as g,B as _,D as v,Dt as y,E as b,Et as x,G as ee,Gt as te,It as S,J as C,Jt as w,Q as T,Rt as E,U as D,Wt as ne,X as O,Y as re,_t as ie,c as ae,g as oe,gt as k,h as A,jt as j,m as M,o as N,q as P,v as F,vt as I,x as L,y as R,zt as z}from"./parts-DbffnvWq.js";import{n as B}from"./NotFoundPage-i7KGjdM3.js";import{a as V,n as H}from"./useDraft-CeyFGkjr.js";import{t as U}from"./IconPencil-CvITmbVp.js";var W=o(`outline`,`file-text`,`FileText`,[[`path`,{d:`M14 3v4a1 1 0 0 0 1 1h4`,key:`svg-0`}],[`path`,{d:`M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2`,key:`svg-1`}],[`path`,{d:`M9 9l1 0`,key:`svg-2`}],[`path`,{d:`M9 13l6 0`,key:`svg-3`}],[`path`,{d:`M9 17l6 0`,key:`svg-4`}]]),G=o(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),K={split:`_split_5t9gf_1`,steps:`_steps_5t9gf_8`,mark:`_mark_5t9gf_39`,breathe:`_breathe_5t9gf_1`,words:`_words_5t9gf_80`,time:`_time_5t9gf_84`,failure:`_failure_5t9gf_90`,file:`_file_5t9gf_98`,facts:`_facts_5t9gf_105`},q=e(a(),1),se=I(`
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
        activatedOn
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
`),ce=I(`
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
  `,[_]),J=f();function le({delivery:e,steps:t}){return e?.state===`RETURNED`&&t.find(({state:e})=>e===`PENDING`||e===`RUNNING`)?.name===`SEND_CARD`}function ue({order:e}){let t=k(`SERVICES_MODIFY`);return(0,J.jsxs)(c,{gap:`sm`,className:K.failure,children:[le(e)?(0,J.jsx)(fe,{}):(0,J.jsx)(de,{failure:e.failure}),t&&(0,J.jsx)(pe,{orderId:e.id})]})}function de({failure:e}){return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(i,{fw:650,children:(0,J.jsx)(j,{id:`AKEekj`,values:{failure:e}})}),(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`SAlln9`})})]})}function fe(){return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(i,{fw:650,children:(0,J.jsx)(j,{id:`EgghkX`})}),(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`XaEGnW`})})]})}function pe({orderId:e}){let[{fetching:n},r]=t(ce),[a,o]=(0,q.useState)(!1),[s,c]=(0,q.useState)(),[d,f]=(0,q.useState)(),p=async()=>{let t=await r({input:{orderId:e}}),n=t.data?.retryOrder;f(t.error),o(n?.__typename===`OrderRetried`),c(n?.__typename===`OrderRetried`?void 0:n)};return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(u,{variant:`default`,w:`fit-content`,leftSection:(0,J.jsx)(l,{size:16,"aria-hidden":!0}),onClick:()=>void p(),loading:n,children:(0,J.jsx)(j,{id:`zHJTti`})}),a&&(0,J.jsx)(i,{size:`sm`,role:`status`,children:(0,J.jsx)(j,{id:`uiqcJ/`})}),s&&(0,J.jsx)(b,{refusal:s,announced:!0}),(0,J.jsx)(v,{error:d})]})}var me={REQUESTED:{id:`dytAin`},SENT:{id:`vn0kl7`},DELIVERED:{id:`BTOhSm`},RETURNED:{id:`oOSCMV`}};function he({delivery:e}){let{_:t,i18n:n}=h(),{instant:r}=O(),{carrier:i,trackingNumber:a}=e,o=ge(e);return(0,J.jsx)(N,{title:t({id:`oPkBk2`}),children:(0,J.jsxs)(`dl`,{className:K.facts,children:[(0,J.jsxs)(`div`,{children:[(0,J.jsx)(`dt`,{children:(0,J.jsx)(j,{id:`RS0o7b`})}),(0,J.jsxs)(`dd`,{children:[(0,J.jsx)(`span`,{"aria-live":`polite`,children:n._(me[e.state])}),`, `,(0,J.jsx)(`time`,{dateTime:o,children:r(o)})]})]}),(i||a)&&(0,J.jsxs)(`div`,{children:[(0,J.jsx)(`dt`,{children:(0,J.jsx)(j,{id:`HYIQSw`})}),(0,J.jsxs)(`dd`,{children:[i,` `,(0,J.jsx)(`span`,{className:`figures`,children:a})]})]}),(0,J.jsxs)(`div`,{children:[(0,J.jsx)(`dt`,{children:(0,J.jsx)(j,{id:`3b91HM`})}),(0,J.jsxs)(`dd`,{children:[e.recipient,(0,J.jsx)(`br`,{}),e.street,(0,J.jsx)(`br`,{}),e.postcode,` `,e.city]})]})]})})}function ge({state:e,requestedAt:t,sentAt:n,deliveredAt:r,returnedAt:i}){return{REQUESTED:t,SENT:n,DELIVERED:r,RETURNED:i}[e]??t}var _e=I(`
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
  `,[_]),ve=I(`
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
  `,[_]),ye=I(`
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
  `,[_]);function be({service:e,onClose:n}){let{_:a}=h(),o=F(),[{fetching:s,error:l},d]=t(ye),[f,p]=(0,q.useState)(),m=async()=>{let t=(await d({input:{serviceId:e.id,idempotencyKey:o}})).data?.answer;return t?.__typename===`ActivationStarted`?n():p(t&&`code`in t?t:void 0)};return(0,J.jsx)(R,{title:a({id:`pcpHhc`}),onClose:n,children:(0,J.jsxs)(c,{children:[(0,J.jsx)(i,{children:(0,J.jsx)(j,{id:`am7LGr`,values:{0:e.user.name}})}),f&&(0,J.jsx)(b,{refusal:f,announced:!0}),(0,J.jsx)(v,{error:l}),(0,J.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,J.jsx)(u,{variant:`default`,onClick:n,children:(0,J.jsx)(j,{id:`dEgA5A`})}),(0,J.jsx)(u,{onClick:()=>void m(),loading:s,"data-autofocus":!0,children:(0,J.jsx)(j,{id:`FQBaXG`})})]})]})})}var xe={waits:`_waits_c4iml_1`};function Y({service:e}){return e.allowedActions.some(({action:e,allowed:t})=>e===`REMOVE`&&t)?(0,J.jsxs)(i,{size:`sm`,children:[(0,J.jsx)(j,{id:`GqPhR2`}),` `,(0,J.jsx)(y,{to:`/users/$userId`,params:{userId:e.user.id},children:(0,J.jsx)(j,{id:`l14XVx`})})]}):null}function X({state:e,steps:t}){return w(e)&&t.some(e=>e.name===`AWAIT_USER`&&e.state!==`DONE`)}function Se({order:e}){let{service:t}=e;return t&&(0,J.jsx)(Ce,{order:e,service:t})}function Ce({order:e,service:t}){let{_:n}=h(),[a,o]=(0,q.useState)(!1),{fetching:s,said:l,refusal:d,error:f,deed:p}=Te(e.id),m=e.activationLinks[0],g=e=>t.allowedActions.some(t=>t.action===e&&t.allowed);return(0,J.jsxs)(c,{gap:`sm`,className:xe.waits,role:`group`,"aria-label":n({id:`2TpWaR`}),children:[(0,J.jsx)(i,{fw:650,children:(0,J.jsx)(j,{id:`aBPFvr`,values:{0:t.user.name}})}),(0,J.jsx)(we,{link:m,user:t.user}),(0,J.jsxs)(r,{gap:`sm`,children:[g(`RESEND_ACTIVATION_LINK`)&&(0,J.jsx)(u,{variant:`default`,leftSection:(0,J.jsx)(V,{size:16,"aria-hidden":!0}),loading:s,onClick:()=>void p.resend(m),children:(0,J.jsx)(j,{id:`J/jxKQ`})}),g(`REVOKE_ACTIVATION_LINK`)&&(0,J.jsx)(u,{variant:`default`,loading:s,onClick:()=>void p.revoke(),children:(0,J.jsx)(j,{id:`ghGR+R`})}),g(`ACTIVATE`)&&(0,J.jsx)(u,{onClick:()=>o(!0),children:(0,J.jsx)(j,{id:`sMUtAt`})})]}),l&&(0,J.jsx)(i,{size:`sm`,role:`status`,children:l===`resent`?(0,J.jsx)(j,{id:`J46PzF`}):(0,J.jsx)(j,{id:`pd5JV+`})}),d&&(0,J.jsx)(b,{refusal:d,announced:!0}),(0,J.jsx)(v,{error:f}),(0,J.jsx)(Y,{service:t}),a&&(0,J.jsx)(be,{service:t,onClose:()=>o(!1)})]})}function we({link:e,user:t}){let{instant:n,day:r}=O();return e?.state===`OPEN`&&e.sentAt?(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`MTkk5R`,values:{0:t.email,1:n(e.sentAt),2:r(e.expiresOn)}})}):e?.state===`OPEN`?(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`/3PKJm`,values:{0:t.email}})}):e?.state===`EXPIRED`?(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`sMzJyL`,values:{0:r(e.expiresOn)}})}):(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`zEoU2I`})})}function Te(e){let[{fetching:n},r]=t(_e),[{fetching:i},a]=t(ve),[o,s]=(0,q.useState)(),[c,l]=(0,q.useState)(),[u,d]=(0,q.useState)(),f=(e,t)=>{let n=t&&`code`in t?t:void 0;l(n),s(t&&!n?e:void 0)};return{fetching:n||i,said:o,refusal:c,error:u,deed:{resend:async t=>{let n=await r({input:{orderId:e,...t&&{language:t.language}}});d(n.error),f(`resent`,n.data?.answer)},revoke:async()=>{let t=await a({input:{orderId:e}});d(t.error),f(`revoked`,t.data?.answer)}}}}function Ee({state:e,steps:t}){let n=t.findLast(({name:e})=>e===`BLOCK_SIM`||e===`UNBLOCK_SIM`);return w(e)&&n?.state===`FAILED`?n:void 0}function De({order:e}){let t=Ee(e);return!t||!e.service?null:(0,J.jsxs)(`p`,{className:K.failure,role:`status`,children:[t.name===`BLOCK_SIM`?(0,J.jsx)(j,{id:`7RKOiJ`}):(0,J.jsx)(j,{id:`rjvEwZ`}),` `,(0,J.jsx)(y,{to:`/services/$serviceId`,params:{serviceId:e.service.id},inherit:!0,children:(0,J.jsx)(j,{id:`KDw4GX`})})]})}function Oe({order:e}){let{_:t}=h(),{day:n,instant:r}=O(),{service:i}=e;return(0,J.jsx)(N,{title:t({id:`URmyfc`}),children:(0,J.jsxs)(`dl`,{className:K.facts,children:[i&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(Z,{term:t({id:`7PzzBU`}),children:(0,J.jsx)(y,{to:`/users/$userId`,params:{userId:i.user.id},children:i.user.name})}),(0,J.jsxs)(Z,{term:t({id:`T3bXxK`}),children:[(0,J.jsx)(`span`,{className:`figures`,children:M(i)}),` `,(0,J.jsx)(ee,{status:i.status,activatedOn:i.activatedOn})]}),(0,J.jsx)(Z,{term:t({id:`GdgCoi`}),children:i.plan.name})]}),(0,J.jsx)(Z,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,J.jsx)(Z,{term:t({id:`sFAUEn`}),children:(0,J.jsx)(`time`,{dateTime:e.placedAt,children:r(e.placedAt)})}),e.startsOn&&(0,J.jsx)(Z,{term:t({id:`eSL3Xz`}),children:n(e.startsOn)}),e.until&&(0,J.jsx)(Z,{term:t({id:`cmKizF`}),children:n(e.until)}),e.completedAt&&(0,J.jsx)(Z,{term:t({id:`8zt7bs`}),children:(0,J.jsx)(`time`,{dateTime:e.completedAt,children:r(e.completedAt)})})]})})}function Z({term:e,children:t}){return(0,J.jsxs)(`div`,{children:[(0,J.jsx)(`dt`,{children:e}),(0,J.jsx)(`dd`,{children:t})]})}function ke({port:e,service:t}){let{kind:n,donor:r,mandateId:i}=e,a=g(e.msisdn);return(0,J.jsx)(x,{to:`/users/$userId/add-service`,params:{userId:t.user.id},search:{step:2,planId:t.plan.id,optionId:t.options.map(({id:e})=>e),simKind:t.simCard?.kind??`PHYSICAL`,keeps:!0},onClick:()=>H(t.user.id,{port:{msisdn:a,kind:n,donor:r,mandateId:i,mandateName:`mandate.pdf`}}),w:`fit-content`,leftSection:(0,J.jsx)(U,{size:16,"aria-hidden":!0}),children:(0,J.jsx)(j,{id:`sF3D6+`})})}function Ae({order:e,port:t}){let{_:n}=h(),{day:r}=O(),a=k(`SERVICES_ADD`);return(0,J.jsx)(N,{title:n({id:`HP/6x5`,values:{0:g(t.msisdn),1:t.donor}}),children:(0,J.jsxs)(c,{gap:`md`,children:[(0,J.jsx)(`ol`,{className:K.steps,children:Pe(t).map((e,t,n)=>(0,J.jsx)(Me,{line:e,isNext:e.at===null&&n[t-1]?.at!==null},e.state))}),t.rejection&&(0,J.jsx)(Ne,{port:t,failure:e.failure}),(0,J.jsx)(i,{size:`sm`,c:`dimmed`,children:t.scheduledFor?(0,J.jsx)(j,{id:`hfkjf8`,values:{0:r(t.scheduledFor)}}):(0,J.jsx)(j,{id:`t1/vD2`,values:{0:r(t.requestedOn)}})}),(0,J.jsxs)(m,{href:t.mandateUrl,download:!0,className:K.file,children:[(0,J.jsx)(W,{size:16,"aria-hidden":!0}),` `,(0,J.jsx)(j,{id:`yiJEDk`})]}),je(e)&&e.service&&(0,J.jsx)(Y,{service:e.service}),a&&t.rejection&&e.service&&(0,J.jsx)(ke,{port:t,service:e.service})]})})}function je(e){return w(e.state)&&!X(e)}function Me({line:{state:e,at:t},isNext:n}){let{i18n:r}=h(),{instant:a}=O(),o=e===`REJECTED`||e===`CANCELLED`?`FAILED`:t?`DONE`:n?`RUNNING`:`PENDING`;return(0,J.jsxs)(`li`,{"data-state":o,children:[(0,J.jsxs)(`span`,{className:K.mark,children:[o===`DONE`&&(0,J.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),o===`FAILED`&&(0,J.jsx)(G,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,J.jsxs)(`div`,{className:K.words,children:[(0,J.jsx)(i,{fw:n?650:550,children:r._(z[e])}),t?(0,J.jsx)(i,{size:`sm`,c:`dimmed`,component:`time`,dateTime:t,children:a(t)}):(0,J.jsx)(i,{size:`sm`,c:`dimmed`,children:(0,J.jsx)(j,{id:`a9q6hE`})})]})]})}function Ne({port:e,failure:t}){let{i18n:n}=h();return e.rejection?(0,J.jsxs)(`p`,{className:K.failure,role:`status`,children:[n._(E[e.rejection]),` `,e.rejection===`OTHER`&&t]}):null}function Pe(e){let t=[{state:`SUBMITTED`,at:e.submittedAt},{state:`VALIDATED`,at:e.validatedAt},{state:`SCHEDULED`,at:e.scheduledAt},{state:`EXECUTING`,at:e.executingAt},{state:`COMPLETED`,at:e.closedAt}];return e.state!==`REJECTED`&&e.state!==`CANCELLED`?t:[...t.slice(0,4).filter(({at:e})=>e!==null),{state:e.state,at:e.closedAt}]}function Fe({order:e}){let{state:t,placedAt:n,steps:r}=e,a=!w(t);if(r.length===0)return(0,J.jsx)(i,{c:`dimmed`,children:a?(0,J.jsx)(j,{id:`WPKkQn`}):(0,J.jsx)(j,{id:`+bOsps`})});let o=!T([n,...r.flatMap(e=>$(e)??[])]);return(0,J.jsx)(`ol`,{className:K.steps,"data-long":o||void 0,children:r.map((e,t)=>(0,J.jsx)(Ie,{step:e,isOver:a,isLong:o},`${e.name} ${Q(r,t)}`))})}function Q(e,t){return e.slice(0,t).filter(({name:n})=>n===e[t]?.name).length}function $({startedAt:e,endedAt:t}){return t??e}function Ie({step:e,isOver:t,isLong:n}){let{i18n:r}=h(),{time:a,instant:o}=O(),c=$(e),l=t&&(e.state===`PENDING`||e.state===`RUNNING`),u=e.name===`AWAIT_USER`&&e.state===`RUNNING`,d=l?`PENDING`:e.state;return(0,J.jsxs)(`li`,{"data-state":d,"data-rests":u||void 0,children:[(0,J.jsxs)(`span`,{className:K.mark,children:[d===`DONE`&&(0,J.jsx)(s,{size:16,stroke:2.6,"aria-hidden":!0}),d===`FAILED`&&(0,J.jsx)(G,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,J.jsxs)(`div`,{className:K.words,children:[(0,J.jsx)(i,{fw:d===`RUNNING`?650:550,children:r._(ne[e.name])}),(0,J.jsxs)(i,{size:`sm`,c:`dimmed`,children:[l?(0,J.jsx)(j,{id:`tUKFpK`}):r._(te[u?`PENDING`:e.state]),e.attempts>1&&(0,J.jsxs)(J.Fragment,{children:[` · `,(0,J.jsx)(j,{id:`0ad8gA`,values:{0:e.attempts}})]})]}),e.name===`NOTIFY`&&e.state===`FAILED`&&(0,J.jsx)(i,{size:`sm`,children:(0,J.jsx)(j,{id:`RIZ6cK`})})]}),c&&!l&&(0,J.jsx)(`time`,{dateTime:c,className:K.time,children:n?o(c):a(c)})]})}function Le({order:e}){let t=ie(),n=A()(e,e.service?.pendingChange??null),r=e.startsOn!==null&&e.startsOn<=t?e.service?.openOrder:null;return(0,J.jsxs)(c,{gap:`sm`,mt:`lg`,align:`flex-start`,children:[(0,J.jsx)(i,{fw:600,children:n}),r&&(0,J.jsxs)(i,{size:`sm`,children:[(0,J.jsx)(j,{id:`lM1EHi`}),` `,(0,J.jsx)(y,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,J.jsx)(j,{id:`NyUmQh`,values:{0:r.number}})})]}),(0,J.jsx)(oe,{order:e,words:n})]})}var Re=n(`/portal/orders/$orderId`),ze=2;function Be(){let{orderId:e}=Re.useParams(),t=p({query:se,variables:{id:e}}),[{data:n},r]=t;return ae(r,{subscription:L,variables:{orderId:e},seconds:ze,moves:n?.order?w(n.order.state):!1}),(0,J.jsx)(re,{query:t,skeleton:(0,J.jsx)(Ue,{}),children:({order:e})=>e?(0,J.jsx)(Ve,{order:e}):(0,J.jsx)(B,{})})}function Ve({order:e}){let{_:t,i18n:n}=h(),r=P(),i=n._(S[e.action]),{service:a}=e,o=a?[...r.users,{label:a.user.name,to:`/users/${a.user.id}`}]:r.users;return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(C,{title:`${i} ${e.number}`,trail:o,aside:(0,J.jsx)(`span`,{role:`status`,children:(0,J.jsx)(D,{...e})})}),(0,J.jsxs)(`div`,{className:K.split,children:[(0,J.jsxs)(c,{gap:20,children:[(0,J.jsxs)(N,{title:t({id:`CP3D8G`}),children:[(0,J.jsx)(Fe,{order:e}),X(e)&&(0,J.jsx)(Se,{order:e}),(0,J.jsx)(De,{order:e}),e.needsAttention&&(0,J.jsx)(ue,{order:e}),!e.needsAttention&&!e.portIn?.rejection&&(0,J.jsx)(He,{order:e}),e.state===`PENDING`&&(0,J.jsx)(Le,{order:e})]}),e.portIn&&(0,J.jsx)(Ae,{order:e,port:e.portIn})]}),(0,J.jsxs)(c,{gap:20,children:[e.delivery&&(0,J.jsx)(he,{delivery:e.delivery}),(0,J.jsx)(Oe,{order:e})]})]})]})}function He({order:{failure:e,failureCode:t}}){return e?(0,J.jsx)(`p`,{className:K.failure,children:t?e:(0,J.jsx)(j,{id:`5RajcS`,values:{failure:e}})}):null}function Ue(){return(0,J.jsxs)(c,{gap:`lg`,children:[(0,J.jsx)(d,{height:62,maw:420}),(0,J.jsxs)(`div`,{className:K.split,children:[(0,J.jsx)(d,{height:360,radius:`lg`}),(0,J.jsx)(d,{height:260,radius:`lg`})]})]})}export{Be as OrderPage};