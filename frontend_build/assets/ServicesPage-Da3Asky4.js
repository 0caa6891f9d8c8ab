import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{I as t,M as n,Ot as r,St as i,er as a,nt as o,pt as s,tn as c,tt as l,v as u,w as d,y as f}from"./libraries-D121TdC-.js";import{C as p,Dt as m,G as h,J as g,K as ee,Lt as _,P as v,S as y,Tt as b,U as x,a as S,dt as C,ht as te,kt as w,l as T,p as E,pt as D,q as O,r as k,s as A,wt as j,x as M}from"./parts-DQmnpfXB.js";import{a as N,c as P,i as F,l as I,n as L,o as R,r as z,s as B,t as V}from"./SortMenu-CTfriwap.js";import{r as H,t as U}from"./search-BC8-uo8d.js";var W=e(a(),1),G=c();function K(){let{_:e}=f(),{money:t}=g();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(x,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(j,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(j,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?E(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(i,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=te(`
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
  `,[M,T]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:a}=f();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":a({id:`p7/fS2`}),children:[(0,G.jsx)(i,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(u,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(r,{gap:`sm`,children:[(0,G.jsx)(s,{variant:`default`,onClick:n,children:(0,G.jsx)(u,{id:`/4ESsa`})}),(0,G.jsx)(s,{color:`red`,leftSection:(0,G.jsx)(m,{size:18}),onClick:t,children:(0,G.jsx)(u,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=f(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(R,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:i}=f(),[a,c]=(0,W.useState)(e),[d,p]=(0,W.useState)(t);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:U(a),maxMonthlyPrice:U(d)})},children:(0,G.jsxs)(o,{gap:`sm`,children:[(0,G.jsxs)(r,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(l,{label:i({id:`z0Ngvt`}),inputMode:`decimal`,value:a,onChange:e=>c(e.currentTarget.value),w:110}),(0,G.jsx)(l,{label:i({id:`/iddqW`}),inputMode:`decimal`,value:d,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(s,{type:`submit`,children:(0,G.jsx)(u,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=f(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(_).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:I.bar,children:[(0,G.jsx)(`div`,{className:I.search,children:(0,G.jsx)(A,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(N,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...w],onChange:e=>t({status:e})}),(0,G.jsx)(N,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(z,{chosen:e.costCentre,known:F(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(V,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=C(),{after:n,before:r,...i}=e;return(0,G.jsx)(L,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,c={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(s,{variant:`subtle`,onClick:()=>t({...c,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(u,{id:`WAnedj`})})}function $(){let[{data:e}]=d({query:v,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=g(),r=n(t);return(0,G.jsxs)(i,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(u,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(u,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=n(`/portal/services`),le=50;function ue(){let{_:e}=f(),t=h(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=d({query:X,variables:fe(n)}),[{data:o,fetching:s}]=a,c=K(),l=D(`SERVICES_REMOVE`),p=D(`REMOVAL_REQUESTS_FILE`),[m,g]=(0,W.useState)([]),[_,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(ee,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:c,rows:o?.mobileServices.nodes??[]}),(0,G.jsx)(O,{query:a,skeleton:(0,G.jsx)(B,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(b,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(u,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(P,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:c,sorting:i,onSort:r,refreshing:s,selection:p?{rows:m,onChange:g,labelOf:E}:void 0,actions:l?e=>(0,G.jsx)(S,{service:e,onRemove:e=>v([e])}):void 0}),(0,G.jsx)(y,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:m.length,onRemove:()=>v(m),onClear:()=>g([])}),_.length>0&&(0,G.jsx)(k,{services:_,onClose:()=>v([])})]})}function de(e){let n=t();return t=>{let r=`search`in t;n({to:`/services`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function fe(e){let t=C(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...p(e,le)}}export{ue as ServicesPage};