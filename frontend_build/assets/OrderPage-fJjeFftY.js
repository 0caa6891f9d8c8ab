import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Yt as n,b as r,d as i,et as a,g as o,gt as s,h as c,ht as l,i as u,k as d,p as f,qn as p,ut as m,x as h}from"./libraries-_C22SbCf.js";import{A as g,B as _,Ct as v,Dt as y,Et as b,G as x,H as ee,I as S,K as C,Mt as w,Nt as T,R as E,T as D,W as O,b as k,g as A,gt as j,h as M,ht as N,ot as P,st as F,v as I,w as L,wt as R}from"./parts-Brf0hcxT.js";import{n as z}from"./NotFoundPage-rhWXo-MJ.js";import{t as B}from"./IconPencil-CQ_MivXC.js";import{n as V}from"./port-D2u64qPu.js";var te=f(`outline`,`file-text`,`FileText`,[[`path`,{d:`M14 3v4a1 1 0 0 0 1 1h4`,key:`svg-0`}],[`path`,{d:`M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2`,key:`svg-1`}],[`path`,{d:`M9 9l1 0`,key:`svg-2`}],[`path`,{d:`M9 13l6 0`,key:`svg-3`}],[`path`,{d:`M9 17l6 0`,key:`svg-4`}]]),H=f(`outline`,`x`,`X`,[[`path`,{d:`M18 6l-12 12`,key:`svg-0`}],[`path`,{d:`M6 6l12 12`,key:`svg-1`}]]),U={split:`_split_1aleb_1`,steps:`_steps_1aleb_8`,mark:`_mark_1aleb_39`,breathe:`_breathe_1aleb_1`,words:`_words_1aleb_76`,time:`_time_1aleb_80`,failure:`_failure_1aleb_86`,file:`_file_1aleb_94`,facts:`_facts_1aleb_101`},W=e(p(),1),G=F(`
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
      service {
        id
        msisdn
        status
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
        }
      }
    }
  }
`),K=F(`
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
  `,[g]),q=n();function J({order:e}){let n=P(`SERVICES_MODIFY`);return(0,q.jsxs)(t,{gap:`sm`,className:U.failure,children:[(0,q.jsx)(s,{fw:650,children:(0,q.jsx)(c,{id:`eu2r8W`,values:{0:e.failure}})}),(0,q.jsx)(s,{size:`sm`,children:(0,q.jsx)(c,{id:`SAlln9`})}),n&&(0,q.jsx)(Y,{orderId:e.id})]})}function Y({orderId:e}){let[{fetching:t},n]=r(K),[i,a]=(0,W.useState)(!1),[o,l]=(0,W.useState)(),[d,f]=(0,W.useState)(),p=async()=>{let t=await n({input:{orderId:e}}),r=t.data?.retryOrder;f(t.error),a(r?.__typename===`OrderRetried`),l(r?.__typename===`OrderRetried`?void 0:r)};return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(m,{variant:`default`,w:`fit-content`,leftSection:(0,q.jsx)(u,{size:16,"aria-hidden":!0}),onClick:()=>void p(),loading:t,children:(0,q.jsx)(c,{id:`zHJTti`})}),i&&(0,q.jsx)(s,{size:`sm`,role:`status`,children:(0,q.jsx)(c,{id:`uiqcJ/`})}),o&&(0,q.jsx)(L,{refusal:o,announced:!0}),(0,q.jsx)(D,{error:d})]})}function X({order:e}){let{_:t}=o(),{instant:n}=S(),{service:r}=e;return(0,q.jsx)(k,{title:t({id:`URmyfc`}),children:(0,q.jsxs)(`dl`,{className:U.facts,children:[r&&(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(Z,{term:t({id:`7PzzBU`}),children:(0,q.jsx)(j,{to:`/users/$userId`,params:{userId:r.user.id},children:r.user.name})}),(0,q.jsxs)(Z,{term:t({id:`T3bXxK`}),children:[(0,q.jsx)(`span`,{className:`figures`,children:M(r)}),` `,(0,q.jsx)(ee,{status:r.status})]}),(0,q.jsx)(Z,{term:t({id:`GdgCoi`}),children:r.plan.name})]}),(0,q.jsx)(Z,{term:t({id:`bo2W6/`}),children:e.placedBy}),(0,q.jsx)(Z,{term:t({id:`sFAUEn`}),children:(0,q.jsx)(`time`,{dateTime:e.placedAt,children:n(e.placedAt)})}),(0,q.jsx)(Z,{term:t({id:`8zt7bs`}),children:e.completedAt?(0,q.jsx)(`time`,{dateTime:e.completedAt,children:n(e.completedAt)}):(0,q.jsx)(c,{id:`ZZtOR8`})})]})})}function Z({term:e,children:t}){return(0,q.jsxs)(`div`,{children:[(0,q.jsx)(`dt`,{children:e}),(0,q.jsx)(`dd`,{children:t})]})}function Q({port:e,service:t}){let{msisdn:n,kind:r,donor:i,mandateId:a}=e;return(0,q.jsx)(N,{to:`/users/$userId/add-service`,params:{userId:t.user.id},search:{step:2,planId:t.plan.id,optionId:t.options.map(({id:e})=>e),simKind:t.simCard?.kind??`PHYSICAL`,keeps:!0},onClick:()=>V(t.user.id,{msisdn:n,kind:r,donor:i,mandateId:a,mandateName:`mandate.pdf`}),w:`fit-content`,leftSection:(0,q.jsx)(B,{size:16,"aria-hidden":!0}),children:(0,q.jsx)(c,{id:`sF3D6+`})})}function ne({order:e,port:n}){let{_:r}=o(),{day:i}=S(),a=P(`SERVICES_ADD`);return(0,q.jsx)(k,{title:r({id:`HP/6x5`,values:{0:E(n.msisdn),1:n.donor}}),children:(0,q.jsxs)(t,{gap:`md`,children:[(0,q.jsx)(`ol`,{className:U.steps,children:ae(n).map((e,t,n)=>(0,q.jsx)(re,{line:e,isNext:e.at===null&&n[t-1]?.at!==null},e.state))}),n.rejection&&(0,q.jsx)(ie,{port:n,failure:e.failure}),(0,q.jsx)(s,{size:`sm`,c:`dimmed`,children:n.scheduledFor?(0,q.jsx)(c,{id:`hfkjf8`,values:{0:i(n.scheduledFor)}}):(0,q.jsx)(c,{id:`t1/vD2`,values:{0:i(n.requestedOn)}})}),(0,q.jsxs)(l,{href:n.mandateUrl,download:!0,className:U.file,children:[(0,q.jsx)(te,{size:16,"aria-hidden":!0}),` `,(0,q.jsx)(c,{id:`yiJEDk`})]}),a&&n.rejection&&e.service&&(0,q.jsx)(Q,{port:n,service:e.service})]})})}function re({line:{state:e,at:t},isNext:n}){let{i18n:r}=o(),{instant:a}=S(),l=e===`REJECTED`||e===`CANCELLED`?`FAILED`:t?`DONE`:n?`RUNNING`:`PENDING`;return(0,q.jsxs)(`li`,{"data-state":l,children:[(0,q.jsxs)(`span`,{className:U.mark,children:[l===`DONE`&&(0,q.jsx)(i,{size:16,stroke:2.6,"aria-hidden":!0}),l===`FAILED`&&(0,q.jsx)(H,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,q.jsxs)(`div`,{className:U.words,children:[(0,q.jsx)(s,{fw:n?650:550,children:r._(y[e])}),t?(0,q.jsx)(s,{size:`sm`,c:`dimmed`,component:`time`,dateTime:t,children:a(t)}):(0,q.jsx)(s,{size:`sm`,c:`dimmed`,children:(0,q.jsx)(c,{id:`a9q6hE`})})]})]})}function ie({port:e,failure:t}){let{i18n:n}=o();return e.rejection?(0,q.jsxs)(`p`,{className:U.failure,role:`status`,children:[n._(b[e.rejection]),` `,e.rejection===`OTHER`&&t]}):null}function ae(e){let t=[{state:`SUBMITTED`,at:e.submittedAt},{state:`VALIDATED`,at:e.validatedAt},{state:`SCHEDULED`,at:e.scheduledAt},{state:`EXECUTING`,at:e.executingAt},{state:`COMPLETED`,at:e.closedAt}];return e.state!==`REJECTED`&&e.state!==`CANCELLED`?t:[...t.slice(0,4).filter(({at:e})=>e!==null),{state:e.state,at:e.closedAt}]}function oe({steps:e}){return e.length===0?(0,q.jsx)(s,{c:`dimmed`,children:(0,q.jsx)(c,{id:`+bOsps`})}):(0,q.jsx)(`ol`,{className:U.steps,children:e.map(e=>(0,q.jsx)($,{step:e},e.name))})}function $({step:e}){let{i18n:t}=o(),{time:n}=S(),r=e.endedAt??e.startedAt;return(0,q.jsxs)(`li`,{"data-state":e.state,children:[(0,q.jsxs)(`span`,{className:U.mark,children:[e.state===`DONE`&&(0,q.jsx)(i,{size:16,stroke:2.6,"aria-hidden":!0}),e.state===`FAILED`&&(0,q.jsx)(H,{size:16,stroke:2.6,"aria-hidden":!0})]}),(0,q.jsxs)(`div`,{className:U.words,children:[(0,q.jsx)(s,{fw:e.state===`RUNNING`?650:550,children:t._(w[e.name])}),(0,q.jsxs)(s,{size:`sm`,c:`dimmed`,children:[t._(T[e.state]),e.attempts>1&&(0,q.jsxs)(q.Fragment,{children:[` · `,(0,q.jsx)(c,{id:`0ad8gA`,values:{0:e.attempts}})]})]})]}),r&&(0,q.jsx)(`time`,{dateTime:r,className:U.time,children:n(r)})]})}var se=d(`/portal/orders/$orderId`),ce=2;function le(){let{orderId:e}=se.useParams(),t=h({query:G,variables:{id:e}}),[{data:n},r]=t,i=v;return A(r,{subscription:I,variables:{orderId:e},seconds:ce,moves:n?.order?i.includes(n.order.state):!1}),(0,q.jsx)(C,{query:t,skeleton:(0,q.jsx)(fe,{}),children:({order:e})=>e?(0,q.jsx)(ue,{order:e}):(0,q.jsx)(z,{})})}function ue({order:e}){let{_:n,i18n:r}=o(),i=O(),a=r._(R[e.action]),{service:s}=e,c=s?[...i.users,{label:s.user.name,to:`/users/${s.user.id}`}]:i.users;return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(x,{title:`${a} ${e.number}`,trail:c,aside:(0,q.jsx)(`span`,{role:`status`,children:(0,q.jsx)(_,{...e})})}),(0,q.jsxs)(`div`,{className:U.split,children:[(0,q.jsxs)(t,{gap:20,children:[(0,q.jsxs)(k,{title:n({id:`CP3D8G`}),children:[(0,q.jsx)(oe,{steps:e.steps}),e.needsAttention&&(0,q.jsx)(J,{order:e}),!e.needsAttention&&!e.portIn?.rejection&&(0,q.jsx)(de,{failure:e.failure})]}),e.portIn&&(0,q.jsx)(ne,{order:e,port:e.portIn})]}),(0,q.jsx)(X,{order:e})]})]})}function de({failure:e}){return e?(0,q.jsx)(`p`,{className:U.failure,children:(0,q.jsx)(c,{id:`5RajcS`,values:{failure:e}})}):null}function fe(){return(0,q.jsxs)(t,{gap:`lg`,children:[(0,q.jsx)(a,{height:62,maw:420}),(0,q.jsxs)(`div`,{className:U.split,children:[(0,q.jsx)(a,{height:360,radius:`lg`}),(0,q.jsx)(a,{height:260,radius:`lg`})]})]})}export{le as OrderPage};