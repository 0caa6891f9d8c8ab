import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,Q as n,Wn as r,Z as i,b as a,bt as o,ct as s,g as c,h as l,j as u,mt as d,qt as f,y as p}from"./libraries-C4kl-r4s.js";import{A as m,B as h,D as g,E as _,H as v,N as y,O as b,P as x,T as S,U as C,W as w,d as T,f as E,h as D,j as O,k,o as ee,p as A,rt as j,u as M,v as N,w as P}from"./parts-BzOx8F8H.js";import{n as F}from"./NotFoundPage-DN0ZO9MA.js";import{i as I,n as L,t as R}from"./PlanPicker-Cdh6FhI0.js";var z=e(r(),1),B={split:`_split_127gg_1`,choices:`_choices_127gg_8`,aside:`_aside_127gg_18`,differences:`_differences_127gg_23`,save:`_save_127gg_56`};function V(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function H(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:W(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function U({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function W(e,t){return I([...e.options,...t.flatMap(({options:e})=>e)])}function G(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var K=f();function q({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=c(),{money:a}=x(),o=a(e.monthlyPrice),u=U(t);return(0,K.jsx)(`div`,{className:B.aside,children:(0,K.jsxs)(N,{title:i({id:`NEkZcw`}),children:[(0,K.jsx)(d,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,K.jsx)(l,{id:`bTmsME`,values:{now:o}})}),u?(0,K.jsx)(J,{service:e,changes:t}):(0,K.jsx)(d,{c:`dimmed`,children:(0,K.jsx)(l,{id:`XAYxPQ`})}),(0,K.jsx)(`div`,{className:B.save,children:n?(0,K.jsx)(P,{refusal:n}):(0,K.jsx)(s,{fullWidth:!0,size:`md`,onClick:r,disabled:!u,children:(0,K.jsx)(l,{id:`tfDRzk`})})}),!n&&(0,K.jsx)(d,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,K.jsx)(l,{id:`2BZTfy`})})]})})}function J({service:e,changes:t}){let{_:n}=c();return(0,K.jsxs)(`ul`,{className:B.differences,"aria-live":`polite`,children:[t.plan&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(Y,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,K.jsx)(Y,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,K.jsx)(Y,{mark:`+`,words:t},e))]})}function Y({mark:e,words:t}){let{_:n}=c();return(0,K.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,K.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var X=j(`
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
  `,[E,m,O]),Z=j(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[y,k]),Q=j(`
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
  `,[y,k]);function te({service:e,input:t,onClose:n}){let{_:r}=c(),i=D(e),o=a({query:Z,variables:{input:t},requestPolicy:`network-only`});return(0,K.jsx)(M,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,K.jsx)(w,{query:o,skeleton:(0,K.jsx)(b,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,K.jsx)(ne,{input:t,preview:e,onClose:n}):(0,K.jsx)($,{refusal:e,onClose:n})})})}function $({refusal:e,onClose:t}){return(0,K.jsxs)(i,{children:[(0,K.jsx)(P,{refusal:e,announced:!0}),(0,K.jsx)(o,{justify:`flex-end`,children:(0,K.jsx)(s,{variant:`default`,onClick:t,children:(0,K.jsx)(l,{id:`yz7wBu`})})})]})}function ne({input:e,preview:t,onClose:n}){let r=u(),[{fetching:a},c]=p(Q),[d,f]=(0,z.useState)(),[m,h]=(0,z.useState)(),[v,y]=(0,z.useState)(),b=d??t,x=async()=>{let t=await c({input:{...e,confirmationToken:b.confirmationToken}}),n=t.data?.modifyService;return y(t.error),n?.__typename===`ServiceModified`?r({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?f(n.preview):h(n)};return m?(0,K.jsx)($,{refusal:m,onClose:n}):(0,K.jsxs)(i,{gap:`lg`,children:[d&&(0,K.jsx)(_,{}),(0,K.jsx)(g,{change:b}),(0,K.jsx)(S,{error:v}),(0,K.jsxs)(o,{justify:`flex-end`,gap:`sm`,children:[(0,K.jsx)(s,{variant:`default`,onClick:n,children:(0,K.jsx)(l,{id:`dEgA5A`})}),(0,K.jsx)(s,{onClick:()=>void x(),loading:a,"data-autofocus":!0,children:(0,K.jsx)(l,{id:`xGVfLh`})})]})]})}function re({service:e,plans:t}){let[n,r]=(0,z.useState)(V(e)),[i,a]=(0,z.useState)(!1),o=H(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=A(e,`MODIFY`)?.refusal;return(0,K.jsxs)(`div`,{className:B.split,children:[(0,K.jsxs)(`fieldset`,{className:B.choices,disabled:!!c,children:[(0,K.jsx)(R,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,K.jsx)(L,{offered:s,chosen:n.optionIds,known:W(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,K.jsx)(q,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),i&&(0,K.jsx)(te,{service:e,input:G(e,o,n),onClose:()=>a(!1)})]})}var ie=t(`/portal/services/$serviceId`);function ae(){let{serviceId:e}=ie.useParams(),t=a({query:X,variables:{id:e}});return(0,K.jsx)(w,{query:t,skeleton:(0,K.jsx)(se,{}),children:({mobileService:e,plans:t})=>e?(0,K.jsx)(oe,{service:e,plans:t}):(0,K.jsx)(F,{})})}function oe({service:e,plans:t}){let{_:n}=c(),r=v(),[i,a]=(0,z.useState)(!1),o=D(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(C,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,K.jsx)(h,{status:e.status}),children:(0,K.jsx)(T,{service:e,onRemove:()=>a(!0)})}),(0,K.jsx)(re,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,K.jsx)(ee,{services:[e],onClose:()=>a(!1)})]})}function se(){return(0,K.jsxs)(i,{gap:`lg`,children:[(0,K.jsx)(n,{height:62,maw:460}),(0,K.jsx)(n,{height:420,radius:`lg`})]})}export{ae as ManageServicePage};