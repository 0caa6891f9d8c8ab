import{n as e,t}from"./graphql-DUJ7RVr-.js";import{At as n,D as r,O as i,Ot as a,i as o,q as s,r as c}from"./createReactComponent-iRq5WkMk.js";import{r as l}from"./route-Mmtg6B1J.js";import{a as u,i as d}from"./states-obmrXbxW.js";import{n as f,t as p}from"./PageHeader-BW00PQ0G.js";import{n as m,t as h}from"./RemoveDialog-C7CKt-Om.js";import{n as g,r as _,t as v}from"./service-CCgOhcj8.js";import{o as y}from"./format-rF2FP_cx.js";import{n as b,t as x}from"./fragment-CVDMzHfX.js";import{n as S}from"./NotFoundPage-C-4gDPXp.js";import{i as ee,n as C,t as w}from"./PlanPicker-ZNHScUiQ.js";import{t as T}from"./Text-CVVLrEuy.js";import{n as te,t as E}from"./RefusalNote-BZc3-QqH.js";import{t as D}from"./Section-DsCScUrX.js";import{t as O}from"./useFormats-C8hg9x4t.js";import{t as k}from"./Group-DmTQlyzF.js";import{n as A}from"./useNavigate-CSvMOp3h.js";import{t as j}from"./Dialog-WZXlkNDR.js";import{i as M,n as N,r as P,t as F}from"./Outdated-Dkt8QPgh.js";import{n as I,t as L}from"./fragments-HvSMfTfS.js";var R=n(a(),1),z={split:`_split_127gg_1`,choices:`_choices_127gg_8`,aside:`_aside_127gg_18`,differences:`_differences_127gg_23`,save:`_save_127gg_56`};function B(e){return{planId:e.plan.id,optionIds:e.options.map(({id:e})=>e)}}function V(e,t,n){let r=new Set(e.options.map(({id:e})=>e));return{plan:n.planId===e.plan.id?void 0:t.find(({id:e})=>e===n.planId),added:U(e,t).filter(({id:e})=>n.optionIds.includes(e)&&!r.has(e)),removed:e.options.filter(({id:e})=>!n.optionIds.includes(e))}}function H({plan:e,added:t,removed:n}){return e!==void 0||t.length>0||n.length>0}function U(e,t){return ee([...e.options,...t.flatMap(({options:e})=>e)])}function W(e,{plan:t,added:n,removed:r},i){return{serviceId:e.id,expectedVersion:e.version,...t&&{planId:t.id},...(n.length>0||r.length>0)&&{optionIds:i.optionIds}}}var G=s();function K({service:e,changes:t,refusal:n,onSave:r}){let{_:a}=o(),{money:s}=O(),l=s(e.monthlyPrice),u=H(t);return(0,G.jsx)(`div`,{className:z.aside,children:(0,G.jsxs)(D,{title:a({id:`NEkZcw`}),children:[(0,G.jsx)(T,{size:`sm`,c:`dimmed`,mb:`sm`,className:`figures`,children:(0,G.jsx)(c,{id:`bTmsME`,values:{now:l}})}),u?(0,G.jsx)(q,{service:e,changes:t}):(0,G.jsx)(T,{c:`dimmed`,children:(0,G.jsx)(c,{id:`XAYxPQ`})}),(0,G.jsx)(`div`,{className:z.save,children:n?(0,G.jsx)(E,{refusal:n}):(0,G.jsx)(i,{fullWidth:!0,size:`md`,onClick:r,disabled:!u,children:(0,G.jsx)(c,{id:`tfDRzk`})})}),!n&&(0,G.jsx)(T,{size:`sm`,c:`dimmed`,mt:`xs`,children:(0,G.jsx)(c,{id:`2BZTfy`})})]})})}function q({service:e,changes:t}){let{_:n}=o();return(0,G.jsxs)(`ul`,{className:z.differences,"aria-live":`polite`,children:[t.plan&&(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(J,{mark:`−`,words:n({id:`DbO2iu`,values:{0:e.plan.name}})}),(0,G.jsx)(J,{mark:`+`,words:n({id:`DbO2iu`,values:{0:t.plan.name}})})]}),t.removed.map(({id:e,name:t})=>(0,G.jsx)(J,{mark:`−`,words:t},e)),t.added.map(({id:e,name:t})=>(0,G.jsx)(J,{mark:`+`,words:t},e))]})}function J({mark:e,words:t}){let{_:n}=o();return(0,G.jsxs)(`li`,{"data-mark":e===`+`?`added`:`removed`,children:[(0,G.jsx)(`span`,{role:`img`,"aria-label":n(e===`+`?{id:`kdh3Fk`}:{id:`2T3/dQ`}),children:e}),t]})}var Y=t(`
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
  `,[v,L,I]),X=t(`
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[M,x]),Z=t(`
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
  `,[M,x]);function Q({service:e,input:t,onClose:n}){let{_:r}=o(),i=_(e),a=u({query:X,variables:{input:t},requestPolicy:`network-only`});return(0,G.jsx)(j,{onClose:n,size:`lg`,title:r({id:`eY7kCx`,values:{name:i}}),children:(0,G.jsx)(f,{query:a,skeleton:(0,G.jsx)(P,{}),children:({previewModifyService:e})=>e.__typename===`ChangePreview`?(0,G.jsx)(ne,{input:t,preview:e,onClose:n}):(0,G.jsx)($,{refusal:e,onClose:n})})})}function $({refusal:e,onClose:t}){return(0,G.jsxs)(r,{children:[(0,G.jsx)(E,{refusal:e,announced:!0}),(0,G.jsx)(k,{justify:`flex-end`,children:(0,G.jsx)(i,{variant:`default`,onClick:t,children:(0,G.jsx)(c,{id:`yz7wBu`})})})]})}function ne({input:e,preview:t,onClose:n}){let a=A(),[{fetching:o},s]=d(Z),[l,u]=(0,R.useState)(),[f,p]=(0,R.useState)(),[m,h]=(0,R.useState)(),g=l??t,_=async()=>{let t=await s({input:{...e,confirmationToken:g.confirmationToken}}),n=t.data?.modifyService;return h(t.error),n?.__typename===`ServiceModified`?a({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?u(n.preview):p(n)};return f?(0,G.jsx)($,{refusal:f,onClose:n}):(0,G.jsxs)(r,{gap:`lg`,children:[l&&(0,G.jsx)(F,{}),(0,G.jsx)(N,{change:g}),(0,G.jsx)(te,{error:m}),(0,G.jsxs)(k,{justify:`flex-end`,gap:`sm`,children:[(0,G.jsx)(i,{variant:`default`,onClick:n,children:(0,G.jsx)(c,{id:`dEgA5A`})}),(0,G.jsx)(i,{onClick:()=>void _(),loading:o,"data-autofocus":!0,children:(0,G.jsx)(c,{id:`xGVfLh`})})]})]})}function re({service:e,plans:t}){let[n,r]=(0,R.useState)(B(e)),[i,a]=(0,R.useState)(!1),o=V(e,t,n),s=t.find(({id:e})=>e===n.planId)?.options??e.options,c=g(e,`MODIFY`)?.refusal;return(0,G.jsxs)(`div`,{className:z.split,children:[(0,G.jsxs)(`fieldset`,{className:z.choices,disabled:!!c,children:[(0,G.jsx)(w,{plans:t,chosen:n.planId,current:e.plan.id,onChange:e=>r({...n,planId:e})}),(0,G.jsx)(C,{offered:s,chosen:n.optionIds,known:U(e,t),current:e.options,onChange:e=>r({...n,optionIds:e})})]}),(0,G.jsx)(K,{service:e,changes:o,refusal:c??void 0,onSave:()=>a(!0)}),i&&(0,G.jsx)(Q,{service:e,input:W(e,o,n),onClose:()=>a(!1)})]})}var ie=l(`/portal/services/$serviceId`);function ae(){let{serviceId:e}=ie.useParams(),t=u({query:Y,variables:{id:e}});return(0,G.jsx)(f,{query:t,skeleton:(0,G.jsx)(se,{}),children:({mobileService:e,plans:t})=>e?(0,G.jsx)(oe,{service:e,plans:t}):(0,G.jsx)(S,{})})}function oe({service:e,plans:t}){let{_:n}=o(),r=b(),[i,a]=(0,R.useState)(!1),s=_(e),c=[...r.users,{label:e.user.name,to:`/users/${e.user.id}`}];return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(p,{title:n({id:`p90ASm`,values:{name:s}}),trail:c,aside:(0,G.jsx)(y,{status:e.status}),children:(0,G.jsx)(m,{service:e,onRemove:()=>a(!0)})}),(0,G.jsx)(re,{service:e,plans:t.filter(({kind:e})=>e===`MOBILE`)},e.version),i&&(0,G.jsx)(h,{services:[e],onClose:()=>a(!1)})]})}function se(){return(0,G.jsxs)(r,{gap:`lg`,children:[(0,G.jsx)(e,{height:62,maw:460}),(0,G.jsx)(e,{height:420,radius:`lg`})]})}export{ae as ManageServicePage};