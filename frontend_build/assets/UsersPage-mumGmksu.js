import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,Vn as n,Wt as r,Z as i,at as a,dt as o,h as s,j as c,m as l,ot as u,pn as d,v as f,y as p}from"./libraries-C3ycWZFA.js";import{t as m}from"./IconPlus-C773QkzY.js";import{F as h,I as g,J as _,L as v,R as y,X as b,Z as x,bt as S,j as C,ot as w,r as T,st as E,v as D,w as O}from"./parts-fxTf0eEf.js";import{a as k,c as A,d as j,f as M,i as N,l as P,n as F,o as I,p as L,r as R,s as z,t as ee,u as B}from"./SortMenu-Cm9Wislp.js";import{t as V}from"./UserForm-Bo1Sp3Ad.js";var H=r();function U({columns:e,hidden:t,onChange:n}){let{_:r}=s(),a=e.slice(1),o=a.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,H.jsx)(I,{label:r({id:`jEu4bB`}),count:0,children:(0,H.jsx)(u.Group,{"aria-label":r({id:`jEu4bB`}),value:o,onChange:e=>n(a.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(i,{gap:`sm`,children:a.map(({key:e,title:t})=>(0,H.jsx)(u,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=L({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=e(n(),1);function K(){return(0,G.useState)(q)[0]}function q(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var J=x(`
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
  `,[O]),X={name:``,email:``,costCentre:``};function Z({onClose:e}){let{_:t}=s(),n=_(),r=c(),[,i]=f(Y),a=K();return(0,H.jsx)(T,{onClose:e,title:t({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:X,onSave:async e=>{let t=e.costCentre.trim()||null,{data:o,error:s}=await i({input:{...e,costCentre:t,companyId:n.id,idempotencyKey:a}});return o?.addUser.__typename===`UserAdded`?(r({to:`/users/$userId`,params:{userId:o.addUser.user.id}}),{}):{refusal:o?.addUser,error:s}},onCancel:e})})}function Q(){let{_:e}=s();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:$},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:te},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(h,{status:e.status})}]}function $(e){return(0,H.jsx)(w,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function te(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?C(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function ne({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:o,i18n:c}=s(),l=_(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(S).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:M.bar,children:[(0,H.jsx)(`div`,{className:M.search,children:(0,H.jsx)(D,{label:o({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(k,{label:o({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(R,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,H.jsx)(ee,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:i}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var re=t(`/portal/users`),ie=50;function ae(){let{_:e}=s(),t=g(),n=b(`USERS_WRITE`),[r,i]=d(!1),c=re.useSearch(),u=oe(c),f={orderBy:c.orderBy??`NAME`,direction:c.direction??`ASC`},h=p({query:J,variables:se(c)}),[{data:_,fetching:x}]=h,S=Q(),{shown:C,hidden:w,setHidden:T}=W(`users`,S);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(v,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,H.jsx)(a,{leftSection:(0,H.jsx)(m,{size:18}),onClick:i.open,children:(0,H.jsx)(l,{id:`YTXxFD`})})}),r&&(0,H.jsx)(Z,{onClose:i.close}),(0,H.jsx)(ne,{search:c,onChange:u,columns:S,hidden:w,onHide:T,rows:_?.users.nodes??[]}),(0,H.jsx)(y,{query:h,skeleton:(0,H.jsx)(B,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(E,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(l,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(o,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(l,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(j,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:C,sorting:f,onSort:u,refreshing:x}),(0,H.jsx)(A,{page:t.pageInfo,onTurn:u})]})})]})}function oe(e){let t=c();return n=>{let r=`search`in n;t({to:`/users`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function se(e){let t=_(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...P(e,ie)}}export{ae as UsersPage};