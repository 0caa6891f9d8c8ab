import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,St as n,Yt as r,b as i,dt as a,et as o,g as s,gt as c,h as l,k as u,lt as d,qn as f,ut as p,x as m}from"./libraries-_C22SbCf.js";import{A as h,G as g,H as _,I as v,K as y,Ot as b,T as x,V as S,_ as C,at as w,b as T,c as E,gt as D,h as O,j as k,k as A,l as j,ot as M,s as N,st as P,w as F}from"./parts-Brf0hcxT.js";import{n as I}from"./NotFoundPage-rhWXo-MJ.js";var L=e(f(),1),R=P(`
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
`),z=P(`
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
  `,[k]),B=P(`
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
  `,[h]),V=r();function H({removals:e,linked:t,before:n}){return(0,V.jsx)(`ul`,{className:C.list,children:e.map(e=>(0,V.jsxs)(`li`,{className:C.row,children:[n?.(e),(0,V.jsx)(U,{removal:e,linked:t}),(0,V.jsx)(W,{removal:e,linked:t})]},e.service.id))})}function U({removal:{service:e},linked:t}){let{money:n}=v(),r=n(e.monthlyPrice);return(0,V.jsxs)(`div`,{className:C.what,children:[t?(0,V.jsx)(D,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}):(0,V.jsx)(c,{fw:600,children:e.user.name}),(0,V.jsxs)(c,{size:`sm`,children:[(0,V.jsx)(`span`,{className:`figures`,children:O(e)}),` · `,e.plan.name]}),(0,V.jsx)(c,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,V.jsx)(l,{id:`SBWS+5`,values:{price:r}})})]})}function W({removal:e,linked:t}){let{i18n:n}=s();if(e.state===`OPEN`)return(0,V.jsx)(_,{status:e.service.status});let{order:r}=e;return(0,V.jsxs)(c,{size:`sm`,children:[n._(b[e.state]),r&&` · `,r&&t&&(0,V.jsx)(D,{to:`/orders/$orderId`,params:{orderId:r.id},inherit:!0,children:(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})}),r&&!t&&(0,V.jsx)(l,{id:`NyUmQh`,values:{0:r.number}})]})}function G({request:e,linked:r,onClosed:o}){let{_:u}=s(),f=N(),[{fetching:p,error:m},h]=i(z),[g,_]=(0,L.useState)([]),[v,y]=(0,L.useState)(``),[b,S]=(0,L.useState)(),C=e.removals.map(({service:e})=>e.id),w=g.length===C.length,D=async t=>{t.preventDefault();let n={requestId:e.id,approvedServiceIds:g,reason:v,idempotencyKey:f},r=(await h({input:n})).data?.decideRemovalRequest;return r?.__typename===`RemovalRequestDecided`?o():S(r)},k=b?A(b):{};return(0,V.jsx)(T,{title:u({id:`VCFSt2`}),children:(0,V.jsxs)(`form`,{onSubmit:e=>void D(e),children:[(0,V.jsx)(a,{label:u({id:`nrrQ/H`}),mb:`xs`,checked:w,indeterminate:!w&&g.length>0,onChange:()=>_(w?[]:C)}),(0,V.jsx)(H,{removals:e.removals,linked:r,before:({service:e})=>(0,V.jsx)(a,{"aria-label":O(e),checked:g.includes(e.id),onChange:()=>_(q(g,e.id))})}),(0,V.jsxs)(t,{mt:`md`,children:[(0,V.jsx)(d,{label:u({id:`VJScHU`}),description:u(w?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>y(e.currentTarget.value),error:k.reason}),(0,V.jsx)(c,{size:`sm`,c:`dimmed`,children:(0,V.jsx)(l,{id:`FEQSg6`})}),b&&!k.reason&&(0,V.jsx)(E,{refusal:b}),(0,V.jsx)(x,{error:m}),(0,V.jsx)(n,{justify:`flex-end`,children:(0,V.jsx)(K,{approved:g.length,of:C.length,loading:p})})]})]})})}function K({approved:e,of:t,loading:n}){return e===0?(0,V.jsx)(p,{type:`submit`,variant:`default`,loading:n,children:(0,V.jsx)(l,{id:`a6pU8u`})}):(0,V.jsx)(p,{type:`submit`,color:`red`,loading:n,children:(0,V.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function q(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var J={words:`_words_r9ifa_1`};function Y({request:e,onClosed:t}){let[n,r]=(0,L.useState)(!1);return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(p,{variant:`default`,onClick:()=>r(!0),children:(0,V.jsx)(l,{id:`OsyKSt`})}),n&&(0,V.jsx)(X,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function X({request:e,onClosed:r,onClose:a}){let{_:o}=s(),u=N(),[{fetching:d,error:f},m]=i(B),[h,g]=(0,L.useState)(),_=async()=>{let t=(await m({input:{requestId:e.id,idempotencyKey:u}})).data?.withdrawRemovalRequest;return t?.__typename===`RemovalRequestWithdrawn`?(a(),r()):g(t)};return(0,V.jsx)(j,{title:o({id:`DjzVmC`}),onClose:a,children:(0,V.jsxs)(t,{children:[(0,V.jsx)(c,{children:(0,V.jsx)(l,{id:`sX0h4v`})}),h&&(0,V.jsx)(F,{refusal:h,announced:!0}),(0,V.jsx)(x,{error:f}),(0,V.jsxs)(n,{justify:`flex-end`,gap:`sm`,children:[(0,V.jsx)(p,{variant:`default`,onClick:a,"data-autofocus":!0,children:(0,V.jsx)(l,{id:`dEgA5A`})}),(0,V.jsx)(p,{color:`red`,onClick:()=>void _(),loading:d,children:(0,V.jsx)(l,{id:`OsyKSt`})})]})]})})}var Z=u(`/portal/removal-requests/$requestId`);function Q(){let{requestId:e}=Z.useParams(),t=m({query:R,variables:{id:e}}),n=()=>t[1]({requestPolicy:`network-only`});return(0,V.jsx)(y,{query:t,skeleton:(0,V.jsx)(o,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,V.jsx)(ee,{request:e,onClosed:n}):(0,V.jsx)(I,{})})}function ee({request:e,onClosed:n}){let{_:r}=s(),i=M(`REMOVAL_REQUESTS_DECIDE`),a=M(`REMOVAL_REQUESTS_FILE`),o=w().company?.id===e.company.id,u=e.state===`OPEN`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(g,{title:r({id:`b/2tPy`}),trail:[{label:r({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,V.jsx)(`span`,{role:`status`,children:(0,V.jsx)(S,{state:e.state})}),children:u&&a&&(0,V.jsx)(Y,{request:e,onClosed:n})}),(0,V.jsxs)(t,{gap:`lg`,maw:860,children:[(0,V.jsx)(T,{title:r({id:`6lWvRh`}),children:(0,V.jsx)($,{by:e.filedBy,at:e.filedAt,words:e.note})}),u&&i?(0,V.jsx)(G,{request:e,linked:o,onClosed:n}):(0,V.jsxs)(T,{title:r({id:`MILoeL`}),children:[(0,V.jsx)(H,{removals:e.removals,linked:o}),u&&(0,V.jsx)(c,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,V.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,V.jsx)(T,{title:r({id:`hi4/h0`}),children:(0,V.jsx)($,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function $({by:e,at:t,words:n}){let{instant:r}=v();return(0,V.jsxs)(V.Fragment,{children:[n&&(0,V.jsx)(`p`,{className:J.words,children:n}),(0,V.jsxs)(c,{size:`sm`,c:`dimmed`,children:[(0,V.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{Q as RemovalRequestPage};