import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Bn as n,E as r,Ut as i,X as a,Z as o,gt as s,h as c,it as l,m as u,ut as d,v as f,y as p}from"./libraries-B-twVB0Y.js";import{C as m,D as h,E as g,F as _,I as v,M as y,P as b,S as x,Y as S,_ as C,a as w,b as T,c as E,i as D,n as O,o as ee,r as k,u as A,v as j,w as M,x as N,y as P}from"./parts-gnidSVva.js";import{n as F}from"./NotFoundPage-DpUnDIPM.js";import{i as I,n as L,t as R}from"./PlanPicker-BbyvsenW.js";var z=e(n(),1),B={split:`_split_127gg_1`,choices:`_choices_127gg_8`,aside:`_aside_127gg_18`,differences:`_differences_127gg_23`,save:`_save_127gg_56`};function V(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function H(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:W(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function U({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function W(e,t){return I([...e.options,...t.flatMap(({options:e})=>e)])}function G(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var K=i();function q({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=c(),{money:a}=h(),o=a(e.monthlyPrice),s=U(t);return(0,K.jsx)(`div`,{className:B.aside,children:(0,K.jsxs)(A,{title:i({id:`NEkZcw`}),children:[(0,K.jsx)(d,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,K.jsx)(u,{id:`bTmsME`,values:{now:o}})}),s?(0,K.jsx)(J,{service:e,changes:t}):(0,K.jsx)(d,{c:`dimmed`,children:(0,K.jsx)(u,{id:`XAYxPQ`})}),(0,K.jsx)(`div`,{className:B.save,children:n?(0,K.jsx)(C,{refusal:n}):(0,K.jsx)(l,{fullWidth:!0,size:`md`,onClick:r,disabled:!s,children:(0,K.jsx)(u,{id:`tfDRzk`})})}),!n&&(0,K.jsx)(d,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,K.jsx)(u,{id:`2BZTfy`})})]})})}function J({service:e,changes:t}){let{_:n}=c();return(0,K.jsxs)(`ul`,{className:B.differences,"aria-live":`polite`,children:[t.plan&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Y,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,K.jsx)(Y,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`+`,words:t},e))]})}function Y({mark:e,words:t}){let{_:n}=c();return(0,K.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,K.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var X=S(`
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
  `,[w,m,M]),Z=S(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[g,x]),Q=S(`
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
  `,[g,x]);function te({service:e,input:t,onClose:n}){let{_:r}=c(),i=E(e),a=p({query:Z,variables:{input:t},requestPolicy:`network-only`});return(0,K.jsx)(k,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,K.jsx)(v,{query:a,skeleton:(0,K.jsx)(N,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,K.jsx)(ne,{input:t,preview:e,onClose:n}):(0,K.jsx)($,{refusal:e,onClose:n})})})}function $({refusal:e,onClose:t}){return(0,K.jsxs)(a,{children:[(0,K.jsx)(C,{refusal:e,announced:!0}),(0,K.jsx)(s,{justify:`flex-end`,children:(0,K.jsx)(l,{variant:`default`,onClick:t,children:(0,K.jsx)(u,{id:`yz7wBu`})})})]})}function ne({input:e,preview:n,onClose:r}){let i=t(),[{fetching:o},c]=f(Q),[d,p]=(0,z.useState)(),[m,h]=(0,z.useState)(),[g,_]=(0,z.useState)(),v=d??n,y=async()=>{let t=await c({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?p(n.preview):h(n)};return m?(0,K.jsx)($,{refusal:m,onClose:r}):(0,K.jsxs)(a,{gap:`lg`,children:[d&&(0,K.jsx)(P,{}),(0,K.jsx)(T,{change:v}),(0,K.jsx)(j,{error:g}),(0,K.jsxs)(s,{justify:`flex-end`,gap:`sm`,children:[(0,K.jsx)(l,{variant:`default`,onClick:r,children:(0,K.jsx)(u,{id:`dEgA5A`})}),(0,K.jsx)(l,{onClick:()=>void y(),loading:o,"data-autofocus":!0,children:(0,K.jsx)(u,{id:`xGVfLh`})})]})]})}function re({service:e,plans:t}){let[n,r]=(0,z.useState)(V(e)),[i,a]=(0,z.useState)(!1),o=H(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=ee(e,`MODIFY`)?.refusal;return(0,K.jsxs)(`div`,{className:B.split,children:[(0,K.jsxs)(`fieldset`,{className:B.choices,disabled:!!c,children:[(0,K.jsx)(R,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,K.jsx)(L,{offered:s,chosen:n.optionIds,known:W(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,K.jsx)(q,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),i&&(0,K.jsx)(te,{service:e,input:G(e,o,n),onClose:()=>a(!1)})]})}var ie=r(`/portal/services/$serviceId`);function ae(){let{serviceId:e}=ie.useParams(),t=p({query:X,variables:{id:e}});return(0,K.jsx)(v,{query:t,skeleton:(0,K.jsx)(se,{}),children:({mobileService:e,plans:t})=>e?(0,K.jsx)(oe,{service:e,plans:t}):(0,K.jsx)(F,{})})}function oe({service:e,plans:t}){let{_:n}=c(),r=b(),[i,a]=(0,z.useState)(!1),o=E(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(_,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,K.jsx)(y,{status:e.status}),children:(0,K.jsx)(D,{service:e,onRemove:()=>a(!0)})}),(0,K.jsx)(re,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,K.jsx)(O,{services:[e],onClose:()=>a(!1)})]})}function se(){return(0,K.jsxs)(a,{gap:`lg`,children:[(0,K.jsx)(o,{height:62,maw:460}),(0,K.jsx)(o,{height:420,radius:`lg`})]})}export{ae as ManageServicePage};