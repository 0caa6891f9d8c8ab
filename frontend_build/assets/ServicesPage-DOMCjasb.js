import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,Vn as n,Wt as r,X as i,Z as a,_t as o,at as s,dt as c,h as l,j as u,m as d,y as f}from"./libraries-C3ycWZFA.js";import{D as p,I as m,J as h,L as g,P as _,R as ee,X as v,Z as y,a as b,c as x,ht as S,i as C,k as w,lt as te,n as T,ot as E,st as D,ut as O,v as k}from"./parts-fxTf0eEf.js";import{a as A,c as j,d as M,f as N,i as P,l as F,n as I,o as L,r as R,s as z,t as B,u as V}from"./SortMenu-Cm9Wislp.js";import{r as H,t as U}from"./search-q9nboHks.js";var W=e(n(),1),G=r();function K(){let{_:e}=l(),{money:t}=w();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(_,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(E,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(E,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?x(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(c,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=y(`
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
  `,[z,b]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:r}=l();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,G.jsx)(c,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(d,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(o,{gap:`sm`,children:[(0,G.jsx)(s,{variant:`default`,onClick:n,children:(0,G.jsx)(d,{id:`/4ESsa`})}),(0,G.jsx)(s,{color:`red`,leftSection:(0,G.jsx)(te,{size:18}),onClick:t,children:(0,G.jsx)(d,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=l(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(L,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:r}=l(),[c,u]=(0,W.useState)(e),[f,p]=(0,W.useState)(t);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:U(c),maxMonthlyPrice:U(f)})},children:(0,G.jsxs)(a,{gap:`sm`,children:[(0,G.jsxs)(o,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(i,{label:r({id:`z0Ngvt`}),inputMode:`decimal`,value:c,onChange:e=>u(e.currentTarget.value),w:110}),(0,G.jsx)(i,{label:r({id:`/iddqW`}),inputMode:`decimal`,value:f,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(s,{type:`submit`,children:(0,G.jsx)(d,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=l(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(S).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:N.bar,children:[(0,G.jsx)(`div`,{className:N.search,children:(0,G.jsx)(k,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(A,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...O],onChange:e=>t({status:e})}),(0,G.jsx)(A,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(R,{chosen:e.costCentre,known:P(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(B,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=h(),{after:n,before:r,...i}=e;return(0,G.jsx)(I,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,c={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(s,{variant:`subtle`,onClick:()=>t({...c,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(d,{id:`WAnedj`})})}function $(){let[{data:e}]=f({query:p,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=w(),r=n(t);return(0,G.jsxs)(c,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(d,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(d,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=t(`/portal/services`),le=50;function ue(){let{_:e}=l(),t=m(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=f({query:X,variables:fe(n)}),[{data:o,fetching:s}]=a,c=K(),u=v(`SERVICES_REMOVE`),[p,h]=(0,W.useState)([]),[_,y]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(g,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:c,rows:o?.mobileServices.nodes??[]}),(0,G.jsx)(ee,{query:a,skeleton:(0,G.jsx)(V,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(D,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(d,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(M,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:c,sorting:i,onSort:r,refreshing:s,selection:u?{rows:p,onChange:h,labelOf:x}:void 0,actions:u?e=>(0,G.jsx)(C,{service:e,onRemove:e=>y([e])}):void 0}),(0,G.jsx)(j,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:p.length,onRemove:()=>y(p),onClear:()=>h([])}),_.length>0&&(0,G.jsx)(T,{services:_,onClose:()=>y([])})]})}function de(e){let t=u();return n=>{let r=`search`in n;t({to:`/services`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function fe(e){let t=h(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...F(e,le)}}export{ue as ServicesPage};