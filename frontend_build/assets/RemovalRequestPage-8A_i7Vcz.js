import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Gn as n,Jt as r,O as i,Q as a,b as o,ct as s,g as c,h as l,ht as u,lt as d,ut as f,xt as p,y as m}from"./libraries-Dc67jhP5.js";import{A as h,B as g,E as _,F as v,G as y,T as b,Tt as x,V as S,W as C,at as w,c as T,g as E,ht as D,it as O,l as k,ot as A,s as j,u as M,v as N,x as P}from"./parts-CIIOIUUC.js";import{n as F}from"./NotFoundPage-rqoET-4f.js";var I=e(n(),1),L=A(`
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
`),R=A(`
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
  `,[h]),z=A(`
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
  `,[h]),B=r();function V({removals:e,linked:t,before:n}){return(0,B.jsx)(`ul`,{className:N.list,children:e.map(e=>(0,B.jsxs)(`li`,{className:N.row,children:[n?.(e),(0,B.jsx)(H,{removal:e,linked:t}),(0,B.jsx)(U,{removal:e,linked:t})]},e.service.id))})}function H({removal:{service:e},linked:t}){let{money:n}=v(),r=n(e.monthlyPrice);return(0,B.jsxs)(`div`,{className:N.what,children:[t?(0,B.jsx)(D,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,B.jsx)(u,{fw:600,children:e.user.name}),(0,B.jsxs)(u,{size:`sm`,children:[(0,B.jsx)(`span`,{className:`figures`,children:E(e)}),` · `,e.plan.name]}),(0,B.jsx)(u,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,B.jsx)(l,{id:`SBWS+5`,values:{price:r}})})]})}function U({removal:e,linked:t}){let{i18n:n}=c();if(e.state===`OPEN`)return(0,B.jsx)(S,{status:e.service.status});let{order:r}=e;return(0,B.jsxs)(u,{size:`sm`,children:[n._(x[e.state]),r&&` · `,r&&t&&(0,B.jsx)(D,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,B.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,B.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})]})}function W({request:e,linked:t,onClosed:n}){let{_:r}=c(),i=j(),[{fetching:o,error:d},h]=m(R),[g,v]=(0,I.useState)([]),[y,b]=(0,I.useState)(``),[x,S]=(0,I.useState)(),C=e.removals.map(({service:e})=>e.id),w=g.length===C.length,D=async t=>{t.preventDefault();let r={requestId:e.id,approvedServiceIds:g,reason:y,idempotencyKey:i},a=(await h({input:r})).data?.decideRemovalRequest;return a?.__typename===`RemovalRequestDecided`?n():S(a)},O=x?k(x):{};return(0,B.jsx)(P,{title:r({id:`VCFSt2`}),children:(0,B.jsxs)(`form`,{onSubmit:e=>void D(e),children:[(0,B.jsx)(f,{label:r({id:`nrrQ/H`}),mb:`xs`,checked:w,indeterminate:!w&&g.length>0,onChange:()=>v(w?[]:C)}),(0,B.jsx)(V,{removals:e.removals,linked:t,before:({service:e})=>(0,B.jsx)(f,{"aria-label":E(e),checked:g.includes(e.id),onChange:()=>v(K(g,e.id))})}),(0,B.jsxs)(a,{mt:`md`,children:[(0,B.jsx)(s,{label:r({id:`VJScHU`}),description:r(w?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:y,onChange:e=>b(e.currentTarget.value),error:O.reason}),(0,B.jsx)(u,{size:`sm`,c:`dimmed`,children:(0,B.jsx)(l,{id:`FEQSg6`})}),x&&!O.reason&&(0,B.jsx)(T,{refusal:x}),(0,B.jsx)(_,{error:d}),(0,B.jsx)(p,{justify:`flex-end`,children:(0,B.jsx)(G,{approved:g.length,of:C.length,loading:o})})]})]})})}function G({approved:e,of:t,loading:n}){return e===0?(0,B.jsx)(d,{type:`submit`,variant:`default`,loading:n,children:(0,B.jsx)(l,{id:`a6pU8u`})}):(0,B.jsx)(d,{type:`submit`,color:`red`,loading:n,children:(0,B.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function K(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var q={words:`_words_r9ifa_1`};function J({request:e,onClosed:t}){let[n,r]=(0,I.useState)(!1);return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(d,{variant:`default`,onClick:()=>r(!0),children:(0,B.jsx)(l,{id:`OsyKSt`})}),n&&(0,B.jsx)(Y,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function Y({request:e,onClosed:t,onClose:n}){let{_:r}=c(),i=j(),[{fetching:o,error:s},f]=m(z),[h,g]=(0,I.useState)(),v=async()=>{let r=(await f({input:{requestId:e.id,idempotencyKey:i}})).data?.withdrawRemovalRequest;return r?.__typename===`RemovalRequestWithdrawn`?(n(),t()):g(r)};return(0,B.jsx)(M,{title:r({id:`DjzVmC`}),onClose:n,children:(0,B.jsxs)(a,{children:[(0,B.jsx)(u,{children:(0,B.jsx)(l,{id:`sX0h4v`})}),h&&(0,B.jsx)(b,{refusal:h,announced:!0}),(0,B.jsx)(_,{error:s}),(0,B.jsxs)(p,{justify:`flex-end`,gap:`sm`,children:[(0,B.jsx)(d,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,B.jsx)(l,{id:`dEgA5A`})}),(0,B.jsx)(d,{color:`red`,onClick:()=>void v(),loading:o,children:(0,B.jsx)(l,{id:`OsyKSt`})})]})]})})}var X=i(`/portal/removal-requests/$requestId`);function Z(){let{requestId:e}=X.useParams(),n=o({query:L,variables:{id:e}}),r=()=>n[1]({requestPolicy:`network-only`});return(0,B.jsx)(y,{query:n,skeleton:(0,B.jsx)(t,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,B.jsx)(Q,{request:e,onClosed:r}):(0,B.jsx)(F,{})})}function Q({request:e,onClosed:t}){let{_:n}=c(),r=w(`REMOVAL_REQUESTS_DECIDE`),i=w(`REMOVAL_REQUESTS_FILE`),o=O().company?.id===e.company.id,s=e.state===`OPEN`;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(C,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,B.jsx)(`span`,{role:`status`,children:(0,B.jsx)(g,{state:e.state})}),children:s&&i&&(0,B.jsx)(J,{request:e,onClosed:t})}),(0,B.jsxs)(a,{gap:`lg`,maw:860,children:[(0,B.jsx)(P,{title:n({id:`6lWvRh`}),children:(0,B.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,B.jsx)(W,{request:e,linked:o,onClosed:t}):(0,B.jsxs)(P,{title:n({id:`MILoeL`}),children:[(0,B.jsx)(V,{removals:e.removals,linked:o}),s&&(0,B.jsx)(u,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,B.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,B.jsx)(P,{title:n({id:`hi4/h0`}),children:(0,B.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=v();return(0,B.jsxs)(B.Fragment,{children:[n&&(0,B.jsx)(`p`,{className:q.words,children:n}),(0,B.jsxs)(u,{size:`sm`,c:`dimmed`,children:[(0,B.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Z as RemovalRequestPage};