import{At as e,D as t,O as n,Ot as r,i,q as a,r as o,t as s}from"./createReactComponent-iRq5WkMk.js";import{n as c,t as l}from"./ActionIcon-DO0HfOeh.js";import{t as u}from"./Dialog-WZXlkNDR.js";import{t as d}from"./Group-DmTQlyzF.js";import{t as f}from"./Text-CVVLrEuy.js";import{n as p,t as m}from"./graphql-DUJ7RVr-.js";import{n as h}from"./useNavigate-CSvMOp3h.js";import{a as g,i as _}from"./states-obmrXbxW.js";import{i as v,n as y,r as b,t as x}from"./Outdated-Dkt8QPgh.js";import{i as S,n as C,t as w}from"./RefusalNote-BZc3-QqH.js";import{s as T}from"./company-COYthFCB.js";import{n as E}from"./PageHeader-BW00PQ0G.js";import{t as D}from"./fragment-CVDMzHfX.js";import{t as O}from"./useFormats-C8hg9x4t.js";import{t as k}from"./MailLink-Bn2EY2KZ.js";import{n as A,r as j}from"./service-CCgOhcj8.js";var M=s(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),N=s(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),P=a();function F({service:e,onRemove:t}){let{_:n}=i(),r=j(e),a=A(e,`REMOVE`);if(!a||e.status===`TERMINATED`)return null;let{allowed:o,refusal:s}=a;return o||!s||I(s)?(0,P.jsx)(l,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,P.jsx)(N,{size:19,stroke:1.7})}):(0,P.jsxs)(c,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,P.jsx)(c.Target,{children:(0,P.jsx)(l,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,P.jsx)(S,{size:19,stroke:1.7})})}),(0,P.jsx)(c.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,P.jsx)(w,{refusal:s})})]})}function I(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var L={list:`_list_1rjem_1`},R=m(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[v,D]),z=m(`
    mutation RemoveService($input: RemoveServiceInput!) {
      removeService(input: $input) {
        __typename
        ... on ServiceRemoved {
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
  `,[v,D]),B=m(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function V({services:e,onClose:n}){let r=T(),i=g({query:B,variables:{companyId:r.id}}),a=e.map(e=>`${j(e)} – ${e.user.name} – ${e.plan.name}`);return(0,P.jsxs)(t,{children:[e.length>1&&(0,P.jsx)(f,{children:(0,P.jsx)(o,{id:`gisqoL`})}),(0,P.jsx)(`ul`,{className:L.list,children:a.map(e=>(0,P.jsx)(`li`,{children:e},e))}),(0,P.jsx)(E,{query:i,skeleton:(0,P.jsx)(p,{height:80}),children:e=>(0,P.jsx)(H,{manager:e.company?.accountManager??null,lines:a,onClose:n})})]})}function H({manager:e,lines:t,onClose:r}){let{_:a}=i(),s=a({id:`sqmvJH`,values:{0:T().name}}),c=`${a({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,P.jsxs)(P.Fragment,{children:[e?(0,P.jsxs)(f,{children:[(0,P.jsx)(o,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,P.jsx)(k,{to:e.email})]}):(0,P.jsx)(f,{children:(0,P.jsx)(o,{id:`a27g7a`})}),(0,P.jsxs)(d,{justify:`flex-end`,gap:`sm`,children:[(0,P.jsx)(n,{variant:`default`,onClick:r,children:(0,P.jsx)(o,{id:`dEgA5A`})}),e&&(0,P.jsx)(n,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(s)}&body=${encodeURIComponent(c)}`,leftSection:(0,P.jsx)(M,{size:18}),children:(0,P.jsx)(o,{id:`F9EcE3`})})]})]})}var U=e(r(),1);function W({service:e,onClose:t}){let n={serviceId:e.id},r=g({query:R,variables:{input:n},requestPolicy:`network-only`});return(0,P.jsx)(E,{query:r,skeleton:(0,P.jsx)(b,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,P.jsx)(K,{service:e,preview:n,onClose:t}):(0,P.jsx)(G,{service:e,refusal:n,onClose:t})})}function G({service:e,refusal:r,onClose:i}){let a=r.__typename===`QuotaExceeded`||r.__typename===`NoContractInForce`;return(0,P.jsxs)(t,{children:[(0,P.jsx)(w,{refusal:r}),a?(0,P.jsx)(V,{services:[e],onClose:i}):(0,P.jsx)(d,{justify:`flex-end`,children:(0,P.jsx)(n,{variant:`default`,onClick:i,children:(0,P.jsx)(o,{id:`yz7wBu`})})})]})}function K({service:e,preview:r,onClose:i}){let a=h(),[{fetching:s},c]=_(z),[l,u]=(0,U.useState)(),[f,p]=(0,U.useState)(),[m,g]=(0,U.useState)(),v=l??r,b=async()=>{let t=await c({input:{serviceId:e.id,confirmationToken:v.confirmationToken}}),n=t.data?.removeService;return g(t.error),n?.__typename===`ServiceRemoved`?a({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?u(n.preview):p(n)};return f?(0,P.jsx)(G,{service:e,refusal:f,onClose:i}):(0,P.jsxs)(t,{gap:`lg`,children:[l&&(0,P.jsx)(x,{}),(0,P.jsx)(q,{service:e,change:v}),(0,P.jsx)(y,{change:v}),(0,P.jsx)(C,{error:m}),(0,P.jsxs)(d,{justify:`flex-end`,gap:`sm`,children:[(0,P.jsx)(n,{variant:`default`,onClick:i,"data-autofocus":!0,children:(0,P.jsx)(o,{id:`dEgA5A`})}),(0,P.jsx)(n,{color:`red`,onClick:()=>void b(),loading:s,children:(0,P.jsx)(o,{id:`l75CjT`})})]})]})}function q({service:e,change:t}){let{day:n}=O(),r=j(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,P.jsx)(f,{children:a?(0,P.jsx)(o,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,P.jsx)(o,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function J({services:e,onClose:t}){let{_:n}=i(),[r,...a]=e;if(!r)return null;let o=j(r),s=a.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:o}});return(0,P.jsx)(u,{onClose:t,size:`lg`,title:s,children:a.length>0?(0,P.jsx)(V,{services:e,onClose:t}):(0,P.jsx)(W,{service:r,onClose:t})})}export{F as n,N as r,J as t};