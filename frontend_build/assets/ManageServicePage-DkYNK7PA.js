import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,E as n,Vn as r,Wt as i,X as a,Y as o,Z as s,_t as c,at as l,dt as u,h as d,m as f,v as p,y as m}from"./libraries-Br-0bf7c.js";import{A as h,C as g,D as _,E as v,F as y,L as b,N as ee,Q as x,R as te,S as ne,St as S,T as C,a as w,b as T,c as E,d as D,dt as O,i as re,k,o as ie,p as A,r as j,s as M,vt as ae,w as oe,x as N,yt as se,z as P}from"./parts-QsT22Slx.js";import{n as ce}from"./NotFoundPage-Blod-6aD.js";import{i as le,n as ue,s as F,t as de}from"./PlanPicker-DLXa-3Yz.js";import{t as I}from"./useIdempotencyKey-C3VLYmeT.js";var L=e(r(),1),R={split:`_split_9hkqq_1`,choices:`_choices_9hkqq_8`,aside:`_aside_9hkqq_18`,card:`_card_9hkqq_26`,buttons:`_buttons_9hkqq_40`,secret:`_secret_9hkqq_46`,picture:`_picture_9hkqq_55`,differences:`_differences_9hkqq_60`,save:`_save_9hkqq_93`};function z(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function B(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:H(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function V({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function H(e,t){return le([...e.options,...t.flatMap(({options:e})=>e)])}function fe(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var U=i();function pe({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=d(),{money:a}=h(),o=a(e.monthlyPrice),s=V(t);return(0,U.jsxs)(A,{title:i({id:`NEkZcw`}),children:[(0,U.jsx)(u,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,U.jsx)(f,{id:`bTmsME`,values:{now:o}})}),s?(0,U.jsx)(me,{service:e,changes:t}):(0,U.jsx)(u,{c:`dimmed`,children:(0,U.jsx)(f,{id:`XAYxPQ`})}),(0,U.jsx)(`div`,{className:R.save,children:n?(0,U.jsx)(T,{refusal:n}):(0,U.jsx)(l,{fullWidth:!0,size:`md`,onClick:r,disabled:!s,children:(0,U.jsx)(f,{id:`tfDRzk`})})}),!n&&(0,U.jsx)(u,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,U.jsx)(f,{id:`2BZTfy`})})]})}function me({service:e,changes:t}){let{_:n}=d();return(0,U.jsxs)(`ul`,{className:R.differences,"aria-live":`polite`,children:[t.plan&&(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(W,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,U.jsx)(W,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,U.jsx)(W,{mark:`+`,words:t},e))]})}function W({mark:e,words:t}){let{_:n}=d();return(0,U.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,U.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var he=x(`
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
  `,[M,v,_]),ge=x(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[k,C]),_e=x(`
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
  `,[k,C]);function ve({service:e,input:t,onClose:n}){let{_:r}=d(),i=D(e),a=m({query:ge,variables:{input:t},requestPolicy:`network-only`});return(0,U.jsx)(w,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,U.jsx)(P,{query:a,skeleton:(0,U.jsx)(oe,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,U.jsx)(ye,{input:t,preview:e,onClose:n}):(0,U.jsx)(G,{refusal:e,onClose:n})})})}function G({refusal:e,onClose:t}){return(0,U.jsxs)(a,{children:[(0,U.jsx)(T,{refusal:e,announced:!0}),(0,U.jsx)(c,{justify:`flex-end`,children:(0,U.jsx)(l,{variant:`default`,onClick:t,children:(0,U.jsx)(f,{id:`yz7wBu`})})})]})}function ye({input:e,preview:n,onClose:r}){let i=t(),[{fetching:o},s]=p(_e),[u,d]=(0,L.useState)(),[m,h]=(0,L.useState)(),[_,v]=(0,L.useState)(),y=u??n,b=async()=>{let t=await s({input:{...e,confirmationToken:y.confirmationToken}}),n=t.data?.modifyService;return v(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?d(n.preview):h(n)};return m?(0,U.jsx)(G,{refusal:m,onClose:r}):(0,U.jsxs)(a,{gap:`lg`,children:[u&&(0,U.jsx)(ne,{}),(0,U.jsx)(g,{change:y}),(0,U.jsx)(N,{error:_}),(0,U.jsxs)(c,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(l,{variant:`default`,onClick:r,children:(0,U.jsx)(f,{id:`dEgA5A`})}),(0,U.jsx)(l,{onClick:()=>void b(),loading:o,"data-autofocus":!0,children:(0,U.jsx)(f,{id:`xGVfLh`})})]})]})}var be=x(`
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
  `,[C]),xe=x(`
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
  `,[C]),Se=x(`
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
  `,[C]),Ce=x(`
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
  `,[C]),we=x(`
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
  `,[C]),Te=x(`
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
  `,[C]),Ee=x(`
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
  `,[C]);function K({label:e,color:t,fetching:n,refusal:r,error:i,onConfirm:o,onClose:s,children:u}){return(0,U.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),o()},children:(0,U.jsxs)(a,{gap:`lg`,children:[u,r&&r.__typename!==`InvalidInput`&&(0,U.jsx)(T,{refusal:r,announced:!0}),(0,U.jsx)(N,{error:i}),(0,U.jsxs)(c,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(l,{variant:`default`,onClick:s,children:(0,U.jsx)(f,{id:`dEgA5A`})}),(0,U.jsx)(l,{type:`submit`,...t&&{color:t},loading:n,children:e})]})]})})}function q(e){let n=t(),r=I(),[{fetching:i},a]=p(e),[o,s]=(0,L.useState)({});return{place:async e=>{let{data:t,error:i}=await a({input:{...e,idempotencyKey:r}});return t?`code`in t.answer?s({refusal:t.answer}):n({to:`/orders/$orderId`,params:{orderId:t.answer.order.id}}):s({error:i})},fetching:i,...o}}function De({service:e,onClose:t}){let{_:n}=d(),{place:r,...i}=q(we),a=D(e);return(0,U.jsx)(w,{onClose:t,title:n({id:`DnFjAO`}),children:(0,U.jsx)(K,{...i,label:n({id:`DnFjAO`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`cMFvVr`,values:{name:a}})})})})}function J({label:e,options:t,chosen:n,onChange:r}){return(0,U.jsx)(F.Group,{label:e,value:n,onChange:e=>r(e),children:(0,U.jsx)(a,{gap:8,mt:6,children:t.map(([e,t],n)=>(0,U.jsx)(F,{value:e,label:t,size:`md`,...n===0&&{"data-autofocus":!0}},e))})})}var Oe=Object.keys(S);function ke({service:e,onClose:t}){let{_:n,i18n:r}=d(),{money:i}=h(),[a,o]=(0,L.useState)(`ABSENCE`),{place:s,...c}=q(Ce),l=D(e),p=i(e.monthlyPrice);return(0,U.jsx)(w,{onClose:t,title:n({id:`Iq8DoP`}),children:(0,U.jsxs)(K,{...c,label:n({id:`Iq8DoP`}),onConfirm:()=>void s({serviceId:e.id,reason:a}),onClose:t,children:[(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`js65lz`,values:{name:l,price:p}})}),(0,U.jsx)(J,{label:n({id:`DJlSwA`}),options:Oe.map(e=>[e,r._(S[e])]),chosen:a,onChange:o})]})})}function Ae({service:e}){let{_:t}=d(),[n,r]=(0,L.useState)(!1),i=e.status===`SUSPENDED`;if(!E(e,i?`RESUME`:`SUSPEND`)?.allowed)return null;let a=i?De:ke;return(0,U.jsxs)(A,{title:t({id:`IgrLD/`}),children:[(0,U.jsx)(u,{c:`dimmed`,size:`sm`,children:i?(0,U.jsx)(f,{id:`Il5Olp`}):(0,U.jsx)(f,{id:`9u/H2A`})}),(0,U.jsx)(`div`,{className:R.buttons,children:(0,U.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:i?(0,U.jsx)(f,{id:`DnFjAO`}):(0,U.jsx)(f,{id:`Iq8DoP`})})}),n&&(0,U.jsx)(a,{service:e,onClose:()=>r(!1)})]})}function Y({wanted:e,optional:t=!1,problem:n,onChange:r}){let{_:i}=d(),a=[[`PHYSICAL`,i({id:`ARBe90`})],[`ESIM`,i({id:`rr1bse`})]];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(J,{label:i({id:`pvbgbG`}),options:t?[[`NONE`,i({id:`OEfmM0`})],...a]:a,chosen:e.kind,onChange:t=>r({...e,kind:t})}),e.kind===`PHYSICAL`&&(0,U.jsx)(o,{label:i({id:`+82uPC`}),description:i({id:`XR/RNn`}),inputMode:`numeric`,value:e.iccid,error:n,onChange:t=>r({...e,iccid:t.currentTarget.value})})]})}function je({kind:e,iccid:t}){return e===`NONE`?{}:{simKind:e,...e===`PHYSICAL`&&t.trim()&&{iccid:t.trim()}}}var Me=Object.keys(O);function Ne({service:e,onClose:t}){let{_:n,i18n:r}=d(),[i,a]=(0,L.useState)(`LOST`),[o,s]=(0,L.useState)({kind:`NONE`,iccid:``}),{place:c,...l}=q(be),p=D(e),m=l.refusal&&j(l.refusal).iccid;return(0,U.jsx)(w,{onClose:t,title:n({id:`lUeQAj`}),children:(0,U.jsxs)(K,{...l,label:n({id:`lUeQAj`}),color:`red`,onConfirm:()=>void c({serviceId:e.id,reason:i,...je(o)}),onClose:t,children:[(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`VsjGaC`,values:{name:p}})}),(0,U.jsx)(J,{label:n({id:`b5Qs6l`}),options:Me.map(e=>[e,r._(O[e])]),chosen:i,onChange:a}),(0,U.jsx)(Y,{wanted:o,optional:!0,problem:m,onChange:s})]})})}function Pe({service:e,onClose:t}){let{_:n}=d(),[r,i]=(0,L.useState)({kind:`PHYSICAL`,iccid:``}),{place:a,...o}=q(Se),s=D(e),c=o.refusal&&j(o.refusal).iccid,l=r.kind===`PHYSICAL`&&r.iccid.trim(),p=r.kind===`ESIM`?`ESIM`:`PHYSICAL`;return(0,U.jsx)(w,{onClose:t,title:n({id:`Wpu0M0`}),children:(0,U.jsxs)(K,{...o,label:n({id:`Wpu0M0`}),onConfirm:()=>void a({serviceId:e.id,simKind:p,...l&&{iccid:l}}),onClose:t,children:[(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`ozU6FO`,values:{name:s}})}),(0,U.jsx)(Y,{wanted:r,problem:c,onChange:i})]})})}function X(e){let t=I(),[{fetching:n},r]=p(e.mutation),[i,o]=(0,L.useState)(),[s,d]=(0,L.useState)(),m=async()=>{let n=await r({input:{serviceId:e.serviceId,idempotencyKey:t}});o(n.data?.answer),d(n.error)};return(0,U.jsx)(w,{onClose:e.onClose,title:e.title,children:(0,U.jsxs)(a,{gap:`lg`,children:[i===void 0&&(0,U.jsx)(u,{children:e.note}),i&&(`code`in i?(0,U.jsx)(T,{refusal:i,announced:!0}):e.children(i)),(0,U.jsx)(N,{error:s}),(0,U.jsxs)(c,{justify:`flex-end`,gap:`sm`,children:[(0,U.jsx)(l,{variant:`default`,onClick:e.onClose,children:(0,U.jsx)(f,{id:`yz7wBu`})}),i===void 0&&(0,U.jsx)(l,{onClick:()=>void m(),loading:n,"data-autofocus":!0,children:(0,U.jsx)(f,{id:`8vETh9`})})]})]})})}function Fe({service:e,onClose:t}){let{_:n}=d();return(0,U.jsx)(X,{title:n({id:`r74JCR`}),note:(0,U.jsx)(f,{id:`/9Ni4d`}),mutation:Te,serviceId:e.id,onClose:t,children:({puk:e,remaining:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(`code`,{className:`figures ${R.secret}`,children:e}),(0,U.jsx)(u,{size:`sm`,c:`dimmed`,children:(0,U.jsx)(f,{id:`XaTvBV`,values:{remaining:t}})})]})})}function Ie({service:e,onClose:t}){let{_:n}=d();return(0,U.jsx)(X,{title:n({id:`2t+j1n`}),note:(0,U.jsx)(f,{id:`RYxTra`}),mutation:Ee,serviceId:e.id,onClose:t,children:({activationCode:e,qrCode:t})=>(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`pN7ANA`})}),t&&(0,U.jsx)(`img`,{className:R.picture,src:t,alt:n({id:`ygjJfD`})}),(0,U.jsx)(`code`,{className:R.secret,children:e})]})})}function Z({service:e,onClose:t}){let{_:n}=d(),{place:r,...i}=q(xe),a=D(e);return(0,U.jsx)(w,{onClose:t,title:n({id:`L011dA`}),children:(0,U.jsx)(K,{...i,label:n({id:`L011dA`}),onConfirm:()=>void r({serviceId:e.id}),onClose:t,children:(0,U.jsx)(u,{children:(0,U.jsx)(f,{id:`80o0hU`,values:{name:a}})})})})}var Q={BLOCK_SIM:Ne,UNBLOCK_SIM:Z,REPLACE_SIM:Pe,REVEAL_PUK:Fe,REVEAL_ACTIVATION_CODE:Ie},$=Object.keys(Q),Le=new Set([`OrderInProgress`,`RevealLimitReached`]);function Re({service:e}){let{_:t,i18n:n}=d(),[r,i]=(0,L.useState)(),{simCard:a}=e,o=r&&Q[r];return(0,U.jsxs)(A,{title:a?n._(ae[a.kind]):t({id:`eTrI0I`}),aside:a&&(0,U.jsx)(ee,{tone:a.status===`BLOCKED`?`halt`:`calm`,children:n._(se[a.status])}),children:[a?(0,U.jsxs)(`dl`,{className:R.card,children:[(0,U.jsx)(`dt`,{children:(0,U.jsx)(f,{id:`+82uPC`})}),(0,U.jsx)(`dd`,{className:`figures`,children:a.iccid??`–`})]}):(0,U.jsx)(u,{c:`dimmed`,children:(0,U.jsx)(f,{id:`gCM/75`})}),(0,U.jsxs)(`div`,{className:R.buttons,children:[$.filter(t=>E(e,t)?.allowed).map(e=>(0,U.jsx)(l,{...e===`BLOCK_SIM`?{color:`red`,variant:`light`}:{variant:`default`},onClick:()=>i(e),children:(0,U.jsx)(ze,{action:e})},e)),Be(e).map(e=>(0,U.jsx)(T,{refusal:e},e.code))]}),o&&(0,U.jsx)(o,{service:e,onClose:()=>i(void 0)})]})}function ze({action:e}){switch(e){case`BLOCK_SIM`:return(0,U.jsx)(f,{id:`lUeQAj`});case`UNBLOCK_SIM`:return(0,U.jsx)(f,{id:`L011dA`});case`REPLACE_SIM`:return(0,U.jsx)(f,{id:`Wpu0M0`});case`REVEAL_PUK`:return(0,U.jsx)(f,{id:`4zYhsc`});case`REVEAL_ACTIVATION_CODE`:return(0,U.jsx)(f,{id:`E3ezPU`})}}function Be(e){let t=E(e,`MODIFY`)?.refusal?.code,n=$.flatMap(t=>E(e,t)?.refusal??[]).filter(({__typename:e,code:n})=>Le.has(e)&&n!==t);return[...new Map(n.map(e=>[e.code,e])).values()]}function Ve({service:e,plans:t}){let[n,r]=(0,L.useState)(z(e)),[i,a]=(0,L.useState)(!1),o=B(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=E(e,`MODIFY`)?.refusal;return(0,U.jsxs)(`div`,{className:R.split,children:[(0,U.jsxs)(`fieldset`,{className:R.choices,disabled:!!c,children:[(0,U.jsx)(de,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,U.jsx)(ue,{offered:s,chosen:n.optionIds,known:H(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,U.jsxs)(`div`,{className:R.aside,children:[(0,U.jsx)(pe,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),(0,U.jsx)(Re,{service:e}),(0,U.jsx)(Ae,{service:e})]}),i&&(0,U.jsx)(ve,{service:e,input:fe(e,o,n),onClose:()=>a(!1)})]})}var He=n(`/portal/services/$serviceId`);function Ue(){let{serviceId:e}=He.useParams(),t=m({query:he,variables:{id:e}});return(0,U.jsx)(P,{query:t,skeleton:(0,U.jsx)(Ge,{}),children:({mobileService:e,plans:t})=>e?(0,U.jsx)(We,{service:e,plans:t}):(0,U.jsx)(ce,{})})}function We({service:e,plans:t}){let{_:n}=d(),r=b(),[i,a]=(0,L.useState)(!1),o=D(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(te,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,U.jsx)(y,{status:e.status}),children:(0,U.jsx)(ie,{service:e,onRemove:()=>a(!0)})}),(0,U.jsx)(Ve,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,U.jsx)(re,{services:[e],onClose:()=>a(!1)})]})}function Ge(){return(0,U.jsxs)(a,{gap:`lg`,children:[(0,U.jsx)(s,{height:62,maw:460}),(0,U.jsx)(s,{height:420,radius:`lg`})]})}export{Ue as ManageServicePage};