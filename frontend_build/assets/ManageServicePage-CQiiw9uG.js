import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Ct as r,Jn as i,P as a,S as o,Xt as s,_ as c,_t as l,dt as u,et as d,ft as f,tt as p,v as m,x as h}from"./libraries-B0e0VH97.js";import{A as g,B as _,D as v,F as y,I as b,J as ee,K as te,Lt as x,M as ne,N as re,Nt as ie,O as S,Pt as ae,R as C,Tt as w,U as oe,X as T,Y as se,a as E,b as D,dt as O,f as ce,ft as k,g as A,j as le,k as ue,o as de,p as j,r as fe,s as M,y as N}from"./parts-D8ayvmI5.js";import{n as pe}from"./NotFoundPage-CYf6Puc0.js";import{a as P,c as me,i as F,n as I,p as L,r as he,s as ge,t as R,u as _e}from"./DayField-DSV88RGx.js";import{t as ve}from"./PlannedNotices-DQYQ4TLp.js";var z=e(i(),1),B=s();function V({when:e,onChange:t,shortest:n,returns:r}){let{_:i}=m(),{startsOn:a,until:o}=he(e,O(),n);return(0,B.jsxs)(d,{gap:`sm`,children:[(0,B.jsx)(L.Group,{label:i({id:`1ZF9KQ`}),value:e.later?`later`:`now`,onChange:n=>t({...e,later:n===`later`}),children:(0,B.jsxs)(d,{gap:8,mt:6,children:[(0,B.jsx)(L,{value:`now`,label:i({id:`Nj2T5L`})}),(0,B.jsx)(L,{value:`later`,label:i({id:`b87Wh7`})})]})}),e.later&&(0,B.jsx)(R,{label:i({id:`ejVYRQ`}),value:e.startsOn,...a,onChange:n=>t({...e,startsOn:n})}),(0,B.jsx)(f,{label:i({id:`+8g4tg`}),description:r,checked:e.temporary,onChange:n=>t({...e,temporary:n.currentTarget.checked})}),e.temporary&&(0,B.jsx)(R,{label:i({id:`oafsT1`}),value:e.until,...o,onChange:n=>t({...e,until:n})})]})}var H={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function ye(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function be(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:U(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function xe({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function U(e,t){return _e([...e.options,...t.flatMap(({options:e})=>e)])}function Se(e,{plan:t,added:n,removed:r},i,a=I){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds},...F(a)}}var W=1;function Ce({service:e,changes:t,refusal:n,when:r,onWhen:i,onSave:a}){let{_:o}=m(),{money:s}=_(),d=s(e.monthlyPrice),f=xe(t),p=P(r,O(),W);return(0,B.jsxs)(M,{title:o({id:`NEkZcw`}),children:[(0,B.jsx)(l,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,B.jsx)(c,{id:`bTmsME`,values:{now:d}})}),f?(0,B.jsx)(we,{service:e,changes:t}):(0,B.jsx)(l,{c:`dimmed`,children:(0,B.jsx)(c,{id:`XAYxPQ`})}),f&&!n&&(0,B.jsx)(`div`,{className:H.save,children:(0,B.jsx)(V,{when:r,onChange:i,shortest:W,returns:o({id:`yDlRLA`})})}),(0,B.jsx)(ve,{service:e}),(0,B.jsx)(`div`,{className:H.save,children:n?(0,B.jsx)(v,{refusal:n}):(0,B.jsx)(u,{fullWidth:!0,size:`md`,onClick:a,disabled:!f||!p,children:(0,B.jsx)(c,{id:`tfDRzk`})})}),!n&&(0,B.jsx)(l,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,B.jsx)(c,{id:`2BZTfy`})})]})}function we({service:e,changes:t}){let{_:n}=m();return(0,B.jsxs)(`ul`,{className:H.differences,"aria-live":`polite`,children:[t.plan&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(G,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,B.jsx)(G,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,B.jsx)(G,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,B.jsx)(G,{mark:`+`,words:t},e))]})}function G({mark:e,words:t}){let{_:n}=m();return(0,B.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,B.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var Te=k(`
    query ManagedService($id: ID!) {
      mobileService(id: $id) {
        ...Actionable
        ...Planned
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
  `,[ce,ne,re,b]),Ee=k(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[y,C]),De=k(`
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
  `,[y,C]);function Oe({service:e,input:t,onClose:n}){let{_:r}=m(),i=A(e),a=o({query:Ee,variables:{input:t},requestPolicy:`network-only`});return(0,B.jsx)(D,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,B.jsx)(T,{query:a,skeleton:(0,B.jsx)(le,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,B.jsx)(ke,{input:t,preview:e,onClose:n}):(0,B.jsx)(K,{refusal:e,onClose:n})})})}function K({refusal:e,onClose:t}){return(0,B.jsxs)(d,{children:[(0,B.jsx)(v,{refusal:e,announced:!0}),(0,B.jsx)(r,{justify:`flex-end`,children:(0,B.jsx)(u,{variant:`default`,onClick:t,children:(0,B.jsx)(c,{id:`yz7wBu`})})})]})}function ke({input:e,preview:t,onClose:n}){let i=a(),[{fetching:o},s]=h(De),[l,f]=(0,z.useState)(),[p,m]=(0,z.useState)(),[_,v]=(0,z.useState)(),y=l??t,b=async()=>{let t=await s({input:{...e,confirmationToken:y.confirmationToken}}),n=t.data?.modifyService;return v(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):m(n)};return p?(0,B.jsx)(K,{refusal:p,onClose:n}):(0,B.jsxs)(d,{gap:`lg`,children:[l&&(0,B.jsx)(ue,{}),(0,B.jsx)(g,{change:y}),(0,B.jsx)(S,{error:_}),(0,B.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(u,{variant:`default`,onClick:n,children:(0,B.jsx)(c,{id:`dEgA5A`})}),(0,B.jsx)(u,{onClick:()=>void b(),loading:o,"data-autofocus":!0,children:(0,B.jsx)(c,{id:`xGVfLh`})})]})]})}var Ae=k(`
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
  `,[C]),je=k(`
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
  `,[C]),Me=k(`
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
  `,[C]),Ne=k(`
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
  `,[C]),Pe=k(`
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
  `,[C]),Fe=k(`
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
  `,[C]),Ie=k(`
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
  `,[C]);function q({label:e,color:t,disabled:n=!1,fetching:i,refusal:a,error:o,onConfirm:s,onClose:l,children:f}){return(0,B.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,B.jsxs)(d,{gap:`lg`,children:[f,a&&a.__typename!==`InvalidInput`&&(0,B.jsx)(v,{refusal:a,announced:!0}),(0,B.jsx)(S,{error:o}),(0,B.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(u,{variant:`default`,onClick:l,children:(0,B.jsx)(c,{id:`dEgA5A`})}),(0,B.jsx)(u,{type:`submit`,...t&&{color:t},loading:i,disabled:n,children:e})]})]})})}function J(e){let t=a(),n=N(),[{fetching:r},i]=h(e),[o,s]=(0,z.useState)({});return{place:async e=>{let{data:r,error:a}=await i({input:{...e,idempotencyKey:n}});return r?`code`in r.answer?s({refusal:r.answer}):t({to:`/orders/$orderId`,params:{orderId:r.answer.order.id}}):s({error:a})},fetching:r,...o}}function Le({service:e,onClose:t}){let{_:n}=m(),{place:r,...i}=J(Pe),a=A(e),o=e.pendingOrders.some(({action:e})=>e===`RESUME`);return(0,B.jsx)(D,{onClose:t,title:n({id:`DnFjAO`}),children:(0,B.jsxs)(q,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`cMFvVr`,values:{name:a}})}),o&&(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`KC6x2q`})})]})})}function Y({label:e,options:t,chosen:n,onChange:r}){return(0,B.jsx)(L.Group,{label:e,value:n,onChange:e=>r(e),children:(0,B.jsx)(d,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,B.jsx)(L,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Re=Object.keys(x);function ze({service:e,onClose:t}){let{_:n,i18n:r}=m(),{money:i}=_(),[a,o]=(0,z.useState)(`ABSENCE`),[s,u]=(0,z.useState)(I),d=P(s,O(),0),{place:f,...p}=J(Ne),h=A(e),g=i(e.monthlyPrice);return(0,B.jsx)(D,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,B.jsxs)(q,{...p,label:n({id:`Iq8DoP`}),disabled:!d,onConfirm:()=>void f({serviceId:e.id,reason:a,...F(s)}),onClose:t,children:[(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`COAr28`,values:{name:h,price:g}})}),(0,B.jsx)(Y,{label:n({id:`DJlSwA`}),options:Re.map(e=>[e,r._(x[e])]),chosen:a,onChange:o}),(0,B.jsx)(V,{when:s,onChange:u,shortest:0,returns:n({id:`9G22BQ`})}),p.refusal?.__typename===`InvalidInput`&&(0,B.jsx)(v,{refusal:p.refusal,announced:!0})]})})}function Be({service:e}){let{_:t}=m(),[n,r]=(0,z.useState)(!1),i=e.status===`SUSPENDED`;if(!j(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let a=i?Le:ze;return(0,B.jsxs)(M,{title:t({id:`IgrLD/`}),children:[(0,B.jsx)(l,{c:`dimmed`,size:`sm`,children:i?(0,B.jsx)(c,{id:`Il5Olp`}):(0,B.jsx)(c,{id:`9u/H2A`})}),(0,B.jsx)(`div`,{className:H.buttons,children:(0,B.jsx)(u,{variant:`default`,onClick:()=>r(!0),children:i?(0,B.jsx)(c,{id:`DnFjAO`}):(0,B.jsx)(c,{id:`Iq8DoP`})})}),n&&(0,B.jsx)(a,{service:e,onClose:()=>r(!1)})]})}function X({wanted:e,optional:n=!1,problem:r,onChange:i}){let{_:a}=m(),o=[[`PHYSICAL`,a({id:`ARBe90`})],[`ESIM`,a({id:`rr1bse`})]];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Y,{label:a({id:`pvbgbG`}),options:n?[[`NONE`,a({id:`OEfmM0`})],...o]:o,chosen:e.kind,onChange:t=>i({...e,kind:t})}),e.kind===`PHYSICAL`&&(0,B.jsx)(t,{label:a({id:`+82uPC`}),description:a({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:r,onChange:t=>i({...e,iccid:t.currentTarget.value})})]})}function Ve({kind:e,iccid:t}){return e===`NONE`?{}:{simKind:e,...e===`PHYSICAL`&&t.trim()&&{iccid:t.trim()}}}var He=Object.keys(w);function Ue({service:e,onClose:t}){let{_:n,i18n:r}=m(),[i,a]=(0,z.useState)(`LOST`),[o,s]=(0,z.useState)({kind:`NONE`,iccid:``}),{place:u,...d}=J(Ae),f=A(e),p=d.refusal&&E(d.refusal).iccid;return(0,B.jsx)(D,{onClose:t,title:n({id:`lUeQAj`}),children:(0,B.jsxs)(q,{...d,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void u({serviceId:e.id,reason:i,...Ve(o)}),onClose:t,children:[(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`VsjGaC`,values:{name:f}})}),(0,B.jsx)(Y,{label:n({id:`b5Qs6l`}),options:He.map(e=>[e,r._(w[e])]),chosen:i,onChange:a}),(0,B.jsx)(X,{wanted:o,optional:!0,problem:p,onChange:s})]})})}function We({service:e,onClose:t}){let{_:n}=m(),[r,i]=(0,z.useState)({kind:`PHYSICAL`,iccid:``}),{place:a,...o}=J(Me),s=A(e),u=o.refusal&&E(o.refusal).iccid,d=r.kind===`PHYSICAL`&&r.iccid.trim(),f=r.kind===`ESIM`?`ESIM`:`PHYSICAL`;return(0,B.jsx)(D,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,B.jsxs)(q,{...o,label:n({id:`Wpu0M0`}),onConfirm:()=>void a({serviceId:e.id,simKind:f,...d&&{iccid:d}}),onClose:t,children:[(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`ozU6FO`,values:{name:s}})}),(0,B.jsx)(X,{wanted:r,problem:u,onChange:i})]})})}function Z(e){let t=N(),[{fetching:n},i]=h(e.mutation),[a,o]=(0,z.useState)(),[s,f]=(0,z.useState)(),p=async()=>{let n=await i({input:{serviceId:e.serviceId,idempotencyKey:t}});o(n.data?.answer),f(n.error)};return(0,B.jsx)(D,{onClose:e.onClose,title:e.title,children:(0,B.jsxs)(d,{gap:`lg`,children:[a===void 0&&(0,B.jsx)(l,{children:e.note}),a&&(`code`in a?(0,B.jsx)(v,{refusal:a,announced:!0}):e.children(a)),(0,B.jsx)(S,{error:s}),(0,B.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(u,{variant:`default`,onClick:e.onClose,children:(0,B.jsx)(c,{id:`yz7wBu`})}),a===void 0&&(0,B.jsx)(u,{onClick:()=>void p(),loading:n,"data-autofocus":!0,children:(0,B.jsx)(c,{id:`8vETh9`})})]})]})})}function Ge({service:e,onClose:t}){let{_:n}=m();return(0,B.jsx)(Z,{title:n({id:`r74JCR`}),note:(0,B.jsx)(c,{id:`/9Ni4d`}),mutation:Fe,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`code`,{className:`figures ${H.secret}`,children:e}),(0,B.jsx)(l,{size:`sm`,c:`dimmed`,children:(0,B.jsx)(c,{id:`XaTvBV`,values:{remaining:t}})})]})})}function Ke({service:e,onClose:t}){let{_:n}=m();return(0,B.jsx)(Z,{title:n({id:`2t+j1n`}),note:(0,B.jsx)(c,{id:`RYxTra`}),mutation:Ie,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`pN7ANA`})}),t&&(0,B.jsx)(`img`,{className:H.picture,src:t,alt:n({id:`ygjJfD`})}),(0,B.jsx)(`code`,{className:H.secret,children:e})]})})}function qe({service:e,onClose:t}){let{_:n}=m(),{place:r,...i}=J(je),a=A(e);return(0,B.jsx)(D,{onClose:t,title:n({id:`L011dA`}),children:(0,B.jsx)(q,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,B.jsx)(l,{children:(0,B.jsx)(c,{id:`80o0hU`,values:{name:a}})})})})}var Q={BLOCK_SIM:Ue,UNBLOCK_SIM:qe,REPLACE_SIM:We,REVEAL_PUK:Ge,REVEAL_ACTIVATION_CODE:Ke},$=Object.keys(Q),Je=new Set([`OrderInProgress`,`RevealLimitReached`]);function Ye({service:e}){let{_:t,i18n:n}=m(),[r,i]=(0,z.useState)(),{simCard:a}=e,o=r&&Q[r];return(0,B.jsxs)(M,{title:a?n._(ie[a.kind]):t({id:`eTrI0I`}),aside:a&&(0,B.jsx)(oe,{tone:a.status===`BLOCKED`?`halt`:`calm`,children:n._(ae[a.status])}),children:[a?(0,B.jsxs)(`dl`,{className:H.card,children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(c,{id:`+82uPC`})}),(0,B.jsx)(`dd`,{className:`figures`,children:a.iccid??`–`})]}):(0,B.jsx)(l,{c:`dimmed`,children:(0,B.jsx)(c,{id:`gCM/75`})}),(0,B.jsxs)(`div`,{className:H.buttons,children:[$.filter(t=>j(e,t)?.allowed).map(e=>(0,B.jsx)(u,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,B.jsx)(Xe,{action:e})},e)),Ze(e).map(e=>(0,B.jsx)(v,{refusal:e},e.code))]}),o&&(0,B.jsx)(o,{service:e,onClose:()=>i(void 0)})]})}function Xe({action:e}){switch(e){case`BLOCK_SIM`:return(0,B.jsx)(c,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,B.jsx)(c,{id:`L011dA`});case`REPLACE_SIM`:return(0,B.jsx)(c,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,B.jsx)(c,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,B.jsx)(c,{id:`E3ezPU`})}}function Ze(e){let t=j(e,`MODIFY`)?.refusal?.code,n=$.flatMap(t=>j(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>Je.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function Qe({service:e,plans:t}){let[n,r]=(0,z.useState)(ye(e)),[i,a]=(0,z.useState)(I),[o,s]=(0,z.useState)(!1),c=be(e,t,n),l=t.find(({id:e})=>e===n.planId)?.options??e.options,u=j(e,`MODIFY`)?.refusal;return(0,B.jsxs)(`div`,{className:H.split,children:[(0,B.jsxs)(`fieldset`,{className:H.choices,disabled:!!u,children:[(0,B.jsx)(ge,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,B.jsx)(me,{offered:l,chosen:n.optionIds,known:U(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,B.jsxs)(`div`,{className:H.aside,children:[(0,B.jsx)(Ce,{service:e,changes:c,refusal:u??void 0,when:i,onWhen:a,onSave:()=>s(!0)}),(0,B.jsx)(Ye,{service:e}),(0,B.jsx)(Be,{service:e})]}),o&&(0,B.jsx)(Oe,{service:e,input:Se(e,c,n,i),onClose:()=>s(!1)})]})}var $e=n(`/portal/services/$serviceId`);function et(){let{serviceId:e}=$e.useParams(),t=o({query:Te,variables:{id:e}});return(0,B.jsx)(T,{query:t,skeleton:(0,B.jsx)(nt,{}),children:({mobileService:e,plans:t})=>e?(0,B.jsx)(tt,{service:e,plans:t}):(0,B.jsx)(pe,{})})}function tt({service:e,plans:t}){let{_:n}=m(),r=ee(),[i,a]=(0,z.useState)(!1),o=A(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(se,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,B.jsx)(te,{status:e.status}),children:(0,B.jsx)(de,{service:e,onRemove:()=>a(!0)})}),(0,B.jsx)(Qe,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,B.jsx)(fe,{services:[e],onClose:()=>a(!1)})]})}function nt(){return(0,B.jsxs)(d,{gap:`lg`,children:[(0,B.jsx)(p,{height:62,maw:460}),(0,B.jsx)(p,{height:420,radius:`lg`})]})}export{et as ManageServicePage};