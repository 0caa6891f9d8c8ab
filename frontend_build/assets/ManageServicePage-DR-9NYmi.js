import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,I as n,M as r,Ot as i,St as a,er as o,mt as s,nt as c,pt as l,rt as u,tn as d,tt as f,v as p,w as m,y as h}from"./libraries-D121TdC-.js";import{A as g,At as _,B as v,D as ee,E as te,F as y,G as ne,Ht as b,I as re,J as x,K as ie,M as ae,N as oe,O as se,Ot as S,R as C,Rt as ce,T as w,U as le,_ as T,a as ue,b as de,c as fe,dt as pe,g as me,ht as E,k as D,l as he,mt as O,o as k,p as A,q as j,r as ge,u as M,w as N,zt as _e}from"./parts-DQmnpfXB.js";import{n as ve}from"./NotFoundPage-5hCpWQPp.js";import{a as P,d as ye,g as F,i as I,l as be,n as L,p as xe,r as Se,s as Ce,t as R,u as we}from"./DayField-f3OCARs4.js";import{t as Te}from"./PlannedNotices-PVmD2wf6.js";var z=e(o(),1),B=d();function V({when:e,onChange:t,shortest:n,returns:r}){let{_:i}=h(),{startsOn:a,until:o}=Se(e,O(),n);return(0,B.jsxs)(c,{gap:`sm`,children:[(0,B.jsx)(F.Group,{label:i({id:`1ZF9KQ`}),value:e.later?`later`:`now`,onChange:n=>t({...e,later:n===`later`}),children:(0,B.jsxs)(c,{gap:8,mt:6,children:[(0,B.jsx)(F,{value:`now`,label:i({id:`Nj2T5L`})}),(0,B.jsx)(F,{value:`later`,label:i({id:`b87Wh7`})})]})}),e.later&&(0,B.jsx)(R,{label:i({id:`ejVYRQ`}),value:e.startsOn,...a,onChange:n=>t({...e,startsOn:n})}),(0,B.jsx)(s,{label:i({id:`+8g4tg`}),description:r,checked:e.temporary,onChange:n=>t({...e,temporary:n.currentTarget.checked})}),e.temporary&&(0,B.jsx)(R,{label:i({id:`oafsT1`}),value:e.until,...o,onChange:n=>t({...e,until:n})})]})}var H={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function U(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function Ee(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:W(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function De({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function W(e,t){return xe([...e.options,...t.flatMap(({options:e})=>e)])}function Oe(e,{plan:t,added:n,removed:r},i,a=L){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds},...I(a)}}var G=1;function ke({service:e,changes:t,refusal:n,when:r,onWhen:i,onSave:o}){let{_:s}=h(),{money:c}=x(),u=c(e.monthlyPrice),d=De(t),f=P(r,O(),G);return(0,B.jsxs)(k,{title:s({id:`NEkZcw`}),children:[(0,B.jsx)(a,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,B.jsx)(p,{id:`bTmsME`,values:{now:u}})}),d?(0,B.jsx)(Ae,{service:e,changes:t}):(0,B.jsx)(a,{c:`dimmed`,children:(0,B.jsx)(p,{id:`XAYxPQ`})}),d&&!n&&(0,B.jsx)(`div`,{className:H.save,children:(0,B.jsx)(V,{when:r,onChange:i,shortest:G,returns:s({id:`yDlRLA`})})}),(0,B.jsx)(Te,{service:e}),(0,B.jsx)(`div`,{className:H.save,children:n?(0,B.jsx)(N,{refusal:n}):(0,B.jsx)(l,{fullWidth:!0,size:`md`,onClick:o,disabled:!d||!f,children:(0,B.jsx)(p,{id:`tfDRzk`})})}),!n&&(0,B.jsx)(a,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,B.jsx)(p,{id:`2BZTfy`})})]})}function Ae({service:e,changes:t}){let{_:n}=h();return(0,B.jsxs)(`ul`,{className:H.differences,"aria-live":`polite`,children:[t.plan&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(K,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,B.jsx)(K,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,B.jsx)(K,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,B.jsx)(K,{mark:`+`,words:t},e))]})}function K({mark:e,words:t}){let{_:n}=h();return(0,B.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,B.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var je=E(`
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
        openOrder {
          id
          state
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
  `,[he,ae,oe,re]),Me=E(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[y,C]),Ne=E(`
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
  `,[y,C]);function Pe({service:e,input:t,onClose:n}){let{_:r}=h(),i=A(e),a=m({query:Me,variables:{input:t},requestPolicy:`network-only`});return(0,B.jsx)(T,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,B.jsx)(j,{query:a,skeleton:(0,B.jsx)(se,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,B.jsx)(Fe,{input:t,preview:e,onClose:n}):(0,B.jsx)(q,{refusal:e,onClose:n})})})}function q({refusal:e,onClose:t}){return(0,B.jsxs)(c,{children:[(0,B.jsx)(N,{refusal:e,announced:!0}),(0,B.jsx)(i,{justify:`flex-end`,children:(0,B.jsx)(l,{variant:`default`,onClick:t,children:(0,B.jsx)(p,{id:`yz7wBu`})})})]})}function Fe({input:e,preview:r,onClose:a}){let o=n(),[{fetching:s},u]=t(Ne),[d,f]=(0,z.useState)(),[m,h]=(0,z.useState)(),[g,_]=(0,z.useState)(),v=d??r,y=async()=>{let t=await u({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?o({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,B.jsx)(q,{refusal:m,onClose:a}):(0,B.jsxs)(c,{gap:`lg`,children:[d&&(0,B.jsx)(te,{}),(0,B.jsx)(ee,{change:v}),(0,B.jsx)(w,{error:g}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:a,children:(0,B.jsx)(p,{id:`dEgA5A`})}),(0,B.jsx)(l,{onClick:()=>void y(),loading:s,"data-autofocus":!0,children:(0,B.jsx)(p,{id:`xGVfLh`})})]})]})}var Ie=E(`
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
  `,[C]),Le=E(`
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
  `,[C]),Re=E(`
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
  `,[C]),ze=E(`
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
  `,[C]),Be=E(`
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
  `,[C]),Ve=E(`
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
  `,[C]),He=E(`
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
  `,[C]);function J({label:e,color:t,disabled:n=!1,fetching:r,refusal:a,error:o,onConfirm:s,onClose:u,children:d}){return(0,B.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,B.jsxs)(c,{gap:`lg`,children:[d,a&&a.__typename!==`InvalidInput`&&(0,B.jsx)(N,{refusal:a,announced:!0}),(0,B.jsx)(w,{error:o}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:u,children:(0,B.jsx)(p,{id:`dEgA5A`})}),(0,B.jsx)(l,{type:`submit`,...t&&{color:t},loading:r,disabled:n,children:e})]})]})})}function Y(e){let r=n(),i=me(),[{fetching:a},o]=t(e),[s,c]=(0,z.useState)({});return{place:async e=>{let{data:t,error:n}=await o({input:{...e,idempotencyKey:i}});return t?`code`in t.answer?c({refusal:t.answer}):r({to:`/orders/$orderId`,params:{orderId:t.answer.order.id}}):c({error:n})},fetching:a,...s}}function Ue({service:e,onClose:t}){let{_:n}=h(),{place:r,...i}=Y(Be),o=A(e),s=e.pendingOrders.some(({action:e})=>e===`RESUME`);return(0,B.jsx)(T,{onClose:t,title:n({id:`DnFjAO`}),children:(0,B.jsxs)(J,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`cMFvVr`,values:{name:o}})}),s&&(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`KC6x2q`})})]})})}function X({label:e,options:t,chosen:n,onChange:r}){return(0,B.jsx)(F.Group,{label:e,value:n,onChange:e=>r(e),children:(0,B.jsx)(c,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,B.jsx)(F,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var We=Object.keys(b);function Ge({service:e,onClose:t}){let{_:n,i18n:r}=h(),{money:i}=x(),[o,s]=(0,z.useState)(`ABSENCE`),[c,l]=(0,z.useState)(L),u=P(c,O(),0),{place:d,...f}=Y(ze),m=A(e),g=i(e.monthlyPrice);return(0,B.jsx)(T,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,B.jsxs)(J,{...f,label:n({id:`Iq8DoP`}),disabled:!u,onConfirm:()=>void d({serviceId:e.id,reason:o,...I(c)}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`COAr28`,values:{name:m,price:g}})}),(0,B.jsx)(X,{label:n({id:`DJlSwA`}),options:We.map(e=>[e,r._(b[e])]),chosen:o,onChange:s}),(0,B.jsx)(V,{when:c,onChange:l,shortest:0,returns:n({id:`9G22BQ`})}),f.refusal?.__typename===`InvalidInput`&&(0,B.jsx)(N,{refusal:f.refusal,announced:!0})]})})}function Ke({service:e}){let{_:t}=h(),[n,r]=(0,z.useState)(!1),i=e.status===`SUSPENDED`;if(!M(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let o=i?Ue:Ge;return(0,B.jsxs)(k,{title:t({id:`IgrLD/`}),children:[(0,B.jsx)(a,{c:`dimmed`,size:`sm`,children:i?(0,B.jsx)(p,{id:`Il5Olp`}):(0,B.jsx)(p,{id:`9u/H2A`})}),(0,B.jsx)(`div`,{className:H.buttons,children:(0,B.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:i?(0,B.jsx)(p,{id:`DnFjAO`}):(0,B.jsx)(p,{id:`Iq8DoP`})})}),n&&(0,B.jsx)(o,{service:e,onClose:()=>r(!1)})]})}function Z(e){return M(e,`REPLACE_SIM`)?.refusal?.__typename===`OrderInProgress`}function Q(){return(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`Ytb/Lb`})})}function $(e,t){return{kind:e,iccid:``,eid:``,address:{...g,recipient:t}}}function qe({wanted:e,optional:t=!1,problems:n,onChange:r}){let{_:i}=h(),a=[[`STOCK`,i({id:`IIX95B`})],[`SEND`,i({id:`yGLYNB`})],[`ESIM`,i({id:`qbc1SG`})]];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(X,{label:i({id:`pvbgbG`}),options:t?[[`NONE`,i({id:`OEfmM0`})],...a]:a,chosen:e.kind,onChange:t=>r({...e,kind:t})}),e.kind===`STOCK`&&(0,B.jsx)(f,{label:i({id:`+82uPC`}),description:i({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n.iccid,onChange:t=>r({...e,iccid:t.currentTarget.value})}),e.kind===`SEND`&&(0,B.jsx)(be,{address:e.address,problems:n,onChange:t=>r({...e,address:t})}),e.kind===`ESIM`&&(0,B.jsx)(Ce,{value:e.eid,problem:n.eid,onChange:t=>r({...e,eid:t})})]})}function Je(e){let[t,n]=[e.iccid.trim(),e.eid.trim()];switch(e.kind){case`NONE`:return;case`STOCK`:return{simKind:`PHYSICAL`,...t&&{iccid:t}};case`SEND`:return{simKind:`PHYSICAL`,delivery:e.address};case`ESIM`:return{simKind:`ESIM`,...n&&{eid:n}}}}var Ye=Object.keys(S);function Xe({service:e,onClose:t}){let{_:n,i18n:r}=h(),[i,o]=(0,z.useState)(`LOST`),[s,c]=(0,z.useState)($(`NONE`,e.user.name)),{place:l,...u}=Y(Ie),d=A(e),f=u.refusal?D(u.refusal):{};return(0,B.jsx)(T,{onClose:t,title:n({id:`lUeQAj`}),children:(0,B.jsxs)(J,{...u,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void l({serviceId:e.id,reason:i,...Je(s)}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`VsjGaC`,values:{name:d}})}),(0,B.jsx)(X,{label:n({id:`b5Qs6l`}),options:Ye.map(e=>[e,r._(S[e])]),chosen:i,onChange:o}),Z(e)?(0,B.jsx)(Q,{}):(0,B.jsx)(qe,{wanted:s,optional:!0,problems:f,onChange:c})]})})}function Ze({service:e,onClose:t}){let{_:n}=h(),[r,i]=(0,z.useState)($(`STOCK`,e.user.name)),{place:o,...s}=Y(Re),c=A(e),l=s.refusal?D(s.refusal):{},u=Je(r);return(0,B.jsx)(T,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,B.jsxs)(J,{...s,label:n({id:`Wpu0M0`}),onConfirm:()=>void(u&&o({serviceId:e.id,...u})),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`ozU6FO`,values:{name:c}})}),(0,B.jsx)(qe,{wanted:r,problems:l,onChange:i})]})})}function Qe(e){let n=me(),[{fetching:r},o]=t(e.mutation),[s,u]=(0,z.useState)(),[d,f]=(0,z.useState)(),m=async()=>{let t=await o({input:{serviceId:e.serviceId,idempotencyKey:n}});u(t.data?.answer),f(t.error)};return(0,B.jsx)(T,{onClose:e.onClose,title:e.title,children:(0,B.jsxs)(c,{gap:`lg`,children:[s===void 0&&(0,B.jsx)(a,{children:e.note}),s&&(`code`in s?(0,B.jsx)(N,{refusal:s,announced:!0}):e.children(s)),(0,B.jsx)(w,{error:d}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:e.onClose,children:(0,B.jsx)(p,{id:`yz7wBu`})}),s===void 0&&(0,B.jsx)(l,{onClick:()=>void m(),loading:r,"data-autofocus":!0,children:(0,B.jsx)(p,{id:`8vETh9`})})]})]})})}function $e({service:e,onClose:t}){let{_:n}=h();return(0,B.jsx)(Qe,{title:n({id:`r74JCR`}),note:(0,B.jsx)(p,{id:`/9Ni4d`}),mutation:Ve,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`code`,{className:`figures ${H.secret}`,children:e}),(0,B.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,B.jsx)(p,{id:`XaTvBV`,values:{remaining:t}})})]})})}function et({service:e,onClose:t}){let{_:n}=h();return(0,B.jsx)(Qe,{title:n({id:`2t+j1n`}),note:(0,B.jsx)(p,{id:`RYxTra`}),mutation:He,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`pN7ANA`})}),t&&(0,B.jsx)(`img`,{className:H.picture,src:t,alt:n({id:`ygjJfD`})}),(0,B.jsx)(`code`,{className:H.secret,children:e})]})})}function tt({service:e,onClose:t}){let{_:n}=h(),{place:r,...i}=Y(Le),o=A(e);return(0,B.jsx)(T,{onClose:t,title:n({id:`L011dA`}),children:(0,B.jsxs)(J,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`80o0hU`,values:{name:o}})}),Z(e)&&(0,B.jsx)(Q,{})]})})}var nt={BLOCK_SIM:Xe,UNBLOCK_SIM:tt,REPLACE_SIM:Ze,REVEAL_PUK:$e,REVEAL_ACTIVATION_CODE:et},rt=Object.keys(nt),it=new Set([`OrderInProgress`,`RevealLimitReached`]);function at({service:e}){let{_:t,i18n:n}=h(),[r,i]=(0,z.useState)(),{simCard:o}=e,s=r&&nt[r];return(0,B.jsxs)(k,{title:o?n._(ce[o.kind]):t({id:`eTrI0I`}),aside:o&&(0,B.jsx)(v,{tone:o.status===`BLOCKED`?`halt`:`calm`,children:n._(_e[o.status])}),children:[o?(0,B.jsxs)(`dl`,{className:H.card,children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(p,{id:`+82uPC`})}),(0,B.jsx)(`dd`,{className:`figures`,children:o.iccid??`–`})]}):(0,B.jsx)(a,{c:`dimmed`,children:(0,B.jsx)(p,{id:`gCM/75`})}),(0,B.jsxs)(`div`,{className:H.buttons,children:[rt.filter(t=>M(e,t)?.allowed).map(e=>(0,B.jsx)(l,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,B.jsx)(ot,{action:e})},e)),st(e).map(e=>(0,B.jsx)(N,{refusal:e},e.code))]}),s&&(0,B.jsx)(s,{service:e,onClose:()=>i(void 0)})]})}function ot({action:e}){switch(e){case`BLOCK_SIM`:return(0,B.jsx)(p,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,B.jsx)(p,{id:`L011dA`});case`REPLACE_SIM`:return(0,B.jsx)(p,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,B.jsx)(p,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,B.jsx)(p,{id:`E3ezPU`})}}function st(e){let t=M(e,`MODIFY`)?.refusal?.code,n=rt.flatMap(t=>M(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>it.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function ct({service:e,plans:t}){let[n,r]=(0,z.useState)(U(e)),[i,a]=(0,z.useState)(L),[o,s]=(0,z.useState)(!1),c=Ee(e,t,n),l=t.find(({id:e})=>e===n.planId)?.options??e.options,u=M(e,`MODIFY`)?.refusal;return(0,B.jsxs)(`div`,{className:H.split,children:[(0,B.jsxs)(`fieldset`,{className:H.choices,disabled:!!u,children:[(0,B.jsx)(we,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,B.jsx)(ye,{offered:l,chosen:n.optionIds,known:W(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,B.jsxs)(`div`,{className:H.aside,children:[(0,B.jsx)(ke,{service:e,changes:c,refusal:u??void 0,when:i,onWhen:a,onSave:()=>s(!0)}),(0,B.jsx)(at,{service:e}),(0,B.jsx)(Ke,{service:e})]}),o&&(0,B.jsx)(Pe,{service:e,input:Oe(e,c,n,i),onClose:()=>s(!1)})]})}var lt=r(`/portal/services/$serviceId`),ut=5;function dt(){let{serviceId:e}=lt.useParams(),t=m({query:je,variables:{id:e}}),[{data:n},r]=t,i=pe(),a=n?.mobileService?.openOrder;return fe(r,{subscription:de,variables:{companyId:i.id},concerns:({mobileServiceChanged:t})=>t?.id===e,seconds:ut,moves:a?_.includes(a.state):!1}),(0,B.jsx)(j,{query:t,skeleton:(0,B.jsx)(pt,{}),children:({mobileService:e,plans:t})=>e?(0,B.jsx)(ft,{service:e,plans:t}):(0,B.jsx)(ve,{})})}function ft({service:e,plans:t}){let{_:n}=h(),r=ne(),[i,a]=(0,z.useState)(!1),o=A(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(ie,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,B.jsx)(le,{status:e.status}),children:(0,B.jsx)(ue,{service:e,onRemove:()=>a(!0)})}),(0,B.jsx)(ct,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},JSON.stringify(U(e))),i&&(0,B.jsx)(ge,{services:[e],onClose:()=>a(!1)})]})}function pt(){return(0,B.jsxs)(c,{gap:`lg`,children:[(0,B.jsx)(u,{height:62,maw:460}),(0,B.jsx)(u,{height:420,radius:`lg`})]})}export{dt as ManageServicePage};