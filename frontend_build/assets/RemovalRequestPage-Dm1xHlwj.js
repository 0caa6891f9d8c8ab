import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,Q as n,Wn as r,Z as i,b as a,bt as o,ct as s,g as c,h as l,lt as u,mt as d,qt as f,st as p,y as m}from"./libraries-C4kl-r4s.js";import{B as h,P as g,T as _,U as v,W as y,_ as b,c as x,ft as S,h as C,k as w,l as T,nt as E,rt as D,s as O,tt as k,u as A,v as j,w as M,xt as N,z as P}from"./parts-BzOx8F8H.js";import{n as F}from"./NotFoundPage-DN0ZO9MA.js";var I=e(r(),1),L=D(`
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
`),R=D(`
    mutation DecideRemovalRequest($input: DecideRemovalRequestInput!) {
      decideRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestDecided {
          removalRequest {
            id
            state
          }
        }
        ...Refusal
      }
    }
  `,[w]),z=D(`
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
  `,[w]),B=f();function V({removals:e,linked:t,before:n}){return(0,B.jsx)(`ul`,{className:b.list,children:e.map(e=>(0,B.jsxs)(`li`,{className:b.row,children:[n?.(e),(0,B.jsx)(H,{removal:e,linked:t}),(0,B.jsx)(U,{removal:e,linked:t})]},e.service.id))})}function H({removal:{service:e},linked:t}){let{money:n}=g(),r=n(e.monthlyPrice);return(0,B.jsxs)(`div`,{className:b.what,children:[t?(0,B.jsx)(S,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,B.jsx)(d,{fw:600,children:e.user.name}),(0,B.jsxs)(d,{size:`sm`,children:[(0,B.jsx)(`span`,{className:`figures`,children:C(e)}),` · `,e.plan.name]}),(0,B.jsx)(d,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,B.jsx)(l,{id:`SBWS+5`,values:{price:r}})})]})}function U({removal:e,linked:t}){let{i18n:n}=c();if(e.state===`OPEN`)return(0,B.jsx)(h,{status:e.service.status});let{order:r}=e;return(0,B.jsxs)(d,{size:`sm`,children:[n._(N[e.state]),r&&` · `,r&&t&&(0,B.jsx)(S,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,B.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,B.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})]})}function W({request:e,linked:t,onClosed:n}){let{_:r}=c(),a=O(),[{fetching:s,error:f},h]=m(R),[g,v]=(0,I.useState)([]),[y,b]=(0,I.useState)(``),[S,w]=(0,I.useState)(),E=e.removals.map(({service:e})=>e.id),D=g.length===E.length,k=async t=>{t.preventDefault();let r={requestId:e.id,approvedServiceIds:g,reason:y,idempotencyKey:a},i=(await h({input:r})).data?.decideRemovalRequest;return i?.__typename===`RemovalRequestDecided`?n():w(i)},A=S?T(S):{};return(0,B.jsx)(j,{title:r({id:`VCFSt2`}),children:(0,B.jsxs)(`form`,{onSubmit:e=>void k(e),children:[(0,B.jsx)(u,{label:r({id:`nrrQ/H`}),mb:`xs`,checked:D,indeterminate:!D&&g.length>0,onChange:()=>v(D?[]:E)}),(0,B.jsx)(V,{removals:e.removals,linked:t,before:({service:e})=>(0,B.jsx)(u,{"aria-label":C(e),checked:g.includes(e.id),onChange:()=>v(K(g,e.id))})}),(0,B.jsxs)(i,{mt:`md`,children:[(0,B.jsx)(p,{label:r({id:`VJScHU`}),description:r(D?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:y,onChange:e=>b(e.currentTarget.value),error:A.reason}),(0,B.jsx)(d,{size:`sm`,c:`dimmed`,children:(0,B.jsx)(l,{id:`FEQSg6`})}),S&&!A.reason&&(0,B.jsx)(x,{refusal:S}),(0,B.jsx)(_,{error:f}),(0,B.jsx)(o,{justify:`flex-end`,children:(0,B.jsx)(G,{approved:g.length,of:E.length,loading:s})})]})]})})}function G({approved:e,of:t,loading:n}){return e===0?(0,B.jsx)(s,{type:`submit`,variant:`default`,loading:n,children:(0,B.jsx)(l,{id:`a6pU8u`})}):(0,B.jsx)(s,{type:`submit`,color:`red`,loading:n,children:(0,B.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function K(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var q={words:`_words_r9ifa_1`};function J({request:e,onClosed:t}){let[n,r]=(0,I.useState)(!1);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(s,{variant:`default`,onClick:()=>r(!0),children:(0,B.jsx)(l,{id:`OsyKSt`})}),n&&(0,B.jsx)(Y,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function Y({request:e,onClosed:t,onClose:n}){let{_:r}=c(),a=O(),[{fetching:u,error:f},p]=m(z),[h,g]=(0,I.useState)(),v=async()=>{let r=(await p({input:{requestId:e.id,idempotencyKey:a}})).data?.withdrawRemovalRequest;return r?.__typename===`RemovalRequestWithdrawn`?(n(),t()):g(r)};return(0,B.jsx)(A,{title:r({id:`DjzVmC`}),onClose:n,children:(0,B.jsxs)(i,{children:[(0,B.jsx)(d,{children:(0,B.jsx)(l,{id:`sX0h4v`})}),h&&(0,B.jsx)(M,{refusal:h,announced:!0}),(0,B.jsx)(_,{error:f}),(0,B.jsxs)(o,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(s,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,B.jsx)(l,{id:`dEgA5A`})}),(0,B.jsx)(s,{color:`red`,onClick:()=>void v(),loading:u,children:(0,B.jsx)(l,{id:`OsyKSt`})})]})]})})}var X=t(`/portal/removal-requests/$requestId`);function Z(){let{requestId:e}=X.useParams(),t=a({query:L,variables:{id:e}}),r=()=>t[1]({requestPolicy:`network-only`});return(0,B.jsx)(y,{query:t,skeleton:(0,B.jsx)(n,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,B.jsx)(Q,{request:e,onClosed:r}):(0,B.jsx)(F,{})})}function Q({request:e,onClosed:t}){let{_:n}=c(),r=E(`REMOVAL_REQUESTS_DECIDE`),a=E(`REMOVAL_REQUESTS_FILE`),o=k().company?.id===e.company.id,s=e.state===`OPEN`;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(v,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,B.jsx)(`span`,{role:`status`,children:(0,B.jsx)(P,{state:e.state})}),children:s&&a&&(0,B.jsx)(J,{request:e,onClosed:t})}),(0,B.jsxs)(i,{gap:`lg`,maw:860,children:[(0,B.jsx)(j,{title:n({id:`6lWvRh`}),children:(0,B.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,B.jsx)(W,{request:e,linked:o,onClosed:t}):(0,B.jsxs)(j,{title:n({id:`MILoeL`}),children:[(0,B.jsx)(V,{removals:e.removals,linked:o}),s&&(0,B.jsx)(d,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,B.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,B.jsx)(j,{title:n({id:`hi4/h0`}),children:(0,B.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=g();return(0,B.jsxs)(B.Fragment,{children:[n&&(0,B.jsx)(`p`,{className:q.words,children:n}),(0,B.jsxs)(d,{size:`sm`,c:`dimmed`,children:[(0,B.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Z as RemovalRequestPage};