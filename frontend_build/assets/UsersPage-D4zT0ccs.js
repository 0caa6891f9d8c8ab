import{$ as e,N as t,Yt as n,_ as r,b as i,dt as a,g as o,gt as s,k as c,ut as l,vn as u,x as d}from"./libraries-CnqV21hW.js";import{t as f}from"./IconPlus-CHSTzNso.js";import{A as p,G as m,K as h,Nt as g,R as _,U as v,W as y,_t as b,a as x,gt as S,i as C,it as w,ot as T,r as E,s as D,st as O,u as k,w as A}from"./parts-cUP1uQZw.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-BZPLXGeR.js";import{t as ee}from"./UserForm-DNFtnqGx.js";var V=n();function H({columns:t,hidden:n,onChange:i}){let{_:o}=r(),s=t.slice(1),c=s.map(({key:e})=>e).filter(e=>!n.includes(e));return(0,V.jsx)(I,{label:o({id:`jEu4bB`}),count:0,children:(0,V.jsx)(a.Group,{"aria-label":o({id:`jEu4bB`}),value:c,onChange:e=>i(s.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(e,{gap:`sm`,children:s.map(({key:e,title:t})=>(0,V.jsx)(a,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=B({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=O(`
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
  `,[E]),G=O(`
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
  `,[p]),K={name:``,email:``,costCentre:``};function q({onClose:e}){let{_:n}=r(),a=w(),o=t(),[,s]=i(G),c=D();return(0,V.jsx)(k,{onClose:e,title:n({id:`YTXxFD`}),children:(0,V.jsx)(ee,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:r}=await s({input:{...e,costCentre:t,companyId:a.id,idempotencyKey:c}});return n?.addUser.__typename===`UserAdded`?(o({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:r}},onCancel:e})})}function J(){let{_:e}=r();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(v,{status:e.status})}]}function Y(e){return(0,V.jsx)(S,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?_(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:i,onHide:a,rows:o}){let{_:s,i18n:c}=r(),l=w(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(g).map(([e,t])=>({value:e,label:c._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(A,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:s({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(o),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:i,onChange:a}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var Q=c(`/portal/users`),$=50;function te(){let{_:e}=r(),t=y(),n=T(`USERS_WRITE`),[i,a]=u(!1),c=Q.useSearch(),p=ne(c),g={orderBy:c.orderBy??`NAME`,direction:c.direction??`ASC`},_=d({query:W,variables:re(c)}),[{data:v,fetching:x}]=_,S=J(),{shown:w,hidden:E,setHidden:D}=U(`users`,S);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(m,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(l,{leftSection:(0,V.jsx)(f,{size:18}),onClick:a.open,children:(0,V.jsx)(o,{id:`YTXxFD`})})}),i&&(0,V.jsx)(q,{onClose:a.close}),(0,V.jsx)(Z,{search:c,onChange:p,columns:S,hidden:E,onHide:D,rows:v?.users.nodes??[]}),(0,V.jsx)(h,{query:_,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(b,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(o,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(s,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(o,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:w,sorting:g,onSort:p,refreshing:x}),(0,V.jsx)(C,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=w(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...x(e,$)}}export{te as UsersPage};