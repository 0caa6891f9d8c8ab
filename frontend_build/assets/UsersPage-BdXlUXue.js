import{A as e,P as t,S as n,Xt as r,_ as i,_t as a,dt as o,et as s,ft as c,v as l,x as u,yn as d}from"./libraries-B0e0VH97.js";import{t as f}from"./IconPlus-a0cS56tx.js";import{E as p,H as m,J as h,R as g,Rt as _,St as v,T as y,X as b,Y as x,b as S,ct as C,ft as w,q as T,u as E,ut as D,w as O,xt as k,y as A}from"./parts-D8ayvmI5.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as ee}from"./SortMenu-XJQdJLsM.js";import{t as B}from"./UserForm-Dw4r4XBt.js";var V=r();function H({columns:e,hidden:t,onChange:n}){let{_:r}=l(),i=e.slice(1),a=i.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,V.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,V.jsx)(c.Group,{"aria-label":r({id:`jEu4bB`}),value:a,onChange:e=>n(i.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(s,{gap:`sm`,children:i.map(({key:e,title:t})=>(0,V.jsx)(c,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=ee({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=w(`
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
  `,[O]),G=w(`
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
  `,[g]),K={name:``,email:``,costCentre:``};function q({onClose:e}){let{_:n}=l(),r=C(),i=t(),[,a]=u(G),o=A();return(0,V.jsx)(S,{onClose:e,title:n({id:`YTXxFD`}),children:(0,V.jsx)(B,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:s}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:o}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:s}},onCancel:e})})}function J(){let{_:e}=l();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(T,{status:e.status})}]}function Y(e){return(0,V.jsx)(k,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?m(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:s}=l(),c=C(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(_).map(([e,t])=>({value:e,label:s._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(E,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:c.id,...f}})]})}var Q=e(`/portal/users`),$=50;function te(){let{_:e}=l(),t=h(),r=D(`USERS_WRITE`),[s,c]=d(!1),u=Q.useSearch(),p=ne(u),m={orderBy:u.orderBy??`NAME`,direction:u.direction??`ASC`},g=n({query:W,variables:re(u)}),[{data:_,fetching:S}]=g,C=J(),{shown:w,hidden:T,setHidden:E}=U(`users`,C);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(x,{title:e({id:`Xef1xw`}),trail:t.menu,children:r&&(0,V.jsx)(o,{leftSection:(0,V.jsx)(f,{size:18}),onClick:c.open,children:(0,V.jsx)(i,{id:`YTXxFD`})})}),s&&(0,V.jsx)(q,{onClose:c.close}),(0,V.jsx)(Z,{search:u,onChange:p,columns:C,hidden:T,onHide:E,rows:_?.users.nodes??[]}),(0,V.jsx)(b,{query:g,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(v,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(i,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(a,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(i,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:w,sorting:m,onSort:p,refreshing:S}),(0,V.jsx)(y,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=C(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...p(e,$)}}export{te as UsersPage};