import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Ct as r,Jn as i,P as a,S as o,Xt as s,_ as c,_t as l,dt as u,et as d,v as f}from"./libraries-B0e0VH97.js";import{B as p,E as m,Et as h,J as g,K as _,Mt as v,P as y,St as b,T as x,X as S,Y as C,ct as w,f as ee,ft as T,g as E,o as te,r as D,u as O,ut as k,w as A,wt as j,xt as M}from"./parts-D8ayvmI5.js";import{a as N,c as P,i as F,l as I,n as L,o as R,r as z,s as B,t as V}from"./SortMenu-XJQdJLsM.js";import{r as H,t as U}from"./search-DIo5sOKe.js";var W=e(i(),1),G=s();function K(){let{_:e}=f(),{money:t}=p();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(_,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(M,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(M,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?E(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(l,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=T(`
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
  `,[A,ee]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:i}=f();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":i({id:`p7/fS2`}),children:[(0,G.jsx)(l,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(c,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(r,{gap:`sm`,children:[(0,G.jsx)(u,{variant:`default`,onClick:n,children:(0,G.jsx)(c,{id:`/4ESsa`})}),(0,G.jsx)(u,{color:`red`,leftSection:(0,G.jsx)(j,{size:18}),onClick:t,children:(0,G.jsx)(c,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=f(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(R,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:n=``,onChange:i}){let{_:a}=f(),[o,s]=(0,W.useState)(e),[l,p]=(0,W.useState)(n);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),i({minMonthlyPrice:U(o),maxMonthlyPrice:U(l)})},children:(0,G.jsxs)(d,{gap:`sm`,children:[(0,G.jsxs)(r,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(t,{label:a({id:`z0Ngvt`}),inputMode:`decimal`,value:o,onChange:e=>s(e.currentTarget.value),w:110}),(0,G.jsx)(t,{label:a({id:`/iddqW`}),inputMode:`decimal`,value:l,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(u,{type:`submit`,children:(0,G.jsx)(c,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=f(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(v).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:I.bar,children:[(0,G.jsx)(`div`,{className:I.search,children:(0,G.jsx)(O,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(N,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...h],onChange:e=>t({status:e})}),(0,G.jsx)(N,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(z,{chosen:e.costCentre,known:F(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(V,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=w(),{after:n,before:r,...i}=e;return(0,G.jsx)(L,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,s={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(u,{variant:`subtle`,onClick:()=>t({...s,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(c,{id:`WAnedj`})})}function $(){let[{data:e}]=o({query:y,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=p(),r=n(t);return(0,G.jsxs)(l,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(c,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(c,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=n(`/portal/services`),le=50;function ue(){let{_:e}=f(),t=g(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=o({query:X,variables:fe(n)}),[{data:s,fetching:l}]=a,u=K(),d=k(`SERVICES_REMOVE`),p=k(`REMOVAL_REQUESTS_FILE`),[m,h]=(0,W.useState)([]),[_,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(C,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:u,rows:s?.mobileServices.nodes??[]}),(0,G.jsx)(S,{query:a,skeleton:(0,G.jsx)(B,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(b,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(c,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(P,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:u,sorting:i,onSort:r,refreshing:l,selection:p?{rows:m,onChange:h,labelOf:E}:void 0,actions:d?e=>(0,G.jsx)(te,{service:e,onRemove:e=>v([e])}):void 0}),(0,G.jsx)(x,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:m.length,onRemove:()=>v(m),onClear:()=>h([])}),_.length>0&&(0,G.jsx)(D,{services:_,onClose:()=>v([])})]})}function de(e){let t=a();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=w(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...m(e,le)}}export{ue as ServicesPage};