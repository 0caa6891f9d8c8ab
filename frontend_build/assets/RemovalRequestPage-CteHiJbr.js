import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Jn as n,O as r,Q as i,Zt as a,b as o,ct as s,g as c,h as l,lt as u,ut as d,vt as f,wt as p,y as m}from"./libraries-CMzqdHvK.js";import{B as h,C as g,Dt as _,H as v,I as y,L as b,O as x,V as S,_t as C,c as w,ct as T,g as E,k as D,l as O,ot as k,s as A,st as j,u as M,v as N,w as P,x as F}from"./parts--R-pOunR.js";import{n as I}from"./NotFoundPage-CRZ1cGOw.js";var L=e(n(),1),R=T(`
  query RemovalRequest($id: ID!) {
    removalRequest(id: $id) {
      id
      state
      note
      filedAt
      filedBy
      closedAt
      closedBy
      reason
      company {
        id
        name
      }
      removals {
        state
        order {
          id
          number
        }
        service {
          id
          msisdn
          status
          monthlyPrice {
            amount
            currency
          }
          plan {
            id
            name
          }
          user {
            id
            name
          }
        }
      }
    }
  }
`),z=T(`
    mutation DecideRemovalRequest($input: DecideRemovalRequestInput!) {
      decideRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestDecided {
          removalRequest {
            id
            state
          }
        }
        ...RefusalOfServices
      }
    }
  `,[D]),B=T(`
    mutation WithdrawRemovalRequest($input: WithdrawRemovalRequestInput!) {
      withdrawRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestWithdrawn {
          removalRequest {
            id
            state
          }
        }
        ...Refusal
      }
    }
  `,[x]),V=a();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:N.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:N.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=v(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:N.what,children:[t?(0,V.jsx)(C,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(f,{fw:600,children:e.user.name}),(0,V.jsxs)(f,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:E(e)}),` · `,e.plan.name]}),(0,V.jsx)(f,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(l,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=c();if(e.state===`OPEN`)return(0,V.jsx)(b,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(f,{size:`sm`,children:[n._(_[e.state]),r&&` · `,r&&t&&(0,V.jsx)(C,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:t,onClosed:n}){let{_:r}=c(),a=A(),[{fetching:o,error:u},h]=m(z),[g,_]=(0,L.useState)([]),[v,y]=(0,L.useState)(``),[b,x]=(0,L.useState)(),S=e.removals.map(({service:e})=>e.id),C=g.length===S.length,T=async t=>{t.preventDefault();let r={requestId:e.id,approvedServiceIds:g,reason:v,idempotencyKey:a},i=(await h({input:r})).data?.decideRemovalRequest;return i?.__typename===`RemovalRequestDecided`?n():x(i)},D=b?O(b):{};return(0,V.jsx)(F,{title:r({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void T(e),children:[(0,V.jsx)(d,{label:r({id:`nrrQ/H`}),mb:`xs`,checked:C,indeterminate:!C&&g.length>0,onChange:()=>_(C?[]:S)}),(0,V.jsx)(H,{removals:e.removals,linked:t,before:({service:e})=>(0,V.jsx)(d,{"aria-label":E(e),checked:g.includes(e.id),onChange:()=>_(q(g,e.id))})}),(0,V.jsxs)(i,{mt:`md`,children:[(0,V.jsx)(s,{label:r({id:`VJScHU`}),description:r(C?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>y(e.currentTarget.value),error:D.reason}),(0,V.jsx)(f,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(l,{id:`FEQSg6`})}),b&&!D.reason&&(0,V.jsx)(w,{refusal:b}),(0,V.jsx)(P,{error:u}),(0,V.jsx)(p,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:g.length,of:S.length,loading:o})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(u,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(l,{id:`a6pU8u`})}):(0,V.jsx)(u,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(u,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(l,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:t,onClose:n}){let{_:r}=c(),a=A(),[{fetching:o,error:s},d]=m(B),[h,_]=(0,L.useState)(),v=async()=>{let r=(await d({input:{requestId:e.id,idempotencyKey:a}})).data?.withdrawRemovalRequest;return r?.__typename===`RemovalRequestWithdrawn`?(n(),t()):_(r)};return(0,V.jsx)(M,{title:r({id:`DjzVmC`}),onClose:n,children:(0,V.jsxs)(i,{children:[(0,V.jsx)(f,{children:(0,V.jsx)(l,{id:`sX0h4v`})}),h&&(0,V.jsx)(g,{refusal:h,announced:!0}),(0,V.jsx)(P,{error:s}),(0,V.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(u,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,V.jsx)(l,{id:`dEgA5A`})}),(0,V.jsx)(u,{color:`red`,onClick:()=>void v(),loading:o,children:(0,V.jsx)(l,{id:`OsyKSt`})})]})]})})}var Z=r(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),n=o({query:R,variables:{id:e}}),r=()=>n[1]({requestPolicy:`network-only`});return(0,V.jsx)(S,{query:n,skeleton:(0,V.jsx)(t,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:r}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:t}){let{_:n}=c(),r=j(`REMOVAL_REQUESTS_DECIDE`),a=j(`REMOVAL_REQUESTS_FILE`),o=k().company?.id===e.company.id,s=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(y,{state:e.state})}),children:s&&a&&(0,V.jsx)(Y,{request:e,onClosed:t})}),(0,V.jsxs)(i,{gap:`lg`,maw:860,children:[(0,V.jsx)(F,{title:n({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,V.jsx)(G,{request:e,linked:o,onClosed:t}):(0,V.jsxs)(F,{title:n({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:o}),s&&(0,V.jsx)(f,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(F,{title:n({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=v();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(f,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};