import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,C as n,D as r,In as i,d as a,f as o,g as s,h as c,nt as l,q as u,sn as d,st as f,tt as p}from"./libraries-D5a3mRCY.js";import{t as m}from"./IconPlus-PVdoV9c_.js";import{A as h,G as g,H as _,M as v,T as y,W as b,f as x,ht as S,j as C,k as w,nt as T,r as E,tt as D,v as O}from"./parts-2XPjpNov.js";import{a as k,c as A,d as j,f as M,i as N,l as P,n as F,o as I,p as L,r as R,s as z,t as ee,u as B}from"./SortMenu-DMgosgDN.js";import{t as V}from"./UserForm-EW5lCnh2.js";var H=t();function U({columns:e,hidden:t,onChange:n}){let{_:r}=o(),i=e.slice(1),a=i.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,H.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,H.jsx)(l.Group,{"aria-label":r({id:`jEu4bB`}),value:a,onChange:e=>n(i.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(u,{gap:`sm`,children:i.map(({key:e,title:t})=>(0,H.jsx)(l,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=L({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=e(i(),1);function K(){return(0,G.useState)(q)[0]}function q(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var J=g(`
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
  `,[z]),Y=g(`
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
  `,[O]),X={name:``,email:``,costCentre:``};function Z({onClose:e}){let{_:t}=o(),n=_(),i=r(),[,a]=c(Y),s=K();return(0,H.jsx)(E,{onClose:e,title:t({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:X,onSave:async e=>{let t=e.costCentre.trim()||null,{data:r,error:o}=await a({input:{...e,costCentre:t,companyId:n.id,idempotencyKey:s}});return r?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:r.addUser.user.id}}),{}):{refusal:r?.addUser,error:o}},onCancel:e})})}function Q(){let{_:e}=o();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:$},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:te},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(w,{status:e.status})}]}function $(e){return(0,H.jsx)(D,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function te(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?y(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function ne({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:s,i18n:c}=o(),l=_(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(S).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:M.bar,children:[(0,H.jsx)(`div`,{className:M.search,children:(0,H.jsx)(x,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(k,{label:s({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(R,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,H.jsx)(ee,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:i}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var re=n(`/portal/users`),ie=50;function ae(){let{_:e}=o(),t=h(),n=b(`USERS_WRITE`),[r,i]=d(!1),c=re.useSearch(),l=oe(c),u={orderBy:c.orderBy??`NAME`,direction:c.direction??`ASC`},g=s({query:J,variables:se(c)}),[{data:_,fetching:y}]=g,x=Q(),{shown:S,hidden:w,setHidden:E}=W(`users`,x);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(C,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,H.jsx)(p,{leftSection:(0,H.jsx)(m,{size:18}),onClick:i.open,children:(0,H.jsx)(a,{id:`YTXxFD`})})}),r&&(0,H.jsx)(Z,{onClose:i.close}),(0,H.jsx)(ne,{search:c,onChange:l,columns:x,hidden:w,onHide:E,rows:_?.users.nodes??[]}),(0,H.jsx)(v,{query:g,skeleton:(0,H.jsx)(B,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(T,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(a,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(f,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(a,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(j,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:S,sorting:u,onSort:l,refreshing:y}),(0,H.jsx)(A,{page:t.pageInfo,onTurn:l})]})})]})}function oe(e){let t=r();return n=>{let r=`search`in n;t({to:`/users`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function se(e){let t=_(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...P(e,ie)}}export{ae as UsersPage};