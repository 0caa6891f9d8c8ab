import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,I as n,M as r,Ot as i,St as a,er as o,mt as s,nt as c,pt as l,rt as u,tn as d,tt as f,v as p,w as m,y as h}from"./libraries-D121TdC-.js";import{A as g,B as _,D as ee,E as te,F as v,G as y,Ht as b,I as ne,J as x,K as re,M as ie,N as ae,O as oe,Ot as S,R as C,Rt as se,T as w,U as ce,_ as T,a as le,g as ue,ht as E,k as D,l as de,mt as O,o as k,p as A,q as j,r as fe,u as M,w as N,zt as pe}from"./parts-DQmnpfXB.js";import{n as me}from"./NotFoundPage-5hCpWQPp.js";import{a as P,d as he,g as F,i as I,l as ge,n as L,p as _e,r as ve,s as ye,t as R,u as be}from"./DayField-f3OCARs4.js";import{t as xe}from"./PlannedNotices-PVmD2wf6.js";var z=e(o(),1),B=d();function V({when:e,onChange:t,shortest:n,returns:r}){let{_:i}=h(),{startsOn:a,until:o}=ve(e,O(),n);return(0,B.jsxs)(c,{gap:`sm`,children:[(0,B.jsx)(F.Group,{label:i({id:`1ZF9KQ`}),value:e.later?`later`:`now`,onChange:n=>t({...e,later:n===`later`}),children:(0,B.jsxs)(c,{gap:8,mt:6,children:[(0,B.jsx)(F,{value:`now`,label:i({id:`Nj2T5L`})}),(0,B.jsx)(F,{value:`later`,label:i({id:`b87Wh7`})})]})}),e.later&&(0,B.jsx)(R,{label:i({id:`ejVYRQ`}),value:e.startsOn,...a,onChange:n=>t({...e,startsOn:n})}),(0,B.jsx)(s,{label:i({id:`+8g4tg`}),description:r,checked:e.temporary,onChange:n=>t({...e,temporary:n.currentTarget.checked})}),e.temporary&&(0,B.jsx)(R,{label:i({id:`oafsT1`}),value:e.until,...o,onChange:n=>t({...e,until:n})})]})}var H={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function Se(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function Ce(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:U(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function we({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function U(e,t){return _e([...e.options,...t.flatMap(({options:e})=>e)])}function Te(e,{plan:t,added:n,removed:r},i,a=L){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds},...I(a)}}var W=1;function Ee({service:e,changes:t,refusal:n,when:r,onWhen:i,onSave:o}){let{_:s}=h(),{money:c}=x(),u=c(e.monthlyPrice),d=we(t),f=P(r,O(),W);return(0,B.jsxs)(k,{title:s({id:`NEkZcw`}),children:[(0,B.jsx)(a,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,B.jsx)(p,{id:`bTmsME`,values:{now:u}})}),d?(0,B.jsx)(De,{service:e,changes:t}):(0,B.jsx)(a,{c:`dimmed`,children:(0,B.jsx)(p,{id:`XAYxPQ`})}),d&&!n&&(0,B.jsx)(`div`,{className:H.save,children:(0,B.jsx)(V,{when:r,onChange:i,shortest:W,returns:s({id:`yDlRLA`})})}),(0,B.jsx)(xe,{service:e}),(0,B.jsx)(`div`,{className:H.save,children:n?(0,B.jsx)(N,{refusal:n}):(0,B.jsx)(l,{fullWidth:!0,size:`md`,onClick:o,disabled:!d||!f,children:(0,B.jsx)(p,{id:`tfDRzk`})})}),!n&&(0,B.jsx)(a,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,B.jsx)(p,{id:`2BZTfy`})})]})}function De({service:e,changes:t}){let{_:n}=h();return(0,B.jsxs)(`ul`,{className:H.differences,"aria-live":`polite`,children:[t.plan&&(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(G,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,B.jsx)(G,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,B.jsx)(G,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,B.jsx)(G,{mark:`+`,words:t},e))]})}function G({mark:e,words:t}){let{_:n}=h();return(0,B.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,B.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var Oe=E(`
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
  `,[de,ie,ae,ne]),ke=E(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[v,C]),Ae=E(`
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
  `,[v,C]);function je({service:e,input:t,onClose:n}){let{_:r}=h(),i=A(e),a=m({query:ke,variables:{input:t},requestPolicy:`network-only`});return(0,B.jsx)(T,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,B.jsx)(j,{query:a,skeleton:(0,B.jsx)(oe,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,B.jsx)(Me,{input:t,preview:e,onClose:n}):(0,B.jsx)(K,{refusal:e,onClose:n})})})}function K({refusal:e,onClose:t}){return(0,B.jsxs)(c,{children:[(0,B.jsx)(N,{refusal:e,announced:!0}),(0,B.jsx)(i,{justify:`flex-end`,children:(0,B.jsx)(l,{variant:`default`,onClick:t,children:(0,B.jsx)(p,{id:`yz7wBu`})})})]})}function Me({input:e,preview:r,onClose:a}){let o=n(),[{fetching:s},u]=t(Ae),[d,f]=(0,z.useState)(),[m,h]=(0,z.useState)(),[g,_]=(0,z.useState)(),v=d??r,y=async()=>{let t=await u({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?o({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,B.jsx)(K,{refusal:m,onClose:a}):(0,B.jsxs)(c,{gap:`lg`,children:[d&&(0,B.jsx)(te,{}),(0,B.jsx)(ee,{change:v}),(0,B.jsx)(w,{error:g}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:a,children:(0,B.jsx)(p,{id:`dEgA5A`})}),(0,B.jsx)(l,{onClick:()=>void y(),loading:s,"data-autofocus":!0,children:(0,B.jsx)(p,{id:`xGVfLh`})})]})]})}var Ne=E(`
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
  `,[C]),Pe=E(`
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
  `,[C]),Fe=E(`
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
  `,[C]),Ie=E(`
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
  `,[C]),Le=E(`
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
  `,[C]),Re=E(`
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
  `,[C]),ze=E(`
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
  `,[C]);function q({label:e,color:t,disabled:n=!1,fetching:r,refusal:a,error:o,onConfirm:s,onClose:u,children:d}){return(0,B.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,B.jsxs)(c,{gap:`lg`,children:[d,a&&a.__typename!==`InvalidInput`&&(0,B.jsx)(N,{refusal:a,announced:!0}),(0,B.jsx)(w,{error:o}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:u,children:(0,B.jsx)(p,{id:`dEgA5A`})}),(0,B.jsx)(l,{type:`submit`,...t&&{color:t},loading:r,disabled:n,children:e})]})]})})}function J(e){let r=n(),i=ue(),[{fetching:a},o]=t(e),[s,c]=(0,z.useState)({});return{place:async e=>{let{data:t,error:n}=await o({input:{...e,idempotencyKey:i}});return t?`code`in t.answer?c({refusal:t.answer}):r({to:`/orders/$orderId`,params:{orderId:t.answer.order.id}}):c({error:n})},fetching:a,...s}}function Be({service:e,onClose:t}){let{_:n}=h(),{place:r,...i}=J(Le),o=A(e),s=e.pendingOrders.some(({action:e})=>e===`RESUME`);return(0,B.jsx)(T,{onClose:t,title:n({id:`DnFjAO`}),children:(0,B.jsxs)(q,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`cMFvVr`,values:{name:o}})}),s&&(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`KC6x2q`})})]})})}function Y({label:e,options:t,chosen:n,onChange:r}){return(0,B.jsx)(F.Group,{label:e,value:n,onChange:e=>r(e),children:(0,B.jsx)(c,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,B.jsx)(F,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Ve=Object.keys(b);function He({service:e,onClose:t}){let{_:n,i18n:r}=h(),{money:i}=x(),[o,s]=(0,z.useState)(`ABSENCE`),[c,l]=(0,z.useState)(L),u=P(c,O(),0),{place:d,...f}=J(Ie),m=A(e),g=i(e.monthlyPrice);return(0,B.jsx)(T,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,B.jsxs)(q,{...f,label:n({id:`Iq8DoP`}),disabled:!u,onConfirm:()=>void d({serviceId:e.id,reason:o,...I(c)}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`COAr28`,values:{name:m,price:g}})}),(0,B.jsx)(Y,{label:n({id:`DJlSwA`}),options:Ve.map(e=>[e,r._(b[e])]),chosen:o,onChange:s}),(0,B.jsx)(V,{when:c,onChange:l,shortest:0,returns:n({id:`9G22BQ`})}),f.refusal?.__typename===`InvalidInput`&&(0,B.jsx)(N,{refusal:f.refusal,announced:!0})]})})}function Ue({service:e}){let{_:t}=h(),[n,r]=(0,z.useState)(!1),i=e.status===`SUSPENDED`;if(!M(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let o=i?Be:He;return(0,B.jsxs)(k,{title:t({id:`IgrLD/`}),children:[(0,B.jsx)(a,{c:`dimmed`,size:`sm`,children:i?(0,B.jsx)(p,{id:`Il5Olp`}):(0,B.jsx)(p,{id:`9u/H2A`})}),(0,B.jsx)(`div`,{className:H.buttons,children:(0,B.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:i?(0,B.jsx)(p,{id:`DnFjAO`}):(0,B.jsx)(p,{id:`Iq8DoP`})})}),n&&(0,B.jsx)(o,{service:e,onClose:()=>r(!1)})]})}function X(e){return M(e,`REPLACE_SIM`)?.refusal?.__typename===`OrderInProgress`}function Z(){return(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`Ytb/Lb`})})}function Q(e,t){return{kind:e,iccid:``,eid:``,address:{...g,recipient:t}}}function We({wanted:e,optional:t=!1,problems:n,onChange:r}){let{_:i}=h(),a=[[`STOCK`,i({id:`IIX95B`})],[`SEND`,i({id:`yGLYNB`})],[`ESIM`,i({id:`qbc1SG`})]];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(Y,{label:i({id:`pvbgbG`}),options:t?[[`NONE`,i({id:`OEfmM0`})],...a]:a,chosen:e.kind,onChange:t=>r({...e,kind:t})}),e.kind===`STOCK`&&(0,B.jsx)(f,{label:i({id:`+82uPC`}),description:i({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n.iccid,onChange:t=>r({...e,iccid:t.currentTarget.value})}),e.kind===`SEND`&&(0,B.jsx)(ge,{address:e.address,problems:n,onChange:t=>r({...e,address:t})}),e.kind===`ESIM`&&(0,B.jsx)(ye,{value:e.eid,problem:n.eid,onChange:t=>r({...e,eid:t})})]})}function $(e){let[t,n]=[e.iccid.trim(),e.eid.trim()];switch(e.kind){case`NONE`:return;case`STOCK`:return{simKind:`PHYSICAL`,...t&&{iccid:t}};case`SEND`:return{simKind:`PHYSICAL`,delivery:e.address};case`ESIM`:return{simKind:`ESIM`,...n&&{eid:n}}}}var Ge=Object.keys(S);function Ke({service:e,onClose:t}){let{_:n,i18n:r}=h(),[i,o]=(0,z.useState)(`LOST`),[s,c]=(0,z.useState)(Q(`NONE`,e.user.name)),{place:l,...u}=J(Ne),d=A(e),f=u.refusal?D(u.refusal):{};return(0,B.jsx)(T,{onClose:t,title:n({id:`lUeQAj`}),children:(0,B.jsxs)(q,{...u,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void l({serviceId:e.id,reason:i,...$(s)}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`VsjGaC`,values:{name:d}})}),(0,B.jsx)(Y,{label:n({id:`b5Qs6l`}),options:Ge.map(e=>[e,r._(S[e])]),chosen:i,onChange:o}),X(e)?(0,B.jsx)(Z,{}):(0,B.jsx)(We,{wanted:s,optional:!0,problems:f,onChange:c})]})})}function qe({service:e,onClose:t}){let{_:n}=h(),[r,i]=(0,z.useState)(Q(`STOCK`,e.user.name)),{place:o,...s}=J(Fe),c=A(e),l=s.refusal?D(s.refusal):{},u=$(r);return(0,B.jsx)(T,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,B.jsxs)(q,{...s,label:n({id:`Wpu0M0`}),onConfirm:()=>void(u&&o({serviceId:e.id,...u})),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`ozU6FO`,values:{name:c}})}),(0,B.jsx)(We,{wanted:r,problems:l,onChange:i})]})})}function Je(e){let n=ue(),[{fetching:r},o]=t(e.mutation),[s,u]=(0,z.useState)(),[d,f]=(0,z.useState)(),m=async()=>{let t=await o({input:{serviceId:e.serviceId,idempotencyKey:n}});u(t.data?.answer),f(t.error)};return(0,B.jsx)(T,{onClose:e.onClose,title:e.title,children:(0,B.jsxs)(c,{gap:`lg`,children:[s===void 0&&(0,B.jsx)(a,{children:e.note}),s&&(`code`in s?(0,B.jsx)(N,{refusal:s,announced:!0}):e.children(s)),(0,B.jsx)(w,{error:d}),(0,B.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(l,{variant:`default`,onClick:e.onClose,children:(0,B.jsx)(p,{id:`yz7wBu`})}),s===void 0&&(0,B.jsx)(l,{onClick:()=>void m(),loading:r,"data-autofocus":!0,children:(0,B.jsx)(p,{id:`8vETh9`})})]})]})})}function Ye({service:e,onClose:t}){let{_:n}=h();return(0,B.jsx)(Je,{title:n({id:`r74JCR`}),note:(0,B.jsx)(p,{id:`/9Ni4d`}),mutation:Re,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(`code`,{className:`figures ${H.secret}`,children:e}),(0,B.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,B.jsx)(p,{id:`XaTvBV`,values:{remaining:t}})})]})})}function Xe({service:e,onClose:t}){let{_:n}=h();return(0,B.jsx)(Je,{title:n({id:`2t+j1n`}),note:(0,B.jsx)(p,{id:`RYxTra`}),mutation:ze,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`pN7ANA`})}),t&&(0,B.jsx)(`img`,{className:H.picture,src:t,alt:n({id:`ygjJfD`})}),(0,B.jsx)(`code`,{className:H.secret,children:e})]})})}function Ze({service:e,onClose:t}){let{_:n}=h(),{place:r,...i}=J(Pe),o=A(e);return(0,B.jsx)(T,{onClose:t,title:n({id:`L011dA`}),children:(0,B.jsxs)(q,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,B.jsx)(a,{children:(0,B.jsx)(p,{id:`80o0hU`,values:{name:o}})}),X(e)&&(0,B.jsx)(Z,{})]})})}var Qe={BLOCK_SIM:Ke,UNBLOCK_SIM:Ze,REPLACE_SIM:qe,REVEAL_PUK:Ye,REVEAL_ACTIVATION_CODE:Xe},$e=Object.keys(Qe),et=new Set([`OrderInProgress`,`RevealLimitReached`]);function tt({service:e}){let{_:t,i18n:n}=h(),[r,i]=(0,z.useState)(),{simCard:o}=e,s=r&&Qe[r];return(0,B.jsxs)(k,{title:o?n._(se[o.kind]):t({id:`eTrI0I`}),aside:o&&(0,B.jsx)(_,{tone:o.status===`BLOCKED`?`halt`:`calm`,children:n._(pe[o.status])}),children:[o?(0,B.jsxs)(`dl`,{className:H.card,children:[(0,B.jsx)(`dt`,{children:(0,B.jsx)(p,{id:`+82uPC`})}),(0,B.jsx)(`dd`,{className:`figures`,children:o.iccid??`–`})]}):(0,B.jsx)(a,{c:`dimmed`,children:(0,B.jsx)(p,{id:`gCM/75`})}),(0,B.jsxs)(`div`,{className:H.buttons,children:[$e.filter(t=>M(e,t)?.allowed).map(e=>(0,B.jsx)(l,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,B.jsx)(nt,{action:e})},e)),rt(e).map(e=>(0,B.jsx)(N,{refusal:e},e.code))]}),s&&(0,B.jsx)(s,{service:e,onClose:()=>i(void 0)})]})}function nt({action:e}){switch(e){case`BLOCK_SIM`:return(0,B.jsx)(p,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,B.jsx)(p,{id:`L011dA`});case`REPLACE_SIM`:return(0,B.jsx)(p,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,B.jsx)(p,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,B.jsx)(p,{id:`E3ezPU`})}}function rt(e){let t=M(e,`MODIFY`)?.refusal?.code,n=$e.flatMap(t=>M(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>et.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function it({service:e,plans:t}){let[n,r]=(0,z.useState)(Se(e)),[i,a]=(0,z.useState)(L),[o,s]=(0,z.useState)(!1),c=Ce(e,t,n),l=t.find(({id:e})=>e===n.planId)?.options??e.options,u=M(e,`MODIFY`)?.refusal;return(0,B.jsxs)(`div`,{className:H.split,children:[(0,B.jsxs)(`fieldset`,{className:H.choices,disabled:!!u,children:[(0,B.jsx)(be,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,B.jsx)(he,{offered:l,chosen:n.optionIds,known:U(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,B.jsxs)(`div`,{className:H.aside,children:[(0,B.jsx)(Ee,{service:e,changes:c,refusal:u??void 0,when:i,onWhen:a,onSave:()=>s(!0)}),(0,B.jsx)(tt,{service:e}),(0,B.jsx)(Ue,{service:e})]}),o&&(0,B.jsx)(je,{service:e,input:Te(e,c,n,i),onClose:()=>s(!1)})]})}var at=r(`/portal/services/$serviceId`);function ot(){let{serviceId:e}=at.useParams(),t=m({query:Oe,variables:{id:e}});return(0,B.jsx)(j,{query:t,skeleton:(0,B.jsx)(ct,{}),children:({mobileService:e,plans:t})=>e?(0,B.jsx)(st,{service:e,plans:t}):(0,B.jsx)(me,{})})}function st({service:e,plans:t}){let{_:n}=h(),r=y(),[i,a]=(0,z.useState)(!1),o=A(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(re,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,B.jsx)(ce,{status:e.status}),children:(0,B.jsx)(le,{service:e,onRemove:()=>a(!0)})}),(0,B.jsx)(it,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,B.jsx)(fe,{services:[e],onClose:()=>a(!1)})]})}function ct(){return(0,B.jsxs)(c,{gap:`lg`,children:[(0,B.jsx)(u,{height:62,maw:460}),(0,B.jsx)(u,{height:420,radius:`lg`})]})}export{ot as ManageServicePage};