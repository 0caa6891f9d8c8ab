import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,M as n,Ot as r,St as i,er as a,ft as o,mt as s,nt as c,pt as l,rt as u,tn as d,w as f,y as p}from"./libraries-D121TdC-.js";import{B as m,Bt as h,D as g,Dt as _,E as v,G as y,J as b,V as x,W as S,X as C,Y as w,b as T,gt as E,ht as D,i as O,j as k,jt as A,l as j,m as M,o as N,v as P,vt as F,y as ee}from"./parts-DbffnvWq.js";import{n as I}from"./NotFoundPage-i7KGjdM3.js";var L=e(a(),1),R=F(`
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
`),z=F(`
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
  `,[x]),B=F(`
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
  `,[m]),V=d();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:T.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:T.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=C(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:T.what,children:[t?(0,V.jsx)(_,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(i,{fw:600,children:e.user.name}),(0,V.jsxs)(i,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:M(e)}),` · `,e.plan.name]}),(0,V.jsx)(i,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(A,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=p();if(e.state===`OPEN`)return(0,V.jsx)(y,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(i,{size:`sm`,children:[n._(h[e.state]),r&&` · `,r&&t&&(0,V.jsx)(_,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(A,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(A,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:n,onAnswer:a}){let{_:l}=p(),u=P(),[{fetching:d,error:f},m]=t(z),[h,_]=(0,L.useState)([]),[v,y]=(0,L.useState)(``),[b,x]=(0,L.useState)(),S=e.removals.map(({service:e})=>e.id),C=h.length===S.length,w=async t=>{t.preventDefault();let n={requestId:e.id,approvedServiceIds:h,reason:v,idempotencyKey:u},r=(await m({input:n})).data?.decideRemovalRequest;x(r?.__typename===`RemovalRequestDecided`?void 0:r),a()},T=b?k(b):{};return(0,V.jsx)(N,{title:l({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void w(e),children:[(0,V.jsx)(s,{label:l({id:`nrrQ/H`}),mb:`xs`,checked:C,indeterminate:!C&&h.length>0,onChange:()=>_(C?[]:S)}),(0,V.jsx)(H,{removals:e.removals,linked:n,before:({service:e})=>(0,V.jsx)(s,{"aria-label":M(e),checked:h.includes(e.id),onChange:()=>_(q(h,e.id))})}),(0,V.jsxs)(c,{mt:`md`,children:[(0,V.jsx)(o,{label:l({id:`VJScHU`}),description:l(C?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>y(e.currentTarget.value),error:T.reason}),(0,V.jsx)(i,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(A,{id:`FEQSg6`})}),b&&!T.reason&&(0,V.jsx)(O,{refusal:b}),(0,V.jsx)(g,{error:f}),(0,V.jsx)(r,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:h.length,of:S.length,loading:d})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(l,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(A,{id:`a6pU8u`})}):(0,V.jsx)(l,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(A,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onAnswer:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(l,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(A,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onAnswer:t,onClose:()=>r(!1)})]})}function X({request:e,onAnswer:n,onClose:a}){let{_:o}=p(),s=P(),[{fetching:u,error:d},f]=t(B),[m,h]=(0,L.useState)(),_=async()=>{let t=(await f({input:{requestId:e.id,idempotencyKey:s}})).data?.withdrawRemovalRequest;return n(),t?.__typename===`RemovalRequestWithdrawn`?a():h(t)};return(0,V.jsx)(ee,{title:o({id:`DjzVmC`}),onClose:a,children:(0,V.jsxs)(c,{children:[(0,V.jsx)(i,{children:(0,V.jsx)(A,{id:`sX0h4v`})}),m&&(0,V.jsx)(v,{refusal:m,announced:!0}),(0,V.jsx)(g,{error:d}),(0,V.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(l,{variant:`default`,onClick:a,"data-autofocus":!0,children:(0,V.jsx)(A,{id:`dEgA5A`})}),(0,V.jsx)(l,{color:`red`,onClick:()=>void _(),loading:u,children:(0,V.jsx)(A,{id:`OsyKSt`})})]})]})})}var Z=n(`/portal/removal-requests/$requestId`),Q=5;function te(){let{requestId:e}=Z.useParams(),t=f({query:R,variables:{id:e}}),[{data:n},r]=t,i=()=>r({requestPolicy:`network-only`});return j(r,n?.removalRequest?.state===`OPEN`,Q),(0,V.jsx)(w,{query:t,skeleton:(0,V.jsx)(u,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ne,{request:e,readAgain:i}):(0,V.jsx)(I,{})})}function ne({request:e,readAgain:t}){let{_:n}=p(),r=E(`REMOVAL_REQUESTS_DECIDE`),a=E(`REMOVAL_REQUESTS_FILE`),o=D().company?.id===e.company.id,s=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(b,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(S,{state:e.state})}),children:s&&a&&(0,V.jsx)(Y,{request:e,onAnswer:t})}),(0,V.jsxs)(c,{gap:`lg`,maw:860,children:[(0,V.jsx)(N,{title:n({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),s&&r?(0,V.jsx)(G,{request:e,linked:o,onAnswer:t}):(0,V.jsxs)(N,{title:n({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:o}),s&&(0,V.jsx)(i,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(A,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(N,{title:n({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=C();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(i,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{te as RemovalRequestPage};