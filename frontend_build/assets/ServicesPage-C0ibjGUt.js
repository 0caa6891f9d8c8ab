import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,E as n,Vn as r,Wt as i,X as a,Y as o,_t as s,at as c,dt as l,h as u,m as d,y as f}from"./libraries-Br-0bf7c.js";import{E as p,F as m,I as ee,L as h,N as g,O as _,X as v,Y as y,_ as b,a as x,at as S,ct as C,l as w,lt as te,mt as T,o as E,ot as D,q as O,r as k}from"./parts-CH76wotO.js";import{a as A,c as j,d as M,f as N,i as P,l as F,n as I,o as L,r as R,s as z,t as B,u as V}from"./SortMenu-OGYeRCZ9.js";import{r as H,t as U}from"./search-DKlenY2q.js";var W=e(r(),1),G=i();function K(){let{_:e}=u(),{money:t}=_();return[{key:`user`,title:e({id:`7PzzBU`}),sortsBy:`USER_NAME`,noWrap:!0,render:q},{key:`msisdn`,title:e({id:`HptUxX`}),sortsBy:`MSISDN`,render:J},{key:`plan`,title:e({id:`7i6L4j`}),render:Y},{key:`costCentre`,title:e({id:`Ylz7Fx`}),render:({user:e})=>e.costCentre??`–`},{key:`status`,title:e({id:`uAQUqI`}),sortsBy:`STATUS`,render:({status:e})=>(0,G.jsx)(g,{status:e})},{key:`monthlyPrice`,title:e({id:`JxgXH1`}),sortsBy:`MONTHLY_PRICE`,align:`right`,render:({monthlyPrice:e})=>(0,G.jsx)(`span`,{className:`figures`,children:t(e)})}]}function q({user:e}){return(0,G.jsx)(S,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function J(e){return(0,G.jsx)(S,{to:`/services/$serviceId`,params:{serviceId:e.id},className:`figures`,children:e.msisdn?w(e):`–`})}function Y({plan:e,options:t}){return(0,G.jsxs)(G.Fragment,{children:[e.name,t.length>0&&(0,G.jsx)(l,{size:`sm`,c:`dimmed`,children:t.map(({name:e})=>e).join(`, `)})]})}var X=v(`
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
  `,[z,E]),Z={bar:`_bar_l1gdf_1`};function Q({count:e,onRemove:t,onClear:n}){let{_:r}=u();return e===0?null:(0,G.jsxs)(`section`,{className:Z.bar,"aria-label":r({id:`p7/fS2`}),children:[(0,G.jsx)(l,{fw:600,"aria-live":`polite`,children:(0,G.jsx)(d,{id:`cWluvh`,values:{count:e}})}),(0,G.jsxs)(s,{gap:`sm`,children:[(0,G.jsx)(c,{variant:`default`,onClick:n,children:(0,G.jsx)(d,{id:`/4ESsa`})}),(0,G.jsx)(c,{color:`red`,leftSection:(0,G.jsx)(C,{size:18}),onClick:t,children:(0,G.jsx)(d,{id:`t/YqKh`})})]})]})}function ne({min:e,max:t,onChange:n}){let{_:r}=u(),i=[e,t].filter(Boolean).length;return(0,G.jsx)(L,{label:r({id:`JxgXH1`}),count:i,children:(0,G.jsx)(re,{min:e,max:t,onChange:n},`${e}-${t}`)})}function re({min:e=``,max:t=``,onChange:n}){let{_:r}=u(),[i,l]=(0,W.useState)(e),[f,p]=(0,W.useState)(t);return(0,G.jsx)(`form`,{onSubmit:e=>{e.preventDefault(),n({minMonthlyPrice:U(i),maxMonthlyPrice:U(f)})},children:(0,G.jsxs)(a,{gap:`sm`,children:[(0,G.jsxs)(s,{gap:`sm`,wrap:`nowrap`,children:[(0,G.jsx)(o,{label:r({id:`z0Ngvt`}),inputMode:`decimal`,value:i,onChange:e=>l(e.currentTarget.value),w:110}),(0,G.jsx)(o,{label:r({id:`/iddqW`}),inputMode:`decimal`,value:f,onChange:e=>p(e.currentTarget.value),w:110})]}),(0,G.jsx)(c,{type:`submit`,children:(0,G.jsx)(d,{id:`DB8zMK`})})]})})}function ie({search:e,onChange:t,columns:n,rows:r}){let{_:i,i18n:a}=u(),o={orderBy:e.orderBy??`USER_NAME`,direction:e.direction??`ASC`},s=Object.entries(T).map(([e,t])=>({value:e,label:a._(t)}));return(0,G.jsxs)(`div`,{className:N.bar,children:[(0,G.jsx)(`div`,{className:N.search,children:(0,G.jsx)(b,{label:i({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,G.jsx)(A,{label:i({id:`uAQUqI`}),choices:s,chosen:e.status,usual:[...te],onChange:e=>t({status:e})}),(0,G.jsx)(A,{label:i({id:`GdgCoi`}),choices:$(),chosen:e.planId,onChange:e=>t({planId:e})}),(0,G.jsx)(R,{chosen:e.costCentre,known:P(r.map(({user:e})=>e)),onChange:e=>t({costCentre:e})}),(0,G.jsx)(ne,{min:e.minMonthlyPrice,max:e.maxMonthlyPrice,onChange:t}),(0,G.jsx)(B,{columns:n,sorting:o,onSort:t}),(0,G.jsx)(oe,{search:e,onChange:t}),(0,G.jsx)(ae,{search:e})]})}function ae({search:e}){let t=O(),{after:n,before:r,...i}=e;return(0,G.jsx)(I,{path:`/export/mobile-services`,filters:{companyId:t.id,...i,status:H(e)}})}function oe({search:e,onChange:t}){let{status:n,planId:r,costCentre:i,minMonthlyPrice:a,maxMonthlyPrice:o}=e,s={status:void 0,planId:void 0,costCentre:void 0};return!n&&!r&&!i&&!a&&!o?null:(0,G.jsx)(c,{variant:`subtle`,onClick:()=>t({...s,minMonthlyPrice:void 0,maxMonthlyPrice:void 0}),children:(0,G.jsx)(d,{id:`WAnedj`})})}function $(){let[{data:e}]=f({query:p,requestPolicy:`cache-first`});return(e?.plans.filter(({kind:e})=>e===`MOBILE`)??[]).map(({id:e,name:t})=>({value:e,label:t}))}function se({count:e,monthly:t}){let{money:n}=_(),r=n(t);return(0,G.jsxs)(l,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:[(0,G.jsx)(d,{id:`zTN3+W`,values:{count:e}}),` ·`,` `,(0,G.jsx)(`span`,{className:`figures`,children:(0,G.jsx)(d,{id:`ANGMXX`,values:{sum:r}})})]})}var ce=n(`/portal/services`),le=50;function ue(){let{_:e}=u(),t=m(),n=ce.useSearch(),r=de(n),i={orderBy:n.orderBy??`USER_NAME`,direction:n.direction??`ASC`},a=f({query:X,variables:fe(n)}),[{data:o,fetching:s}]=a,c=K(),l=y(`SERVICES_REMOVE`),[p,g]=(0,W.useState)([]),[_,v]=(0,W.useState)([]);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(ee,{title:e({id:`7TEDVm`}),trail:t.menu}),(0,G.jsx)(ie,{search:n,onChange:r,columns:c,rows:o?.mobileServices.nodes??[]}),(0,G.jsx)(h,{query:a,skeleton:(0,G.jsx)(V,{}),children:({mobileServices:t})=>t.nodes.length===0?(0,G.jsx)(D,{title:e({id:`p1NPGN`}),children:(0,G.jsx)(d,{id:`z+87G3`})}):(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(se,{count:t.totalCount,monthly:t.totalMonthlyPrice}),(0,G.jsx)(M,{label:e({id:`2XFY8d`}),rows:t.nodes,columns:c,sorting:i,onSort:r,refreshing:s,selection:l?{rows:p,onChange:g,labelOf:w}:void 0,actions:l?e=>(0,G.jsx)(x,{service:e,onRemove:e=>v([e])}):void 0}),(0,G.jsx)(j,{page:t.pageInfo,onTurn:r})]})}),(0,G.jsx)(Q,{count:p.length,onRemove:()=>v(p),onClear:()=>g([])}),_.length>0&&(0,G.jsx)(k,{services:_,onClose:()=>v([])})]})}function de(e){let n=t();return t=>{let r=`search`in t;n({to:`/services`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function fe(e){let t=O(),{planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a,orderBy:o=`USER_NAME`,direction:s=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:H(e),planId:n,costCentre:r,minMonthlyPrice:i,maxMonthlyPrice:a},orderBy:`${o}_${s}`,...F(e,le)}}export{ue as ServicesPage};