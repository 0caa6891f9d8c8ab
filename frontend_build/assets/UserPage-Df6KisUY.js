import{At as e,D as t,E as n,O as r,Ot as i,a,i as o,q as s,r as c,t as l}from"./createReactComponent-iRq5WkMk.js";import{n as u,t as d}from"./graphql-DUJ7RVr-.js";import{t as f}from"./use-disclosure-BxHgzekW.js";import{t as p}from"./IconPlus-qkxLWLiM.js";import{r as m}from"./route-Mmtg6B1J.js";import{a as h,i as ee}from"./states-obmrXbxW.js";import{l as g}from"./company-COYthFCB.js";import{n as _,t as v}from"./PageHeader-BW00PQ0G.js";import{n as y,t as b}from"./RemoveDialog-C7CKt-Om.js";import{o as x,s as te}from"./format-rF2FP_cx.js";import{n as ne,t as re}from"./fragment-CVDMzHfX.js";import{t as S}from"./usePolling-mYUrdq5W.js";import{n as C}from"./NotFoundPage-C-4gDPXp.js";import{n as w}from"./notifications.store-CCTgWJ-Q.js";import{t as T}from"./Dialog-WZXlkNDR.js";import{t as E}from"./UserForm-Bzn2XiDO.js";import{n as D,r as O,t as k}from"./OrderRow-B2S8H9oG.js";import{n as A,r as j,t as M}from"./service-CCgOhcj8.js";import{n as N,t as P}from"./IconChevronDown-D51YKRFF.js";import{t as F}from"./RefusalNote-BZc3-QqH.js";import{t as I}from"./useFormats-C8hg9x4t.js";import{t as L}from"./Text-CVVLrEuy.js";import{i as R,o as z,r as B,s as V}from"./labels-N5CVbZGE.js";import{t as H}from"./links-BBc4WK0Q.js";import{t as U}from"./MailLink-Bn2EY2KZ.js";var W=l(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),G=l(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),ie=l(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),K=l(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),q=e(i(),1),J=d(`
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
    }
  `,[M]),Y=d(`
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
`),ae=d(`
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
  `,[J,Y]),oe=d(`
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
  `,[D]),se=d(`
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
  `,[re]),X=s();function ce({user:e,onClose:t}){let{_:n}=o(),[,r]=ee(se),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(T,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(E,{initial:i,onSave:async i=>{let a=i.costCentre.trim(),{data:o,error:s}=await r({input:{...i,costCentre:a,userId:e.id,expectedVersion:e.version}});return o?.modifyUser.__typename===`UserModified`?(w.show({message:n({id:`cUZtIf`})}),t(),{}):{refusal:o?.modifyUser,error:s}},onCancel:t})})}var Z={person:`_person_icp7r_1`,facts:`_facts_icp7r_9`,heading:`_heading_icp7r_20`,cards:`_cards_icp7r_24`,service:`_service_icp7r_31`,actions:`_actions_icp7r_37`,body:`_body_icp7r_47`,title:`_title_icp7r_51`,number:`_number_icp7r_60`,plan:`_plan_icp7r_64`,options:`_options_icp7r_72`,notice:`_notice_icp7r_90`,reasons:`_reasons_icp7r_104`,history:`_history_icp7r_110`,historyList:`_historyList_icp7r_115`,none:`_none_icp7r_119`};function le({serviceId:e}){let[t,{toggle:n}]=f(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(r,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(ie,{size:17}),rightSection:t?(0,X.jsx)(G,{size:16}):(0,X.jsx)(P,{size:16}),children:(0,X.jsx)(c,{id:`0caMy7`})}),t&&(0,X.jsx)(ue,{serviceId:e})]})}function ue({serviceId:e}){let t=h({query:oe,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(_,{query:t,skeleton:(0,X.jsx)(u,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:O.list,children:e.orders.nodes.map(e=>(0,X.jsx)(k,{order:e,withUser:!1},e.id))}):(0,X.jsx)(L,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(c,{id:`dnql1B`})})})})}function de({service:e}){let{i18n:t}=o(),{day:n}=I(),{simCard:r,activatedOn:i}=e;return!r&&!i?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(z[r.kind]),` · `,t._(V[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]})]})}function fe({service:{openOrder:e}}){let{i18n:t}=o();return e?(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(a,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(B[e.action]),` `,e.number]}),` · `,t._(R[e.state])]}):null}function Q({service:e,onRemove:t}){let{money:r}=I();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":j(e),children:[e.status!==`TERMINATED`&&(0,X.jsx)(pe,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(n,{order:3,className:`figures ${Z.number}`,children:j(e)}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(c,{id:`d3aCBk`,values:{0:r(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(de,{service:e}),(0,X.jsx)(fe,{service:e})]}),(0,X.jsx)(le,{serviceId:e.id})]})}function pe({service:e,onRemove:t}){let n=A(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[n?.refusal?(0,X.jsx)($,{refusal:n.refusal}):(0,X.jsx)(H,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(W,{size:18}),children:(0,X.jsx)(c,{id:`Mo0WJr`})}),(0,X.jsx)(y,{service:e,onRemove:t})]})}function $({refusal:e}){return(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`p`,{className:`eyebrow`,style:{margin:`2px 0 6px`},children:(0,X.jsx)(c,{id:`Mo0WJr`})}),(0,X.jsx)(F,{refusal:e})]})}function me({services:e,onRemove:t}){let r=e.filter(({status:e})=>e!==`TERMINATED`),i=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(n,{order:2,className:Z.heading,children:(0,X.jsx)(c,{id:`2XFY8d`})}),r.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(c,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:r.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),i.length>0&&(0,X.jsx)(he,{services:i,onRemove:t})]})}function he({services:e,onRemove:t}){let[n,{toggle:i}]=f(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(r,{variant:`subtle`,mt:`sm`,onClick:i,"aria-expanded":n,rightSection:n?(0,X.jsx)(G,{size:17}):(0,X.jsx)(P,{size:17}),children:(0,X.jsx)(c,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(N,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function ge({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(n,{order:2,className:Z.heading,children:(0,X.jsx)(c,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(c,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(_e,{service:e},e.id))})]})}function _e({service:e}){let{money:t}=I();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(n,{order:3,children:e.plan.name}),(0,X.jsx)(x,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(c,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function ve({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(U,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(c,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var ye=m(`/portal/users/$userId`),be=5;function xe(){let{userId:e}=ye.useParams(),t=h({query:ae,variables:{id:e}}),[{data:n},r]=t,i=n?.user?.mobileServices.some(({openOrder:e})=>e!==null)??!1;return S(r,i,be),(0,X.jsx)(_,{query:t,skeleton:(0,X.jsx)(Ce,{}),children:({user:e})=>e?(0,X.jsx)(Se,{user:e}):(0,X.jsx)(C,{})})}function Se({user:e}){let n=ne(),i=g(`USERS_WRITE`),a=g(`SERVICES_ADD`),[o,s]=f(!1),[l,u]=(0,q.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(v,{title:e.name,trail:n.users,aside:(0,X.jsx)(te,{status:e.status}),children:[i&&(0,X.jsx)(r,{variant:`default`,leftSection:(0,X.jsx)(K,{size:18}),onClick:s.open,children:(0,X.jsx)(c,{id:`ePK91l`})}),a&&(0,X.jsx)(H,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(p,{size:18}),children:(0,X.jsx)(c,{id:`T+SQwd`})})]}),(0,X.jsxs)(t,{gap:32,children:[(0,X.jsx)(ve,{user:e}),(0,X.jsx)(me,{services:e.mobileServices,onRemove:u}),(0,X.jsx)(ge,{services:e.ucServices})]}),o&&(0,X.jsx)(ce,{user:e,onClose:s.close}),l&&(0,X.jsx)(b,{services:[l],onClose:()=>u(void 0)})]})}function Ce(){return(0,X.jsxs)(t,{gap:`lg`,children:[(0,X.jsx)(u,{height:62,maw:420}),(0,X.jsx)(u,{height:48,radius:`lg`}),(0,X.jsx)(u,{height:280,radius:`lg`})]})}export{xe as UserPage};