import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,N as n,Q as r,St as i,Yt as a,_ as o,b as s,et as c,g as l,gt as u,k as d,qn as f,ut as p,x as m}from"./libraries-CnqV21hW.js";import{A as h,D as ee,E as g,F as _,G as v,H as y,I as b,K as x,M as te,Mt as S,N as ne,O as re,Ot as ie,T as C,W as w,bt as T,d as ae,f as E,g as D,k as oe,kt as se,l as O,o as ce,p as k,s as A,st as j,u as M,x as N,z as le}from"./parts-cUP1uQZw.js";import{n as ue}from"./NotFoundPage-BUjx4LK4.js";import{f as P,i as de,l as fe,o as pe,r as me,s as F,t as I}from"./EidField-B9cr7IZ3.js";var L=e(f(),1),R={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function z(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function he(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:B(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function ge({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function B(e,t){return fe([...e.options,...t.flatMap(({options:e})=>e)])}function _e(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var V=a();function ve({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=o(),{money:a}=b(),s=a(e.monthlyPrice),c=ge(t);return(0,V.jsxs)(N,{title:i({id:`NEkZcw`}),children:[(0,V.jsx)(u,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,V.jsx)(l,{id:`bTmsME`,values:{now:s}})}),c?(0,V.jsx)(ye,{service:e,changes:t}):(0,V.jsx)(u,{c:`dimmed`,children:(0,V.jsx)(l,{id:`XAYxPQ`})}),(0,V.jsx)(`div`,{className:R.save,children:n?(0,V.jsx)(C,{refusal:n}):(0,V.jsx)(p,{fullWidth:!0,size:`md`,onClick:r,disabled:!c,children:(0,V.jsx)(l,{id:`tfDRzk`})})}),!n&&(0,V.jsx)(u,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,V.jsx)(l,{id:`2BZTfy`})})]})}function ye({service:e,changes:t}){let{_:n}=o();return(0,V.jsxs)(`ul`,{className:R.differences,"aria-live":`polite`,children:[t.plan&&(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(H,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,V.jsx)(H,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,V.jsx)(H,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,V.jsx)(H,{mark:`+`,words:t},e))]})}function H({mark:e,words:t}){let{_:n}=o();return(0,V.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,V.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var be=j(`
    query ManagedService($id: ID!) {
      mobileService(id: $id) {
        ...Actionable
        options {
          ...OptionChoice
        }
        monthlyPrice {
          amount
          currency
        }
        simCard {
          id
          iccid
          kind
          status
        }
      }
      plans {
        ...PlanChoice
      }
    }
  `,[E,te,ne]),xe=j(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[_,h]),Se=j(`
    mutation ModifyService($input: ModifyServiceInput!) {
      modifyService(input: $input) {
        __typename
        ... on ServiceModified {
          order {
            id
          }
          service {
            id
          }
        }
        ... on PreviewOutdated {
          preview {
            ...Change
          }
        }
        ...Refusal
      }
    }
  `,[_,h]);function Ce({service:e,input:t,onClose:n}){let{_:r}=o(),i=D(e),a=m({query:xe,variables:{input:t},requestPolicy:`network-only`});return(0,V.jsx)(M,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,V.jsx)(x,{query:a,skeleton:(0,V.jsx)(oe,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,V.jsx)(we,{input:t,preview:e,onClose:n}):(0,V.jsx)(U,{refusal:e,onClose:n})})})}function U({refusal:e,onClose:n}){return(0,V.jsxs)(t,{children:[(0,V.jsx)(C,{refusal:e,announced:!0}),(0,V.jsx)(i,{justify:`flex-end`,children:(0,V.jsx)(p,{variant:`default`,onClick:n,children:(0,V.jsx)(l,{id:`yz7wBu`})})})]})}function we({input:e,preview:r,onClose:a}){let o=n(),[{fetching:c},u]=s(Se),[d,f]=(0,L.useState)(),[m,h]=(0,L.useState)(),[_,v]=(0,L.useState)(),y=d??r,b=async()=>{let t=await u({input:{...e,confirmationToken:y.confirmationToken}}),n=t.data?.modifyService;return v(t.error),n?.__typename===`ServiceModified`?o({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,V.jsx)(U,{refusal:m,onClose:a}):(0,V.jsxs)(t,{gap:`lg`,children:[d&&(0,V.jsx)(ee,{}),(0,V.jsx)(re,{change:y}),(0,V.jsx)(g,{error:_}),(0,V.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(p,{variant:`default`,onClick:a,children:(0,V.jsx)(l,{id:`dEgA5A`})}),(0,V.jsx)(p,{onClick:()=>void b(),loading:c,"data-autofocus":!0,children:(0,V.jsx)(l,{id:`xGVfLh`})})]})]})}var Te=j(`
    mutation BlockSim($input: BlockSimInput!) {
      answer: blockSim(input: $input) {
        __typename
        ... on SimBlocked {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),W=j(`
    mutation UnblockSim($input: UnblockSimInput!) {
      answer: unblockSim(input: $input) {
        __typename
        ... on SimUnblocked {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),Ee=j(`
    mutation ReplaceSim($input: ReplaceSimInput!) {
      answer: replaceSim(input: $input) {
        __typename
        ... on SimReplaced {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),De=j(`
    mutation SuspendService($input: SuspendServiceInput!) {
      answer: suspendService(input: $input) {
        __typename
        ... on ServiceSuspended {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),Oe=j(`
    mutation ResumeService($input: ResumeServiceInput!) {
      answer: resumeService(input: $input) {
        __typename
        ... on ServiceResumed {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,[h]),ke=j(`
    mutation RevealPuk($input: RevealPukInput!) {
      answer: revealPuk(input: $input) {
        __typename
        ... on PukRevealed {
          puk
          remaining
        }
        ...Refusal
      }
    }
  `,[h]),Ae=j(`
    mutation RevealActivationCode($input: RevealActivationCodeInput!) {
      answer: revealActivationCode(input: $input) {
        __typename
        ... on ActivationCodeRevealed {
          activationCode
          qrCode
        }
        ...Refusal
      }
    }
  `,[h]);function G({label:e,color:n,fetching:r,refusal:a,error:o,onConfirm:s,onClose:c,children:u}){return(0,V.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,V.jsxs)(t,{gap:`lg`,children:[u,a&&a.__typename!==`InvalidInput`&&(0,V.jsx)(C,{refusal:a,announced:!0}),(0,V.jsx)(g,{error:o}),(0,V.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(p,{variant:`default`,onClick:c,children:(0,V.jsx)(l,{id:`dEgA5A`})}),(0,V.jsx)(p,{type:`submit`,...n&&{color:n},loading:r,children:e})]})]})})}function K(e){let t=n(),r=A(),[{fetching:i},a]=s(e),[o,c]=(0,L.useState)({});return{place:async e=>{let{data:n,error:i}=await a({input:{...e,idempotencyKey:r}});return n?`code`in n.answer?c({refusal:n.answer}):t({to:`/orders/$orderId`,params:{orderId:n.answer.order.id}}):c({error:i})},fetching:i,...o}}function je({service:e,onClose:t}){let{_:n}=o(),{place:r,...i}=K(Oe),a=D(e);return(0,V.jsx)(M,{onClose:t,title:n({id:`DnFjAO`}),children:(0,V.jsx)(G,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`cMFvVr`,values:{name:a}})})})})}function q({label:e,options:n,chosen:r,onChange:i}){return(0,V.jsx)(P.Group,{label:e,value:r,onChange:e=>i(e),children:(0,V.jsx)(t,{gap:8,mt:6,children:n.map(([e,t],n)=>(0,V.jsx)(P,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Me=Object.keys(S);function Ne({service:e,onClose:t}){let{_:n,i18n:r}=o(),{money:i}=b(),[a,s]=(0,L.useState)(`ABSENCE`),{place:c,...d}=K(De),f=D(e),p=i(e.monthlyPrice);return(0,V.jsx)(M,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,V.jsxs)(G,{...d,label:n({id:`Iq8DoP`}),onConfirm:()=>void c({serviceId:e.id,reason:a}),onClose:t,children:[(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`js65lz`,values:{name:f,price:p}})}),(0,V.jsx)(q,{label:n({id:`DJlSwA`}),options:Me.map(e=>[e,r._(S[e])]),chosen:a,onChange:s})]})})}function Pe({service:e}){let{_:t}=o(),[n,r]=(0,L.useState)(!1),i=e.status===`SUSPENDED`;if(!k(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let a=i?je:Ne;return(0,V.jsxs)(N,{title:t({id:`IgrLD/`}),children:[(0,V.jsx)(u,{c:`dimmed`,size:`sm`,children:i?(0,V.jsx)(l,{id:`Il5Olp`}):(0,V.jsx)(l,{id:`9u/H2A`})}),(0,V.jsx)(`div`,{className:R.buttons,children:(0,V.jsx)(p,{variant:`default`,onClick:()=>r(!0),children:i?(0,V.jsx)(l,{id:`DnFjAO`}):(0,V.jsx)(l,{id:`Iq8DoP`})})}),n&&(0,V.jsx)(a,{service:e,onClose:()=>r(!1)})]})}function J(e,t){return{kind:e,iccid:``,eid:``,address:{...de,recipient:t}}}function Y({wanted:e,optional:t=!1,problems:n,onChange:i}){let{_:a}=o(),s=[[`STOCK`,a({id:`IIX95B`})],[`SEND`,a({id:`yGLYNB`})],[`ESIM`,a({id:`qbc1SG`})]];return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(q,{label:a({id:`pvbgbG`}),options:t?[[`NONE`,a({id:`OEfmM0`})],...s]:s,chosen:e.kind,onChange:t=>i({...e,kind:t})}),e.kind===`STOCK`&&(0,V.jsx)(r,{label:a({id:`+82uPC`}),description:a({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n.iccid,onChange:t=>i({...e,iccid:t.currentTarget.value})}),e.kind===`SEND`&&(0,V.jsx)(me,{address:e.address,problems:n,onChange:t=>i({...e,address:t})}),e.kind===`ESIM`&&(0,V.jsx)(I,{value:e.eid,problem:n.eid,onChange:t=>i({...e,eid:t})})]})}function X(e){let[t,n]=[e.iccid.trim(),e.eid.trim()];switch(e.kind){case`NONE`:return;case`STOCK`:return{simKind:`PHYSICAL`,...t&&{iccid:t}};case`SEND`:return{simKind:`PHYSICAL`,delivery:e.address};case`ESIM`:return{simKind:`ESIM`,...n&&{eid:n}}}}var Fe=Object.keys(T);function Ie({service:e,onClose:t}){let{_:n,i18n:r}=o(),[i,a]=(0,L.useState)(`LOST`),[s,c]=(0,L.useState)(J(`NONE`,e.user.name)),{place:d,...f}=K(Te),p=D(e),m=f.refusal?O(f.refusal):{};return(0,V.jsx)(M,{onClose:t,title:n({id:`lUeQAj`}),children:(0,V.jsxs)(G,{...f,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void d({serviceId:e.id,reason:i,...X(s)}),onClose:t,children:[(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`VsjGaC`,values:{name:p}})}),(0,V.jsx)(q,{label:n({id:`b5Qs6l`}),options:Fe.map(e=>[e,r._(T[e])]),chosen:i,onChange:a}),(0,V.jsx)(Y,{wanted:s,optional:!0,problems:m,onChange:c})]})})}function Le({service:e,onClose:t}){let{_:n}=o(),[r,i]=(0,L.useState)(J(`STOCK`,e.user.name)),{place:a,...s}=K(Ee),c=D(e),d=s.refusal?O(s.refusal):{},f=X(r);return(0,V.jsx)(M,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,V.jsxs)(G,{...s,label:n({id:`Wpu0M0`}),onConfirm:()=>void(f&&a({serviceId:e.id,...f})),onClose:t,children:[(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`ozU6FO`,values:{name:c}})}),(0,V.jsx)(Y,{wanted:r,problems:d,onChange:i})]})})}function Z(e){let n=A(),[{fetching:r},a]=s(e.mutation),[o,c]=(0,L.useState)(),[d,f]=(0,L.useState)(),m=async()=>{let t=await a({input:{serviceId:e.serviceId,idempotencyKey:n}});c(t.data?.answer),f(t.error)};return(0,V.jsx)(M,{onClose:e.onClose,title:e.title,children:(0,V.jsxs)(t,{gap:`lg`,children:[o===void 0&&(0,V.jsx)(u,{children:e.note}),o&&(`code`in o?(0,V.jsx)(C,{refusal:o,announced:!0}):e.children(o)),(0,V.jsx)(g,{error:d}),(0,V.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(p,{variant:`default`,onClick:e.onClose,children:(0,V.jsx)(l,{id:`yz7wBu`})}),o===void 0&&(0,V.jsx)(p,{onClick:()=>void m(),loading:r,"data-autofocus":!0,children:(0,V.jsx)(l,{id:`8vETh9`})})]})]})})}function Re({service:e,onClose:t}){let{_:n}=o();return(0,V.jsx)(Z,{title:n({id:`r74JCR`}),note:(0,V.jsx)(l,{id:`/9Ni4d`}),mutation:ke,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(`code`,{className:`figures ${R.secret}`,children:e}),(0,V.jsx)(u,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(l,{id:`XaTvBV`,values:{remaining:t}})})]})})}function ze({service:e,onClose:t}){let{_:n}=o();return(0,V.jsx)(Z,{title:n({id:`2t+j1n`}),note:(0,V.jsx)(l,{id:`RYxTra`}),mutation:Ae,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`pN7ANA`})}),t&&(0,V.jsx)(`img`,{className:R.picture,src:t,alt:n({id:`ygjJfD`})}),(0,V.jsx)(`code`,{className:R.secret,children:e})]})})}function Be({service:e,onClose:t}){let{_:n}=o(),{place:r,...i}=K(W),a=D(e);return(0,V.jsx)(M,{onClose:t,title:n({id:`L011dA`}),children:(0,V.jsx)(G,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`80o0hU`,values:{name:a}})})})})}var Q={BLOCK_SIM:Ie,UNBLOCK_SIM:Be,REPLACE_SIM:Le,REVEAL_PUK:Re,REVEAL_ACTIVATION_CODE:ze},$=Object.keys(Q),Ve=new Set([`OrderInProgress`,`RevealLimitReached`]);function He({service:e}){let{_:t,i18n:n}=o(),[r,i]=(0,L.useState)(),{simCard:a}=e,s=r&&Q[r];return(0,V.jsxs)(N,{title:a?n._(ie[a.kind]):t({id:`eTrI0I`}),aside:a&&(0,V.jsx)(le,{tone:a.status===`BLOCKED`?`halt`:`calm`,children:n._(se[a.status])}),children:[a?(0,V.jsxs)(`dl`,{className:R.card,children:[(0,V.jsx)(`dt`,{children:(0,V.jsx)(l,{id:`+82uPC`})}),(0,V.jsx)(`dd`,{className:`figures`,children:a.iccid??`–`})]}):(0,V.jsx)(u,{c:`dimmed`,children:(0,V.jsx)(l,{id:`gCM/75`})}),(0,V.jsxs)(`div`,{className:R.buttons,children:[$.filter(t=>k(e,t)?.allowed).map(e=>(0,V.jsx)(p,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,V.jsx)(Ue,{action:e})},e)),We(e).map(e=>(0,V.jsx)(C,{refusal:e},e.code))]}),s&&(0,V.jsx)(s,{service:e,onClose:()=>i(void 0)})]})}function Ue({action:e}){switch(e){case`BLOCK_SIM`:return(0,V.jsx)(l,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,V.jsx)(l,{id:`L011dA`});case`REPLACE_SIM`:return(0,V.jsx)(l,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,V.jsx)(l,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,V.jsx)(l,{id:`E3ezPU`})}}function We(e){let t=k(e,`MODIFY`)?.refusal?.code,n=$.flatMap(t=>k(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>Ve.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function Ge({service:e,plans:t}){let[n,r]=(0,L.useState)(z(e)),[i,a]=(0,L.useState)(!1),o=he(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=k(e,`MODIFY`)?.refusal;return(0,V.jsxs)(`div`,{className:R.split,children:[(0,V.jsxs)(`fieldset`,{className:R.choices,disabled:!!c,children:[(0,V.jsx)(pe,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,V.jsx)(F,{offered:s,chosen:n.optionIds,known:B(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,V.jsxs)(`div`,{className:R.aside,children:[(0,V.jsx)(ve,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),(0,V.jsx)(He,{service:e}),(0,V.jsx)(Pe,{service:e})]}),i&&(0,V.jsx)(Ce,{service:e,input:_e(e,o,n),onClose:()=>a(!1)})]})}var Ke=d(`/portal/services/$serviceId`);function qe(){let{serviceId:e}=Ke.useParams(),t=m({query:be,variables:{id:e}});return(0,V.jsx)(x,{query:t,skeleton:(0,V.jsx)(Ye,{}),children:({mobileService:e,plans:t})=>e?(0,V.jsx)(Je,{service:e,plans:t}):(0,V.jsx)(ue,{})})}function Je({service:e,plans:t}){let{_:n}=o(),r=w(),[i,a]=(0,L.useState)(!1),s=D(e),c=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(v,{title:n({id:`p90ASm`,values:{name:s}}),trail:c,aside:(0,V.jsx)(y,{status:e.status}),children:(0,V.jsx)(ae,{service:e,onRemove:()=>a(!0)})}),(0,V.jsx)(Ge,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,V.jsx)(ce,{services:[e],onClose:()=>a(!1)})]})}function Ye(){return(0,V.jsxs)(t,{gap:`lg`,children:[(0,V.jsx)(c,{height:62,maw:460}),(0,V.jsx)(c,{height:420,radius:`lg`})]})}export{qe as ManageServicePage};