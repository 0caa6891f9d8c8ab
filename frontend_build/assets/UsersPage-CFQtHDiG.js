import{M as e,O as t,Q as n,Zt as r,b as i,bn as a,g as o,h as s,lt as c,ut as l,vt as u,y as d}from"./libraries-CMzqdHvK.js";import{t as f}from"./IconPlus-CJAUUcE9.js";import{B as p,O as m,Pt as h,R as g,S as _,V as v,W as y,_t as b,a as x,at as S,ct as C,i as w,r as T,s as E,st as D,u as O,vt as k,z as A}from"./parts--R-pOunR.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-DMLHDGec.js";import{t as ee}from"./UserForm-VNoRLXhS.js";var V=r();function H({columns:e,hidden:t,onChange:r}){let{_:i}=o(),a=e.slice(1),s=a.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,V.jsx)(I,{label:i({id:`jEu4bB`}),count:0,children:(0,V.jsx)(l.Group,{"aria-label":i({id:`jEu4bB`}),value:s,onChange:e=>r(a.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(n,{gap:`sm`,children:a.map(({key:e,title:t})=>(0,V.jsx)(l,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=B({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=C(`
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
  `,[T]),G=C(`
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
  `,[m]),K={name:``,email:``,costCentre:``};function q({onClose:t}){let{_:n}=o(),r=S(),i=e(),[,a]=d(G),s=E();return(0,V.jsx)(O,{onClose:t,title:n({id:`YTXxFD`}),children:(0,V.jsx)(ee,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:o}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:s}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:o}},onCancel:t})})}function J(){let{_:e}=o();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(g,{status:e.status})}]}function Y(e){return(0,V.jsx)(b,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?y(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:s,i18n:c}=o(),l=S(),{after:u,before:d,...f}=e,p={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},m=Object.entries(h).map(([e,t])=>({value:e,label:c._(t)}));return(0,V.jsxs)(`div`,{className:P.bar,children:[(0,V.jsx)(`div`,{className:P.search,children:(0,V.jsx)(_,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(j,{label:s({id:`uAQUqI`}),choices:m,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(L,{chosen:e.costCentre,known:N(a),onChange:e=>t({costCentre:e})}),(0,V.jsx)(z,{columns:n,sorting:p,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var Q=t(`/portal/users`),$=50;function te(){let{_:e}=o(),t=A(),n=D(`USERS_WRITE`),[r,l]=a(!1),d=Q.useSearch(),m=ne(d),h={orderBy:d.orderBy??`NAME`,direction:d.direction??`ASC`},g=i({query:W,variables:re(d)}),[{data:_,fetching:y}]=g,b=J(),{shown:x,hidden:S,setHidden:C}=U(`users`,b);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(c,{leftSection:(0,V.jsx)(f,{size:18}),onClick:l.open,children:(0,V.jsx)(s,{id:`YTXxFD`})})}),r&&(0,V.jsx)(q,{onClose:l.close}),(0,V.jsx)(Z,{search:d,onChange:m,columns:b,hidden:S,onHide:C,rows:_?.users.nodes??[]}),(0,V.jsx)(v,{query:g,skeleton:(0,V.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(k,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(s,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(u,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(s,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:x,sorting:h,onSort:m,refreshing:y}),(0,V.jsx)(w,{page:t.pageInfo,onTurn:m})]})})]})}function ne(t){let n=e();return e=>{let r=`search`in e;n({to:`/users`,search:{...t,after:void 0,before:void 0,...e},replace:r})}}function re(e){let t=S(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...x(e,$)}}export{te as UsersPage};