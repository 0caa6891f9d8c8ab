import{Jt as e,M as t,O as n,Q as r,_n as i,b as a,g as o,h as s,ht as c,lt as l,ut as u,y as d}from"./libraries-Dc67jhP5.js";import{t as f}from"./IconPlus-BZgKQMyK.js";import{A as p,G as m,K as h,Nt as g,R as _,U as v,W as y,_t as b,a as x,gt as S,i as C,it as w,ot as T,r as E,s as D,st as O,u as k,w as A}from"./parts-CEFEW1q5.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-BY5ibmKp.js";import{t as V}from"./UserForm-CWx6uzK5.js";var H=e();function U({columns:e,hidden:t,onChange:n}){let{_:i}=o(),a=e.slice(1),s=a.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,H.jsx)(I,{label:i({id:`jEu4bB`}),count:0,children:(0,H.jsx)(u.Group,{"aria-label":i({id:`jEu4bB`}),value:s,onChange:e=>n(a.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(r,{gap:`sm`,children:a.map(({key:e,title:t})=>(0,H.jsx)(u,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=B({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=O(`
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
  `,[E]),K=O(`
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
  `,[p]),q={name:``,email:``,costCentre:``};function J({onClose:e}){let{_:n}=o(),r=w(),i=t(),[,a]=d(K),s=D();return(0,H.jsx)(k,{onClose:e,title:n({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:q,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:o}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:s}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:o}},onCancel:e})})}function Y(){let{_:e}=o();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:X},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:Z},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(v,{status:e.status})}]}function X(e){return(0,H.jsx)(S,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function Z(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?_(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Q({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:s,i18n:c}=o(),l=w(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(g).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:P.bar,children:[(0,H.jsx)(`div`,{className:P.search,children:(0,H.jsx)(A,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(j,{label:s({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(L,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,H.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:i}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var $=n(`/portal/users`),ee=50;function te(){let{_:e}=o(),t=y(),n=T(`USERS_WRITE`),[r,u]=i(!1),d=$.useSearch(),p=ne(d),g={orderBy:d.orderBy??`NAME`,direction:d.direction??`ASC`},_=a({query:G,variables:re(d)}),[{data:v,fetching:x}]=_,S=Y(),{shown:w,hidden:E,setHidden:D}=W(`users`,S);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(m,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,H.jsx)(l,{leftSection:(0,H.jsx)(f,{size:18}),onClick:u.open,children:(0,H.jsx)(s,{id:`YTXxFD`})})}),r&&(0,H.jsx)(J,{onClose:u.close}),(0,H.jsx)(Q,{search:d,onChange:p,columns:S,hidden:E,onHide:D,rows:v?.users.nodes??[]}),(0,H.jsx)(h,{query:_,skeleton:(0,H.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(b,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(s,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(c,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(s,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:w,sorting:g,onSort:p,refreshing:x}),(0,H.jsx)(C,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let n=t();return t=>{let r=`search`in t;n({to:`/users`,search:{...e,after:void 0,before:void 0,...t},replace:r})}}function re(e){let t=w(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...x(e,ee)}}export{te as UsersPage};