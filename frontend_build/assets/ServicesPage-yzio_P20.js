import{At as e,D as t,O as n,Ot as r,i,q as a,r as o}from"./createReactComponent-iRq5WkMk.js";import{r as s}from"./route-Mmtg6B1J.js";import{n as c}from"./useNavigate-CSvMOp3h.js";import{a as l,t as u}from"./states-obmrXbxW.js";import{s as d}from"./company-COYthFCB.js";import{a as f,c as p,d as m,f as h,i as g,l as _,n as v,o as y,r as ee,s as b,t as x,u as S}from"./SortMenu-6_6tRaj_.js";import{n as C,t as w}from"./PageHeader-BW00PQ0G.js";import{n as T,r as E,t as D}from"./RemoveDialog-Cb9Ntzqj.js";import{r as O,t as k}from"./service-Bs03dU7t.js";import{n as A}from"./fragment-CVDMzHfX.js";import{t as j}from"./Text-CVVLrEuy.js";import{o as M}from"./format-CfUNSy6O.js";import{t as N}from"./useFormats-DLdCcvP0.js";import{n as P}from"./links-BBc4WK0Q.js";import{t as F}from"./graphql-DUJ7RVr-.js";import{r as I,t as L}from"./search-Bv1T9Y04.js";import{t as R}from"./Group-DmTQlyzF.js";import{a as z}from"./labels-N5CVbZGE.js";import{n as B}from"./fragments-jDLrklGR.js";import{t as V}from"./SearchField-xSeY8J60.js";import{t as H}from"./TextInput-DXRXqCIn.js";var U=e(r(),1),W=a();function G(){let{_:e}=i(),{money:t}=N();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,render:K},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:q},{key:`plan`,title:e({id:`7i6L4j`}),render:J},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,W.jsx)(M,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,W.jsx)(`span`,{className:`figures`,children:t(e)})}]}function K({user:e}){return(0,W.jsx)(P,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function q(e){return(0,W.jsx)(P,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?O(e):`–`})}function J({plan:e,options:t}){return(0,W.jsxs)(W.Fragment,{children:[e.name,t.length>0&&(0,W.jsx)(j,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var Y=F(`
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
  `,[b,k]),X={bar:`_bar_l1gdf_1`};function Z({count:e,onRemove:t,onClear:r}){let{_:a}=i();return e===0?null:(0,W.jsxs)(`section`,{className:X.bar,"aria-label":a({id:`p7/fS2`}),children:[(0,W.jsx)(j,{fw:600,"aria-live":`polite`,children:(0,W.jsx)(o,{id:`cWluvh`,values:{count:e}})}),(0,W.jsxs)(R,{gap:`sm`,children:[(0,W.jsx)(n,{variant:`default`,onClick:r,children:(0,W.jsx)(o,{id:`/4ESsa`})}),(0,W.jsx)(n,{color:`red`,leftSection:(0,W.jsx)(E,{size:18}),onClick:t,children:(0,W.jsx)(o,{id:`t/YqKh`})})]})]})}function Q({min:e,max:t,onChange:n}){let{_:r}=i(),a=[e,t].filter(Boolean).length;return(0,W.jsx)(y,{label:r({id:`JxgXH1`}),count:a,children:(0,W.jsx)($,{min:e,max:t,onChange:n},`${e}-${t}`)})}function $({min:e=``,max:r=``,onChange:a}){let{_:s}=i(),[c,l]=(0,U.useState)(e),[u,d]=(0,U.useState)(r);return(0,W.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),a({minMonthlyPrice:L(c),maxMonthlyPrice:L(u)})},children:(0,W.jsxs)(t,{gap:`sm`,children:[(0,W.jsxs)(R,{gap:`sm`,wrap:`nowrap`,children:[(0,W.jsx)(H,{label:s({id:`z0Ngvt`}),inputMode:`decimal`,value:c,onChange:e=>l(e.currentTarget.value),w:110}),(0,W.jsx)(H,{label:s({id:`/iddqW`}),inputMode:`decimal`,value:u,onChange:e=>d(e.currentTarget.value),w:110})]}),(0,W.jsx)(n,{type:`submit`,children:(0,W.jsx)(o,{id:`DB8zMK`})})]})})}function te({search:e,onChange:t,columns:n,rows:r}){let{_:a,i18n:o}=i(),s={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},c=Object.entries(z).map(([e,t])=>({value:e,label:o._(t)}));return(0,W.jsxs)(`div`,{className:h.bar,children:[(0,W.jsx)(`div`,{className:h.search,children:(0,W.jsx)(V,{label:a({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,W.jsx)(f,{label:a({id:`uAQUqI`}),choices:c,chosen:I(e),onChange:e=>t({status:e})}),(0,W.jsx)(f,{label:a({id:`GdgCoi`}),choices:ie(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,W.jsx)(ee,{chosen:e.costCentre,known:g(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,W.jsx)(Q,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,W.jsx)(x,{columns:n,sorting:s,onSort:t}),(0,W.jsx)(re,{search:e,onChange:t}),(0,W.jsx)(ne,{search:e})]})}function ne({search:e}){let t=d(),{after:n,before:r,...i}=e;return(0,W.jsx)(v,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:I(e)}})}function re({search:e,onChange:t}){let{status:r,planId:i,costCentre:a,minMonthlyPrice:s,maxMonthlyPrice:c}=e,l={status:void 0,planId:void 0,costCentre:void 0};return!r&&!i&&!a&&!s&&!c?null:(0,W.jsx)(n,{variant:`subtle`,onClick:()=>t({...l,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,W.jsx)(o,{id:`WAnedj`})})}function ie(){let[{data:e}]=l({query:B,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function ae({count:e,monthly:t}){let{money:n}=N(),r=n(t);return(0,W.jsxs)(j,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,W.jsx)(o,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,W.jsx)(`span`,{className:`figures`,children:(0,W.jsx)(o,{id:`ANGMXX`,values:{sum:r}})})]})}var oe=s(`/portal/services`),se=50;function ce(){let{_:e}=i(),t=A(),n=oe.useSearch(),r=le(n),a={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},s=l({query:Y,variables:ue(n)}),[{data:c,fetching:d}]=s,f=G(),[h,g]=(0,U.useState)([]),[_,v]=(0,U.useState)([]);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(w,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,W.jsx)(te,{search:n,onChange:r,columns:f,rows:c?.mobileServices.nodes??[]}),(0,W.jsx)(C,{query:s,skeleton:(0,W.jsx)(S,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,W.jsx)(u,{title:e({id:`p1NPGN`}),children:(0,W.jsx)(o,{id:`z+87G3`})}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(ae,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,W.jsx)(m,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:f,sorting:a,onSort:r,refreshing:d,selection:{rows:h,onChange:g,labelOf:O},actions:e=>(0,W.jsx)(T,{service:e,onRemove:e=>v([e])})}),(0,W.jsx)(p,{page:t.pageInfo,onTurn:r})]})}),(0,W.jsx)(Z,{count:h.length,onRemove:()=>v(h),onClear:()=>g([])}),_.length>0&&(0,W.jsx)(D,{services:_,onClose:()=>v([])})]})}function le(e){let t=c();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function ue(e){let t=d(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:I(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,..._(e,se)}}export{ce as ServicesPage};