import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Jn as n,O as r,Q as i,X as a,Zt as o,b as s,bn as c,g as l,h as u,k as d,lt as f,p,vt as m,y as ee}from"./libraries-CMzqdHvK.js";import{t as te}from"./IconPlus-CJAUUcE9.js";import{At as h,B as g,C as _,Ct as v,Et as y,H as b,L as x,O as ne,R as re,Tt as ie,V as S,_ as C,at as w,b as T,ct as E,d as D,f as O,g as k,gt as A,h as j,kt as M,m as N,o as P,p as F,st as I,u as L,v as R,z}from"./parts--R-pOunR.js";import{n as B}from"./NotFoundPage-CRZ1cGOw.js";import{t as V}from"./UserForm-VNoRLXhS.js";import{n as H,r as U,t as W}from"./OrderRow-CsXu_7b5.js";import{n as G,t as K}from"./IconChevronDown-DQcSnuxN.js";var q=p(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),J=p(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),Y=p(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),ae=p(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),oe=e(n(),1),se=E(`
    fragment ServiceCard on MobileService {
      ...Actionable
      options {
        id
        name
      }
      monthlyPrice {
        amount
        currency
      }
      activatedOn
      terminatedOn
      simCard {
        id
        iccid
        kind
        status
      }
      openOrder {
        id
        number
        action
        state
        needsAttention
      }
      removalRequest {
        id
      }
      pendingChange {
        plan {
          id
          name
        }
        options {
          id
          name
        }
        effectiveOn
        until
      }
    }
  `,[O]),ce=E(`
  fragment UcCard on UcService {
    id
    number
    status
    plan {
      id
      name
    }
    monthlyPrice {
      amount
      currency
    }
  }
`),le=E(`
    query User($id: ID!) {
      user(id: $id) {
        id
        name
        email
        costCentre
        status
        version
        mobileServices {
          ...ServiceCard
        }
        ucServices {
          ...UcCard
        }
      }
    }
  `,[se,ce]),ue=E(`
    query History($serviceId: ID!) {
      mobileService(id: $serviceId) {
        id
        orders(first: 50) {
          nodes {
            ...OrderRow
          }
        }
      }
    }
  `,[H]),de=E(`
    mutation ModifyUser($input: ModifyUserInput!) {
      modifyUser(input: $input) {
        __typename
        ... on UserModified {
          user {
            id
          }
        }
        ...Refusal
      }
    }
  `,[ne]),X=o();function fe({user:e,onClose:t}){let{_:n}=l(),[,r]=ee(de),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(L,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(V,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_avgpc_1`,facts:`_facts_avgpc_9`,heading:`_heading_avgpc_20`,cards:`_cards_avgpc_24`,service:`_service_avgpc_31`,actions:`_actions_avgpc_37`,manage:`_manage_avgpc_47`,body:`_body_avgpc_57`,title:`_title_avgpc_61`,number:`_number_avgpc_70`,plan:`_plan_avgpc_74`,options:`_options_avgpc_82`,notice:`_notice_avgpc_100`,reasons:`_reasons_avgpc_114`,history:`_history_avgpc_120`,historyList:`_historyList_avgpc_125`,none:`_none_avgpc_129`};function pe({serviceId:e}){let[t,{toggle:n}]=c(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(f,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(Y,{size:17}),rightSection:t?(0,X.jsx)(J,{size:16}):(0,X.jsx)(K,{size:16}),children:(0,X.jsx)(u,{id:`0caMy7`})}),t&&(0,X.jsx)(me,{serviceId:e})]})}function me({serviceId:e}){let n=s({query:ue,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(S,{query:n,skeleton:(0,X.jsx)(t,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:R.list,children:e.orders.nodes.map(e=>(0,X.jsx)(W,{order:e,withUser:!1},e.id))}):(0,X.jsx)(m,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(u,{id:`dnql1B`})})})})}function he({service:e}){let{i18n:t}=l(),{day:n}=b(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(M[r.kind]),` · `,t._(h[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(u,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(u,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function ge({service:{openOrder:e,pendingChange:t,removalRequest:n}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(_e,{order:e}),t&&(0,X.jsx)(ye,{change:t}),n&&(0,X.jsx)(ve,{request:n})]})}function _e({order:e}){let{i18n:t,_:n}=l();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(d,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(ie[e.action]),` `,e.number]}),` · `,e.needsAttention?n({id:`fAUSZy`}):t._(y[e.state])]})}function ve({request:e}){return(0,X.jsx)(`div`,{className:Z.notice,children:(0,X.jsx)(d,{to:`/removal-requests/$requestId`,params:{requestId:e.id},children:(0,X.jsx)(u,{id:`8fZ56r`})})})}function ye({change:e}){let{day:t}=b(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(u,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(u,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":k(e),children:[e.status!==`TERMINATED`&&j(e)&&(0,X.jsx)(be,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(a,{order:3,className:`figures ${Z.number}`,children:k(e)}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(u,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(he,{service:e}),(0,X.jsx)(ge,{service:e})]}),(0,X.jsx)(pe,{serviceId:e.id})]})}function be({service:e,onRemove:t}){let n=F(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[(0,X.jsxs)(`div`,{className:Z.manage,children:[N(e)?(0,X.jsx)(A,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(q,{size:18}),children:(0,X.jsx)(u,{id:`Mo0WJr`})}):(0,X.jsx)(`p`,{className:`eyebrow`,children:(0,X.jsx)(u,{id:`Mo0WJr`})}),n?.refusal&&(0,X.jsx)(_,{refusal:n.refusal})]}),(0,X.jsx)(D,{service:e,onRemove:t})]})}function $({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),r=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(a,{order:2,className:Z.heading,children:(0,X.jsx)(u,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(u,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),r.length>0&&(0,X.jsx)(xe,{services:r,onRemove:t})]})}function xe({services:e,onRemove:t}){let[n,{toggle:r}]=c(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(f,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(J,{size:17}):(0,X.jsx)(K,{size:17}),children:(0,X.jsx)(u,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(G,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function Se({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(a,{order:2,className:Z.heading,children:(0,X.jsx)(u,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(u,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Ce,{service:e},e.id))})]})}function Ce({service:e}){let{money:t}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(a,{order:3,children:e.plan.name}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(u,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function we({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(u,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(U,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(u,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Te=r(`/portal/users/$userId`),Ee=5;function De(){let{userId:e}=Te.useParams(),t=s({query:le,variables:{id:e}}),[{data:n},r]=t,i=w(),a=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&v.includes(e.state));return C(r,{subscription:T,variables:{companyId:i.id},concerns:({mobileServiceChanged:t})=>t?.user.id===e,seconds:Ee,moves:a}),(0,X.jsx)(S,{query:t,skeleton:(0,X.jsx)(ke,{}),children:({user:e})=>e?(0,X.jsx)(Oe,{user:e}):(0,X.jsx)(B,{})})}function Oe({user:e}){let t=z(),n=I(`USERS_WRITE`),r=I(`SERVICES_ADD`),[a,o]=c(!1),[s,l]=(0,oe.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(g,{title:e.name,trail:t.users,aside:(0,X.jsx)(re,{status:e.status}),children:[n&&(0,X.jsx)(f,{variant:`default`,leftSection:(0,X.jsx)(ae,{size:18}),onClick:o.open,children:(0,X.jsx)(u,{id:`ePK91l`})}),r&&(0,X.jsx)(A,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(te,{size:18}),children:(0,X.jsx)(u,{id:`T+SQwd`})})]}),(0,X.jsxs)(i,{gap:32,children:[(0,X.jsx)(we,{user:e}),(0,X.jsx)($,{services:e.mobileServices,onRemove:l}),(0,X.jsx)(Se,{services:e.ucServices})]}),a&&(0,X.jsx)(fe,{user:e,onClose:o.close}),s&&(0,X.jsx)(P,{services:[s],onClose:()=>l(void 0)})]})}function ke(){return(0,X.jsxs)(i,{gap:`lg`,children:[(0,X.jsx)(t,{height:62,maw:420}),(0,X.jsx)(t,{height:48,radius:`lg`}),(0,X.jsx)(t,{height:280,radius:`lg`})]})}export{De as UserPage};