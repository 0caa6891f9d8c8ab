import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,E as n,J as r,Vn as i,Wt as a,X as o,Z as s,at as c,dt as l,f as u,h as d,m as f,pn as p,v as m,y as h}from"./libraries-Br-0bf7c.js";import{t as g}from"./IconPlus-BOkBEnc-.js";import{C as _,F as ee,I as te,L as v,N as y,O as b,P as x,X as S,Y as C,a as ne,c as re,f as w,ft as T,gt as E,ht as D,i as O,it as k,l as A,o as j,pt as M,r as N,s as P,u as F,ut as I,v as L}from"./parts-CH76wotO.js";import{n as R}from"./NotFoundPage-CMIcL1rb.js";import{t as z}from"./UserForm-BJ2CmCOh.js";import{n as B,r as V,t as H}from"./OrderRow-DM0Kz7EE.js";import{n as U,t as W}from"./IconChevronDown-BpKZ5MYB.js";var G=u(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),K=u(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),q=u(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),ie=u(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),J=e(i(),1),Y=S(`
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
  `,[j]),ae=S(`
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
`),oe=S(`
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
  `,[Y,ae]),se=S(`
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
  `,[B]),ce=S(`
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
  `,[_]),X=a();function le({user:e,onClose:t}){let{_:n}=d(),[,r]=m(ce),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(O,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(z,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_icp7r_1`,facts:`_facts_icp7r_9`,heading:`_heading_icp7r_20`,cards:`_cards_icp7r_24`,service:`_service_icp7r_31`,actions:`_actions_icp7r_37`,body:`_body_icp7r_47`,title:`_title_icp7r_51`,number:`_number_icp7r_60`,plan:`_plan_icp7r_64`,options:`_options_icp7r_72`,notice:`_notice_icp7r_90`,reasons:`_reasons_icp7r_104`,history:`_history_icp7r_110`,historyList:`_historyList_icp7r_115`,none:`_none_icp7r_119`};function ue({serviceId:e}){let[t,{toggle:n}]=p(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(c,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(q,{size:17}),rightSection:t?(0,X.jsx)(K,{size:16}):(0,X.jsx)(W,{size:16}),children:(0,X.jsx)(f,{id:`0caMy7`})}),t&&(0,X.jsx)(de,{serviceId:e})]})}function de({serviceId:e}){let t=h({query:se,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(v,{query:t,skeleton:(0,X.jsx)(s,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:V.list,children:e.orders.nodes.map(e=>(0,X.jsx)(H,{order:e,withUser:!1},e.id))}):(0,X.jsx)(l,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(f,{id:`dnql1B`})})})})}function fe({service:e}){let{i18n:t}=d(),{day:n}=b(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(D[r.kind]),` · `,t._(E[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function pe({service:{openOrder:e,pendingChange:t}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(me,{order:e}),t&&(0,X.jsx)(he,{change:t})]})}function me({order:e}){let{i18n:n}=d();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(t,{to:`/orders/$orderId`,params:{orderId:e.id},children:[n._(T[e.action]),` `,e.number]}),` · `,n._(M[e.state])]})}function he({change:e}){let{day:t}=b(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(f,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(f,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":A(e),children:[e.status!==`TERMINATED`&&re(e)&&(0,X.jsx)(ge,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,className:`figures ${Z.number}`,children:A(e)}),(0,X.jsx)(y,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(fe,{service:e}),(0,X.jsx)(pe,{service:e})]}),(0,X.jsx)(ue,{serviceId:e.id})]})}function ge({service:e,onRemove:t}){let n=P(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[n?.refusal?(0,X.jsx)(_e,{refusal:n.refusal}):(0,X.jsx)(k,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(G,{size:18}),children:(0,X.jsx)(f,{id:`Mo0WJr`})}),(0,X.jsx)(ne,{service:e,onRemove:t})]})}function _e({refusal:e}){return(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`p`,{className:`eyebrow`,style:{margin:`2px 0 6px`},children:(0,X.jsx)(f,{id:`Mo0WJr`})}),(0,X.jsx)(L,{refusal:e})]})}function ve({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),i=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),i.length>0&&(0,X.jsx)(ye,{services:i,onRemove:t})]})}function ye({services:e,onRemove:t}){let[n,{toggle:r}]=p(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(c,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(K,{size:17}):(0,X.jsx)(W,{size:17}),children:(0,X.jsx)(f,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(U,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function be({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(r,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)($,{service:e},e.id))})]})}function $({service:e}){let{money:t}=b();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(r,{order:3,children:e.plan.name}),(0,X.jsx)(y,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function xe({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(w,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Se=n(`/portal/users/$userId`),Ce=5;function we(){let{userId:e}=Se.useParams(),t=h({query:oe,variables:{id:e}}),[{data:n},r]=t,i=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&I.includes(e.state));return F(r,i,Ce),(0,X.jsx)(v,{query:t,skeleton:(0,X.jsx)(Ee,{}),children:({user:e})=>e?(0,X.jsx)(Te,{user:e}):(0,X.jsx)(R,{})})}function Te({user:e}){let t=ee(),n=C(`USERS_WRITE`),r=C(`SERVICES_ADD`),[i,a]=p(!1),[s,l]=(0,J.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(te,{title:e.name,trail:t.users,aside:(0,X.jsx)(x,{status:e.status}),children:[n&&(0,X.jsx)(c,{variant:`default`,leftSection:(0,X.jsx)(ie,{size:18}),onClick:a.open,children:(0,X.jsx)(f,{id:`ePK91l`})}),r&&(0,X.jsx)(k,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(g,{size:18}),children:(0,X.jsx)(f,{id:`T+SQwd`})})]}),(0,X.jsxs)(o,{gap:32,children:[(0,X.jsx)(xe,{user:e}),(0,X.jsx)(ve,{services:e.mobileServices,onRemove:l}),(0,X.jsx)(be,{services:e.ucServices})]}),i&&(0,X.jsx)(le,{user:e,onClose:a.close}),s&&(0,X.jsx)(N,{services:[s],onClose:()=>l(void 0)})]})}function Ee(){return(0,X.jsxs)(o,{gap:`lg`,children:[(0,X.jsx)(s,{height:62,maw:420}),(0,X.jsx)(s,{height:48,radius:`lg`}),(0,X.jsx)(s,{height:280,radius:`lg`})]})}export{we as UserPage};