import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,M as n,Ot as r,St as i,er as a,ft as o,mt as s,nt as c,pt as l,rt as u,tn as d,v as f,w as p,y as m}from"./libraries-D121TdC-.js";import{H as h,It as g,J as _,K as v,R as y,T as b,U as x,_ as S,ft as C,g as w,ht as T,i as E,k as D,o as O,p as k,pt as A,q as j,v as M,w as N,wt as P,z as F}from"./parts-DQmnpfXB.js";import{n as I}from"./NotFoundPage-5hCpWQPp.js";var L=e(a(),1),R=T(`
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
  `,[F]),B=T(`
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
  `,[y]),V=d();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:M.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:M.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=_(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:M.what,children:[t?(0,V.jsx)(P,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(i,{fw:600,children:e.user.name}),(0,V.jsxs)(i,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:k(e)}),` · `,e.plan.name]}),(0,V.jsx)(i,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(f,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=m();if(e.state===`OPEN`)return(0,V.jsx)(x,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(i,{size:`sm`,children:[n._(g[e.state]),r&&` · `,r&&t&&(0,V.jsx)(P,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(f,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(f,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:n,onClosed:a}){let{_:l}=m(),u=w(),[{fetching:d,error:p},h]=t(z),[g,_]=(0,L.useState)([]),[v,y]=(0,L.useState)(``),[x,S]=(0,L.useState)(),C=e.removals.map(({service:e})=>e.id),T=g.length===C.length,A=async t=>{t.preventDefault();let n={requestId:e.id,approvedServiceIds:g,reason:v,idempotencyKey:u},r=(await h({input:n})).data?.decideRemovalRequest;return r?.__typename===`RemovalRequestDecided`?a():S(r)},j=x?D(x):{};return(0,V.jsx)(O,{title:l({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void A(e),children:[(0,V.jsx)(s,{label:l({id:`nrrQ/H`}),mb:`xs`,checked:T,indeterminate:!T&&g.length>0,onChange:()=>_(T?[]:C)}),(0,V.jsx)(H,{removals:e.removals,linked:n,before:({service:e})=>(0,V.jsx)(s,{"aria-label":k(e),checked:g.includes(e.id),onChange:()=>_(q(g,e.id))})}),(0,V.jsxs)(c,{mt:`md`,children:[(0,V.jsx)(o,{label:l({id:`VJScHU`}),description:l(T?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>y(e.currentTarget.value),error:j.reason}),(0,V.jsx)(i,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(f,{id:`FEQSg6`})}),x&&!j.reason&&(0,V.jsx)(E,{refusal:x}),(0,V.jsx)(b,{error:p}),(0,V.jsx)(r,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:g.length,of:C.length,loading:d})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(l,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(f,{id:`a6pU8u`})}):(0,V.jsx)(l,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(f,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(f,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:n,onClose:a}){let{_:o}=m(),s=w(),[{fetching:u,error:d},p]=t(B),[h,g]=(0,L.useState)(),_=async()=>{let t=(await p({input:{requestId:e.id,idempotencyKey:s}})).data?.withdrawRemovalRequest;return t?.__typename===`RemovalRequestWithdrawn`?(a(),n()):g(t)};return(0,V.jsx)(S,{title:o({id:`DjzVmC`}),onClose:a,children:(0,V.jsxs)(c,{children:[(0,V.jsx)(i,{children:(0,V.jsx)(f,{id:`sX0h4v`})}),h&&(0,V.jsx)(N,{refusal:h,announced:!0}),(0,V.jsx)(b,{error:d}),(0,V.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(l,{variant:`default`,onClick:a,"data-autofocus":!0,children:(0,V.jsx)(f,{id:`dEgA5A`})}),(0,V.jsx)(l,{color:`red`,onClick:()=>void _(),loading:u,children:(0,V.jsx)(f,{id:`OsyKSt`})})]})]})})}var Z=n(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),t=p({query:R,variables:{id:e}}),n=()=>t[1]({requestPolicy:`network-only`});return(0,V.jsx)(j,{query:t,skeleton:(0,V.jsx)(u,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:n}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:t}){let{_:n}=m(),r=A(`REMOVAL_REQUESTS_DECIDE`),a=A(`REMOVAL_REQUESTS_FILE`),o=C().company?.id===e.company.id,s=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(v,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(h,{state:e.state})}),children:s&&a&&(0,V.jsx)(Y,{request:e,onClosed:t})}),(0,V.jsxs)(c,{gap:`lg`,maw:860,children:[(0,V.jsx)(O,{title:n({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,V.jsx)(G,{request:e,linked:o,onClosed:t}):(0,V.jsxs)(O,{title:n({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:o}),s&&(0,V.jsx)(i,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(f,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(O,{title:n({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=_();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(i,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};