import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,I as n,M as r,Ot as i,St as a,er as o,mt as s,nt as c,pt as l,rt as u,tn as d,w as f,y as p}from"./libraries-D121TdC-.js";import{A as m,B as h,D as g,E as _,F as v,G as y,H as ee,Ht as te,J as ne,Kt as b,L as re,M as ie,Mt as x,O as ae,P as oe,Pt as se,R as ce,S as le,Ut as ue,X as S,Y as C,_t as w,a as de,c as fe,d as T,j as E,jt as D,k as pe,m as O,mt as me,o as k,q as he,r as ge,u as _e,v as A,vt as j,y as M}from"./parts-DbffnvWq.js";import{n as ve}from"./NotFoundPage-i7KGjdM3.js";import{_ as N,a as P,c as ye,d as be,f as xe,i as F,m as Se,n as I,r as Ce,s as we,t as L,u as Te}from"./DayField-BHMn4pB2.js";import{t as Ee}from"./PlannedNotices-I5IWAe-1.js";var R=e(o(),1),z=d();function B({when:e,onChange:t,shortest:n,returns:r}){let{_:i}=p(),{startsOn:a,until:o}=Ce(e,w(),n);return(0,z.jsxs)(c,{gap:`sm`,children:[(0,z.jsx)(N.Group,{label:i({id:`1ZF9KQ`}),value:e.later?`later`:`now`,onChange:n=>t({...e,later:n===`later`}),children:(0,z.jsxs)(c,{gap:8,mt:6,children:[(0,z.jsx)(N,{value:`now`,label:i({id:`Nj2T5L`})}),(0,z.jsx)(N,{value:`later`,label:i({id:`b87Wh7`})})]})}),e.later&&(0,z.jsx)(L,{label:i({id:`ejVYRQ`}),value:e.startsOn,...a,onChange:n=>t({...e,startsOn:n})}),(0,z.jsx)(s,{label:i({id:`+8g4tg`}),description:r,checked:e.temporary,onChange:n=>t({...e,temporary:n.currentTarget.checked})}),e.temporary&&(0,z.jsx)(L,{label:i({id:`oafsT1`}),value:e.until,...o,onChange:n=>t({...e,until:n})})]})}var V={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function H(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function De(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:U(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function Oe({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function U(e,t){return Se([...e.options,...t.flatMap(({options:e})=>e)])}function ke(e,{plan:t,added:n,removed:r},i,a=I){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds},...F(a)}}var W=1;function Ae({service:e,changes:t,refusal:n,when:r,onWhen:i,onSave:o}){let{_:s}=p(),{money:c}=S(),u=c(e.monthlyPrice),d=Oe(t),f=P(r,w(),W);return(0,z.jsxs)(k,{title:s({id:`NEkZcw`}),children:[(0,z.jsx)(a,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,z.jsx)(D,{id:`bTmsME`,values:{now:u}})}),d?(0,z.jsx)(je,{service:e,changes:t}):(0,z.jsx)(a,{c:`dimmed`,children:(0,z.jsx)(D,{id:`XAYxPQ`})}),d&&!n&&(0,z.jsx)(`div`,{className:V.save,children:(0,z.jsx)(B,{when:r,onChange:i,shortest:W,returns:s({id:`yDlRLA`})})}),(0,z.jsx)(Ee,{service:e}),(0,z.jsx)(`div`,{className:V.save,children:n?(0,z.jsx)(_,{refusal:n}):(0,z.jsx)(l,{fullWidth:!0,size:`md`,onClick:o,disabled:!d||!f,children:(0,z.jsx)(D,{id:`tfDRzk`})})}),!n&&(0,z.jsx)(a,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,z.jsx)(D,{id:`2BZTfy`})})]})}function je({service:e,changes:t}){let{_:n}=p();return(0,z.jsxs)(`ul`,{className:V.differences,"aria-live":`polite`,children:[t.plan&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(G,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,z.jsx)(G,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,z.jsx)(G,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,z.jsx)(G,{mark:`+`,words:t},e))]})}function G({mark:e,words:t}){let{_:n}=p();return(0,z.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,z.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var Me=j(`
    query ManagedService($id: ID!) {
      mobileService(id: $id) {
        ...Actionable
        ...Planned
        activatedOn
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
  `,[_e,oe,v,ce]),Ne=j(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[re,h]),Pe=j(`
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
  `,[re,h]);function Fe({service:e,input:t,onClose:n}){let{_:r}=p(),i=O(e),a=f({query:Ne,variables:{input:t},requestPolicy:`network-only`});return(0,z.jsx)(M,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,z.jsx)(C,{query:a,skeleton:(0,z.jsx)(m,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,z.jsx)(Ie,{input:t,preview:e,onClose:n}):(0,z.jsx)(K,{refusal:e,onClose:n})})})}function K({refusal:e,onClose:t}){return(0,z.jsxs)(c,{children:[(0,z.jsx)(_,{refusal:e,announced:!0}),(0,z.jsx)(i,{justify:`flex-end`,children:(0,z.jsx)(l,{variant:`default`,onClick:t,children:(0,z.jsx)(D,{id:`yz7wBu`})})})]})}function Ie({input:e,preview:r,onClose:a}){let o=n(),[{fetching:s},u]=t(Pe),[d,f]=(0,R.useState)(),[p,m]=(0,R.useState)(),[h,_]=(0,R.useState)(),v=d??r,y=async()=>{let t=await u({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?o({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):m(n)};return p?(0,z.jsx)(K,{refusal:p,onClose:a}):(0,z.jsxs)(c,{gap:`lg`,children:[d&&(0,z.jsx)(ae,{}),(0,z.jsx)(pe,{change:v}),(0,z.jsx)(g,{error:h}),(0,z.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,z.jsx)(l,{variant:`default`,onClick:a,children:(0,z.jsx)(D,{id:`dEgA5A`})}),(0,z.jsx)(l,{onClick:()=>void y(),loading:s,"data-autofocus":!0,children:(0,z.jsx)(D,{id:`xGVfLh`})})]})]})}var Le=j(`
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
  `,[h]),Re=j(`
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
  `,[h]),ze=j(`
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
  `,[h]),Be=j(`
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
  `,[h]),Ve=j(`
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
  `,[h]),He=j(`
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
  `,[h]),Ue=j(`
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
  `,[h]);function q({label:e,color:t,disabled:n=!1,fetching:r,refusal:a,error:o,onConfirm:s,onClose:u,children:d}){return(0,z.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),s()},children:(0,z.jsxs)(c,{gap:`lg`,children:[d,a&&a.__typename!==`InvalidInput`&&(0,z.jsx)(_,{refusal:a,announced:!0}),(0,z.jsx)(g,{error:o}),(0,z.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,z.jsx)(l,{variant:`default`,onClick:u,children:(0,z.jsx)(D,{id:`dEgA5A`})}),(0,z.jsx)(l,{type:`submit`,...t&&{color:t},loading:r,disabled:n,children:e})]})]})})}function J(e){let r=n(),i=A(),[{fetching:a},o]=t(e),[s,c]=(0,R.useState)({});return{place:async e=>{let{data:t,error:n}=await o({input:{...e,idempotencyKey:i}});return t?`code`in t.answer?c({refusal:t.answer}):r({to:`/orders/$orderId`,params:{orderId:t.answer.order.id}}):c({error:n})},fetching:a,...s}}function We({service:e,onClose:t}){let{_:n}=p(),{place:r,...i}=J(Ve),o=O(e),s=e.pendingOrders.some(({action:e})=>e===`RESUME`);return(0,z.jsx)(M,{onClose:t,title:n({id:`DnFjAO`}),children:(0,z.jsxs)(q,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`cMFvVr`,values:{name:o}})}),s&&(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`KC6x2q`})})]})})}function Y({label:e,options:t,chosen:n,onChange:r}){return(0,z.jsx)(N.Group,{label:e,value:n,onChange:e=>r(e),children:(0,z.jsx)(c,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,z.jsx)(N,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Ge=Object.keys(b);function Ke({service:e,onClose:t}){let{_:n,i18n:r}=p(),{money:i}=S(),[o,s]=(0,R.useState)(`ABSENCE`),[c,l]=(0,R.useState)(I),u=P(c,w(),0),{place:d,...f}=J(Be),m=O(e),h=i(e.monthlyPrice);return(0,z.jsx)(M,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,z.jsxs)(q,{...f,label:n({id:`Iq8DoP`}),disabled:!u,onConfirm:()=>void d({serviceId:e.id,reason:o,...F(c)}),onClose:t,children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`COAr28`,values:{name:m,price:h}})}),(0,z.jsx)(Y,{label:n({id:`DJlSwA`}),options:Ge.map(e=>[e,r._(b[e])]),chosen:o,onChange:s}),(0,z.jsx)(B,{when:c,onChange:l,shortest:0,returns:n({id:`9G22BQ`})}),f.refusal?.__typename===`InvalidInput`&&(0,z.jsx)(_,{refusal:f.refusal,announced:!0})]})})}function qe({service:e}){let{_:t}=p(),[n,r]=(0,R.useState)(!1),i=e.status===`SUSPENDED`;if(!T(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let o=i?We:Ke;return(0,z.jsxs)(k,{title:t({id:`IgrLD/`}),children:[(0,z.jsx)(a,{c:`dimmed`,size:`sm`,children:i?(0,z.jsx)(D,{id:`Il5Olp`}):(0,z.jsx)(D,{id:`9u/H2A`})}),(0,z.jsx)(`div`,{className:V.buttons,children:(0,z.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:i?(0,z.jsx)(D,{id:`DnFjAO`}):(0,z.jsx)(D,{id:`Iq8DoP`})})}),n&&(0,z.jsx)(o,{service:e,onClose:()=>r(!1)})]})}function X(e){return T(e,`REPLACE_SIM`)?.refusal?.__typename===`OrderInProgress`}function Z(){return(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`Ytb/Lb`})})}function Q(e,t){return{kind:e,iccid:``,eid:``,address:{...ie,recipient:t}}}function $({wanted:e,optional:t=!1,problems:n,onChange:r}){let{_:i}=p(),a=[[`STOCK`,i({id:`IIX95B`})],[`SEND`,i({id:`yGLYNB`})],[`ESIM`,i({id:`qbc1SG`})]];return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Y,{label:i({id:`pvbgbG`}),options:t?[[`NONE`,i({id:`OEfmM0`})],...a]:a,chosen:e.kind,onChange:t=>r({...e,kind:t})}),e.kind===`STOCK`&&(0,z.jsx)(we,{value:e.iccid,problem:n.iccid,onChange:t=>r({...e,iccid:t})}),e.kind===`SEND`&&(0,z.jsx)(Te,{address:e.address,problems:n,onChange:t=>r({...e,address:t})}),e.kind===`ESIM`&&(0,z.jsx)(ye,{value:e.eid,problem:n.eid,onChange:t=>r({...e,eid:t})})]})}function Je(e){let[t,n]=[e.iccid.trim(),e.eid.trim()];switch(e.kind){case`NONE`:return;case`STOCK`:return{simKind:`PHYSICAL`,...t&&{iccid:t}};case`SEND`:return{simKind:`PHYSICAL`,delivery:e.address};case`ESIM`:return{simKind:`ESIM`,...n&&{eid:n}}}}var Ye=Object.keys(x);function Xe({service:e,onClose:t}){let{_:n,i18n:r}=p(),[i,o]=(0,R.useState)(`LOST`),[s,c]=(0,R.useState)(Q(`NONE`,e.user.name)),{place:l,...u}=J(Le),d=O(e),f=u.refusal?E(u.refusal):{};return(0,z.jsx)(M,{onClose:t,title:n({id:`lUeQAj`}),children:(0,z.jsxs)(q,{...u,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void l({serviceId:e.id,reason:i,...Je(s)}),onClose:t,children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`VsjGaC`,values:{name:d}})}),(0,z.jsx)(Y,{label:n({id:`b5Qs6l`}),options:Ye.map(e=>[e,r._(x[e])]),chosen:i,onChange:o}),X(e)?(0,z.jsx)(Z,{}):(0,z.jsx)($,{wanted:s,optional:!0,problems:f,onChange:c})]})})}function Ze({service:e,onClose:t}){let{_:n}=p(),[r,i]=(0,R.useState)(Q(`STOCK`,e.user.name)),{place:o,...s}=J(ze),c=O(e),l=s.refusal?E(s.refusal):{},u=Je(r);return(0,z.jsx)(M,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,z.jsxs)(q,{...s,label:n({id:`Wpu0M0`}),onConfirm:()=>void(u&&o({serviceId:e.id,...u})),onClose:t,children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`ozU6FO`,values:{name:c}})}),(0,z.jsx)($,{wanted:r,problems:l,onChange:i})]})})}function Qe(e){let n=A(),[{fetching:r},o]=t(e.mutation),[s,u]=(0,R.useState)(),[d,f]=(0,R.useState)(),p=async()=>{let t=await o({input:{serviceId:e.serviceId,idempotencyKey:n}});u(t.data?.answer),f(t.error)};return(0,z.jsx)(M,{onClose:e.onClose,title:e.title,children:(0,z.jsxs)(c,{gap:`lg`,children:[s===void 0&&(0,z.jsx)(a,{children:e.note}),s&&(`code`in s?(0,z.jsx)(_,{refusal:s,announced:!0}):e.children(s)),(0,z.jsx)(g,{error:d}),(0,z.jsxs)(i,{justify:`flex-end`,gap:`sm`,children:[(0,z.jsx)(l,{variant:`default`,onClick:e.onClose,children:(0,z.jsx)(D,{id:`yz7wBu`})}),s===void 0&&(0,z.jsx)(l,{onClick:()=>void p(),loading:r,"data-autofocus":!0,children:(0,z.jsx)(D,{id:`8vETh9`})})]})]})})}function $e({service:e,onClose:t}){let{_:n}=p();return(0,z.jsx)(Qe,{title:n({id:`r74JCR`}),note:(0,z.jsx)(D,{id:`/9Ni4d`}),mutation:He,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`code`,{className:`figures ${V.secret}`,children:e}),(0,z.jsx)(a,{size:`sm`,c:`dimmed`,children:(0,z.jsx)(D,{id:`XaTvBV`,values:{remaining:t}})})]})})}function et({service:e,onClose:t}){let{_:n}=p();return(0,z.jsx)(Qe,{title:n({id:`2t+j1n`}),note:(0,z.jsx)(D,{id:`RYxTra`}),mutation:Ue,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`pN7ANA`})}),t&&(0,z.jsx)(`img`,{className:V.picture,src:t,alt:n({id:`ygjJfD`})}),(0,z.jsx)(`code`,{className:V.secret,children:e})]})})}function tt({service:e,onClose:t}){let{_:n}=p(),{place:r,...i}=J(Re),o=O(e);return(0,z.jsx)(M,{onClose:t,title:n({id:`L011dA`}),children:(0,z.jsxs)(q,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:[(0,z.jsx)(a,{children:(0,z.jsx)(D,{id:`80o0hU`,values:{name:o}})}),X(e)&&(0,z.jsx)(Z,{})]})})}var nt={BLOCK_SIM:Xe,UNBLOCK_SIM:tt,REPLACE_SIM:Ze,REVEAL_PUK:$e,REVEAL_ACTIVATION_CODE:et},rt=Object.keys(nt),it=new Set([`OrderInProgress`,`RevealLimitReached`]);function at({service:e,readAgain:t}){let{_:n,i18n:r}=p(),[i,o]=(0,R.useState)(),{simCard:s}=e,c=i&&nt[i];return(0,z.jsxs)(k,{title:s?r._(te[s.kind]):n({id:`eTrI0I`}),aside:s&&(0,z.jsx)(ee,{tone:s.status===`BLOCKED`?`halt`:`calm`,children:r._(ue[s.status])}),children:[s?(0,z.jsxs)(`dl`,{className:V.card,children:[(0,z.jsx)(`dt`,{children:(0,z.jsx)(D,{id:`+82uPC`})}),(0,z.jsx)(`dd`,{className:`figures`,children:s.iccid??`–`})]}):(0,z.jsx)(a,{c:`dimmed`,children:(0,z.jsx)(D,{id:`gCM/75`})}),(0,z.jsxs)(`div`,{className:V.buttons,children:[rt.filter(t=>T(e,t)?.allowed).map(e=>(0,z.jsx)(l,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>o(e),children:(0,z.jsx)(ot,{action:e})},e)),st(e).map(e=>(0,z.jsx)(_,{refusal:e},e.code))]}),c&&(0,z.jsx)(c,{service:e,onClose:()=>{i===`REVEAL_PUK`&&t(),o(void 0)}})]})}function ot({action:e}){switch(e){case`BLOCK_SIM`:return(0,z.jsx)(D,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,z.jsx)(D,{id:`L011dA`});case`REPLACE_SIM`:return(0,z.jsx)(D,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,z.jsx)(D,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,z.jsx)(D,{id:`E3ezPU`})}}function st(e){let t=T(e,`MODIFY`)?.refusal?.code,n=rt.flatMap(t=>T(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>it.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function ct({service:e,plans:t,readAgain:n}){let[r,i]=(0,R.useState)(H(e)),[a,o]=(0,R.useState)(I),[s,c]=(0,R.useState)(!1),l=De(e,t,r),u=t.find(({id:e})=>e===r.planId)?.options??e.options,d=T(e,`MODIFY`)?.refusal;return(0,z.jsxs)(`div`,{className:V.split,children:[(0,z.jsxs)(`fieldset`,{className:V.choices,disabled:!!d,children:[(0,z.jsx)(be,{plans:t,chosen:r.planId,current:e.plan.id,onChange:e=>i({...r,planId:e})}),(0,z.jsx)(xe,{offered:u,chosen:r.optionIds,known:U(e,t),current:e.options,onChange:e=>i({...r,optionIds:e})})]}),(0,z.jsxs)(`div`,{className:V.aside,children:[(0,z.jsx)(Ae,{service:e,changes:l,refusal:d??void 0,when:a,onWhen:o,onSave:()=>c(!0)}),(0,z.jsx)(at,{service:e,readAgain:n}),(0,z.jsx)(qe,{service:e})]}),s&&(0,z.jsx)(Fe,{service:e,input:ke(e,l,r,a),onClose:()=>c(!1)})]})}var lt=r(`/portal/services/$serviceId`),ut=5;function dt(){let{serviceId:e}=lt.useParams(),t=f({query:Me,variables:{id:e}}),[{data:n},r]=t,i=()=>r({requestPolicy:`network-only`}),a=me(),o=n?.mobileService?.openOrder;return fe(r,{subscription:le,variables:{companyId:a.id},concerns:({mobileServiceChanged:t})=>t?.id===e,seconds:ut,moves:o?se.includes(o.state):!1}),(0,z.jsx)(C,{query:t,skeleton:(0,z.jsx)(pt,{}),children:({mobileService:e,plans:t})=>e?(0,z.jsx)(ft,{service:e,plans:t,readAgain:i}):(0,z.jsx)(ve,{})})}function ft({service:e,plans:t,readAgain:n}){let{_:r}=p(),i=he(),[a,o]=(0,R.useState)(!1),s=O(e),c=[...i.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(ne,{title:r({id:`p90ASm`,values:{name:s}}),trail:c,aside:(0,z.jsx)(y,{status:e.status,activatedOn:e.activatedOn}),children:(0,z.jsx)(de,{service:e,onRemove:()=>o(!0)})}),(0,z.jsx)(ct,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`),readAgain:n},JSON.stringify(H(e))),a&&(0,z.jsx)(ge,{services:[e],onClose:()=>o(!1)})]})}function pt(){return(0,z.jsxs)(c,{gap:`lg`,children:[(0,z.jsx)(u,{height:62,maw:460}),(0,z.jsx)(u,{height:420,radius:`lg`})]})}export{dt as ManageServicePage};