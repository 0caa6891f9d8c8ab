import{A as e,E as t,Wt as n,X as r,at as i,dt as a,h as o,m as s,ot as c,pn as l,v as u,y as d}from"./libraries-Br-0bf7c.js";import{t as f}from"./IconPlus-BOkBEnc-.js";import{Ct as p,I as m,L as h,M as g,Q as _,R as v,T as y,Y as b,Z as x,a as S,ct as C,st as w,y as T,z as E}from"./parts-QsT22Slx.js";import{a as D,c as O,d as k,f as A,i as j,l as M,n as N,o as P,p as F,r as I,s as L,t as R,u as z}from"./SortMenu-CsUcvxSV.js";import{t as B}from"./useIdempotencyKey-C3VLYmeT.js";import{t as ee}from"./UserForm-DI3DhLQC.js";var V=n();function H({columns:e,hidden:t,onChange:n}){let{_:i}=o(),a=e.slice(1),s=a.map(({key:e})=>e).filter(e=>!t.includes(e));return(0,V.jsx)(P,{label:i({id:`jEu4bB`}),count:0,children:(0,V.jsx)(c.Group,{"aria-label":i({id:`jEu4bB`}),value:s,onChange:e=>n(a.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,V.jsx)(r,{gap:`sm`,children:a.map(({key:e,title:t})=>(0,V.jsx)(c,{value:e,label:t},e))})})})}function U(e,t){let[n,r]=F({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var W=_(`
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
  `,[L]),G=_(`
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
  `,[y]),K={name:``,email:``,costCentre:``};function q({onClose:t}){let{_:n}=o(),r=b(),i=e(),[,a]=u(G),s=B();return(0,V.jsx)(S,{onClose:t,title:n({id:`YTXxFD`}),children:(0,V.jsx)(ee,{initial:K,onSave:async e=>{let t=e.costCentre.trim()||null,{data:n,error:o}=await a({input:{...e,costCentre:t,companyId:r.id,idempotencyKey:s}});return n?.addUser.__typename===`UserAdded`?(i({to:`/users/$userId`,params:{userId:n.addUser.user.id}}),{}):{refusal:n?.addUser,error:o}},onCancel:t})})}function J(){let{_:e}=o();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:Y},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:X},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,V.jsx)(m,{status:e.status})}]}function Y(e){return(0,V.jsx)(w,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function X(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?g(e):[]),r=t.length-Math.min(n.length,2);return(0,V.jsxs)(V.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,V.jsxs)(`span`,{children:[t>0&&`, `,(0,V.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Z({search:e,onChange:t,columns:n,hidden:r,onHide:i,rows:a}){let{_:s,i18n:c}=o(),l=b(),{after:u,before:d,...f}=e,m={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},h=Object.entries(p).map(([e,t])=>({value:e,label:c._(t)}));return(0,V.jsxs)(`div`,{className:A.bar,children:[(0,V.jsx)(`div`,{className:A.search,children:(0,V.jsx)(T,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,V.jsx)(D,{label:s({id:`uAQUqI`}),choices:h,chosen:e.status,onChange:e=>t({status:e})}),(0,V.jsx)(I,{chosen:e.costCentre,known:j(a),onChange:e=>t({costCentre:e})}),(0,V.jsx)(R,{columns:n,sorting:m,onSort:t}),(0,V.jsx)(H,{columns:n,hidden:r,onChange:i}),(0,V.jsx)(N,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var Q=t(`/portal/users`),$=50;function te(){let{_:e}=o(),t=h(),n=x(`USERS_WRITE`),[r,c]=l(!1),u=Q.useSearch(),p=ne(u),m={orderBy:u.orderBy??`NAME`,direction:u.direction??`ASC`},g=d({query:W,variables:re(u)}),[{data:_,fetching:y}]=g,b=J(),{shown:S,hidden:w,setHidden:T}=U(`users`,b);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(v,{title:e({id:`Xef1xw`}),trail:t.menu,children:n&&(0,V.jsx)(i,{leftSection:(0,V.jsx)(f,{size:18}),onClick:c.open,children:(0,V.jsx)(s,{id:`YTXxFD`})})}),r&&(0,V.jsx)(q,{onClose:c.close}),(0,V.jsx)(Z,{search:u,onChange:p,columns:b,hidden:w,onHide:T,rows:_?.users.nodes??[]}),(0,V.jsx)(E,{query:g,skeleton:(0,V.jsx)(z,{}),children:({users:t})=>t.nodes.length===0?(0,V.jsx)(C,{title:e({id:`fv0hwa`}),children:(0,V.jsx)(s,{id:`vgXGU9`})}):(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(a,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,V.jsx)(s,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,V.jsx)(k,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:S,sorting:m,onSort:p,refreshing:y}),(0,V.jsx)(O,{page:t.pageInfo,onTurn:p})]})})]})}function ne(t){let n=e();return e=>{let r=`search`in e;n({to:`/users`,search:{...t,after:void 0,before:void 0,...e},replace:r})}}function re(e){let t=b(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...M(e,$)}}export{te as UsersPage};