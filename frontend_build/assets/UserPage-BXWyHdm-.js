import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Yt as r,Z as i,_ as a,b as o,et as s,g as c,gt as l,k as u,m as d,qn as f,ut as p,vn as m,x as h}from"./libraries-CnqV21hW.js";import{t as g}from"./IconPlus-CHSTzNso.js";import{A as _,G as v,H as y,I as b,K as x,Ot as S,St as ee,T as te,Tt as ne,U as re,W as ie,_ as C,b as w,d as T,f as E,g as D,h as O,ht as k,it as A,kt as j,m as M,o as N,ot as P,p as F,st as I,u as L,v as R,wt as z}from"./parts-cUP1uQZw.js";import{n as B}from"./NotFoundPage-BUjx4LK4.js";import{t as V}from"./UserForm-DNFtnqGx.js";import{n as H,r as U,t as W}from"./OrderRow-DpHeH-0A.js";import{n as G,t as K}from"./IconChevronDown-EiNge1LD.js";var q=d(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),J=d(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),Y=d(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),ae=d(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),oe=e(f(),1),se=I(`
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
  `,[E]),ce=I(`
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
`),le=I(`
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
  `,[se,ce]),ue=I(`
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
  `,[H]),de=I(`
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
  `,[_]),X=r();function fe({user:e,onClose:t}){let{_:n}=a(),[,r]=o(de),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(L,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(V,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_avgpc_1`,facts:`_facts_avgpc_9`,heading:`_heading_avgpc_20`,cards:`_cards_avgpc_24`,service:`_service_avgpc_31`,actions:`_actions_avgpc_37`,manage:`_manage_avgpc_47`,body:`_body_avgpc_57`,title:`_title_avgpc_61`,number:`_number_avgpc_70`,plan:`_plan_avgpc_74`,options:`_options_avgpc_82`,notice:`_notice_avgpc_100`,reasons:`_reasons_avgpc_114`,history:`_history_avgpc_120`,historyList:`_historyList_avgpc_125`,none:`_none_avgpc_129`};function pe({serviceId:e}){let[t,{toggle:n}]=m(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(p,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(Y,{size:17}),rightSection:t?(0,X.jsx)(J,{size:16}):(0,X.jsx)(K,{size:16}),children:(0,X.jsx)(c,{id:`0caMy7`})}),t&&(0,X.jsx)(me,{serviceId:e})]})}function me({serviceId:e}){let t=h({query:ue,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(x,{query:t,skeleton:(0,X.jsx)(s,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:R.list,children:e.orders.nodes.map(e=>(0,X.jsx)(W,{order:e,withUser:!1},e.id))}):(0,X.jsx)(l,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(c,{id:`dnql1B`})})})})}function he({service:e}){let{i18n:t}=a(),{day:n}=b(),{simCard:r,activatedOn:i,terminatedOn:o}=e;return!r&&!i&&!o?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(S[r.kind]),` · `,t._(j[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),o&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(o)})]})]})}function ge({service:{openOrder:e,pendingChange:t,removalRequest:n}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(_e,{order:e}),t&&(0,X.jsx)(ye,{change:t}),n&&(0,X.jsx)(ve,{request:n})]})}function _e({order:e}){let{i18n:t,_:r}=a();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(n,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(z[e.action]),` `,e.number]}),` · `,e.needsAttention?r({id:`fAUSZy`}):t._(ne[e.state])]})}function ve({request:e}){return(0,X.jsx)(`div`,{className:Z.notice,children:(0,X.jsx)(n,{to:`/removal-requests/$requestId`,params:{requestId:e.id},children:(0,X.jsx)(c,{id:`8fZ56r`})})})}function ye({change:e}){let{day:t}=b(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(c,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(c,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":D(e),children:[e.status!==`TERMINATED`&&O(e)&&(0,X.jsx)(be,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(i,{order:3,className:`figures ${Z.number}`,children:D(e)}),(0,X.jsx)(y,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(c,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(he,{service:e}),(0,X.jsx)(ge,{service:e})]}),(0,X.jsx)(pe,{serviceId:e.id})]})}function be({service:e,onRemove:t}){let n=F(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[(0,X.jsxs)(`div`,{className:Z.manage,children:[M(e)?(0,X.jsx)(k,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(q,{size:18}),children:(0,X.jsx)(c,{id:`Mo0WJr`})}):(0,X.jsx)(`p`,{className:`eyebrow`,children:(0,X.jsx)(c,{id:`Mo0WJr`})}),n?.refusal&&(0,X.jsx)(te,{refusal:n.refusal})]}),(0,X.jsx)(T,{service:e,onRemove:t})]})}function $({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),r=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(i,{order:2,className:Z.heading,children:(0,X.jsx)(c,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(c,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),r.length>0&&(0,X.jsx)(xe,{services:r,onRemove:t})]})}function xe({services:e,onRemove:t}){let[n,{toggle:r}]=m(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(p,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(J,{size:17}):(0,X.jsx)(K,{size:17}),children:(0,X.jsx)(c,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(G,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function Se({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(i,{order:2,className:Z.heading,children:(0,X.jsx)(c,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(c,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Ce,{service:e},e.id))})]})}function Ce({service:e}){let{money:t}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(i,{order:3,children:e.plan.name}),(0,X.jsx)(y,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(c,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function we({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(U,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Te=u(`/portal/users/$userId`),Ee=5;function De(){let{userId:e}=Te.useParams(),t=h({query:le,variables:{id:e}}),[{data:n},r]=t,i=A(),a=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&ee.includes(e.state));return C(r,{subscription:w,variables:{companyId:i.id},concerns:({mobileServiceChanged:t})=>t?.user.id===e,seconds:Ee,moves:a}),(0,X.jsx)(x,{query:t,skeleton:(0,X.jsx)(ke,{}),children:({user:e})=>e?(0,X.jsx)(Oe,{user:e}):(0,X.jsx)(B,{})})}function Oe({user:e}){let n=ie(),r=P(`USERS_WRITE`),i=P(`SERVICES_ADD`),[a,o]=m(!1),[s,l]=(0,oe.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(v,{title:e.name,trail:n.users,aside:(0,X.jsx)(re,{status:e.status}),children:[r&&(0,X.jsx)(p,{variant:`default`,leftSection:(0,X.jsx)(ae,{size:18}),onClick:o.open,children:(0,X.jsx)(c,{id:`ePK91l`})}),i&&(0,X.jsx)(k,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(g,{size:18}),children:(0,X.jsx)(c,{id:`T+SQwd`})})]}),(0,X.jsxs)(t,{gap:32,children:[(0,X.jsx)(we,{user:e}),(0,X.jsx)($,{services:e.mobileServices,onRemove:l}),(0,X.jsx)(Se,{services:e.ucServices})]}),a&&(0,X.jsx)(fe,{user:e,onClose:o.close}),s&&(0,X.jsx)(N,{services:[s],onClose:()=>l(void 0)})]})}function ke(){return(0,X.jsxs)(t,{gap:`lg`,children:[(0,X.jsx)(s,{height:62,maw:420}),(0,X.jsx)(s,{height:48,radius:`lg`}),(0,X.jsx)(s,{height:280,radius:`lg`})]})}export{De as UserPage};