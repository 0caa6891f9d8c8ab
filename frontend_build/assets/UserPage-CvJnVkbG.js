import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,O as n,Q as r,Wn as i,Y as a,Z as o,b as s,ct as c,g as l,gn as u,h as d,mt as f,p,qt as m,y as ee}from"./libraries-C4kl-r4s.js";import{t as h}from"./IconPlus-HMQjI-2f.js";import{B as g,Ct as _,H as v,P as y,U as b,V as te,W as x,_ as ne,_t as re,bt as S,d as C,dt as w,f as T,g as E,h as D,k as O,m as k,nt as A,o as j,p as M,rt as N,u as P,w as F,wt as I,yt as L}from"./parts-BzOx8F8H.js";import{n as R}from"./NotFoundPage-DN0ZO9MA.js";import{t as z}from"./UserForm-ChFXPmp-.js";import{n as B,r as V,t as H}from"./OrderRow-BF0b7gYz.js";import{n as U,t as W}from"./IconChevronDown-CqWTMsTB.js";var G=p(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),K=p(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),q=p(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),J=p(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),Y=e(i(),1),ie=N(`
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
  `,[T]),ae=N(`
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
`),oe=N(`
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
  `,[ie,ae]),se=N(`
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
  `,[B]),ce=N(`
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
  `,[O]),X=m();function le({user:e,onClose:t}){let{_:n}=l(),[,r]=ee(ce),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(P,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(z,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_icp7r_1`,facts:`_facts_icp7r_9`,heading:`_heading_icp7r_20`,cards:`_cards_icp7r_24`,service:`_service_icp7r_31`,actions:`_actions_icp7r_37`,body:`_body_icp7r_47`,title:`_title_icp7r_51`,number:`_number_icp7r_60`,plan:`_plan_icp7r_64`,options:`_options_icp7r_72`,notice:`_notice_icp7r_90`,reasons:`_reasons_icp7r_104`,history:`_history_icp7r_110`,historyList:`_historyList_icp7r_115`,none:`_none_icp7r_119`};function ue({serviceId:e}){let[t,{toggle:n}]=u(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(c,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(q,{size:17}),rightSection:t?(0,X.jsx)(K,{size:16}):(0,X.jsx)(W,{size:16}),children:(0,X.jsx)(d,{id:`0caMy7`})}),t&&(0,X.jsx)(de,{serviceId:e})]})}function de({serviceId:e}){let t=s({query:se,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(x,{query:t,skeleton:(0,X.jsx)(r,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:ne.list,children:e.orders.nodes.map(e=>(0,X.jsx)(H,{order:e,withUser:!1},e.id))}):(0,X.jsx)(f,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(d,{id:`dnql1B`})})})})}function fe({service:e}){let{i18n:t}=l(),{day:n}=y(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(_[r.kind]),` · `,t._(I[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(d,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(d,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function pe({service:{openOrder:e,pendingChange:t,removalRequest:n}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(me,{order:e}),t&&(0,X.jsx)(ge,{change:t}),n&&(0,X.jsx)(he,{request:n})]})}function me({order:e}){let{i18n:t}=l();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(n,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(L[e.action]),` `,e.number]}),` · `,t._(S[e.state])]})}function he({request:e}){return(0,X.jsx)(`div`,{className:Z.notice,children:(0,X.jsx)(n,{to:`/removal-requests/$requestId`,params:{requestId:e.id},children:(0,X.jsx)(d,{id:`8fZ56r`})})})}function ge({change:e}){let{day:t}=y(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(d,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(d,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=y();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":D(e),children:[e.status!==`TERMINATED`&&k(e)&&(0,X.jsx)(_e,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(a,{order:3,className:`figures ${Z.number}`,children:D(e)}),(0,X.jsx)(g,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(d,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(fe,{service:e}),(0,X.jsx)(pe,{service:e})]}),(0,X.jsx)(ue,{serviceId:e.id})]})}function _e({service:e,onRemove:t}){let n=M(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[n?.refusal?(0,X.jsx)(ve,{refusal:n.refusal}):(0,X.jsx)(w,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(G,{size:18}),children:(0,X.jsx)(d,{id:`Mo0WJr`})}),(0,X.jsx)(C,{service:e,onRemove:t})]})}function ve({refusal:e}){return(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`p`,{className:`eyebrow`,style:{margin:`2px 0 6px`},children:(0,X.jsx)(d,{id:`Mo0WJr`})}),(0,X.jsx)(F,{refusal:e})]})}function ye({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),r=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(a,{order:2,className:Z.heading,children:(0,X.jsx)(d,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(d,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),r.length>0&&(0,X.jsx)(be,{services:r,onRemove:t})]})}function be({services:e,onRemove:t}){let[n,{toggle:r}]=u(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(c,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(K,{size:17}):(0,X.jsx)(W,{size:17}),children:(0,X.jsx)(d,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(U,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function $({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(a,{order:2,className:Z.heading,children:(0,X.jsx)(d,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(d,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(xe,{service:e},e.id))})]})}function xe({service:e}){let{money:t}=y();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(a,{order:3,children:e.plan.name}),(0,X.jsx)(g,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(d,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function Se({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(d,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(V,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(d,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var Ce=t(`/portal/users/$userId`),we=5;function Te(){let{userId:e}=Ce.useParams(),t=s({query:oe,variables:{id:e}}),[{data:n},r]=t,i=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&re.includes(e.state));return E(r,i,we),(0,X.jsx)(x,{query:t,skeleton:(0,X.jsx)(De,{}),children:({user:e})=>e?(0,X.jsx)(Ee,{user:e}):(0,X.jsx)(R,{})})}function Ee({user:e}){let t=v(),n=A(`USERS_WRITE`),r=A(`SERVICES_ADD`),[i,a]=u(!1),[s,l]=(0,Y.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(b,{title:e.name,trail:t.users,aside:(0,X.jsx)(te,{status:e.status}),children:[n&&(0,X.jsx)(c,{variant:`default`,leftSection:(0,X.jsx)(J,{size:18}),onClick:a.open,children:(0,X.jsx)(d,{id:`ePK91l`})}),r&&(0,X.jsx)(w,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(h,{size:18}),children:(0,X.jsx)(d,{id:`T+SQwd`})})]}),(0,X.jsxs)(o,{gap:32,children:[(0,X.jsx)(Se,{user:e}),(0,X.jsx)(ye,{services:e.mobileServices,onRemove:l}),(0,X.jsx)($,{services:e.ucServices})]}),i&&(0,X.jsx)(le,{user:e,onClose:a.close}),s&&(0,X.jsx)(j,{services:[s],onClose:()=>l(void 0)})]})}function De(){return(0,X.jsxs)(o,{gap:`lg`,children:[(0,X.jsx)(r,{height:62,maw:420}),(0,X.jsx)(r,{height:48,radius:`lg`}),(0,X.jsx)(r,{height:280,radius:`lg`})]})}export{Te as UserPage};