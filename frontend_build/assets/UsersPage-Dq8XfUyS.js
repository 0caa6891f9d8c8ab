import{C as e,I as t,M as n,St as r,mt as i,nt as a,pt as o,tn as s,w as c,wn as l,y as u}from"./libraries-D121TdC-.js";import{$ as d,B as f,C as p,Dt as m,J as h,K as g,Ot as _,T as v,Y as y,gt as b,jt as x,mt as S,q as C,qt as w,s as T,v as E,vt as D,w as O,y as k}from"./parts-DbffnvWq.js";import{t as A}from"./IconPlus-fVP5UpZs.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as ee}from"./SortMenu-BPFvGdO8.js";import{t as B}from"./UserForm-80CF7EjQ.js";var V=s();function H({columns:e,hidden:t,onChange:n}){let{_:r}=u(),o=e.slice(1),s=o.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,V.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,V.jsx)(i.Group,{"aria-label":r({id:`jEu4bB`}),value:s,onChange:e=>n(o.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(a,{gap:`sm`,children:o.map(({key:e,title:t})=>(0,V.jsx)(i,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=ee({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=D(`
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
  `,[p]),G=D(`
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
  `,[f]),K={name:``,email:``,costCentre:``};function q({onClose:n}){let{_:r}=u(),i=S(),a=t(),[,o]=e(G),s=E();return(0,V.jsx)(k,{onClose:n,title:r({id:`YTXxFD`}),children:(0,V.jsx)(B,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:r}=await o({input:{...e,costCentre:t,companyId:i.id,idempotencyKey:s}});return n?.addUser.__typename===`UserAdded`?(a({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:r}},onCancel:n})})}function J(){let{_:e}=u();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(g,{status:e.status})}]}function Y(e){return(0,V.jsx)(m,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?d(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:s}=u(),c=S(),{after:l,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(w).map(([e,t])=>({value:e,label:s._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(T,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:c.id,...f}})]})}var Q=n(`/portal/users`),$=50;function te(){let{_:e}=u(),t=C(),n=b(`USERS_WRITE`),[i,a]=l(!1),s=Q.useSearch(),d=ne(s),f={orderBy:s.orderBy??`NAME`,direction:s.direction??`ASC`},p=c({query:W,variables:re(s)}),[{data:m,fetching:g}]=p,v=J(),{shown:S,hidden:w,setHidden:T}=U(`users`,v);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(o,{leftSection:(0,V.jsx)(A,{size:18}),onClick:a.open,children:(0,V.jsx)(x,{id:`YTXxFD`})})}),i&&(0,V.jsx)(q,{onClose:a.close}),(0,V.jsx)(Z,{search:s,onChange:d,columns:v,hidden:w,onHide:T,rows:m?.users.nodes??[]}),(0,V.jsx)(y,{query:p,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(_,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(x,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(r,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(x,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:S,sorting:f,onSort:d,refreshing:g}),(0,V.jsx)(O,{page:t.pageInfo,onTurn:d})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=S(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...v(e,$)}}export{te as UsersPage};