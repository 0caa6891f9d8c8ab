import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,C as n,G as r,In as i,J as a,d as o,f as s,g as c,h as l,l as u,q as d,sn as f,st as ee,tt as p,w as m}from"./libraries-D5a3mRCY.js";import{t as te}from"./IconPlus-PVdoV9c_.js";import{A as ne,C as h,G as g,M as _,O as v,W as y,a as re,c as b,ct as ie,d as x,dt as S,et as C,ft as w,i as T,j as E,k as D,l as O,lt as k,n as A,o as j,ot as M,p as N,r as P,s as F,v as I}from"./parts-2XPjpNov.js";import{n as L}from"./NotFoundPage-Cdp51sPy.js";import{t as R}from"./UserForm-EW5lCnh2.js";import{n as z,r as B,t as V}from"./OrderRow-CinqoONB.js";import{n as H,t as U}from"./IconChevronDown-CQupb91X.js";var W=u(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),G=u(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),K=u(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),q=u(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),J=e(i(),1),Y=g(`
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
  `,[re]),ae=g(`
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
`),oe=g(`
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
  `,[Y,ae]),se=g(`
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
  `,[z]),ce=g(`
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
  `,[I]),X=t();function le({user:e,onClose:t}){let{_:n}=s(),[,r]=l(ce),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(P,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(R,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_icp7r_1`,facts:`_facts_icp7r_9`,heading:`_heading_icp7r_20`,cards:`_cards_icp7r_24`,service:`_service_icp7r_31`,actions:`_actions_icp7r_37`,body:`_body_icp7r_47`,title:`_title_icp7r_51`,number:`_number_icp7r_60`,plan:`_plan_icp7r_64`,options:`_options_icp7r_72`,notice:`_notice_icp7r_90`,reasons:`_reasons_icp7r_104`,history:`_history_icp7r_110`,historyList:`_historyList_icp7r_115`,none:`_none_icp7r_119`};function ue({serviceId:e}){let[t,{toggle:n}]=f(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(p,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(K,{size:17}),rightSection:t?(0,X.jsx)(G,{size:16}):(0,X.jsx)(U,{size:16}),children:(0,X.jsx)(o,{id:`0caMy7`})}),t&&(0,X.jsx)(de,{serviceId:e})]})}function de({serviceId:e}){let t=c({query:se,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(_,{query:t,skeleton:(0,X.jsx)(a,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:B.list,children:e.orders.nodes.map(e=>(0,X.jsx)(V,{order:e,withUser:!1},e.id))}):(0,X.jsx)(ee,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(o,{id:`dnql1B`})})})})}function fe({service:e}){let{i18n:t}=s(),{day:n}=h(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(S[r.kind]),` · `,t._(w[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function pe({service:{openOrder:e,pendingChange:t}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(me,{order:e}),t&&(0,X.jsx)(he,{change:t})]})}function me({order:e}){let{i18n:t}=s();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(m,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(ie[e.action]),` `,e.number]}),` · `,t._(k[e.state])]})}function he({change:e}){let{day:t}=h(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(o,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(o,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=h();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":b(e),children:[e.status!==`TERMINATED`&&F(e)&&(0,X.jsx)(ge,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,className:`figures ${Z.number}`,children:b(e)}),(0,X.jsx)(v,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(o,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(fe,{service:e}),(0,X.jsx)(pe,{service:e})]}),(0,X.jsx)(ue,{serviceId:e.id})]})}function ge({service:e,onRemove:t}){let n=j(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[n?.refusal?(0,X.jsx)(_e,{refusal:n.refusal}):(0,X.jsx)(C,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(W,{size:18}),children:(0,X.jsx)(o,{id:`Mo0WJr`})}),(0,X.jsx)(T,{service:e,onRemove:t})]})}function _e({refusal:e}){return(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`p`,{className:`eyebrow`,style:{margin:`2px 0 6px`},children:(0,X.jsx)(o,{id:`Mo0WJr`})}),(0,X.jsx)(N,{refusal:e})]})}function ve({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),i=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(o,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(o,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),i.length>0&&(0,X.jsx)(ye,{services:i,onRemove:t})]})}function ye({services:e,onRemove:t}){let[n,{toggle:r}]=f(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(p,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(G,{size:17}):(0,X.jsx)(U,{size:17}),children:(0,X.jsx)(o,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(H,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function be({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(o,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(o,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)($,{service:e},e.id))})]})}function $({service:e}){let{money:t}=h();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,children:e.plan.name}),(0,X.jsx)(v,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(o,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function xe({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(x,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(o,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Se=n(`/portal/users/$userId`),Ce=5;function we(){let{userId:e}=Se.useParams(),t=c({query:oe,variables:{id:e}}),[{data:n},r]=t,i=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&M.includes(e.state));return O(r,i,Ce),(0,X.jsx)(_,{query:t,skeleton:(0,X.jsx)(Ee,{}),children:({user:e})=>e?(0,X.jsx)(Te,{user:e}):(0,X.jsx)(L,{})})}function Te({user:e}){let t=ne(),n=y(`USERS_WRITE`),r=y(`SERVICES_ADD`),[i,a]=f(!1),[s,c]=(0,J.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(E,{title:e.name,trail:t.users,aside:(0,X.jsx)(D,{status:e.status}),children:[n&&(0,X.jsx)(p,{variant:`default`,leftSection:(0,X.jsx)(q,{size:18}),onClick:a.open,children:(0,X.jsx)(o,{id:`ePK91l`})}),r&&(0,X.jsx)(C,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(te,{size:18}),children:(0,X.jsx)(o,{id:`T+SQwd`})})]}),(0,X.jsxs)(d,{gap:32,children:[(0,X.jsx)(xe,{user:e}),(0,X.jsx)(ve,{services:e.mobileServices,onRemove:c}),(0,X.jsx)(be,{services:e.ucServices})]}),i&&(0,X.jsx)(le,{user:e,onClose:a.close}),s&&(0,X.jsx)(A,{services:[s],onClose:()=>c(void 0)})]})}function Ee(){return(0,X.jsxs)(d,{gap:`lg`,children:[(0,X.jsx)(a,{height:62,maw:420}),(0,X.jsx)(a,{height:48,radius:`lg`}),(0,X.jsx)(a,{height:280,radius:`lg`})]})}export{we as UserPage};