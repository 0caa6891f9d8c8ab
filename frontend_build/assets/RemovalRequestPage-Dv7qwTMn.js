import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Gn as n,Jt as r,O as i,Q as a,b as o,ct as s,g as c,h as l,ht as u,lt as d,ut as f,xt as p,y as m}from"./libraries-Dc67jhP5.js";import{A as h,E as g,Et as _,G as v,H as y,I as b,K as x,T as S,V as C,at as w,c as T,g as E,gt as D,j as O,l as k,ot as A,s as j,st as M,u as N,v as P,x as F}from"./parts-CEFEW1q5.js";import{n as I}from"./NotFoundPage-fazVXFQc.js";var L=e(n(),1),R=M(`
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
`),z=M(`
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
  `,[O]),B=M(`
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
  `,[h]),V=r();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:P.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:P.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=b(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:P.what,children:[t?(0,V.jsx)(D,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(u,{fw:600,children:e.user.name}),(0,V.jsxs)(u,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:E(e)}),` · `,e.plan.name]}),(0,V.jsx)(u,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(l,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=c();if(e.state===`OPEN`)return(0,V.jsx)(y,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(u,{size:`sm`,children:[n._(_[e.state]),r&&` · `,r&&t&&(0,V.jsx)(D,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:t,onClosed:n}){let{_:r}=c(),i=j(),[{fetching:o,error:d},h]=m(z),[_,v]=(0,L.useState)([]),[y,b]=(0,L.useState)(``),[x,S]=(0,L.useState)(),C=e.removals.map(({service:e})=>e.id),w=_.length===C.length,D=async t=>{t.preventDefault();let r={requestId:e.id,approvedServiceIds:_,reason:y,idempotencyKey:i},a=(await h({input:r})).data?.decideRemovalRequest;return a?.__typename===`RemovalRequestDecided`?n():S(a)},O=x?k(x):{};return(0,V.jsx)(F,{title:r({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void D(e),children:[(0,V.jsx)(f,{label:r({id:`nrrQ/H`}),mb:`xs`,checked:w,indeterminate:!w&&_.length>0,onChange:()=>v(w?[]:C)}),(0,V.jsx)(H,{removals:e.removals,linked:t,before:({service:e})=>(0,V.jsx)(f,{"aria-label":E(e),checked:_.includes(e.id),onChange:()=>v(q(_,e.id))})}),(0,V.jsxs)(a,{mt:`md`,children:[(0,V.jsx)(s,{label:r({id:`VJScHU`}),description:r(w?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:y,onChange:e=>b(e.currentTarget.value),error:O.reason}),(0,V.jsx)(u,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(l,{id:`FEQSg6`})}),x&&!O.reason&&(0,V.jsx)(T,{refusal:x}),(0,V.jsx)(g,{error:d}),(0,V.jsx)(p,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:_.length,of:C.length,loading:o})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(d,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(l,{id:`a6pU8u`})}):(0,V.jsx)(d,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(d,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(l,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:t,onClose:n}){let{_:r}=c(),i=j(),[{fetching:o,error:s},f]=m(B),[h,_]=(0,L.useState)(),v=async()=>{let r=(await f({input:{requestId:e.id,idempotencyKey:i}})).data?.withdrawRemovalRequest;return r?.__typename===`RemovalRequestWithdrawn`?(n(),t()):_(r)};return(0,V.jsx)(N,{title:r({id:`DjzVmC`}),onClose:n,children:(0,V.jsxs)(a,{children:[(0,V.jsx)(u,{children:(0,V.jsx)(l,{id:`sX0h4v`})}),h&&(0,V.jsx)(S,{refusal:h,announced:!0}),(0,V.jsx)(g,{error:s}),(0,V.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(d,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,V.jsx)(l,{id:`dEgA5A`})}),(0,V.jsx)(d,{color:`red`,onClick:()=>void v(),loading:o,children:(0,V.jsx)(l,{id:`OsyKSt`})})]})]})})}var Z=i(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),n=o({query:R,variables:{id:e}}),r=()=>n[1]({requestPolicy:`network-only`});return(0,V.jsx)(x,{query:n,skeleton:(0,V.jsx)(t,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:r}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:t}){let{_:n}=c(),r=A(`REMOVAL_REQUESTS_DECIDE`),i=A(`REMOVAL_REQUESTS_FILE`),o=w().company?.id===e.company.id,s=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(v,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(C,{state:e.state})}),children:s&&i&&(0,V.jsx)(Y,{request:e,onClosed:t})}),(0,V.jsxs)(a,{gap:`lg`,maw:860,children:[(0,V.jsx)(F,{title:n({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,V.jsx)(G,{request:e,linked:o,onClosed:t}):(0,V.jsxs)(F,{title:n({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:o}),s&&(0,V.jsx)(u,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(F,{title:n({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=b();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};