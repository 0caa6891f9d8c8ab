import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,E as n,Vn as r,Wt as i,X as a,at as o,dt as s,h as c,m as l,ot as u,pn as d,v as f,y as p}from"./libraries-Br-0bf7c.js";import{t as m}from"./IconPlus-BOkBEnc-.js";import{A as h,C as g,F as _,I as v,L as y,P as b,X as x,Y as S,_ as C,at as w,i as T,ot as E,q as D,yt as O}from"./parts-CH76wotO.js";import{a as k,c as A,d as j,f as M,i as N,l as P,n as F,o as I,p as L,r as R,s as z,t as B,u as ee}from"./SortMenu-OGYeRCZ9.js";import{t as V}from"./UserForm-BJ2CmCOh.js";var H=i();function U({columns:e,hidden:t,onChange:n}){let{_:r}=c(),i=e.slice(1),o=i.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,H.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,H.jsx)(u.Group,{"aria-label":r({id:`jEu4bB`}),value:o,onChange:e=>n(i.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(a,{gap:`sm`,children:i.map(({key:e,title:t})=>(0,H.jsx)(u,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=L({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=e(r(),1);function K(){return(0,G.useState)(q)[0]}function q(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var J=x(`
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
  `,[z]),Y=x(`
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
  `,[g]),X={name:``,email:``,costCentre:``};function Z({onClose:e}){let{_:n}=c(),r=D(),i=t(),[,a]=f(Y),o=K();return(0,H.jsx)(T,{onClose:e,title:n({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:X,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:s}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:o}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:s}},onCancel:e})})}function Q(){let{_:e}=c();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:$},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:te},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(b,{status:e.status})}]}function $(e){return(0,H.jsx)(w,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function te(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?h(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function ne({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:s}=c(),l=D(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(O).map(([e,t])=>({value:e,label:s._(t)}));return(0,H.jsxs)(`div`,{className:M.bar,children:[(0,H.jsx)(`div`,{className:M.search,children:(0,H.jsx)(C,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(k,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(R,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,H.jsx)(B,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:i}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var re=n(`/portal/users`),ie=50;function ae(){let{_:e}=c(),t=_(),n=S(`USERS_WRITE`),[r,i]=d(!1),a=re.useSearch(),u=oe(a),f={orderBy:a.orderBy??`NAME`,direction:a.direction??`ASC`},h=p({query:J,variables:se(a)}),[{data:g,fetching:b}]=h,x=Q(),{shown:C,hidden:w,setHidden:T}=W(`users`,x);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(v,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,H.jsx)(o,{leftSection:(0,H.jsx)(m,{size:18}),onClick:i.open,children:(0,H.jsx)(l,{id:`YTXxFD`})})}),r&&(0,H.jsx)(Z,{onClose:i.close}),(0,H.jsx)(ne,{search:a,onChange:u,columns:x,hidden:w,onHide:T,rows:g?.users.nodes??[]}),(0,H.jsx)(y,{query:h,skeleton:(0,H.jsx)(ee,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(E,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(l,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(s,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(l,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(j,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:C,sorting:f,onSort:u,refreshing:b}),(0,H.jsx)(A,{page:t.pageInfo,onTurn:u})]})})]})}function oe(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function se(e){let t=D(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...P(e,ie)}}export{ae as UsersPage};