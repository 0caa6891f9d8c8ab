import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{E as t,Fn as n,K as r,S as i,d as a,et as o,f as s,g as c,h as l,on as u,ot as d,tt as f,zt as p}from"./libraries-D6I0saWi.js";import{t as m}from"./IconPlus-Wg-yrlR4.js";import{A as h,O as g,Q as _,U as v,V as y,W as b,Z as x,_ as S,d as C,dt as w,j as T,k as E,n as D,w as O}from"./parts-B6tmgj0b.js";import{a as k,c as A,d as j,f as M,i as N,l as P,n as F,o as I,p as L,r as R,s as ee,t as z,u as B}from"./SortMenu-B4krSOMy.js";import{t as V}from"./UserForm-DPcJTDzv.js";var H=p();function U({columns:e,hidden:t,onChange:n}){let{_:i}=s(),a=e.slice(1),o=a.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,H.jsx)(I,{label:i({id:`jEu4bB`}),count:0,children:(0,H.jsx)(f.Group,{"aria-label":i({id:`jEu4bB`}),value:o,onChange:e=>n(a.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(r,{gap:`sm`,children:a.map(({key:e,title:t})=>(0,H.jsx)(f,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=L({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=e(n(),1);function K(){return(0,G.useState)(q)[0]}function q(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var J=b(`
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
  `,[ee]),Y=b(`
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
  `,[S]),X={name:``,email:``,costCentre:``};function Z({onClose:e}){let{_:n}=s(),r=y(),i=t(),[,a]=l(Y),o=K();return(0,H.jsx)(D,{onClose:e,title:n({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:X,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:s}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:o}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:s}},onCancel:e})})}function Q(){let{_:e}=s();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:$},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:te},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(g,{status:e.status})}]}function $(e){return(0,H.jsx)(x,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function te(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?O(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function ne({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:c}=s(),l=y(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(w).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:M.bar,children:[(0,H.jsx)(`div`,{className:M.search,children:(0,H.jsx)(C,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(k,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(R,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,H.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:i}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var re=i(`/portal/users`),ie=50;function ae(){let{_:e}=s(),t=E(),n=v(`USERS_WRITE`),[r,i]=u(!1),l=re.useSearch(),f=oe(l),p={orderBy:l.orderBy??`NAME`,direction:l.direction??`ASC`},g=c({query:J,variables:se(l)}),[{data:y,fetching:b}]=g,x=Q(),{shown:S,hidden:C,setHidden:w}=W(`users`,x);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(h,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,H.jsx)(o,{leftSection:(0,H.jsx)(m,{size:18}),onClick:i.open,children:(0,H.jsx)(a,{id:`YTXxFD`})})}),r&&(0,H.jsx)(Z,{onClose:i.close}),(0,H.jsx)(ne,{search:l,onChange:f,columns:x,hidden:C,onHide:w,rows:y?.users.nodes??[]}),(0,H.jsx)(T,{query:g,skeleton:(0,H.jsx)(B,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(_,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(a,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(d,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(a,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(j,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:S,sorting:p,onSort:f,refreshing:b}),(0,H.jsx)(A,{page:t.pageInfo,onTurn:f})]})})]})}function oe(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function se(e){let t=y(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...P(e,ie)}}export{ae as UsersPage};