import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Jn as t,M as n,O as r,Q as i,Z as a,Zt as o,b as s,g as c,h as l,lt as u,vt as d,wt as f}from"./libraries-CMzqdHvK.js";import{B as p,H as m,L as h,M as g,Ot as _,S as v,St as y,V as b,_t as x,a as S,at as C,bt as w,ct as T,d as E,f as ee,g as D,i as te,o as O,r as k,st as A,vt as j,z as M}from"./parts--R-pOunR.js";import{a as N,c as P,i as F,l as I,n as L,o as R,r as z,s as B,t as V}from"./SortMenu-DMLHDGec.js";import{r as H,t as U}from"./search-BQWbxCVs.js";var W=e(t(),1),G=o();function K(){let{_:e}=c(),{money:t}=m();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(h,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(x,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(x,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?D(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(d,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=T(`
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
  `,[k,ee]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:r}=c();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,G.jsx)(d,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(l,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(f,{gap:`sm`,children:[(0,G.jsx)(u,{variant:`default`,onClick:n,children:(0,G.jsx)(l,{id:`/4ESsa`})}),(0,G.jsx)(u,{color:`red`,leftSection:(0,G.jsx)(w,{size:18}),onClick:t,children:(0,G.jsx)(l,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=c(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(R,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:r}=c(),[o,s]=(0,W.useState)(e),[d,p]=(0,W.useState)(t);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:U(o),maxMonthlyPrice:U(d)})},children:(0,G.jsxs)(i,{gap:`sm`,children:[(0,G.jsxs)(f,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(a,{label:r({id:`z0Ngvt`}),inputMode:`decimal`,value:o,onChange:e=>s(e.currentTarget.value),w:110}),(0,G.jsx)(a,{label:r({id:`/iddqW`}),inputMode:`decimal`,value:d,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(u,{type:`submit`,children:(0,G.jsx)(l,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=c(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(_).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:I.bar,children:[(0,G.jsx)(`div`,{className:I.search,children:(0,G.jsx)(v,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(N,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...y],onChange:e=>t({status:e})}),(0,G.jsx)(N,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(z,{chosen:e.costCentre,known:F(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(V,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=C(),{after:n,before:r,...i}=e;return(0,G.jsx)(L,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,s={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(u,{variant:`subtle`,onClick:()=>t({...s,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(l,{id:`WAnedj`})})}function $(){let[{data:e}]=s({query:g,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=m(),r=n(t);return(0,G.jsxs)(d,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(l,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(l,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=r(`/portal/services`),le=50;function ue(){let{_:e}=c(),t=M(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=s({query:X,variables:fe(n)}),[{data:o,fetching:u}]=a,d=K(),f=A(`SERVICES_REMOVE`),m=A(`REMOVAL_REQUESTS_FILE`),[h,g]=(0,W.useState)([]),[_,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(p,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:d,rows:o?.mobileServices.nodes??[]}),(0,G.jsx)(b,{query:a,skeleton:(0,G.jsx)(B,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(j,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(l,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(P,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:d,sorting:i,onSort:r,refreshing:u,selection:m?{rows:h,onChange:g,labelOf:D}:void 0,actions:f?e=>(0,G.jsx)(E,{service:e,onRemove:e=>v([e])}):void 0}),(0,G.jsx)(te,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:h.length,onRemove:()=>v(h),onClear:()=>g([])}),_.length>0&&(0,G.jsx)(O,{services:_,onClose:()=>v([])})]})}function de(e){let t=n();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=C(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...S(e,le)}}export{ue as ServicesPage};