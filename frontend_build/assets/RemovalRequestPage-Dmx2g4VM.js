import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Ct as n,Jn as r,S as i,Xt as a,_ as o,_t as s,dt as c,et as l,ft as u,tt as d,ut as f,v as p,x as m}from"./libraries-B0e0VH97.js";import{B as h,D as g,G as _,K as v,O as y,R as b,X as x,Y as S,a as C,b as w,ft as T,g as E,i as D,jt as O,lt as k,s as A,ut as j,x as M,xt as N,y as P,z as F}from"./parts-D8ayvmI5.js";import{n as I}from"./NotFoundPage-CYf6Puc0.js";var L=e(r(),1),R=T(`
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
  `,[b]),V=a();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:M.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:M.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=h(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:M.what,children:[t?(0,V.jsx)(N,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(s,{fw:600,children:e.user.name}),(0,V.jsxs)(s,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:E(e)}),` · `,e.plan.name]}),(0,V.jsx)(s,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(o,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=p();if(e.state===`OPEN`)return(0,V.jsx)(v,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(s,{size:`sm`,children:[n._(O[e.state]),r&&` · `,r&&t&&(0,V.jsx)(N,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(o,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(o,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:t,onClosed:r}){let{_:i}=p(),a=P(),[{fetching:c,error:d},h]=m(z),[g,_]=(0,L.useState)([]),[v,b]=(0,L.useState)(``),[x,S]=(0,L.useState)(),w=e.removals.map(({service:e})=>e.id),T=g.length===w.length,O=async t=>{t.preventDefault();let n={requestId:e.id,approvedServiceIds:g,reason:v,idempotencyKey:a},i=(await h({input:n})).data?.decideRemovalRequest;return i?.__typename===`RemovalRequestDecided`?r():S(i)},k=x?C(x):{};return(0,V.jsx)(A,{title:i({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void O(e),children:[(0,V.jsx)(u,{label:i({id:`nrrQ/H`}),mb:`xs`,checked:T,indeterminate:!T&&g.length>0,onChange:()=>_(T?[]:w)}),(0,V.jsx)(H,{removals:e.removals,linked:t,before:({service:e})=>(0,V.jsx)(u,{"aria-label":E(e),checked:g.includes(e.id),onChange:()=>_(q(g,e.id))})}),(0,V.jsxs)(l,{mt:`md`,children:[(0,V.jsx)(f,{label:i({id:`VJScHU`}),description:i(T?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>b(e.currentTarget.value),error:k.reason}),(0,V.jsx)(s,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(o,{id:`FEQSg6`})}),x&&!k.reason&&(0,V.jsx)(D,{refusal:x}),(0,V.jsx)(y,{error:d}),(0,V.jsx)(n,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:g.length,of:w.length,loading:c})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(c,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(o,{id:`a6pU8u`})}):(0,V.jsx)(c,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(o,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(c,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(o,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:t,onClose:r}){let{_:i}=p(),a=P(),[{fetching:u,error:d},f]=m(B),[h,_]=(0,L.useState)(),v=async()=>{let n=(await f({input:{requestId:e.id,idempotencyKey:a}})).data?.withdrawRemovalRequest;return n?.__typename===`RemovalRequestWithdrawn`?(r(),t()):_(n)};return(0,V.jsx)(w,{title:i({id:`DjzVmC`}),onClose:r,children:(0,V.jsxs)(l,{children:[(0,V.jsx)(s,{children:(0,V.jsx)(o,{id:`sX0h4v`})}),h&&(0,V.jsx)(g,{refusal:h,announced:!0}),(0,V.jsx)(y,{error:d}),(0,V.jsxs)(n,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(c,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,V.jsx)(o,{id:`dEgA5A`})}),(0,V.jsx)(c,{color:`red`,onClick:()=>void v(),loading:u,children:(0,V.jsx)(o,{id:`OsyKSt`})})]})]})})}var Z=t(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),t=i({query:R,variables:{id:e}}),n=()=>t[1]({requestPolicy:`network-only`});return(0,V.jsx)(x,{query:t,skeleton:(0,V.jsx)(d,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:n}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:t}){let{_:n}=p(),r=j(`REMOVAL_REQUESTS_DECIDE`),i=j(`REMOVAL_REQUESTS_FILE`),a=k().company?.id===e.company.id,c=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(S,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(_,{state:e.state})}),children:c&&i&&(0,V.jsx)(Y,{request:e,onClosed:t})}),(0,V.jsxs)(l,{gap:`lg`,maw:860,children:[(0,V.jsx)(A,{title:n({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),c&&r?(0,V.jsx)(G,{request:e,linked:a,onClosed:t}):(0,V.jsxs)(A,{title:n({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:a}),c&&(0,V.jsx)(s,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(o,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(A,{title:n({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=h();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(s,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};