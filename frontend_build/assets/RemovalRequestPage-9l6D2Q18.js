import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,Q as n,Wn as r,Z as i,b as a,bt as o,ct as s,g as c,h as l,lt as u,mt as d,qt as f,st as p,y as m}from"./libraries-C4kl-r4s.js";import{B as h,P as g,T as _,U as v,W as y,_ as b,c as x,ft as S,h as C,k as w,l as T,nt as E,rt as D,s as O,u as k,v as A,w as j,xt as M,z as N}from"./parts-UqTylKxw.js";import{n as P}from"./NotFoundPage-DTN-Zd1d.js";var F=e(r(),1),I=D(`
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
`),L=D(`
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
  `,[w]),R=D(`
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
  `,[w]),z=f();function B({removals:e,before:t}){return(0,z.jsx)(`ul`,{className:b.list,children:e.map(e=>(0,z.jsxs)(`li`,{className:b.row,children:[t?.(e),(0,z.jsx)(V,{removal:e}),(0,z.jsx)(H,{removal:e})]},e.service.id))})}function V({removal:{service:e}}){let{money:t}=g(),n=t(e.monthlyPrice);return(0,z.jsxs)(`div`,{className:b.what,children:[(0,z.jsx)(S,{to:`/users/$userId`,params:{userId:e.user.id},fw:600,children:e.user.name}),(0,z.jsxs)(d,{size:`sm`,children:[(0,z.jsx)(`span`,{className:`figures`,children:C(e)}),` · `,e.plan.name]}),(0,z.jsx)(d,{size:`sm`,c:`dimmed`,className:`figures`,children:(0,z.jsx)(l,{id:`SBWS+5`,values:{price:n}})})]})}function H({removal:e}){let{i18n:t}=c();if(e.state===`OPEN`)return(0,z.jsx)(h,{status:e.service.status});let{order:n}=e;return(0,z.jsxs)(d,{size:`sm`,children:[t._(M[e.state]),n&&(0,z.jsxs)(z.Fragment,{children:[` · `,(0,z.jsx)(S,{to:`/orders/$orderId`,params:{orderId:n.id},inherit:!0,children:(0,z.jsx)(l,{id:`NyUmQh`,values:{0:n.number}})})]})]})}function U({request:e,onClosed:t}){let{_:n}=c(),r=O(),[{fetching:a,error:s},f]=m(L),[h,g]=(0,F.useState)([]),[v,y]=(0,F.useState)(``),[b,S]=(0,F.useState)(),w=e.removals.map(({service:e})=>e.id),E=h.length===w.length,D=async n=>{n.preventDefault();let i={requestId:e.id,approvedServiceIds:h,reason:v,idempotencyKey:r},a=(await f({input:i})).data?.decideRemovalRequest;return a?.__typename===`RemovalRequestDecided`?t():S(a)},k=b?T(b):{};return(0,z.jsx)(A,{title:n({id:`VCFSt2`}),children:(0,z.jsxs)(`form`,{onSubmit:e=>void D(e),children:[(0,z.jsx)(u,{label:n({id:`nrrQ/H`}),checked:E,indeterminate:!E&&h.length>0,onChange:()=>g(E?[]:w)}),(0,z.jsx)(B,{removals:e.removals,before:({service:e})=>(0,z.jsx)(u,{"aria-label":C(e),checked:h.includes(e.id),onChange:()=>g(G(h,e.id))})}),(0,z.jsxs)(i,{mt:`md`,children:[(0,z.jsx)(p,{label:n({id:`VJScHU`}),description:n(E?{id:`LLAa/9`}:{id:`PhG15d`}),autosize:!0,minRows:2,maxRows:8,maxLength:1e3,value:v,onChange:e=>y(e.currentTarget.value),error:k.reason}),(0,z.jsx)(d,{size:`sm`,c:`dimmed`,children:(0,z.jsx)(l,{id:`FEQSg6`})}),b&&!k.reason&&(0,z.jsx)(x,{refusal:b}),(0,z.jsx)(_,{error:s}),(0,z.jsx)(o,{justify:`flex-end`,children:(0,z.jsx)(W,{approved:h.length,of:w.length,loading:a})})]})]})})}function W({approved:e,of:t,loading:n}){return e===0?(0,z.jsx)(s,{type:`submit`,variant:`default`,loading:n,children:(0,z.jsx)(l,{id:`a6pU8u`})}):(0,z.jsx)(s,{type:`submit`,color:`red`,loading:n,children:(0,z.jsx)(l,{id:`vFEF38`,values:{approved:e,count:t}})})}function G(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}var K={words:`_words_r9ifa_1`};function q({request:e,onClosed:t}){let[n,r]=(0,F.useState)(!1);return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(s,{variant:`default`,onClick:()=>r(!0),children:(0,z.jsx)(l,{id:`OsyKSt`})}),n&&(0,z.jsx)(J,{request:e,onClosed:t,onClose:()=>r(!1)})]})}function J({request:e,onClosed:t,onClose:n}){let{_:r}=c(),a=O(),[{fetching:u,error:f},p]=m(R),[h,g]=(0,F.useState)(),v=async()=>{let r=(await p({input:{requestId:e.id,idempotencyKey:a}})).data?.withdrawRemovalRequest;return r?.__typename===`RemovalRequestWithdrawn`?(n(),t()):g(r)};return(0,z.jsx)(k,{title:r({id:`DjzVmC`}),onClose:n,children:(0,z.jsxs)(i,{children:[(0,z.jsx)(d,{children:(0,z.jsx)(l,{id:`sX0h4v`})}),h&&(0,z.jsx)(j,{refusal:h,announced:!0}),(0,z.jsx)(_,{error:f}),(0,z.jsxs)(o,{justify:`flex-end`,gap:`sm`,children:[(0,z.jsx)(s,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,z.jsx)(l,{id:`dEgA5A`})}),(0,z.jsx)(s,{color:`red`,onClick:()=>void v(),loading:u,children:(0,z.jsx)(l,{id:`OsyKSt`})})]})]})})}var Y=t(`/portal/removal-requests/$requestId`);function X(){let{requestId:e}=Y.useParams(),t=a({query:I,variables:{id:e}}),r=()=>t[1]({requestPolicy:`network-only`});return(0,z.jsx)(y,{query:t,skeleton:(0,z.jsx)(n,{height:360,radius:`lg`}),children:({removalRequest:e})=>e?(0,z.jsx)(Z,{request:e,onClosed:r}):(0,z.jsx)(P,{})})}function Z({request:e,onClosed:t}){let{_:n}=c(),r=E(`REMOVAL_REQUESTS_DECIDE`),a=E(`REMOVAL_REQUESTS_FILE`),o=e.state===`OPEN`;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(v,{title:n({id:`b/2tPy`}),trail:[{label:n({id:`dI4CyL`}),to:`/removal-requests`},{label:e.company.name}],aside:(0,z.jsx)(`span`,{role:`status`,children:(0,z.jsx)(N,{state:e.state})}),children:o&&a&&(0,z.jsx)(q,{request:e,onClosed:t})}),(0,z.jsxs)(i,{gap:`lg`,maw:860,children:[(0,z.jsx)(A,{title:n({id:`6lWvRh`}),children:(0,z.jsx)(Q,{by:e.filedBy,at:e.filedAt,words:e.note})}),o&&r?(0,z.jsx)(U,{request:e,onClosed:t}):(0,z.jsxs)(A,{title:n({id:`MILoeL`}),children:[(0,z.jsx)(B,{removals:e.removals}),o&&(0,z.jsx)(d,{size:`sm`,c:`dimmed`,mt:`md`,children:(0,z.jsx)(l,{id:`ohlWZV`})})]}),e.closedAt&&(0,z.jsx)(A,{title:n({id:`hi4/h0`}),children:(0,z.jsx)(Q,{by:e.closedBy??``,at:e.closedAt,words:e.reason})})]})]})}function Q({by:e,at:t,words:n}){let{instant:r}=g();return(0,z.jsxs)(z.Fragment,{children:[n&&(0,z.jsx)(`p`,{className:K.words,children:n}),(0,z.jsxs)(d,{size:`sm`,c:`dimmed`,children:[(0,z.jsx)(`time`,{dateTime:t,children:r(t)}),` · `,e]})]})}export{X as RemovalRequestPage};