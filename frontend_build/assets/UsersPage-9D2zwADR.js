import{C as e,I as t,M as n,St as r,mt as i,nt as a,pt as o,tn as s,v as c,w as l,wn as u,y as d}from"./libraries-D121TdC-.js";import{t as f}from"./IconPlus-fVP5UpZs.js";import{C as p,G as m,K as h,R as g,S as _,Tt as v,Ut as y,W as b,X as x,_ as S,dt as C,g as w,ht as T,pt as E,q as D,s as O,wt as k,x as A}from"./parts-DQmnpfXB.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as ee}from"./SortMenu-CTfriwap.js";import{t as B}from"./UserForm-DqKDQINM.js";var V=s();function H({columns:e,hidden:t,onChange:n}){let{_:r}=d(),o=e.slice(1),s=o.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,V.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,V.jsx)(i.Group,{"aria-label":r({id:`jEu4bB`}),value:s,onChange:e=>n(o.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(a,{gap:`sm`,children:o.map(({key:e,title:t})=>(0,V.jsx)(i,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=ee({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=T(`
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
  `,[A]),G=T(`
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
  `,[g]),K={name:``,email:``,costCentre:``};function q({onClose:n}){let{_:r}=d(),i=C(),a=t(),[,o]=e(G),s=w();return(0,V.jsx)(S,{onClose:n,title:r({id:`YTXxFD`}),children:(0,V.jsx)(B,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:r}=await o({input:{...e,costCentre:t,companyId:i.id,idempotencyKey:s}});return n?.addUser.__typename===`UserAdded`?(a({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:r}},onCancel:n})})}function J(){let{_:e}=d();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(b,{status:e.status})}]}function Y(e){return(0,V.jsx)(k,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?x(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:s}=d(),c=C(),{after:l,before:u,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(y).map(([e,t])=>({value:e,label:s._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(O,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:c.id,...f}})]})}var Q=n(`/portal/users`),$=50;function te(){let{_:e}=d(),t=m(),n=E(`USERS_WRITE`),[i,a]=u(!1),s=Q.useSearch(),p=ne(s),g={orderBy:s.orderBy??`NAME`,direction:s.direction??`ASC`},y=l({query:W,variables:re(s)}),[{data:b,fetching:x}]=y,S=J(),{shown:C,hidden:w,setHidden:T}=U(`users`,S);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(o,{leftSection:(0,V.jsx)(f,{size:18}),onClick:a.open,children:(0,V.jsx)(c,{id:`YTXxFD`})})}),i&&(0,V.jsx)(q,{onClose:a.close}),(0,V.jsx)(Z,{search:s,onChange:p,columns:S,hidden:w,onHide:T,rows:b?.users.nodes??[]}),(0,V.jsx)(D,{query:y,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(v,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(c,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(r,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(c,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:C,sorting:g,onSort:p,refreshing:x}),(0,V.jsx)(_,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=C(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...p(e,$)}}export{te as UsersPage};