import{D as e,Z as t,b as n,ct as r,g as i,gn as a,h as o,j as s,lt as c,mt as l,qt as u,y as d}from"./libraries-C4kl-r4s.js";import{t as f}from"./IconPlus-HMQjI-2f.js";import{C as p,Dt as m,H as h,I as g,U as _,V as v,W as y,a as b,et as x,ft as S,i as C,k as w,nt as T,pt as E,r as D,rt as O,s as k,u as A}from"./parts-BzOx8F8H.js";import{a as j,c as M,i as N,l as P,n as F,o as I,r as L,s as R,t as z,u as B}from"./SortMenu-DUJ9NvS-.js";import{t as V}from"./UserForm-ChFXPmp-.js";var H=u();function U({columns:e,hidden:n,onChange:r}){let{_:a}=i(),o=e.slice(1),s=o.map(({key:e})=>e).filter(e=>!n.includes(e));return(0,H.jsx)(I,{label:a({id:`jEu4bB`}),count:0,children:(0,H.jsx)(c.Group,{"aria-label":a({id:`jEu4bB`}),value:s,onChange:e=>r(o.map(({key:e})=>e).filter(t=>!e.includes(t))),children:(0,H.jsx)(t,{gap:`sm`,children:o.map(({key:e,title:t})=>(0,H.jsx)(c,{value:e,label:t},e))})})})}function W(e,t){let[n,r]=B({key:`flotte.columns.${e}`,defaultValue:[],getInitialValueInEffect:!1});return{shown:t.filter(({key:e})=>!n.includes(e)),hidden:n,setHidden:r}}var G=O(`
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
  `,[D]),K=O(`
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
  `,[w]),q={name:``,email:``,costCentre:``};function J({onClose:e}){let{_:t}=i(),n=x(),r=s(),[,a]=d(K),o=k();return(0,H.jsx)(A,{onClose:e,title:t({id:`YTXxFD`}),children:(0,H.jsx)(V,{initial:q,onSave:async e=>{let t=e.costCentre.trim()||null,{data:i,error:s}=await a({input:{...e,costCentre:t,companyId:n.id,idempotencyKey:o}});return i?.addUser.__typename===`UserAdded`?(r({to:`/users/$userId`,params:{userId:i.addUser.user.id}}),{}):{refusal:i?.addUser,error:s}},onCancel:e})})}function Y(){let{_:e}=i();return[{key:`name`,title:e({id:`6YtxFj`}),sortsBy:`NAME`,noWrap:!0,render:X},{key:`email`,title:e({id:`5Sa1Ss`}),sortsBy:`EMAIL`,render:e=>e.email},{key:`costCentre`,title:e({id:`Ylz7Fx`}),sortsBy:`COST_CENTRE`,render:e=>e.costCentre??`–`},{key:`mobileServices`,title:e({id:`dQIDXy`}),render:Z},{key:`status`,title:e({id:`uAQUqI`}),render:e=>(0,H.jsx)(v,{status:e.status})}]}function X(e){return(0,H.jsx)(S,{to:`/users/$userId`,params:{userId:e.id},fw:600,children:e.name})}function Z(e){let t=e.mobileServices.filter(({status:e})=>e!==`TERMINATED`);if(t.length===0)return`–`;let n=t.flatMap(({msisdn:e})=>e?g(e):[]),r=t.length-Math.min(n.length,2);return(0,H.jsxs)(H.Fragment,{children:[n.slice(0,2).map((e,t)=>(0,H.jsxs)(`span`,{children:[t>0&&`, `,(0,H.jsx)(`span`,{className:`figures`,children:e})]},e)),r>0&&` +${r}`]})}function Q({search:e,onChange:t,columns:n,hidden:r,onHide:a,rows:o}){let{_:s,i18n:c}=i(),l=x(),{after:u,before:d,...f}=e,h={orderBy:e.orderBy??`NAME`,direction:e.direction??`ASC`},g=Object.entries(m).map(([e,t])=>({value:e,label:c._(t)}));return(0,H.jsxs)(`div`,{className:P.bar,children:[(0,H.jsx)(`div`,{className:P.search,children:(0,H.jsx)(p,{label:s({id:`r4MNnm`}),value:e.search,onChange:e=>t({search:e})})}),(0,H.jsx)(j,{label:s({id:`uAQUqI`}),choices:g,chosen:e.status,onChange:e=>t({status:e})}),(0,H.jsx)(L,{chosen:e.costCentre,known:N(o),onChange:e=>t({costCentre:e})}),(0,H.jsx)(z,{columns:n,sorting:h,onSort:t}),(0,H.jsx)(U,{columns:n,hidden:r,onChange:a}),(0,H.jsx)(F,{path:`/export/users`,filters:{companyId:l.id,...f}})]})}var $=e(`/portal/users`),ee=50;function te(){let{_:e}=i(),t=h(),s=T(`USERS_WRITE`),[c,u]=a(!1),d=$.useSearch(),p=ne(d),m={orderBy:d.orderBy??`NAME`,direction:d.direction??`ASC`},g=n({query:G,variables:re(d)}),[{data:v,fetching:b}]=g,x=Y(),{shown:S,hidden:w,setHidden:D}=W(`users`,x);return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(_,{title:e({id:`Xef1xw`}),trail:t.menu,children:s&&(0,H.jsx)(r,{leftSection:(0,H.jsx)(f,{size:18}),onClick:u.open,children:(0,H.jsx)(o,{id:`YTXxFD`})})}),c&&(0,H.jsx)(J,{onClose:u.close}),(0,H.jsx)(Q,{search:d,onChange:p,columns:x,hidden:w,onHide:D,rows:v?.users.nodes??[]}),(0,H.jsx)(y,{query:g,skeleton:(0,H.jsx)(R,{}),children:({users:t})=>t.nodes.length===0?(0,H.jsx)(E,{title:e({id:`fv0hwa`}),children:(0,H.jsx)(o,{id:`vgXGU9`})}):(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(l,{size:`sm`,c:`dimmed`,mb:`xs`,"aria-live":`polite`,children:(0,H.jsx)(o,{id:`V4WrGy`,values:{0:t.totalCount}})}),(0,H.jsx)(M,{label:e({id:`Sxm8rQ`}),rows:t.nodes,columns:S,sorting:m,onSort:p,refreshing:b}),(0,H.jsx)(C,{page:t.pageInfo,onTurn:p})]})})]})}function ne(e){let t=s();return n=>{let r=`search`in n;t({to:`/users`,search:{...e,after:void 0,before:void 0,...n},replace:r})}}function re(e){let t=x(),{status:n,costCentre:r,orderBy:i=`NAME`,direction:a=`ASC`}=e;return{companyId:t.id,search:e.search,filter:{status:n,costCentre:r},orderBy:`${i}_${a}`,...b(e,ee)}}export{te as UsersPage};