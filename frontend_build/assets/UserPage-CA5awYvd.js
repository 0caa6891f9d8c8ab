import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{A as t,Jn as n,Q as r,S as i,Xt as a,_ as o,_t as s,dt as c,et as l,h as u,j as d,tt as f,v as p,x as m,yn as h}from"./libraries-B0e0VH97.js";import{t as ee}from"./IconPlus-a0cS56tx.js";import{At as te,B as g,C as _,D as v,Dt as y,I as b,J as ne,K as x,Nt as re,Pt as ie,R as ae,X as S,Y as C,b as w,bt as T,ct as E,d as D,f as O,ft as k,g as A,h as j,kt as M,m as N,o as P,p as F,q as I,r as L,ut as R,x as z}from"./parts-D8ayvmI5.js";import{n as B}from"./NotFoundPage-CYf6Puc0.js";import{t as V}from"./UserForm-Dw4r4XBt.js";import{n as H,r as U,t as W}from"./OrderRow-CEvPTXFs.js";import{n as G,t as K}from"./IconChevronDown-Bdi6v9Ii.js";import{t as q}from"./PlannedNotices-DQYQ4TLp.js";var J=u(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),Y=u(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),oe=u(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),se=u(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),ce=e(n(),1),le=k(`
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
  `,[O,b]),ue=k(`
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
`),de=k(`
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
  `,[le,ue]),fe=k(`
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
  `,[H]),pe=k(`
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
  `,[ae]),X=a();function me({user:e,onClose:t}){let{_:n}=p(),[,r]=m(pe),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(w,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(V,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_avgpc_1`,facts:`_facts_avgpc_9`,heading:`_heading_avgpc_20`,cards:`_cards_avgpc_24`,service:`_service_avgpc_31`,actions:`_actions_avgpc_37`,manage:`_manage_avgpc_47`,body:`_body_avgpc_57`,title:`_title_avgpc_61`,number:`_number_avgpc_70`,plan:`_plan_avgpc_74`,options:`_options_avgpc_82`,notice:`_notice_avgpc_100`,reasons:`_reasons_avgpc_114`,history:`_history_avgpc_120`,historyList:`_historyList_avgpc_125`,none:`_none_avgpc_129`};function he({serviceId:e}){let[t,{toggle:n}]=h(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(c,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(oe,{size:17}),rightSection:t?(0,X.jsx)(Y,{size:16}):(0,X.jsx)(K,{size:16}),children:(0,X.jsx)(o,{id:`0caMy7`})}),t&&(0,X.jsx)(ge,{serviceId:e})]})}function ge({serviceId:e}){let t=i({query:fe,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(S,{query:t,skeleton:(0,X.jsx)(f,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:z.list,children:e.orders.nodes.map(e=>(0,X.jsx)(W,{order:e,withUser:!1},e.id))}):(0,X.jsx)(s,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(o,{id:`dnql1B`})})})})}function _e({service:e}){let{i18n:t}=p(),{day:n}=g(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(re[r.kind]),` · `,t._(ie[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function ve({service:e}){let{openOrder:t,removalRequest:n}=e;return(0,X.jsxs)(X.Fragment,{children:[t&&(0,X.jsx)(ye,{order:t}),(0,X.jsx)(q,{service:e}),n&&(0,X.jsx)(be,{request:n})]})}function ye({order:e}){let{i18n:t,_:n}=p();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(d,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(M[e.action]),` `,e.number]}),` · `,e.needsAttention?n({id:`fAUSZy`}):t._(te[e.state])]})}function be({request:e}){return(0,X.jsx)(`div`,{className:Z.notice,children:(0,X.jsx)(d,{to:`/removal-requests/$requestId`,params:{requestId:e.id},children:(0,X.jsx)(o,{id:`8fZ56r`})})})}function Q({service:e,onRemove:t}){let{money:n}=g();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":A(e),children:[e.status!==`TERMINATED`&&j(e)&&(0,X.jsx)($,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,className:`figures ${Z.number}`,children:A(e)}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(o,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(_e,{service:e}),(0,X.jsx)(ve,{service:e})]}),(0,X.jsx)(he,{serviceId:e.id})]})}function $({service:e,onRemove:t}){let n=F(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[(0,X.jsxs)(`div`,{className:Z.manage,children:[N(e)?(0,X.jsx)(T,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(J,{size:18}),children:(0,X.jsx)(o,{id:`Mo0WJr`})}):(0,X.jsx)(`p`,{className:`eyebrow`,children:(0,X.jsx)(o,{id:`Mo0WJr`})}),n?.refusal&&(0,X.jsx)(v,{refusal:n.refusal})]}),(0,X.jsx)(P,{service:e,onRemove:t})]})}function xe({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),i=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(o,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(o,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),i.length>0&&(0,X.jsx)(Se,{services:i,onRemove:t})]})}function Se({services:e,onRemove:t}){let[n,{toggle:r}]=h(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(c,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(Y,{size:17}):(0,X.jsx)(K,{size:17}),children:(0,X.jsx)(o,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(G,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function Ce({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(o,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(o,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(we,{service:e},e.id))})]})}function we({service:e}){let{money:t}=g();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,children:e.plan.name}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(o,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function Te({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(U,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Ee=t(`/portal/users/$userId`),De=5;function Oe(){let{userId:e}=Ee.useParams(),t=i({query:de,variables:{id:e}}),[{data:n},r]=t,a=E(),o=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&y.includes(e.state));return D(r,{subscription:_,variables:{companyId:a.id},concerns:({mobileServiceChanged:t})=>t?.user.id===e,seconds:De,moves:o}),(0,X.jsx)(S,{query:t,skeleton:(0,X.jsx)(Ae,{}),children:({user:e})=>e?(0,X.jsx)(ke,{user:e}):(0,X.jsx)(B,{})})}function ke({user:e}){let t=ne(),n=R(`USERS_WRITE`),r=R(`SERVICES_ADD`),[i,a]=h(!1),[s,u]=(0,ce.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(C,{title:e.name,trail:t.users,aside:(0,X.jsx)(I,{status:e.status}),children:[n&&(0,X.jsx)(c,{variant:`default`,leftSection:(0,X.jsx)(se,{size:18}),onClick:a.open,children:(0,X.jsx)(o,{id:`ePK91l`})}),r&&(0,X.jsx)(T,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(ee,{size:18}),children:(0,X.jsx)(o,{id:`T+SQwd`})})]}),(0,X.jsxs)(l,{gap:32,children:[(0,X.jsx)(Te,{user:e}),(0,X.jsx)(xe,{services:e.mobileServices,onRemove:u}),(0,X.jsx)(Ce,{services:e.ucServices})]}),i&&(0,X.jsx)(me,{user:e,onClose:a.close}),s&&(0,X.jsx)(L,{services:[s],onClose:()=>u(void 0)})]})}function Ae(){return(0,X.jsxs)(l,{gap:`lg`,children:[(0,X.jsx)(f,{height:62,maw:420}),(0,X.jsx)(f,{height:48,radius:`lg`}),(0,X.jsx)(f,{height:280,radius:`lg`})]})}export{Oe as UserPage};