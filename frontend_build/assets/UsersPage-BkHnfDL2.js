import{$ as e,N as t,Yt as n,b as r,dt as i,g as a,gt as o,h as s,k as c,ut as l,vn as u,x as d}from"./libraries-_C22SbCf.js";import{t as f}from"./IconPlus-De9gQBDN.js";import{A as p,C as m,Ft as h,G as g,K as _,R as v,U as y,W as b,_t as x,a as S,gt as C,i as w,it as T,l as E,ot as D,r as O,s as k,st as A}from"./parts-Brf0hcxT.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-C96lujgs.js";import{t as ee}from"./UserForm-D13pawOh.js";var V=n();function H({columns:t,hidden:n,onChange:r}){let{_:o}=a(),s=t.slice(1),c=s.map(({key:e})=>e).filter(e=>!n.includes(e));return(0,V.jsx)(I,{label:o({id:`jEu4bB`}),count:0,children:(0,V.jsx)(i.Group,{"aria-label":o({id:`jEu4bB`}),value:c,onChange:e=>r(s.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(e,{gap:`sm`,children:s.map(({key:e,title:t})=>(0,V.jsx)(i,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=B({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=A(`
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
  `,[O]),G=A(`
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
  `,[p]),K={name:``,email:``,costCentre:``};function q({onClose:e}){let{_:n}=a(),i=T(),o=t(),[,s]=r(G),c=k();return(0,V.jsx)(E,{onClose:e,title:n({id:`YTXxFD`}),children:(0,V.jsx)(ee,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:r}=await s({input:{...e,costCentre:t,companyId:i.id,idempotencyKey:c}});return n?.addUser.__typename===`UserAdded`?(o({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:r}},onCancel:e})})}function J(){let{_:e}=a();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(y,{status:e.status})}]}function Y(e){return(0,V.jsx)(C,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?v(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:o}){let{_:s,i18n:c}=a(),l=T(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},g=Object.entries(h).map(([e,t])=>({value:e,label:c._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(m,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:s({id:`uAQUqI`}),choices:g,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(o),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var Q=c(`/portal/users`),$=50;function te(){let{_:e}=a(),t=b(),n=D(`USERS_WRITE`),[r,i]=u(!1),c=Q.useSearch(),p=ne(c),m={orderBy:c.orderBy??`NAME`,direction:c.direction??`ASC`},h=d({query:W,variables:re(c)}),[{data:v,fetching:y}]=h,S=J(),{shown:C,hidden:T,setHidden:E}=U(`users`,S);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(g,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(l,{leftSection:(0,V.jsx)(f,{size:18}),onClick:i.open,children:(0,V.jsx)(s,{id:`YTXxFD`})})}),r&&(0,V.jsx)(q,{onClose:i.close}),(0,V.jsx)(Z,{search:c,onChange:p,columns:S,hidden:T,onHide:E,rows:v?.users.nodes??[]}),(0,V.jsx)(_,{query:h,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(x,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(s,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(o,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(s,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:C,sorting:m,onSort:p,refreshing:y}),(0,V.jsx)(w,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=T(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...S(e,$)}}export{te as UsersPage};