import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,C as n,D as r,In as i,K as a,d as o,f as s,g as c,pt as l,q as u,st as d,tt as f}from"./libraries-D5a3mRCY.js";import{A as p,C as m,G as h,H as g,M as _,O as v,W as y,a as b,at as x,c as S,f as C,i as w,it as ee,j as te,n as T,nt as E,tt as D,ut as O,x as k}from"./parts-2XPjpNov.js";import{a as A,c as j,d as M,f as N,i as P,l as F,n as I,o as L,r as R,s as z,t as B,u as V}from"./SortMenu-DMgosgDN.js";import{r as H,t as U}from"./search-mQqMM5DA.js";var W=e(i(),1),G=t();function K(){let{_:e}=s(),{money:t}=m();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(v,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(D,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(D,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?S(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(d,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=h(`
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
  `,[z,b]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:r}=s();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,G.jsx)(d,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(o,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(l,{gap:`sm`,children:[(0,G.jsx)(f,{variant:`default`,onClick:n,children:(0,G.jsx)(o,{id:`/4ESsa`})}),(0,G.jsx)(f,{color:`red`,leftSection:(0,G.jsx)(ee,{size:18}),onClick:t,children:(0,G.jsx)(o,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=s(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(L,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:r}=s(),[i,c]=(0,W.useState)(e),[d,p]=(0,W.useState)(t);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:U(i),maxMonthlyPrice:U(d)})},children:(0,G.jsxs)(u,{gap:`sm`,children:[(0,G.jsxs)(l,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(a,{label:r({id:`z0Ngvt`}),inputMode:`decimal`,value:i,onChange:e=>c(e.currentTarget.value),w:110}),(0,G.jsx)(a,{label:r({id:`/iddqW`}),inputMode:`decimal`,value:d,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(f,{type:`submit`,children:(0,G.jsx)(o,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=s(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},c=Object.entries(O).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:N.bar,children:[(0,G.jsx)(`div`,{className:N.search,children:(0,G.jsx)(C,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(A,{label:i({id:`uAQUqI`}),choices:c,chosen:e.status,usual:[...x],onChange:e=>t({status:e})}),(0,G.jsx)(A,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(R,{chosen:e.costCentre,known:P(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(B,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=g(),{after:n,before:r,...i}=e;return(0,G.jsx)(I,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:s}=e,c={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!s?null:(0,G.jsx)(f,{variant:`subtle`,onClick:()=>t({...c,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(o,{id:`WAnedj`})})}function $(){let[{data:e}]=c({query:k,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=m(),r=n(t);return(0,G.jsxs)(d,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(o,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(o,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=n(`/portal/services`),le=50;function ue(){let{_:e}=s(),t=p(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=c({query:X,variables:fe(n)}),[{data:l,fetching:u}]=a,d=K(),f=y(`SERVICES_REMOVE`),[m,h]=(0,W.useState)([]),[g,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(te,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:d,rows:l?.mobileServices.nodes??[]}),(0,G.jsx)(_,{query:a,skeleton:(0,G.jsx)(V,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(E,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(o,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(M,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:d,sorting:i,onSort:r,refreshing:u,selection:f?{rows:m,onChange:h,labelOf:S}:void 0,actions:f?e=>(0,G.jsx)(w,{service:e,onRemove:e=>v([e])}):void 0}),(0,G.jsx)(j,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:m.length,onRemove:()=>v(m),onClear:()=>h([])}),g.length>0&&(0,G.jsx)(T,{services:g,onClose:()=>v([])})]})}function de(e){let t=r();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=g(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...F(e,le)}}export{ue as ServicesPage};