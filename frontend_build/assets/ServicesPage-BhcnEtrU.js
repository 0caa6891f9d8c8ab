import{At as e,D as t,O as n,Ot as r,i,q as a,r as o}from"./createReactComponent-iRq5WkMk.js";import{r as s}from"./route-Mmtg6B1J.js";import{n as c}from"./useNavigate-CSvMOp3h.js";import{a as l,t as u}from"./states-obmrXbxW.js";import{s as d}from"./company-COYthFCB.js";import{a as f,c as p,d as m,f as h,i as g,l as _,n as v,o as y,r as b,s as x,t as S,u as C}from"./SortMenu-UnfOJLli.js";import{n as w,t as T}from"./PageHeader-BW00PQ0G.js";import{n as E,r as D,t as ee}from"./RemoveDialog-C7CKt-Om.js";import{r as O,t as k}from"./service-CCgOhcj8.js";import{n as A}from"./fragment-CVDMzHfX.js";import{t as j}from"./Text-CVVLrEuy.js";import{o as M}from"./format-rF2FP_cx.js";import{t as N}from"./useFormats-C8hg9x4t.js";import{n as P}from"./links-BBc4WK0Q.js";import{t as F}from"./graphql-DUJ7RVr-.js";import{r as I,t as L}from"./search-Bv1T9Y04.js";import{t as R}from"./Group-DmTQlyzF.js";import{a as z,t as B}from"./labels-N5CVbZGE.js";import{r as V}from"./fragments-HvSMfTfS.js";import{t as H}from"./SearchField-xSeY8J60.js";import{t as U}from"./TextInput-DXRXqCIn.js";var W=e(r(),1),G=a();function K(){let{_:e}=i(),{money:t}=N();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(M,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(P,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(P,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?O(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(j,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=F(`
    query Services(
      $companyId: ID!
      $search: String
      $filter: MobileServiceFilter
      $orderBy: MobileServiceOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      mobileServices(
        companyId: $companyId
        search: $search
        filter: $filter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        totalMonthlyPrice {
          amount
          currency
        }
        pageInfo {
          ...Page
        }
        nodes {
          ...Actionable
          user {
            costCentre
          }
          options {
            id
            name
          }
          monthlyPrice {
            amount
            currency
          }
        }
      }
    }
  `,[x,k]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:r}){let{_:a}=i();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":a({id:`p7/fS2`}),children:[(0,G.jsx)(j,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(o,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(R,{gap:`sm`,children:[(0,G.jsx)(n,{variant:`default`,onClick:r,children:(0,G.jsx)(o,{id:`/4ESsa`})}),(0,G.jsx)(n,{color:`red`,leftSection:(0,G.jsx)(D,{size:18}),onClick:t,children:(0,G.jsx)(o,{id:`t/YqKh`})})]})]})}function $({min:e,max:t,onChange:n}){let{_:r}=i(),a=[e,t].filter(Boolean).length;return(0,G.jsx)(y,{label:r({id:`JxgXH1`}),count:a,children:(0,G.jsx)(te,{min:e,max:t,onChange:n},`${e}-${t}`)})}function te({min:e=``,max:r=``,onChange:a}){let{_:s}=i(),[c,l]=(0,W.useState)(e),[u,d]=(0,W.useState)(r);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),a({minMonthlyPrice:L(c),maxMonthlyPrice:L(u)})},children:(0,G.jsxs)(t,{gap:`sm`,children:[(0,G.jsxs)(R,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(U,{label:s({id:`z0Ngvt`}),inputMode:`decimal`,value:c,onChange:e=>l(e.currentTarget.value),w:110}),(0,G.jsx)(U,{label:s({id:`/iddqW`}),inputMode:`decimal`,value:u,onChange:e=>d(e.currentTarget.value),w:110})]}),(0,G.jsx)(n,{type:`submit`,children:(0,G.jsx)(o,{id:`DB8zMK`})})]})})}function ne({search:e,onChange:t,columns:n,rows:r}){let{_:a,i18n:o}=i(),s={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},c=Object.entries(z).map(([e,t])=>({value:e,label:o._(t)}));return(0,G.jsxs)(`div`,{className:h.bar,children:[(0,G.jsx)(`div`,{className:h.search,children:(0,G.jsx)(H,{label:a({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(f,{label:a({id:`uAQUqI`}),choices:c,chosen:e.status,usual:[...B],onChange:e=>t({status:e})}),(0,G.jsx)(f,{label:a({id:`GdgCoi`}),choices:ae(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(b,{chosen:e.costCentre,known:g(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)($,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(S,{columns:n,sorting:s,onSort:t}),(0,G.jsx)(ie,{search:e,onChange:t}),(0,G.jsx)(re,{search:e})]})}function re({search:e}){let t=d(),{after:n,before:r,...i}=e;return(0,G.jsx)(v,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:I(e)}})}function ie({search:e,onChange:t}){let{status:r,planId:i,costCentre:a,minMonthlyPrice:s,maxMonthlyPrice:c}=e,l={status:void 0,planId:void 0,costCentre:void 0};return!r&&!i&&!a&&!s&&!c?null:(0,G.jsx)(n,{variant:`subtle`,onClick:()=>t({...l,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(o,{id:`WAnedj`})})}function ae(){let[{data:e}]=l({query:V,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function oe({count:e,monthly:t}){let{money:n}=N(),r=n(t);return(0,G.jsxs)(j,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(o,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(o,{id:`ANGMXX`,values:{sum:r}})})]})}var se=s(`/portal/services`),ce=50;function le(){let{_:e}=i(),t=A(),n=se.useSearch(),r=ue(n),a={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},s=l({query:X,variables:de(n)}),[{data:c,fetching:d}]=s,f=K(),[h,g]=(0,W.useState)([]),[_,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(T,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ne,{search:n,onChange:r,columns:f,rows:c?.mobileServices.nodes??[]}),(0,G.jsx)(w,{query:s,skeleton:(0,G.jsx)(C,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(u,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(o,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(oe,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(m,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:f,sorting:a,onSort:r,refreshing:d,selection:{rows:h,onChange:g,labelOf:O},actions:e=>(0,G.jsx)(E,{service:e,onRemove:e=>v([e])})}),(0,G.jsx)(p,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:h.length,onRemove:()=>v(h),onClear:()=>g([])}),_.length>0&&(0,G.jsx)(ee,{services:_,onClose:()=>v([])})]})}function ue(e){let t=c();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function de(e){let t=d(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:I(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,..._(e,ce)}}export{le as ServicesPage};