import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,E as n,J as r,Vn as i,Wt as a,X as o,Z as s,at as c,dt as l,f as u,h as d,m as f,pn as p,v as m,y as h}from"./libraries-Br-0bf7c.js";import{t as ee}from"./IconPlus-BOkBEnc-.js";import{A as g,F as _,I as v,L as y,Q as b,R as x,T as S,Z as C,a as te,b as ne,c as re,d as w,f as T,gt as E,ht as D,i as O,l as k,m as A,o as j,ot as M,pt as N,s as P,u as F,vt as I,yt as L,z as R}from"./parts-QsT22Slx.js";import{n as z}from"./NotFoundPage-Blod-6aD.js";import{t as B}from"./UserForm-DI3DhLQC.js";import{n as V,r as H,t as U}from"./OrderRow-DrHv68c0.js";import{n as W,t as G}from"./IconChevronDown-BpKZ5MYB.js";var K=u(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),q=u(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),ie=u(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),J=u(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),Y=e(i(),1),ae=b(`
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
  `,[P]),oe=b(`
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
`),se=b(`
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
  `,[ae,oe]),ce=b(`
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
  `,[V]),le=b(`
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
  `,[S]),X=a();function ue({user:e,onClose:t}){let{_:n}=d(),[,r]=m(le),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(te,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(B,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_avgpc_1`,facts:`_facts_avgpc_9`,heading:`_heading_avgpc_20`,cards:`_cards_avgpc_24`,service:`_service_avgpc_31`,actions:`_actions_avgpc_37`,manage:`_manage_avgpc_47`,body:`_body_avgpc_57`,title:`_title_avgpc_61`,number:`_number_avgpc_70`,plan:`_plan_avgpc_74`,options:`_options_avgpc_82`,notice:`_notice_avgpc_100`,reasons:`_reasons_avgpc_114`,history:`_history_avgpc_120`,historyList:`_historyList_avgpc_125`,none:`_none_avgpc_129`};function de({serviceId:e}){let[t,{toggle:n}]=p(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(c,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(ie,{size:17}),rightSection:t?(0,X.jsx)(q,{size:16}):(0,X.jsx)(G,{size:16}),children:(0,X.jsx)(f,{id:`0caMy7`})}),t&&(0,X.jsx)(fe,{serviceId:e})]})}function fe({serviceId:e}){let t=h({query:ce,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(R,{query:t,skeleton:(0,X.jsx)(s,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:H.list,children:e.orders.nodes.map(e=>(0,X.jsx)(U,{order:e,withUser:!1},e.id))}):(0,X.jsx)(l,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(f,{id:`dnql1B`})})})})}function pe({service:e}){let{i18n:t}=d(),{day:n}=g(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(I[r.kind]),` · `,t._(L[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function me({service:{openOrder:e,pendingChange:t}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(he,{order:e}),t&&(0,X.jsx)(ge,{change:t})]})}function he({order:e}){let{i18n:n}=d();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(t,{to:`/orders/$orderId`,params:{orderId:e.id},children:[n._(D[e.action]),` `,e.number]}),` · `,n._(E[e.state])]})}function ge({change:e}){let{day:t}=g(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(f,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(f,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=g();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":w(e),children:[e.status!==`TERMINATED`&&F(e)&&(0,X.jsx)(_e,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,className:`figures ${Z.number}`,children:w(e)}),(0,X.jsx)(_,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(pe,{service:e}),(0,X.jsx)(me,{service:e})]}),(0,X.jsx)(de,{serviceId:e.id})]})}function _e({service:e,onRemove:t}){let n=re(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[(0,X.jsxs)(`div`,{className:Z.manage,children:[k(e)?(0,X.jsx)(M,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(K,{size:18}),children:(0,X.jsx)(f,{id:`Mo0WJr`})}):(0,X.jsx)(`p`,{className:`eyebrow`,children:(0,X.jsx)(f,{id:`Mo0WJr`})}),n?.refusal&&(0,X.jsx)(ne,{refusal:n.refusal})]}),(0,X.jsx)(j,{service:e,onRemove:t})]})}function ve({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),i=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),i.length>0&&(0,X.jsx)(ye,{services:i,onRemove:t})]})}function ye({services:e,onRemove:t}){let[n,{toggle:r}]=p(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(c,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(q,{size:17}):(0,X.jsx)(G,{size:17}),children:(0,X.jsx)(f,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(W,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function be({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)($,{service:e},e.id))})]})}function $({service:e}){let{money:t}=g();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,children:e.plan.name}),(0,X.jsx)(_,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function xe({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(A,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Se=n(`/portal/users/$userId`),Ce=5;function we(){let{userId:e}=Se.useParams(),t=h({query:se,variables:{id:e}}),[{data:n},r]=t,i=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&N.includes(e.state));return T(r,i,Ce),(0,X.jsx)(R,{query:t,skeleton:(0,X.jsx)(Ee,{}),children:({user:e})=>e?(0,X.jsx)(Te,{user:e}):(0,X.jsx)(z,{})})}function Te({user:e}){let t=y(),n=C(`USERS_WRITE`),r=C(`SERVICES_ADD`),[i,a]=p(!1),[s,l]=(0,Y.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(x,{title:e.name,trail:t.users,aside:(0,X.jsx)(v,{status:e.status}),children:[n&&(0,X.jsx)(c,{variant:`default`,leftSection:(0,X.jsx)(J,{size:18}),onClick:a.open,children:(0,X.jsx)(f,{id:`ePK91l`})}),r&&(0,X.jsx)(M,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(ee,{size:18}),children:(0,X.jsx)(f,{id:`T+SQwd`})})]}),(0,X.jsxs)(o,{gap:32,children:[(0,X.jsx)(xe,{user:e}),(0,X.jsx)(ve,{services:e.mobileServices,onRemove:l}),(0,X.jsx)(be,{services:e.ucServices})]}),i&&(0,X.jsx)(ue,{user:e,onClose:a.close}),s&&(0,X.jsx)(O,{services:[s],onClose:()=>l(void 0)})]})}function Ee(){return(0,X.jsxs)(o,{gap:`lg`,children:[(0,X.jsx)(s,{height:62,maw:420}),(0,X.jsx)(s,{height:48,radius:`lg`}),(0,X.jsx)(s,{height:280,radius:`lg`})]})}export{we as UserPage};