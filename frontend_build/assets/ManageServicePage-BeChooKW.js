import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,N as n,Q as r,St as i,Yt as a,b as o,et as s,g as c,gt as l,h as u,k as d,qn as f,ut as p,x as m}from"./libraries-_C22SbCf.js";import{A as h,At as g,D as _,E as v,F as y,G as b,H as x,I as S,K as C,M as ee,N as te,O as ne,Pt as w,T,W as re,b as E,bt as D,d as ie,f as O,h as k,jt as A,k as j,l as M,o as ae,s as N,st as P,u as oe,w as F,z as se}from"./parts-Brf0hcxT.js";import{n as ce}from"./NotFoundPage-rhWXo-MJ.js";import{i as le,n as ue,s as I,t as de}from"./PlanPicker-C9craDvl.js";var L=e(f(),1),R={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function z(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function B(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:H(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function V({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function H(e,t){return le([...e.options,...t.flatMap(({options:e})=>e)])}function fe(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var U=a();function pe({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=c(),{money:a}=S(),o=a(e.monthlyPrice),s=V(t);return(0,U.jsxs)(E,{title:i({id:`NEkZcw`}),children:[(0,U.jsx)(l,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,U.jsx)(u,{id:`bTmsME`,values:{now:o}})}),s?(0,U.jsx)(me,{service:e,changes:t}):(0,U.jsx)(l,{c:`dimmed`,children:(0,U.jsx)(u,{id:`XAYxPQ`})}),(0,U.jsx)(`div`,{className:R.save,children:n?(0,U.jsx)(F,{refusal:n}):(0,U.jsx)(p,{fullWidth:!0,size:`md`,onClick:r,disabled:!s,children:(0,U.jsx)(u,{id:`tfDRzk`})})}),!n&&(0,U.jsx)(l,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,U.jsx)(u,{id:`2BZTfy`})})]})}function me({service:e,changes:t}){let{_:n}=c();return(0,U.jsxs)(`ul`,{className:R.differences,"aria-live":`polite`,children:[t.plan&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(W,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,U.jsx)(W,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`+`,words:t},e))]})}function W({mark:e,words:t}){let{_:n}=c();return(0,U.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,U.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var he=P(`
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
  `,[ie,ee,te]),ge=P(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[y,h]),_e=P(`
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
  `,[y,h]);function ve({service:e,input:t,onClose:n}){let{_:r}=c(),i=k(e),a=m({query:ge,variables:{input:t},requestPolicy:`network-only`});return(0,U.jsx)(M,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,U.jsx)(C,{query:a,skeleton:(0,U.jsx)(ne,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,U.jsx)(ye,{input:t,preview:e,onClose:n}):(0,U.jsx)(G,{refusal:e,onClose:n})})})}function G({refusal:e,onClose:n}){return(0,U.jsxs)(t,{children:[(0,U.jsx)(F,{refusal:e,announced:!0}),(0,U.jsx)(i,{justify:`flex-end`,children:(0,U.jsx)(p,{variant:`default`,onClick:n,children:(0,U.jsx)(u,{id:`yz7wBu`})})})]})}function ye({input:e,preview:r,onClose:a}){let s=n(),[{fetching:c},l]=o(_e),[d,f]=(0,L.useState)(),[m,h]=(0,L.useState)(),[g,y]=(0,L.useState)(),b=d??r,x=async()=>{let t=await l({input:{...e,confirmationToken:b.confirmationToken}}),n=t.data?.modifyService;return y(t.error),n?.__typename===`ServiceModified`?s({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,U.jsx)(G,{refusal:m,onClose:a}):(0,U.jsxs)(t,{gap:`lg`,children:[d&&(0,U.jsx)(v,{}),(0,U.jsx)(_,{change:b}),(0,U.jsx)(T,{error:g}),(0,U.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(p,{variant:`default`,onClick:a,children:(0,U.jsx)(u,{id:`dEgA5A`})}),(0,U.jsx)(p,{onClick:()=>void x(),loading:c,"data-autofocus":!0,children:(0,U.jsx)(u,{id:`xGVfLh`})})]})]})}var be=P(`
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
  `,[h]),xe=P(`
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
  `,[h]),Se=P(`
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
  `,[h]),Ce=P(`
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
  `,[h]),we=P(`
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
  `,[h]),Te=P(`
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
  `,[h]),Ee=P(`
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
  `,[h]);function K({label:e,color:n,fetching:r,refusal:a,error:o,onConfirm:s,onClose:c,children:l}){return(0,U.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,U.jsxs)(t,{gap:`lg`,children:[l,a&&a.__typename!==`InvalidInput`&&(0,U.jsx)(F,{refusal:a,announced:!0}),(0,U.jsx)(T,{error:o}),(0,U.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(p,{variant:`default`,onClick:c,children:(0,U.jsx)(u,{id:`dEgA5A`})}),(0,U.jsx)(p,{type:`submit`,...n&&{color:n},loading:r,children:e})]})]})})}function q(e){let t=n(),r=N(),[{fetching:i},a]=o(e),[s,c]=(0,L.useState)({});return{place:async e=>{let{data:n,error:i}=await a({input:{...e,idempotencyKey:r}});return n?`code`in n.answer?c({refusal:n.answer}):t({to:`/orders/$orderId`,params:{orderId:n.answer.order.id}}):c({error:i})},fetching:i,...s}}function De({service:e,onClose:t}){let{_:n}=c(),{place:r,...i}=q(we),a=k(e);return(0,U.jsx)(M,{onClose:t,title:n({id:`DnFjAO`}),children:(0,U.jsx)(K,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`cMFvVr`,values:{name:a}})})})})}function J({label:e,options:n,chosen:r,onChange:i}){return(0,U.jsx)(I.Group,{label:e,value:r,onChange:e=>i(e),children:(0,U.jsx)(t,{gap:8,mt:6,children:n.map(([e,t],n)=>(0,U.jsx)(I,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Oe=Object.keys(w);function ke({service:e,onClose:t}){let{_:n,i18n:r}=c(),{money:i}=S(),[a,o]=(0,L.useState)(`ABSENCE`),{place:s,...d}=q(Ce),f=k(e),p=i(e.monthlyPrice);return(0,U.jsx)(M,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,U.jsxs)(K,{...d,label:n({id:`Iq8DoP`}),onConfirm:()=>void s({serviceId:e.id,reason:a}),onClose:t,children:[(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`js65lz`,values:{name:f,price:p}})}),(0,U.jsx)(J,{label:n({id:`DJlSwA`}),options:Oe.map(e=>[e,r._(w[e])]),chosen:a,onChange:o})]})})}function Ae({service:e}){let{_:t}=c(),[n,r]=(0,L.useState)(!1),i=e.status===`SUSPENDED`;if(!O(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let a=i?De:ke;return(0,U.jsxs)(E,{title:t({id:`IgrLD/`}),children:[(0,U.jsx)(l,{c:`dimmed`,size:`sm`,children:i?(0,U.jsx)(u,{id:`Il5Olp`}):(0,U.jsx)(u,{id:`9u/H2A`})}),(0,U.jsx)(`div`,{className:R.buttons,children:(0,U.jsx)(p,{variant:`default`,onClick:()=>r(!0),children:i?(0,U.jsx)(u,{id:`DnFjAO`}):(0,U.jsx)(u,{id:`Iq8DoP`})})}),n&&(0,U.jsx)(a,{service:e,onClose:()=>r(!1)})]})}function Y({wanted:e,optional:t=!1,problem:n,onChange:i}){let{_:a}=c(),o=[[`PHYSICAL`,a({id:`ARBe90`})],[`ESIM`,a({id:`rr1bse`})]];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(J,{label:a({id:`pvbgbG`}),options:t?[[`NONE`,a({id:`OEfmM0`})],...o]:o,chosen:e.kind,onChange:t=>i({...e,kind:t})}),e.kind===`PHYSICAL`&&(0,U.jsx)(r,{label:a({id:`+82uPC`}),description:a({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n,onChange:t=>i({...e,iccid:t.currentTarget.value})})]})}function je({kind:e,iccid:t}){return e===`NONE`?{}:{simKind:e,...e===`PHYSICAL`&&t.trim()&&{iccid:t.trim()}}}var Me=Object.keys(D);function Ne({service:e,onClose:t}){let{_:n,i18n:r}=c(),[i,a]=(0,L.useState)(`LOST`),[o,s]=(0,L.useState)({kind:`NONE`,iccid:``}),{place:d,...f}=q(be),p=k(e),m=f.refusal&&j(f.refusal).iccid;return(0,U.jsx)(M,{onClose:t,title:n({id:`lUeQAj`}),children:(0,U.jsxs)(K,{...f,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void d({serviceId:e.id,reason:i,...je(o)}),onClose:t,children:[(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`VsjGaC`,values:{name:p}})}),(0,U.jsx)(J,{label:n({id:`b5Qs6l`}),options:Me.map(e=>[e,r._(D[e])]),chosen:i,onChange:a}),(0,U.jsx)(Y,{wanted:o,optional:!0,problem:m,onChange:s})]})})}function Pe({service:e,onClose:t}){let{_:n}=c(),[r,i]=(0,L.useState)({kind:`PHYSICAL`,iccid:``}),{place:a,...o}=q(Se),s=k(e),d=o.refusal&&j(o.refusal).iccid,f=r.kind===`PHYSICAL`&&r.iccid.trim(),p=r.kind===`ESIM`?`ESIM`:`PHYSICAL`;return(0,U.jsx)(M,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,U.jsxs)(K,{...o,label:n({id:`Wpu0M0`}),onConfirm:()=>void a({serviceId:e.id,simKind:p,...f&&{iccid:f}}),onClose:t,children:[(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`ozU6FO`,values:{name:s}})}),(0,U.jsx)(Y,{wanted:r,problem:d,onChange:i})]})})}function X(e){let n=N(),[{fetching:r},a]=o(e.mutation),[s,c]=(0,L.useState)(),[d,f]=(0,L.useState)(),m=async()=>{let t=await a({input:{serviceId:e.serviceId,idempotencyKey:n}});c(t.data?.answer),f(t.error)};return(0,U.jsx)(M,{onClose:e.onClose,title:e.title,children:(0,U.jsxs)(t,{gap:`lg`,children:[s===void 0&&(0,U.jsx)(l,{children:e.note}),s&&(`code`in s?(0,U.jsx)(F,{refusal:s,announced:!0}):e.children(s)),(0,U.jsx)(T,{error:d}),(0,U.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(p,{variant:`default`,onClick:e.onClose,children:(0,U.jsx)(u,{id:`yz7wBu`})}),s===void 0&&(0,U.jsx)(p,{onClick:()=>void m(),loading:r,"data-autofocus":!0,children:(0,U.jsx)(u,{id:`8vETh9`})})]})]})})}function Fe({service:e,onClose:t}){let{_:n}=c();return(0,U.jsx)(X,{title:n({id:`r74JCR`}),note:(0,U.jsx)(u,{id:`/9Ni4d`}),mutation:Te,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`code`,{className:`figures ${R.secret}`,children:e}),(0,U.jsx)(l,{size:`sm`,c:`dimmed`,children:(0,U.jsx)(u,{id:`XaTvBV`,values:{remaining:t}})})]})})}function Ie({service:e,onClose:t}){let{_:n}=c();return(0,U.jsx)(X,{title:n({id:`2t+j1n`}),note:(0,U.jsx)(u,{id:`RYxTra`}),mutation:Ee,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`pN7ANA`})}),t&&(0,U.jsx)(`img`,{className:R.picture,src:t,alt:n({id:`ygjJfD`})}),(0,U.jsx)(`code`,{className:R.secret,children:e})]})})}function Z({service:e,onClose:t}){let{_:n}=c(),{place:r,...i}=q(xe),a=k(e);return(0,U.jsx)(M,{onClose:t,title:n({id:`L011dA`}),children:(0,U.jsx)(K,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(l,{children:(0,U.jsx)(u,{id:`80o0hU`,values:{name:a}})})})})}var Q={BLOCK_SIM:Ne,UNBLOCK_SIM:Z,REPLACE_SIM:Pe,REVEAL_PUK:Fe,REVEAL_ACTIVATION_CODE:Ie},$=Object.keys(Q),Le=new Set([`OrderInProgress`,`RevealLimitReached`]);function Re({service:e}){let{_:t,i18n:n}=c(),[r,i]=(0,L.useState)(),{simCard:a}=e,o=r&&Q[r];return(0,U.jsxs)(E,{title:a?n._(g[a.kind]):t({id:`eTrI0I`}),aside:a&&(0,U.jsx)(se,{tone:a.status===`BLOCKED`?`halt`:`calm`,children:n._(A[a.status])}),children:[a?(0,U.jsxs)(`dl`,{className:R.card,children:[(0,U.jsx)(`dt`,{children:(0,U.jsx)(u,{id:`+82uPC`})}),(0,U.jsx)(`dd`,{className:`figures`,children:a.iccid??`–`})]}):(0,U.jsx)(l,{c:`dimmed`,children:(0,U.jsx)(u,{id:`gCM/75`})}),(0,U.jsxs)(`div`,{className:R.buttons,children:[$.filter(t=>O(e,t)?.allowed).map(e=>(0,U.jsx)(p,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,U.jsx)(ze,{action:e})},e)),Be(e).map(e=>(0,U.jsx)(F,{refusal:e},e.code))]}),o&&(0,U.jsx)(o,{service:e,onClose:()=>i(void 0)})]})}function ze({action:e}){switch(e){case`BLOCK_SIM`:return(0,U.jsx)(u,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,U.jsx)(u,{id:`L011dA`});case`REPLACE_SIM`:return(0,U.jsx)(u,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,U.jsx)(u,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,U.jsx)(u,{id:`E3ezPU`})}}function Be(e){let t=O(e,`MODIFY`)?.refusal?.code,n=$.flatMap(t=>O(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>Le.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function Ve({service:e,plans:t}){let[n,r]=(0,L.useState)(z(e)),[i,a]=(0,L.useState)(!1),o=B(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=O(e,`MODIFY`)?.refusal;return(0,U.jsxs)(`div`,{className:R.split,children:[(0,U.jsxs)(`fieldset`,{className:R.choices,disabled:!!c,children:[(0,U.jsx)(de,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,U.jsx)(ue,{offered:s,chosen:n.optionIds,known:H(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,U.jsxs)(`div`,{className:R.aside,children:[(0,U.jsx)(pe,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),(0,U.jsx)(Re,{service:e}),(0,U.jsx)(Ae,{service:e})]}),i&&(0,U.jsx)(ve,{service:e,input:fe(e,o,n),onClose:()=>a(!1)})]})}var He=d(`/portal/services/$serviceId`);function Ue(){let{serviceId:e}=He.useParams(),t=m({query:he,variables:{id:e}});return(0,U.jsx)(C,{query:t,skeleton:(0,U.jsx)(Ge,{}),children:({mobileService:e,plans:t})=>e?(0,U.jsx)(We,{service:e,plans:t}):(0,U.jsx)(ce,{})})}function We({service:e,plans:t}){let{_:n}=c(),r=re(),[i,a]=(0,L.useState)(!1),o=k(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(b,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,U.jsx)(x,{status:e.status}),children:(0,U.jsx)(oe,{service:e,onRemove:()=>a(!0)})}),(0,U.jsx)(Ve,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,U.jsx)(ae,{services:[e],onClose:()=>a(!1)})]})}function Ge(){return(0,U.jsxs)(t,{gap:`lg`,children:[(0,U.jsx)(s,{height:62,maw:460}),(0,U.jsx)(s,{height:420,radius:`lg`})]})}export{Ue as ManageServicePage};