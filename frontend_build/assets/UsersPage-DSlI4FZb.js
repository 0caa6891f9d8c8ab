import{At as e,D as t,O as n,Ot as r,i,q as a,r as o}from"./createReactComponent-iRq5WkMk.js";import{t as s}from"./Text-CVVLrEuy.js";import{t as c}from"./use-disclosure-BxHgzekW.js";import{t as l}from"./IconPlus-qkxLWLiM.js";import{r as u}from"./route-Mmtg6B1J.js";import{n as d}from"./useNavigate-CSvMOp3h.js";import{a as f,i as p,t as m}from"./states-obmrXbxW.js";import{l as h,s as g}from"./company-COYthFCB.js";import{t as _}from"./Checkbox-JJcHYcVS.js";import{a as v,c as y,d as b,f as x,i as S,l as C,n as w,o as T,p as E,r as D,s as O,t as k,u as A}from"./SortMenu-UnfOJLli.js";import{n as j,t as M}from"./PageHeader-BW00PQ0G.js";import{n as N,t as P}from"./fragment-CVDMzHfX.js";import{t as F}from"./Dialog-WZXlkNDR.js";import{t as I}from"./UserForm-Bzn2XiDO.js";import{t as L}from"./graphql-DUJ7RVr-.js";import{r as R,s as z}from"./format-rF2FP_cx.js";import{n as B}from"./links-BBc4WK0Q.js";import{u as V}from"./labels-N5CVbZGE.js";import{t as ee}from"./SearchField-xSeY8J60.js";var H=a();function U({columns:e,hidden:n,onChange:r}){let{_:a}=i(),o=e.slice(1),s=o.map(({key:e})=>e).filter(e=>!n.includes(e));return(0,H.jsx)(T,{label:a({id:`jEu4bB`}),count:0,children:(0,H.jsx)(_.Group,{"aria-label":a({id:`jEu4bB`}),value:s,onChange:e=>r(o.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(t,{gap:`sm`,children:o.map(({key:e,title:t})=>(0,H.jsx)(_,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=E({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=e(r(),1);function K(){return(0,G.useState)(q)[0]}function q(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var J=L(`
    query Users(
      $companyId: ID!
      $search: String
      $filter: UserFilter
      $orderBy: UserOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      users(
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
        pageInfo {
          ...Page
        }
        nodes {
          id
          name
          email
          costCentre
          status
          mobileServices {
            id
            msisdn
            status
          }
        }
      }
    }
  `,[O]),Y=L(`
    mutation AddUser($input: AddUserInput!) {
      addUser(input: $input) {
        __typename
        ... on UserAdded {
          user {
            id
          }
        }
        ...Refusal
      }
    }
  `,[P]),X={name:``,email:``,costCentre:``};function Z({onClose:e}){let{_:t}=i(),n=g(),r=d(),[,a]=p(Y),o=K();return(0,H.jsx)(F,{onClose:e,title:t({id:`YTXxFD`}),children:(0,H.jsx)(I,{initial:X,onSave:async e=>{let t=e.costCentre.trim()||null,{data:i,error:s}=await a({input:{...e,costCentre:t,companyId:n.id,idempotencyKey:o}});return i?.addUser.__typename===`UserAdded`?(r({to:`/users/$userId`,params:{userId:i.addUser.user.id}}),{}):{refusal:i?.addUser,error:s}},onCancel:e})})}function Q(){let{_:e}=i();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,render:$},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:te},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(z,{status:e.status})}]}function $(e){return(0,H.jsx)(B,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function te(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?R(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function ne({search:e,onChange:t,columns:n,hidden:r,onHide:a,rows:o}){let{_:s,i18n:c}=i(),l=g(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(V).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:x.bar,children:[(0,H.jsx)(`div`,{className:x.search,children:(0,H.jsx)(ee,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(v,{label:s({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(D,{chosen:e.costCentre,known:S(o),onChange:e=>t({costCentre:e})}),(0,H.jsx)(k,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:a}),(0,H.jsx)(w,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var re=u(`/portal/users`),ie=50;function ae(){let{_:e}=i(),t=N(),r=h(`USERS_WRITE`),[a,u]=c(!1),d=re.useSearch(),p=oe(d),g={orderBy:d.orderBy??`NAME`,direction:d.direction??`ASC`},_=f({query:J,variables:se(d)}),[{data:v,fetching:x}]=_,S=Q(),{shown:C,hidden:w,setHidden:T}=W(`users`,S);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(M,{title:e({id:`Xef1xw`}),trail:t.menu,children:r&&(0,H.jsx)(n,{leftSection:(0,H.jsx)(l,{size:18}),onClick:u.open,children:(0,H.jsx)(o,{id:`YTXxFD`})})}),a&&(0,H.jsx)(Z,{onClose:u.close}),(0,H.jsx)(ne,{search:d,onChange:p,columns:S,hidden:w,onHide:T,rows:v?.users.nodes??[]}),(0,H.jsx)(j,{query:_,skeleton:(0,H.jsx)(A,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(m,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(o,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(s,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(o,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(b,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:C,sorting:g,onSort:p,refreshing:x}),(0,H.jsx)(y,{page:t.pageInfo,onTurn:p})]})})]})}function oe(e){let t=d();return n=>{let r=`search`in n;t({to:`/users`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function se(e){let t=g(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...C(e,ie)}}export{ae as UsersPage};