import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,C as n,D as r,In as i,J as a,d as o,f as s,g as c,h as l,pt as u,q as d,st as f,tt as p}from"./libraries-D5a3mRCY.js";import{A as m,C as h,G as g,M as _,O as v,S as y,_ as b,a as x,b as S,c as C,g as w,h as T,i as E,j as D,m as O,n as ee,o as k,p as A,r as j,u as M,v as N,y as P}from"./parts-2XPjpNov.js";import{n as F}from"./NotFoundPage-Cdp51sPy.js";import{i as I,n as L,t as R}from"./PlanPicker-D3YOm7uz.js";var z=e(i(),1),B={split:`_split_127gg_1`,choices:`_choices_127gg_8`,aside:`_aside_127gg_18`,differences:`_differences_127gg_23`,save:`_save_127gg_56`};function V(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function H(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:W(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function U({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function W(e,t){return I([...e.options,...t.flatMap(({options:e})=>e)])}function G(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var K=t();function q({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=s(),{money:a}=h(),c=a(e.monthlyPrice),l=U(t);return(0,K.jsx)(`div`,{className:B.aside,children:(0,K.jsxs)(M,{title:i({id:`NEkZcw`}),children:[(0,K.jsx)(f,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,K.jsx)(o,{id:`bTmsME`,values:{now:c}})}),l?(0,K.jsx)(J,{service:e,changes:t}):(0,K.jsx)(f,{c:`dimmed`,children:(0,K.jsx)(o,{id:`XAYxPQ`})}),(0,K.jsx)(`div`,{className:B.save,children:n?(0,K.jsx)(A,{refusal:n}):(0,K.jsx)(p,{fullWidth:!0,size:`md`,onClick:r,disabled:!l,children:(0,K.jsx)(o,{id:`tfDRzk`})})}),!n&&(0,K.jsx)(f,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,K.jsx)(o,{id:`2BZTfy`})})]})})}function J({service:e,changes:t}){let{_:n}=s();return(0,K.jsxs)(`ul`,{className:B.differences,"aria-live":`polite`,children:[t.plan&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Y,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,K.jsx)(Y,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`+`,words:t},e))]})}function Y({mark:e,words:t}){let{_:n}=s();return(0,K.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,K.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var X=g(`
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
      }
      plans {
        ...PlanChoice
      }
    }
  `,[x,P,S]),Z=g(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[y,N]),Q=g(`
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
  `,[y,N]);function te({service:e,input:t,onClose:n}){let{_:r}=s(),i=C(e),a=c({query:Z,variables:{input:t},requestPolicy:`network-only`});return(0,K.jsx)(j,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,K.jsx)(_,{query:a,skeleton:(0,K.jsx)(b,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,K.jsx)(ne,{input:t,preview:e,onClose:n}):(0,K.jsx)($,{refusal:e,onClose:n})})})}function $({refusal:e,onClose:t}){return(0,K.jsxs)(d,{children:[(0,K.jsx)(A,{refusal:e,announced:!0}),(0,K.jsx)(u,{justify:`flex-end`,children:(0,K.jsx)(p,{variant:`default`,onClick:t,children:(0,K.jsx)(o,{id:`yz7wBu`})})})]})}function ne({input:e,preview:t,onClose:n}){let i=r(),[{fetching:a},s]=l(Q),[c,f]=(0,z.useState)(),[m,h]=(0,z.useState)(),[g,_]=(0,z.useState)(),v=c??t,y=async()=>{let t=await s({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,K.jsx)($,{refusal:m,onClose:n}):(0,K.jsxs)(d,{gap:`lg`,children:[c&&(0,K.jsx)(T,{}),(0,K.jsx)(w,{change:v}),(0,K.jsx)(O,{error:g}),(0,K.jsxs)(u,{justify:`flex-end`,gap:`sm`,children:[(0,K.jsx)(p,{variant:`default`,onClick:n,children:(0,K.jsx)(o,{id:`dEgA5A`})}),(0,K.jsx)(p,{onClick:()=>void y(),loading:a,"data-autofocus":!0,children:(0,K.jsx)(o,{id:`xGVfLh`})})]})]})}function re({service:e,plans:t}){let[n,r]=(0,z.useState)(V(e)),[i,a]=(0,z.useState)(!1),o=H(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=k(e,`MODIFY`)?.refusal;return(0,K.jsxs)(`div`,{className:B.split,children:[(0,K.jsxs)(`fieldset`,{className:B.choices,disabled:!!c,children:[(0,K.jsx)(R,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,K.jsx)(L,{offered:s,chosen:n.optionIds,known:W(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,K.jsx)(q,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),i&&(0,K.jsx)(te,{service:e,input:G(e,o,n),onClose:()=>a(!1)})]})}var ie=n(`/portal/services/$serviceId`);function ae(){let{serviceId:e}=ie.useParams(),t=c({query:X,variables:{id:e}});return(0,K.jsx)(_,{query:t,skeleton:(0,K.jsx)(se,{}),children:({mobileService:e,plans:t})=>e?(0,K.jsx)(oe,{service:e,plans:t}):(0,K.jsx)(F,{})})}function oe({service:e,plans:t}){let{_:n}=s(),r=m(),[i,a]=(0,z.useState)(!1),o=C(e),c=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(D,{title:n({id:`p90ASm`,values:{name:o}}),trail:c,aside:(0,K.jsx)(v,{status:e.status}),children:(0,K.jsx)(E,{service:e,onRemove:()=>a(!0)})}),(0,K.jsx)(re,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,K.jsx)(ee,{services:[e],onClose:()=>a(!1)})]})}function se(){return(0,K.jsxs)(d,{gap:`lg`,children:[(0,K.jsx)(a,{height:62,maw:460}),(0,K.jsx)(a,{height:420,radius:`lg`})]})}export{ae as ManageServicePage};