import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,N as n,Q as r,St as i,Yt as a,_ as o,g as s,gt as c,k as l,qn as u,ut as d,x as f}from"./libraries-CnqV21hW.js";import{Dt as p,G as m,H as h,I as g,K as _,P as v,W as ee,_t as y,a as b,d as x,f as S,g as C,gt as w,i as T,it as E,o as te,ot as D,r as O,st as k,w as A,xt as j,yt as M}from"./parts-cUP1uQZw.js";import{a as N,c as P,i as F,l as I,n as L,o as R,r as z,s as B,t as V}from"./SortMenu-BZPLXGeR.js";import{r as H,t as U}from"./search-D-Y7OBk_.js";var W=e(u(),1),G=a();function K(){let{_:e}=o(),{money:t}=g();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(h,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(w,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(w,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?C(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(c,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=k(`
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
  `,[O,S]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:r}=o();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,G.jsx)(c,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(s,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(i,{gap:`sm`,children:[(0,G.jsx)(d,{variant:`default`,onClick:n,children:(0,G.jsx)(s,{id:`/4ESsa`})}),(0,G.jsx)(d,{color:`red`,leftSection:(0,G.jsx)(M,{size:18}),onClick:t,children:(0,G.jsx)(s,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=o(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(R,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:n=``,onChange:a}){let{_:c}=o(),[l,u]=(0,W.useState)(e),[f,p]=(0,W.useState)(n);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),a({minMonthlyPrice:U(l),maxMonthlyPrice:U(f)})},children:(0,G.jsxs)(t,{gap:`sm`,children:[(0,G.jsxs)(i,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(r,{label:c({id:`z0Ngvt`}),inputMode:`decimal`,value:l,onChange:e=>u(e.currentTarget.value),w:110}),(0,G.jsx)(r,{label:c({id:`/iddqW`}),inputMode:`decimal`,value:f,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(d,{type:`submit`,children:(0,G.jsx)(s,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=o(),s={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},c=Object.entries(p).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:I.bar,children:[(0,G.jsx)(`div`,{className:I.search,children:(0,G.jsx)(A,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(N,{label:i({id:`uAQUqI`}),choices:c,chosen:e.status,usual:[...j],onChange:e=>t({status:e})}),(0,G.jsx)(N,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(z,{chosen:e.costCentre,known:F(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(V,{columns:n,sorting:s,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=E(),{after:n,before:r,...i}=e;return(0,G.jsx)(L,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,c={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(d,{variant:`subtle`,onClick:()=>t({...c,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(s,{id:`WAnedj`})})}function $(){let[{data:e}]=f({query:v,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=g(),r=n(t);return(0,G.jsxs)(c,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(s,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(s,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=l(`/portal/services`),le=50;function ue(){let{_:e}=o(),t=ee(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=f({query:X,variables:fe(n)}),[{data:c,fetching:l}]=a,u=K(),d=D(`SERVICES_REMOVE`),p=D(`REMOVAL_REQUESTS_FILE`),[h,g]=(0,W.useState)([]),[v,b]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(m,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:u,rows:c?.mobileServices.nodes??[]}),(0,G.jsx)(_,{query:a,skeleton:(0,G.jsx)(B,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(y,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(s,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(P,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:u,sorting:i,onSort:r,refreshing:l,selection:p?{rows:h,onChange:g,labelOf:C}:void 0,actions:d?e=>(0,G.jsx)(x,{service:e,onRemove:e=>b([e])}):void 0}),(0,G.jsx)(T,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:h.length,onRemove:()=>b(h),onClear:()=>g([])}),v.length>0&&(0,G.jsx)(te,{services:v,onClose:()=>b([])})]})}function de(e){let t=n();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=E(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...b(e,le)}}export{ue as ServicesPage};