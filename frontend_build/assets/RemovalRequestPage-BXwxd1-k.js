import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,St as n,Yt as r,_ as i,b as a,dt as o,et as s,g as c,gt as l,k as u,lt as d,qn as f,ut as p,x as m}from"./libraries-CnqV21hW.js";import{A as h,E as g,Et as _,G as v,H as y,I as b,K as x,T as S,V as C,at as w,c as T,g as E,gt as D,j as O,l as k,ot as A,s as j,st as M,u as N,v as P,x as F}from"./parts-cUP1uQZw.js";import{n as I}from"./NotFoundPage-BUjx4LK4.js";var L=e(f(),1),R=M(`
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
  `,[h]),V=r();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:P.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:P.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=b(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:P.what,children:[t?(0,V.jsx)(D,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(l,{fw:600,children:e.user.name}),(0,V.jsxs)(l,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:E(e)}),` · `,e.plan.name]}),(0,V.jsx)(l,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(c,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=i();if(e.state===`OPEN`)return(0,V.jsx)(y,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(l,{size:`sm`,children:[n._(_[e.state]),r&&` · `,r&&t&&(0,V.jsx)(D,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(c,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(c,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:r,onClosed:s}){let{_:u}=i(),f=j(),[{fetching:p,error:m},h]=a(z),[_,v]=(0,L.useState)([]),[y,b]=(0,L.useState)(``),[x,S]=(0,L.useState)(),C=e.removals.map(({service:e})=>e.id),w=_.length===C.length,D=async t=>{t.preventDefault();let n={requestId:e.id,approvedServiceIds:_,reason:y,idempotencyKey:f},r=(await h({input:n})).data?.decideRemovalRequest;return r?.__typename===`RemovalRequestDecided`?s():S(r)},O=x?k(x):{};return(0,V.jsx)(F,{title:u({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void D(e),children:[(0,V.jsx)(o,{label:u({id:`nrrQ/H`}),mb:`xs`,checked:w,indeterminate:!w&&_.length>0,onChange:()=>v(w?[]:C)}),(0,V.jsx)(H,{removals:e.removals,linked:r,before:({service:e})=>(0,V.jsx)(o,{"aria-label":E(e),checked:_.includes(e.id),onChange:()=>v(q(_,e.id))})}),(0,V.jsxs)(t,{mt:`md`,children:[(0,V.jsx)(d,{label:u({id:`VJScHU`}),description:u(w?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:y,onChange:e=>b(e.currentTarget.value),error:O.reason}),(0,V.jsx)(l,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(c,{id:`FEQSg6`})}),x&&!O.reason&&(0,V.jsx)(T,{refusal:x}),(0,V.jsx)(g,{error:m}),(0,V.jsx)(n,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:_.length,of:C.length,loading:p})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(p,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(c,{id:`a6pU8u`})}):(0,V.jsx)(p,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(c,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(c,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:r,onClose:o}){let{_:s}=i(),u=j(),[{fetching:d,error:f},m]=a(B),[h,_]=(0,L.useState)(),v=async()=>{let t=(await m({input:{requestId:e.id,idempotencyKey:u}})).data?.withdrawRemovalRequest;return t?.__typename===`RemovalRequestWithdrawn`?(o(),r()):_(t)};return(0,V.jsx)(N,{title:s({id:`DjzVmC`}),onClose:o,children:(0,V.jsxs)(t,{children:[(0,V.jsx)(l,{children:(0,V.jsx)(c,{id:`sX0h4v`})}),h&&(0,V.jsx)(S,{refusal:h,announced:!0}),(0,V.jsx)(g,{error:f}),(0,V.jsxs)(n,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(p,{variant:`default`,onClick:o,"data-autofocus":!0,children:(0,V.jsx)(c,{id:`dEgA5A`})}),(0,V.jsx)(p,{color:`red`,onClick:()=>void v(),loading:d,children:(0,V.jsx)(c,{id:`OsyKSt`})})]})]})})}var Z=u(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),t=m({query:R,variables:{id:e}}),n=()=>t[1]({requestPolicy:`network-only`});return(0,V.jsx)(x,{query:t,skeleton:(0,V.jsx)(s,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:n}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:n}){let{_:r}=i(),a=A(`REMOVAL_REQUESTS_DECIDE`),o=A(`REMOVAL_REQUESTS_FILE`),s=w().company?.id===e.company.id,u=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(v,{title:r({id:`b/2tPy`}),trail:[{label:r({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(C,{state:e.state})}),children:u&&o&&(0,V.jsx)(Y,{request:e,onClosed:n})}),(0,V.jsxs)(t,{gap:`lg`,maw:860,children:[(0,V.jsx)(F,{title:r({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),u&&a?(0,V.jsx)(G,{request:e,linked:s,onClosed:n}):(0,V.jsxs)(F,{title:r({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:s}),u&&(0,V.jsx)(l,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(c,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(F,{title:r({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=b();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(l,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};