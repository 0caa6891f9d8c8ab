import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,M as n,N as r,St as i,er as a,et as o,g as s,nt as c,pt as l,rt as u,tn as d,w as f,wn as p,y as m}from"./libraries-D121TdC-.js";import{B as h,E as ee,Et as g,G as _,Ht as v,It as y,J as b,K as x,Lt as te,Pt as ne,R as re,S as ie,Ut as ae,X as S,Y as C,a as w,b as T,c as E,d as D,f as O,gt as k,jt as A,m as j,mt as M,p as N,q as P,r as F,u as I,vt as L,y as R}from"./parts-DbffnvWq.js";import{t as z}from"./IconPencil-CvITmbVp.js";import{t as B}from"./IconPlus-fVP5UpZs.js";import{n as V}from"./NotFoundPage-i7KGjdM3.js";import{t as H}from"./UserForm-80CF7EjQ.js";import{n as U,r as W,t as G}from"./OrderRow-DX31N6zp.js";import{n as K,t as q}from"./IconChevronDown-D-IpWtA7.js";import{t as J}from"./PlannedNotices-I5IWAe-1.js";var oe=s(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),Y=s(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),se=s(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),ce=e(a(),1),le=L(`
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
      ...Planned
    }
  `,[I,re]),ue=L(`
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
`),de=L(`
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
  `,[le,ue]),fe=L(`
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
  `,[U]),pe=L(`
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
  `,[h]),X=d();function me({user:e,onClose:n}){let{_:r}=m(),[,i]=t(pe),a={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(R,{onClose:n,title:r({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(H,{initial:a,onSave:async t=>{let r=t.costCentre.trim(),{data:a,error:o}=await i({input:{...t,costCentre:r,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(n(),{}):{refusal:a?.modifyUser,error:o}},onCancel:n})})}var Z={person:`_person_avgpc_1`,facts:`_facts_avgpc_9`,heading:`_heading_avgpc_20`,cards:`_cards_avgpc_24`,service:`_service_avgpc_31`,actions:`_actions_avgpc_37`,manage:`_manage_avgpc_47`,body:`_body_avgpc_57`,title:`_title_avgpc_61`,number:`_number_avgpc_70`,plan:`_plan_avgpc_74`,options:`_options_avgpc_82`,notice:`_notice_avgpc_100`,reasons:`_reasons_avgpc_114`,history:`_history_avgpc_120`,historyList:`_historyList_avgpc_125`,none:`_none_avgpc_129`};function he({serviceId:e}){let[t,{toggle:n}]=p(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(l,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(se,{size:17}),rightSection:t?(0,X.jsx)(Y,{size:16}):(0,X.jsx)(q,{size:16}),children:(0,X.jsx)(A,{id:`0caMy7`})}),t&&(0,X.jsx)(ge,{serviceId:e})]})}function ge({serviceId:e}){let t=f({query:fe,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(C,{query:t,skeleton:(0,X.jsx)(u,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:T.list,children:e.orders.nodes.map(e=>(0,X.jsx)(G,{order:e,withUser:!1},e.id))}):(0,X.jsx)(i,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(A,{id:`dnql1B`})})})})}function _e({service:e}){let{i18n:t}=m(),{day:n}=S(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(v[r.kind]),` · `,t._(ae[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(A,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(A,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function ve({service:e}){let{openOrder:t,removalRequest:n}=e;return(0,X.jsxs)(X.Fragment,{children:[t&&(0,X.jsx)(ye,{order:t}),(0,X.jsx)(J,{service:e}),n&&(0,X.jsx)(be,{request:n})]})}function ye({order:e}){let{i18n:t,_:n}=m();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(r,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(y[e.action]),` `,e.number]}),` · `,e.needsAttention?n({id:`fAUSZy`}):t._(te[e.state])]})}function be({request:e}){return(0,X.jsx)(`div`,{className:Z.notice,children:(0,X.jsx)(r,{to:`/removal-requests/$requestId`,params:{requestId:e.id},children:(0,X.jsx)(A,{id:`8fZ56r`})})})}function Q({service:e,onRemove:t}){let{money:n}=S();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":j(e),children:[e.status!==`TERMINATED`&&N(e)&&(0,X.jsx)($,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(o,{order:3,className:`figures ${Z.number}`,children:j(e)}),(0,X.jsx)(_,{status:e.status,activatedOn:e.activatedOn})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(A,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(_e,{service:e}),(0,X.jsx)(ve,{service:e})]}),(0,X.jsx)(he,{serviceId:e.id})]})}function $({service:e,onRemove:t}){let n=D(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[(0,X.jsxs)(`div`,{className:Z.manage,children:[O(e)?(0,X.jsx)(g,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(oe,{size:18}),children:(0,X.jsx)(A,{id:`Mo0WJr`})}):(0,X.jsx)(`p`,{className:`eyebrow`,children:(0,X.jsx)(A,{id:`Mo0WJr`})}),n?.refusal&&(0,X.jsx)(ee,{refusal:n.refusal})]}),(0,X.jsx)(w,{service:e,onRemove:t})]})}function xe({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),r=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(o,{order:2,className:Z.heading,children:(0,X.jsx)(A,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(A,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),r.length>0&&(0,X.jsx)(Se,{services:r,onRemove:t})]})}function Se({services:e,onRemove:t}){let[n,{toggle:r}]=p(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(l,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(Y,{size:17}):(0,X.jsx)(q,{size:17}),children:(0,X.jsx)(A,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(K,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function Ce({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(o,{order:2,className:Z.heading,children:(0,X.jsx)(A,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(A,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(we,{service:e},e.id))})]})}function we({service:e}){let{money:t}=S();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(o,{order:3,children:e.plan.name}),(0,X.jsx)(_,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(A,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function Te({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(A,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(W,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(A,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Ee=n(`/portal/users/$userId`),De=5;function Oe(){let{userId:e}=Ee.useParams(),t=f({query:de,variables:{id:e}}),[{data:n},r]=t,i=M(),a=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&ne.includes(e.state));return E(r,{subscription:ie,variables:{companyId:i.id},concerns:({mobileServiceChanged:t})=>t?.user.id===e,seconds:De,moves:a}),(0,X.jsx)(C,{query:t,skeleton:(0,X.jsx)(Ae,{}),children:({user:e})=>e?(0,X.jsx)(ke,{user:e}):(0,X.jsx)(V,{})})}function ke({user:e}){let t=P(),n=k(`USERS_WRITE`),r=k(`SERVICES_ADD`),[i,a]=p(!1),[o,s]=(0,ce.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(b,{title:e.name,trail:t.users,aside:(0,X.jsx)(x,{status:e.status}),children:[n&&(0,X.jsx)(l,{variant:`default`,leftSection:(0,X.jsx)(z,{size:18}),onClick:a.open,children:(0,X.jsx)(A,{id:`ePK91l`})}),r&&(0,X.jsx)(g,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(B,{size:18}),children:(0,X.jsx)(A,{id:`T+SQwd`})})]}),(0,X.jsxs)(c,{gap:32,children:[(0,X.jsx)(Te,{user:e}),(0,X.jsx)(xe,{services:e.mobileServices,onRemove:s}),(0,X.jsx)(Ce,{services:e.ucServices})]}),i&&(0,X.jsx)(me,{user:e,onClose:a.close}),o&&(0,X.jsx)(F,{services:[o],onClose:()=>s(void 0)})]})}function Ae(){return(0,X.jsxs)(c,{gap:`lg`,children:[(0,X.jsx)(u,{height:62,maw:420}),(0,X.jsx)(u,{height:48,radius:`lg`}),(0,X.jsx)(u,{height:280,radius:`lg`})]})}export{Oe as UserPage};