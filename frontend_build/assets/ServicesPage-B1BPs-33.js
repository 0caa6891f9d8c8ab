import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{E as t,Fn as n,G as r,K as i,S as a,d as o,et as s,f as c,ft as l,g as u,ot as d,zt as f}from"./libraries-D6I0saWi.js";import{$ as p,A as m,B as h,E as g,O as ee,U as _,X as v,Z as y,et as b,i as x,it as S,k as te,o as C,r as w,t as T,u as E,x as D,y as O}from"./parts-BGBLK5VN.js";import{a as k,c as A,d as j,f as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-DEUJxK_e.js";import{r as V,t as H}from"./search-BjrE-yiw.js";var U=e(n(),1),W=f();function G(){let{_:e}=c(),{money:t}=D();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,render:K},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:q},{key:`plan`,title:e({id:`7i6L4j`}),render:J},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,W.jsx)(g,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,W.jsx)(`span`,{className:`figures`,children:t(e)})}]}function K({user:e}){return(0,W.jsx)(v,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function q(e){return(0,W.jsx)(v,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?C(e):`–`})}function J({plan:e,options:t}){return(0,W.jsxs)(W.Fragment,{children:[e.name,t.length>0&&(0,W.jsx)(d,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var Y=_(`
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
  `,[R,x]),X={bar:`_bar_l1gdf_1`};function Z({count:e,onRemove:t,onClear:n}){let{_:r}=c();return e===0?null:(0,W.jsxs)(`section`,{className:X.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,W.jsx)(d,{fw:600,"aria-live":`polite`,children:(0,W.jsx)(o,{id:`cWluvh`,values:{count:e}})}),(0,W.jsxs)(l,{gap:`sm`,children:[(0,W.jsx)(s,{variant:`default`,onClick:n,children:(0,W.jsx)(o,{id:`/4ESsa`})}),(0,W.jsx)(s,{color:`red`,leftSection:(0,W.jsx)(p,{size:18}),onClick:t,children:(0,W.jsx)(o,{id:`t/YqKh`})})]})]})}function Q({min:e,max:t,onChange:n}){let{_:r}=c(),i=[e,t].filter(Boolean).length;return(0,W.jsx)(I,{label:r({id:`JxgXH1`}),count:i,children:(0,W.jsx)(ne,{min:e,max:t,onChange:n},`${e}-${t}`)})}function ne({min:e=``,max:t=``,onChange:n}){let{_:a}=c(),[u,d]=(0,U.useState)(e),[f,p]=(0,U.useState)(t);return(0,W.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:H(u),maxMonthlyPrice:H(f)})},children:(0,W.jsxs)(i,{gap:`sm`,children:[(0,W.jsxs)(l,{gap:`sm`,wrap:`nowrap`,children:[(0,W.jsx)(r,{label:a({id:`z0Ngvt`}),inputMode:`decimal`,value:u,onChange:e=>d(e.currentTarget.value),w:110}),(0,W.jsx)(r,{label:a({id:`/iddqW`}),inputMode:`decimal`,value:f,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,W.jsx)(s,{type:`submit`,children:(0,W.jsx)(o,{id:`DB8zMK`})})]})})}function re({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=c(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(S).map(([e,t])=>({value:e,label:a._(t)}));return(0,W.jsxs)(`div`,{className:M.bar,children:[(0,W.jsx)(`div`,{className:M.search,children:(0,W.jsx)(E,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,W.jsx)(k,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...b],onChange:e=>t({status:e})}),(0,W.jsx)(k,{label:i({id:`GdgCoi`}),choices:oe(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,W.jsx)(L,{chosen:e.costCentre,known:N(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,W.jsx)(Q,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,W.jsx)(z,{columns:n,sorting:o,onSort:t}),(0,W.jsx)(ae,{search:e,onChange:t}),(0,W.jsx)(ie,{search:e})]})}function ie({search:e}){let t=h(),{after:n,before:r,...i}=e;return(0,W.jsx)(F,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:V(e)}})}function ae({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:c}=e,l={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!c?null:(0,W.jsx)(s,{variant:`subtle`,onClick:()=>t({...l,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,W.jsx)(o,{id:`WAnedj`})})}function oe(){let[{data:e}]=u({query:O,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function $({count:e,monthly:t}){let{money:n}=D(),r=n(t);return(0,W.jsxs)(d,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,W.jsx)(o,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,W.jsx)(`span`,{className:`figures`,children:(0,W.jsx)(o,{id:`ANGMXX`,values:{sum:r}})})]})}var se=a(`/portal/services`),ce=50;function le(){let{_:e}=c(),t=ee(),n=se.useSearch(),r=ue(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=u({query:Y,variables:de(n)}),[{data:s,fetching:l}]=a,d=G(),[f,p]=(0,U.useState)([]),[h,g]=(0,U.useState)([]);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(te,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,W.jsx)(re,{search:n,onChange:r,columns:d,rows:s?.mobileServices.nodes??[]}),(0,W.jsx)(m,{query:a,skeleton:(0,W.jsx)(B,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,W.jsx)(y,{title:e({id:`p1NPGN`}),children:(0,W.jsx)(o,{id:`z+87G3`})}):(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)($,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,W.jsx)(j,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:d,sorting:i,onSort:r,refreshing:l,selection:{rows:f,onChange:p,labelOf:C},actions:e=>(0,W.jsx)(w,{service:e,onRemove:e=>g([e])})}),(0,W.jsx)(A,{page:t.pageInfo,onTurn:r})]})}),(0,W.jsx)(Z,{count:f.length,onRemove:()=>g(f),onClear:()=>p([])}),h.length>0&&(0,W.jsx)(T,{services:h,onClose:()=>g([])})]})}function ue(e){let n=t();return t=>{let r=`search`in t;n({to:`/services`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function de(e){let t=h(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:V(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...P(e,ce)}}export{le as ServicesPage};