import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,E as n,Vn as r,Wt as i,X as a,Z as o,_t as s,at as c,dt as l,h as u,m as d,v as f,y as p}from"./libraries-Br-0bf7c.js";import{C as m,D as h,F as g,I as _,L as v,N as y,O as b,S as x,T as S,X as C,a as ee,b as w,d as T,i as te,l as E,o as D,r as O,s as k,v as A,w as j,x as M,y as N}from"./parts-CH76wotO.js";import{n as P}from"./NotFoundPage-CMIcL1rb.js";import{i as F,n as I,t as L}from"./PlanPicker-CVnyX5PF.js";var R=e(r(),1),z={split:`_split_127gg_1`,choices:`_choices_127gg_8`,aside:`_aside_127gg_18`,differences:`_differences_127gg_23`,save:`_save_127gg_56`};function B(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function V(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:U(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function H({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function U(e,t){return F([...e.options,...t.flatMap(({options:e})=>e)])}function W(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var G=i();function K({service:e,changes:t,refusal:n,onSave:r}){let{_:i}=u(),{money:a}=b(),o=a(e.monthlyPrice),s=H(t);return(0,G.jsx)(`div`,{className:z.aside,children:(0,G.jsxs)(T,{title:i({id:`NEkZcw`}),children:[(0,G.jsx)(l,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,G.jsx)(d,{id:`bTmsME`,values:{now:o}})}),s?(0,G.jsx)(q,{service:e,changes:t}):(0,G.jsx)(l,{c:`dimmed`,children:(0,G.jsx)(d,{id:`XAYxPQ`})}),(0,G.jsx)(`div`,{className:z.save,children:n?(0,G.jsx)(A,{refusal:n}):(0,G.jsx)(c,{fullWidth:!0,size:`md`,onClick:r,disabled:!s,children:(0,G.jsx)(d,{id:`tfDRzk`})})}),!n&&(0,G.jsx)(l,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,G.jsx)(d,{id:`2BZTfy`})})]})})}function q({service:e,changes:t}){let{_:n}=u();return(0,G.jsxs)(`ul`,{className:z.differences,"aria-live":`polite`,children:[t.plan&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(J,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,G.jsx)(J,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,G.jsx)(J,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,G.jsx)(J,{mark:`+`,words:t},e))]})}function J({mark:e,words:t}){let{_:n}=u();return(0,G.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,G.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var Y=C(`
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
  `,[D,j,S]),X=C(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[h,m]),Z=C(`
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
  `,[h,m]);function Q({service:e,input:t,onClose:n}){let{_:r}=u(),i=E(e),a=p({query:X,variables:{input:t},requestPolicy:`network-only`});return(0,G.jsx)(te,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,G.jsx)(v,{query:a,skeleton:(0,G.jsx)(x,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,G.jsx)(ne,{input:t,preview:e,onClose:n}):(0,G.jsx)($,{refusal:e,onClose:n})})})}function $({refusal:e,onClose:t}){return(0,G.jsxs)(a,{children:[(0,G.jsx)(A,{refusal:e,announced:!0}),(0,G.jsx)(s,{justify:`flex-end`,children:(0,G.jsx)(c,{variant:`default`,onClick:t,children:(0,G.jsx)(d,{id:`yz7wBu`})})})]})}function ne({input:e,preview:n,onClose:r}){let i=t(),[{fetching:o},l]=f(Z),[u,p]=(0,R.useState)(),[m,h]=(0,R.useState)(),[g,_]=(0,R.useState)(),v=u??n,y=async()=>{let t=await l({input:{...e,confirmationToken:v.confirmationToken}}),n=t.data?.modifyService;return _(t.error),n?.__typename===`ServiceModified`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?p(n.preview):h(n)};return m?(0,G.jsx)($,{refusal:m,onClose:r}):(0,G.jsxs)(a,{gap:`lg`,children:[u&&(0,G.jsx)(w,{}),(0,G.jsx)(M,{change:v}),(0,G.jsx)(N,{error:g}),(0,G.jsxs)(s,{justify:`flex-end`,gap:`sm`,children:[(0,G.jsx)(c,{variant:`default`,onClick:r,children:(0,G.jsx)(d,{id:`dEgA5A`})}),(0,G.jsx)(c,{onClick:()=>void y(),loading:o,"data-autofocus":!0,children:(0,G.jsx)(d,{id:`xGVfLh`})})]})]})}function re({service:e,plans:t}){let[n,r]=(0,R.useState)(B(e)),[i,a]=(0,R.useState)(!1),o=V(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=k(e,`MODIFY`)?.refusal;return(0,G.jsxs)(`div`,{className:z.split,children:[(0,G.jsxs)(`fieldset`,{className:z.choices,disabled:!!c,children:[(0,G.jsx)(L,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,G.jsx)(I,{offered:s,chosen:n.optionIds,known:U(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,G.jsx)(K,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),i&&(0,G.jsx)(Q,{service:e,input:W(e,o,n),onClose:()=>a(!1)})]})}var ie=n(`/portal/services/$serviceId`);function ae(){let{serviceId:e}=ie.useParams(),t=p({query:Y,variables:{id:e}});return(0,G.jsx)(v,{query:t,skeleton:(0,G.jsx)(se,{}),children:({mobileService:e,plans:t})=>e?(0,G.jsx)(oe,{service:e,plans:t}):(0,G.jsx)(P,{})})}function oe({service:e,plans:t}){let{_:n}=u(),r=g(),[i,a]=(0,R.useState)(!1),o=E(e),s=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(_,{title:n({id:`p90ASm`,values:{name:o}}),trail:s,aside:(0,G.jsx)(y,{status:e.status}),children:(0,G.jsx)(ee,{service:e,onRemove:()=>a(!0)})}),(0,G.jsx)(re,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,G.jsx)(O,{services:[e],onClose:()=>a(!1)})]})}function se(){return(0,G.jsxs)(a,{gap:`lg`,children:[(0,G.jsx)(o,{height:62,maw:460}),(0,G.jsx)(o,{height:420,radius:`lg`})]})}export{ae as ManageServicePage};