import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Jn as n,M as r,O as i,Q as a,Z as o,Zt as s,b as c,g as l,h as u,lt as d,vt as f,wt as p,y as m}from"./libraries-CMzqdHvK.js";import{A as h,At as g,B as _,C as v,D as y,E as ee,H as b,L as x,N as S,Nt as C,O as w,P as te,T as ne,V as T,ct as E,d as re,f as ie,g as D,j as ae,kt as oe,l as O,o as k,p as A,s as j,u as M,w as N,x as P,xt as F,z as se}from"./parts--R-pOunR.js";import{n as ce}from"./NotFoundPage-CRZ1cGOw.js";import{i as le,n as ue,s as I,t as de}from"./PlanPicker-Cha9vpGz.js";var L=e(n(),1),R={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function z(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function B(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:H(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function V({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function H(e,t){return le([...e.options,...t.flatMap(({options:e})=>e)])}function fe(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var U=s();function pe({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=l(),{money:a}=b(),o=a(e.monthlyPrice),s=V(t);return(0,U.jsxs)(P,{title:i({id:`NEkZcw`}),children:[(0,U.jsx)(f,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,U.jsx)(u,{id:`bTmsME`,values:{now:o}})}),s?(0,U.jsx)(me,{service:e,changes:t}):(0,U.jsx)(f,{c:`dimmed`,children:(0,U.jsx)(u,{id:`XAYxPQ`})}),(0,U.jsx)(`div`,{className:R.save,children:n?(0,U.jsx)(v,{refusal:n}):(0,U.jsx)(d,{fullWidth:!0,size:`md`,onClick:r,disabled:!s,children:(0,U.jsx)(u,{id:`tfDRzk`})})}),!n&&(0,U.jsx)(f,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,U.jsx)(u,{id:`2BZTfy`})})]})}function me({service:e,changes:t}){let{_:n}=l();return(0,U.jsxs)(`ul`,{className:R.differences,"aria-live":`polite`,children:[t.plan&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(W,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,U.jsx)(W,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`+`,words:t},e))]})}function W({mark:e,words:t}){let{_:n}=l();return(0,U.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,U.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var he=E(`
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
  `,[ie,h,ae]),ge=E(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[S,w]),_e=E(`
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
  `,[S,w]);function ve({service:e,input:t,onClose:n}){let{_:r}=l(),i=D(e),a=c({query:ge,variables:{input:t},requestPolicy:`network-only`});return(0,U.jsx)(M,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,U.jsx)(T,{query:a,skeleton:(0,U.jsx)(y,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,U.jsx)(ye,{input:t,preview:e,onClose:n}):(0,U.jsx)(G,{refusal:e,onClose:n})})})}function G({refusal:e,onClose:t}){return(0,U.jsxs)(a,{children:[(0,U.jsx)(v,{refusal:e,announced:!0}),(0,U.jsx)(p,{justify:`flex-end`,children:(0,U.jsx)(d,{variant:`default`,onClick:t,children:(0,U.jsx)(u,{id:`yz7wBu`})})})]})}function ye({input:e,preview:t,onClose:n}){let i=r(),[{fetching:o},s]=m(_e),[c,l]=(0,L.useState)(),[f,h]=(0,L.useState)(),[g,_]=(0,L.useState)(),v=c??t,y=async()=>{let t=await s({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?l(n.preview):h(n)};return f?(0,U.jsx)(G,{refusal:f,onClose:n}):(0,U.jsxs)(a,{gap:`lg`,children:[c&&(0,U.jsx)(ne,{}),(0,U.jsx)(ee,{change:v}),(0,U.jsx)(N,{error:g}),(0,U.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(d,{variant:`default`,onClick:n,children:(0,U.jsx)(u,{id:`dEgA5A`})}),(0,U.jsx)(d,{onClick:()=>void y(),loading:o,"data-autofocus":!0,children:(0,U.jsx)(u,{id:`xGVfLh`})})]})]})}var be=E(`
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
  `,[w]),xe=E(`
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
  `,[w]),Se=E(`
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
  `,[w]),Ce=E(`
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
  `,[w]),we=E(`
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
  `,[w]),Te=E(`
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
  `,[w]),Ee=E(`
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
  `,[w]);function K({label:e,color:t,fetching:n,refusal:r,error:i,onConfirm:o,onClose:s,children:c}){return(0,U.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),o()},children:(0,U.jsxs)(a,{gap:`lg`,children:[c,r&&r.__typename!==`InvalidInput`&&(0,U.jsx)(v,{refusal:r,announced:!0}),(0,U.jsx)(N,{error:i}),(0,U.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(d,{variant:`default`,onClick:s,children:(0,U.jsx)(u,{id:`dEgA5A`})}),(0,U.jsx)(d,{type:`submit`,...t&&{color:t},loading:n,children:e})]})]})})}function q(e){let t=r(),n=j(),[{fetching:i},a]=m(e),[o,s]=(0,L.useState)({});return{place:async e=>{let{data:r,error:i}=await a({input:{...e,idempotencyKey:n}});return r?`code`in r.answer?s({refusal:r.answer}):t({to:`/orders/$orderId`,params:{orderId:r.answer.order.id}}):s({error:i})},fetching:i,...o}}function De({service:e,onClose:t}){let{_:n}=l(),{place:r,...i}=q(we),a=D(e);return(0,U.jsx)(M,{onClose:t,title:n({id:`DnFjAO`}),children:(0,U.jsx)(K,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`cMFvVr`,values:{name:a}})})})})}function J({label:e,options:t,chosen:n,onChange:r}){return(0,U.jsx)(I.Group,{label:e,value:n,onChange:e=>r(e),children:(0,U.jsx)(a,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,U.jsx)(I,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Oe=Object.keys(C);function ke({service:e,onClose:t}){let{_:n,i18n:r}=l(),{money:i}=b(),[a,o]=(0,L.useState)(`ABSENCE`),{place:s,...c}=q(Ce),d=D(e),p=i(e.monthlyPrice);return(0,U.jsx)(M,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,U.jsxs)(K,{...c,label:n({id:`Iq8DoP`}),onConfirm:()=>void s({serviceId:e.id,reason:a}),onClose:t,children:[(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`js65lz`,values:{name:d,price:p}})}),(0,U.jsx)(J,{label:n({id:`DJlSwA`}),options:Oe.map(e=>[e,r._(C[e])]),chosen:a,onChange:o})]})})}function Ae({service:e}){let{_:t}=l(),[n,r]=(0,L.useState)(!1),i=e.status===`SUSPENDED`;if(!A(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let a=i?De:ke;return(0,U.jsxs)(P,{title:t({id:`IgrLD/`}),children:[(0,U.jsx)(f,{c:`dimmed`,size:`sm`,children:i?(0,U.jsx)(u,{id:`Il5Olp`}):(0,U.jsx)(u,{id:`9u/H2A`})}),(0,U.jsx)(`div`,{className:R.buttons,children:(0,U.jsx)(d,{variant:`default`,onClick:()=>r(!0),children:i?(0,U.jsx)(u,{id:`DnFjAO`}):(0,U.jsx)(u,{id:`Iq8DoP`})})}),n&&(0,U.jsx)(a,{service:e,onClose:()=>r(!1)})]})}function Y({wanted:e,optional:t=!1,problem:n,onChange:r}){let{_:i}=l(),a=[[`PHYSICAL`,i({id:`ARBe90`})],[`ESIM`,i({id:`rr1bse`})]];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(J,{label:i({id:`pvbgbG`}),options:t?[[`NONE`,i({id:`OEfmM0`})],...a]:a,chosen:e.kind,onChange:t=>r({...e,kind:t})}),e.kind===`PHYSICAL`&&(0,U.jsx)(o,{label:i({id:`+82uPC`}),description:i({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n,onChange:t=>r({...e,iccid:t.currentTarget.value})})]})}function je({kind:e,iccid:t}){return e===`NONE`?{}:{simKind:e,...e===`PHYSICAL`&&t.trim()&&{iccid:t.trim()}}}var Me=Object.keys(F);function Ne({service:e,onClose:t}){let{_:n,i18n:r}=l(),[i,a]=(0,L.useState)(`LOST`),[o,s]=(0,L.useState)({kind:`NONE`,iccid:``}),{place:c,...d}=q(be),p=D(e),m=d.refusal&&O(d.refusal).iccid;return(0,U.jsx)(M,{onClose:t,title:n({id:`lUeQAj`}),children:(0,U.jsxs)(K,{...d,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void c({serviceId:e.id,reason:i,...je(o)}),onClose:t,children:[(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`VsjGaC`,values:{name:p}})}),(0,U.jsx)(J,{label:n({id:`b5Qs6l`}),options:Me.map(e=>[e,r._(F[e])]),chosen:i,onChange:a}),(0,U.jsx)(Y,{wanted:o,optional:!0,problem:m,onChange:s})]})})}function Pe({service:e,onClose:t}){let{_:n}=l(),[r,i]=(0,L.useState)({kind:`PHYSICAL`,iccid:``}),{place:a,...o}=q(Se),s=D(e),c=o.refusal&&O(o.refusal).iccid,d=r.kind===`PHYSICAL`&&r.iccid.trim(),p=r.kind===`ESIM`?`ESIM`:`PHYSICAL`;return(0,U.jsx)(M,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,U.jsxs)(K,{...o,label:n({id:`Wpu0M0`}),onConfirm:()=>void a({serviceId:e.id,simKind:p,...d&&{iccid:d}}),onClose:t,children:[(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`ozU6FO`,values:{name:s}})}),(0,U.jsx)(Y,{wanted:r,problem:c,onChange:i})]})})}function X(e){let t=j(),[{fetching:n},r]=m(e.mutation),[i,o]=(0,L.useState)(),[s,c]=(0,L.useState)(),l=async()=>{let n=await r({input:{serviceId:e.serviceId,idempotencyKey:t}});o(n.data?.answer),c(n.error)};return(0,U.jsx)(M,{onClose:e.onClose,title:e.title,children:(0,U.jsxs)(a,{gap:`lg`,children:[i===void 0&&(0,U.jsx)(f,{children:e.note}),i&&(`code`in i?(0,U.jsx)(v,{refusal:i,announced:!0}):e.children(i)),(0,U.jsx)(N,{error:s}),(0,U.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(d,{variant:`default`,onClick:e.onClose,children:(0,U.jsx)(u,{id:`yz7wBu`})}),i===void 0&&(0,U.jsx)(d,{onClick:()=>void l(),loading:n,"data-autofocus":!0,children:(0,U.jsx)(u,{id:`8vETh9`})})]})]})})}function Fe({service:e,onClose:t}){let{_:n}=l();return(0,U.jsx)(X,{title:n({id:`r74JCR`}),note:(0,U.jsx)(u,{id:`/9Ni4d`}),mutation:Te,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`code`,{className:`figures ${R.secret}`,children:e}),(0,U.jsx)(f,{size:`sm`,c:`dimmed`,children:(0,U.jsx)(u,{id:`XaTvBV`,values:{remaining:t}})})]})})}function Ie({service:e,onClose:t}){let{_:n}=l();return(0,U.jsx)(X,{title:n({id:`2t+j1n`}),note:(0,U.jsx)(u,{id:`RYxTra`}),mutation:Ee,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`pN7ANA`})}),t&&(0,U.jsx)(`img`,{className:R.picture,src:t,alt:n({id:`ygjJfD`})}),(0,U.jsx)(`code`,{className:R.secret,children:e})]})})}function Z({service:e,onClose:t}){let{_:n}=l(),{place:r,...i}=q(xe),a=D(e);return(0,U.jsx)(M,{onClose:t,title:n({id:`L011dA`}),children:(0,U.jsx)(K,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(f,{children:(0,U.jsx)(u,{id:`80o0hU`,values:{name:a}})})})})}var Q={BLOCK_SIM:Ne,UNBLOCK_SIM:Z,REPLACE_SIM:Pe,REVEAL_PUK:Fe,REVEAL_ACTIVATION_CODE:Ie},$=Object.keys(Q),Le=new Set([`OrderInProgress`,`RevealLimitReached`]);function Re({service:e}){let{_:t,i18n:n}=l(),[r,i]=(0,L.useState)(),{simCard:a}=e,o=r&&Q[r];return(0,U.jsxs)(P,{title:a?n._(oe[a.kind]):t({id:`eTrI0I`}),aside:a&&(0,U.jsx)(te,{tone:a.status===`BLOCKED`?`halt`:`calm`,children:n._(g[a.status])}),children:[a?(0,U.jsxs)(`dl`,{className:R.card,children:[(0,U.jsx)(`dt`,{children:(0,U.jsx)(u,{id:`+82uPC`})}),(0,U.jsx)(`dd`,{className:`figures`,children:a.iccid??`–`})]}):(0,U.jsx)(f,{c:`dimmed`,children:(0,U.jsx)(u,{id:`gCM/75`})}),(0,U.jsxs)(`div`,{className:R.buttons,children:[$.filter(t=>A(e,t)?.allowed).map(e=>(0,U.jsx)(d,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,U.jsx)(ze,{action:e})},e)),Be(e).map(e=>(0,U.jsx)(v,{refusal:e},e.code))]}),o&&(0,U.jsx)(o,{service:e,onClose:()=>i(void 0)})]})}function ze({action:e}){switch(e){case`BLOCK_SIM`:return(0,U.jsx)(u,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,U.jsx)(u,{id:`L011dA`});case`REPLACE_SIM`:return(0,U.jsx)(u,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,U.jsx)(u,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,U.jsx)(u,{id:`E3ezPU`})}}function Be(e){let t=A(e,`MODIFY`)?.refusal?.code,n=$.flatMap(t=>A(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>Le.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function Ve({service:e,plans:t}){let[n,r]=(0,L.useState)(z(e)),[i,a]=(0,L.useState)(!1),o=B(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=A(e,`MODIFY`)?.refusal;return(0,U.jsxs)(`div`,{className:R.split,children:[(0,U.jsxs)(`fieldset`,{className:R.choices,disabled:!!c,children:[(0,U.jsx)(de,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,U.jsx)(ue,{offered:s,chosen:n.optionIds,known:H(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,U.jsxs)(`div`,{className:R.aside,children:[(0,U.jsx)(pe,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),(0,U.jsx)(Re,{service:e}),(0,U.jsx)(Ae,{service:e})]}),i&&(0,U.jsx)(ve,{service:e,input:fe(e,o,n),onClose:()=>a(!1)})]})}var He=i(`/portal/services/$serviceId`);function Ue(){let{serviceId:e}=He.useParams(),t=c({query:he,variables:{id:e}});return(0,U.jsx)(T,{query:t,skeleton:(0,U.jsx)(Ge,{}),children:({mobileService:e,plans:t})=>e?(0,U.jsx)(We,{service:e,plans:t}):(0,U.jsx)(ce,{})})}function We({service:e,plans:t}){let{_:n}=l(),r=se(),[i,a]=(0,L.useState)(!1),o=D(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(_,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,U.jsx)(x,{status:e.status}),children:(0,U.jsx)(re,{service:e,onRemove:()=>a(!0)})}),(0,U.jsx)(Ve,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,U.jsx)(k,{services:[e],onClose:()=>a(!1)})]})}function Ge(){return(0,U.jsxs)(a,{gap:`lg`,children:[(0,U.jsx)(t,{height:62,maw:460}),(0,U.jsx)(t,{height:420,radius:`lg`})]})}export{Ue as ManageServicePage};