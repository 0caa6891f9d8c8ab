import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{At as t,C as n,Dt as r,G as i,I as a,J as o,Nt as s,Ot as c,T as l,Vt as u,X as d,Y as f,a as p,gt as m,jt as h,m as g,mt as _,q as v,r as y,s as b,u as x,vt as S,w as ee}from"./parts-DbffnvWq.js";import{I as C,M as w,Ot as T,St as E,er as D,nt as O,pt as k,tn as A,tt as j,w as M,y as N}from"./libraries-D121TdC-.js";import{a as P,c as F,i as I,l as L,n as R,o as z,r as B,s as V,t as H}from"./SortMenu-BPFvGdO8.js";import{r as U,t as W}from"./search-D8tCZRWb.js";var G=e(D(),1),K=A();function q(){let{_:e}=N(),{money:t}=d();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:te},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e,activatedOn:t})=>(0,K.jsx)(i,{status:e,activatedOn:t})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,K.jsx)(`span`,{className:`figures`,children:t(e)})}]}function te({user:e}){return(0,K.jsx)(r,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,K.jsx)(r,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?g(e):`–`})}function Y({plan:e,options:t}){return(0,K.jsxs)(K.Fragment,{children:[e.name,t.length>0&&(0,K.jsx)(E,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=S(`
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
          activatedOn
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
  `,[n,x]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:n,onClear:r}){let{_:i}=N();return e===0?null:(0,K.jsxs)(`section`,{className:Z.bar,"aria-label":i({id:`p7/fS2`}),children:[(0,K.jsx)(E,{fw:600,"aria-live":`polite`,children:(0,K.jsx)(h,{id:`cWluvh`,values:{count:e}})}),(0,K.jsxs)(T,{gap:`sm`,children:[(0,K.jsx)(k,{variant:`default`,onClick:r,children:(0,K.jsx)(h,{id:`/4ESsa`})}),(0,K.jsx)(k,{color:`red`,leftSection:(0,K.jsx)(t,{size:18}),onClick:n,children:(0,K.jsx)(h,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=N(),i=[e,t].filter(Boolean).length;return(0,K.jsx)(z,{label:r({id:`JxgXH1`}),count:i,children:(0,K.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:r}=N(),[i,a]=(0,G.useState)(e),[o,s]=(0,G.useState)(t);return(0,K.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:W(i),maxMonthlyPrice:W(o)})},children:(0,K.jsxs)(O,{gap:`sm`,children:[(0,K.jsxs)(T,{gap:`sm`,wrap:`nowrap`,children:[(0,K.jsx)(j,{label:r({id:`z0Ngvt`}),inputMode:`decimal`,value:i,onChange:e=>a(e.currentTarget.value),w:110}),(0,K.jsx)(j,{label:r({id:`/iddqW`}),inputMode:`decimal`,value:o,onChange:e=>s(e.currentTarget.value),w:110})]}),(0,K.jsx)(k,{type:`submit`,children:(0,K.jsx)(h,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=N(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},c=Object.entries(u).map(([e,t])=>({value:e,label:a._(t)}));return(0,K.jsxs)(`div`,{className:L.bar,children:[(0,K.jsx)(`div`,{className:L.search,children:(0,K.jsx)(b,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,K.jsx)(P,{label:i({id:`uAQUqI`}),choices:c,chosen:e.status,usual:[...s],onChange:e=>t({status:e})}),(0,K.jsx)(P,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,K.jsx)(B,{chosen:e.costCentre,known:I(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,K.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,K.jsx)(H,{columns:n,sorting:o,onSort:t}),(0,K.jsx)(oe,{search:e,onChange:t}),(0,K.jsx)(ae,{search:e})]})}function ae({search:e}){let t=_(),{after:n,before:r,...i}=e;return(0,K.jsx)(R,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:U(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,s={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,K.jsx)(k,{variant:`subtle`,onClick:()=>t({...s,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,K.jsx)(h,{id:`WAnedj`})})}function $(){let[{data:e}]=M({query:a,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=d(),r=n(t);return(0,K.jsxs)(E,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,K.jsx)(h,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,K.jsx)(`span`,{className:`figures`,children:(0,K.jsx)(h,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=w(`/portal/services`),le=50;function ue(){let{_:e}=N(),t=v(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=M({query:X,variables:fe(n)}),[{data:s,fetching:l}]=a,u=q(),d=m(`SERVICES_REMOVE`),_=m(`REMOVAL_REQUESTS_FILE`),[b,x]=(0,G.useState)([]),[S,C]=(0,G.useState)([]);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(o,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,K.jsx)(ie,{search:n,onChange:r,columns:u,rows:s?.mobileServices.nodes??[]}),(0,K.jsx)(f,{query:a,skeleton:(0,K.jsx)(V,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,K.jsx)(c,{title:e({id:`p1NPGN`}),children:(0,K.jsx)(h,{id:`z+87G3`})}):(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,K.jsx)(F,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:u,sorting:i,onSort:r,refreshing:l,selection:_?{rows:b,onChange:x,labelOf:g}:void 0,actions:d?e=>(0,K.jsx)(p,{service:e,onRemove:e=>C([e])}):void 0}),(0,K.jsx)(ee,{page:t.pageInfo,onTurn:r})]})}),(0,K.jsx)(Q,{count:b.length,onRemove:()=>C(b),onClear:()=>x([])}),S.length>0&&(0,K.jsx)(y,{services:S,onClose:()=>C([])})]})}function de(e){let t=C();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=_(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:U(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...l(e,le)}}export{ue as ServicesPage};