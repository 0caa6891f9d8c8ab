import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{D as t,O as n,Q as r,Vn as i,Wt as a,Y as o,Z as s,at as c,dt as l,f as u,h as d,m as f,pn as p,v as m,y as h}from"./libraries-C3ycWZFA.js";import{t as g}from"./IconPlus-C773QkzY.js";import{F as ee,I as te,J as ne,L as _,P as v,R as y,X as b,Z as x,_t as re,a as ie,at as S,c as C,d as w,dt as T,gt as E,i as D,k as O,l as k,mt as A,n as j,o as M,p as N,pt as P,r as F,s as I,w as L,y as R}from"./parts-fxTf0eEf.js";import{n as z}from"./NotFoundPage-D5qkvAK9.js";import{t as B}from"./UserForm-Bo1Sp3Ad.js";import{n as V,r as H,t as U}from"./OrderRow-urg3ytdN.js";import{n as W,t as G}from"./IconChevronDown-DIew_qxo.js";var K=u(`outline`,`adjustments-horizontal`,`AdjustmentsHorizontal`,[[`path`,{d:`M12 6a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-0`}],[`path`,{d:`M4 6l8 0`,key:`svg-1`}],[`path`,{d:`M16 6l4 0`,key:`svg-2`}],[`path`,{d:`M6 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-3`}],[`path`,{d:`M4 12l2 0`,key:`svg-4`}],[`path`,{d:`M10 12l10 0`,key:`svg-5`}],[`path`,{d:`M15 18a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`,key:`svg-6`}],[`path`,{d:`M4 18l11 0`,key:`svg-7`}],[`path`,{d:`M19 18l1 0`,key:`svg-8`}]]),q=u(`outline`,`chevron-up`,`ChevronUp`,[[`path`,{d:`M6 15l6 -6l6 6`,key:`svg-0`}]]),J=u(`outline`,`history`,`History`,[[`path`,{d:`M12 8l0 4l2 2`,key:`svg-0`}],[`path`,{d:`M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5`,key:`svg-1`}]]),Y=u(`outline`,`pencil`,`Pencil`,[[`path`,{d:`M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4`,key:`svg-0`}],[`path`,{d:`M13.5 6.5l4 4`,key:`svg-1`}]]),ae=e(i(),1),oe=x(`
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
  `,[ie]),se=x(`
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
`),ce=x(`
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
  `,[oe,se]),le=x(`
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
  `,[V]),ue=x(`
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
  `,[L]),X=a();function de({user:e,onClose:t}){let{_:n}=d(),[,r]=m(ue),i={name:e.name,email:e.email,costCentre:e.costCentre??``};return(0,X.jsx)(F,{onClose:t,title:n({id:`N6j2JH`,values:{0:e.name}}),children:(0,X.jsx)(B,{initial:i,onSave:async n=>{let i=n.costCentre.trim(),{data:a,error:o}=await r({input:{...n,costCentre:i,userId:e.id,expectedVersion:e.version}});return a?.modifyUser.__typename===`UserModified`?(t(),{}):{refusal:a?.modifyUser,error:o}},onCancel:t})})}var Z={person:`_person_icp7r_1`,facts:`_facts_icp7r_9`,heading:`_heading_icp7r_20`,cards:`_cards_icp7r_24`,service:`_service_icp7r_31`,actions:`_actions_icp7r_37`,body:`_body_icp7r_47`,title:`_title_icp7r_51`,number:`_number_icp7r_60`,plan:`_plan_icp7r_64`,options:`_options_icp7r_72`,notice:`_notice_icp7r_90`,reasons:`_reasons_icp7r_104`,history:`_history_icp7r_110`,historyList:`_historyList_icp7r_115`,none:`_none_icp7r_119`};function fe({serviceId:e}){let[t,{toggle:n}]=p(!1);return(0,X.jsxs)(`div`,{className:Z.history,children:[(0,X.jsx)(c,{variant:`subtle`,size:`compact-md`,onClick:n,"aria-expanded":t,leftSection:(0,X.jsx)(J,{size:17}),rightSection:t?(0,X.jsx)(q,{size:16}):(0,X.jsx)(G,{size:16}),children:(0,X.jsx)(f,{id:`0caMy7`})}),t&&(0,X.jsx)(pe,{serviceId:e})]})}function pe({serviceId:e}){let t=h({query:le,variables:{serviceId:e}});return(0,X.jsx)(`div`,{className:Z.historyList,children:(0,X.jsx)(y,{query:t,skeleton:(0,X.jsx)(r,{height:70}),children:({mobileService:e})=>e&&e.orders.nodes.length>0?(0,X.jsx)(`ul`,{className:H.list,children:e.orders.nodes.map(e=>(0,X.jsx)(U,{order:e,withUser:!1},e.id))}):(0,X.jsx)(l,{c:`dimmed`,py:`sm`,children:(0,X.jsx)(f,{id:`dnql1B`})})})})}function me({service:e}){let{i18n:t}=d(),{day:n}=O(),{simCard:r,activatedOn:i,terminatedOn:a}=e;return!r&&!i&&!a?null:(0,X.jsxs)(`dl`,{className:Z.facts,children:[r&&(0,X.jsxs)(`div`,{children:[(0,X.jsxs)(`dt`,{children:[t._(E[r.kind]),` · `,t._(re[r.status])]}),(0,X.jsx)(`dd`,{className:`figures`,children:r.iccid??`–`})]}),i&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`asfpdC`})}),(0,X.jsx)(`dd`,{children:n(i)})]}),a&&(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`fAhNSC`})}),(0,X.jsx)(`dd`,{children:n(a)})]})]})}function he({service:{openOrder:e,pendingChange:t}}){return(0,X.jsxs)(X.Fragment,{children:[e&&(0,X.jsx)(ge,{order:e}),t&&(0,X.jsx)(_e,{change:t})]})}function ge({order:e}){let{i18n:t}=d();return(0,X.jsxs)(`div`,{className:Z.notice,children:[(0,X.jsxs)(n,{to:`/orders/$orderId`,params:{orderId:e.id},children:[t._(P[e.action]),` `,e.number]}),` · `,t._(A[e.state])]})}function _e({change:e}){let{day:t}=O(),n=[e.plan,...e.options].map(({name:e})=>e).join(` + `),r=t(e.effectiveOn),i=e.until&&t(e.until);return(0,X.jsx)(`div`,{className:Z.notice,children:i?(0,X.jsx)(f,{id:`uO6INK`,values:{items:n,from:r,until:i}}):(0,X.jsx)(f,{id:`bedqF+`,values:{items:n,from:r}})})}function Q({service:e,onRemove:t}){let{money:n}=O();return(0,X.jsxs)(`article`,{className:`card ${Z.service}`,"aria-label":C(e),children:[e.status!==`TERMINATED`&&I(e)&&(0,X.jsx)(ve,{service:e,onRemove:t}),(0,X.jsxs)(`div`,{className:Z.body,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(o,{order:3,className:`figures ${Z.number}`,children:C(e)}),(0,X.jsx)(v,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{children:e.plan.name}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:n(e.monthlyPrice)}})})]}),e.options.length>0&&(0,X.jsx)(`ul`,{className:Z.options,children:e.options.map(({id:e,name:t})=>(0,X.jsx)(`li`,{children:t},e))}),(0,X.jsx)(me,{service:e}),(0,X.jsx)(he,{service:e})]}),(0,X.jsx)(fe,{serviceId:e.id})]})}function ve({service:e,onRemove:t}){let n=M(e,`MODIFY`);return(0,X.jsxs)(`div`,{className:Z.actions,children:[n?.refusal?(0,X.jsx)(ye,{refusal:n.refusal}):(0,X.jsx)(S,{to:`/services/$serviceId`,params:{serviceId:e.id},variant:`light`,leftSection:(0,X.jsx)(K,{size:18}),children:(0,X.jsx)(f,{id:`Mo0WJr`})}),(0,X.jsx)(D,{service:e,onRemove:t})]})}function ye({refusal:e}){return(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`p`,{className:`eyebrow`,style:{margin:`2px 0 6px`},children:(0,X.jsx)(f,{id:`Mo0WJr`})}),(0,X.jsx)(R,{refusal:e})]})}function be({services:e,onRemove:t}){let n=e.filter(({status:e})=>e!==`TERMINATED`),r=e.filter(({status:e})=>e===`TERMINATED`);return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(o,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`2XFY8d`})}),n.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`mzH21y`})}):(0,X.jsx)(`div`,{className:Z.cards,children:n.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))}),r.length>0&&(0,X.jsx)(xe,{services:r,onRemove:t})]})}function xe({services:e,onRemove:t}){let[n,{toggle:r}]=p(!1);return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(c,{variant:`subtle`,mt:`sm`,onClick:r,"aria-expanded":n,rightSection:n?(0,X.jsx)(q,{size:17}):(0,X.jsx)(G,{size:17}),children:(0,X.jsx)(f,{id:`szDnzQ`,values:{0:e.length}})}),(0,X.jsx)(W,{expanded:n,children:(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Q,{service:e,onRemove:t},e.id))})})]})}function Se({services:e}){return(0,X.jsxs)(`section`,{children:[(0,X.jsx)(o,{order:2,className:Z.heading,children:(0,X.jsx)(f,{id:`lHr4Dq`})}),e.length===0?(0,X.jsx)(`p`,{className:Z.none,children:(0,X.jsx)(f,{id:`fc3QpG`})}):(0,X.jsx)(`div`,{className:Z.cards,children:e.map(e=>(0,X.jsx)(Ce,{service:e},e.id))})]})}function Ce({service:e}){let{money:t}=O();return(0,X.jsxs)(`article`,{className:`card ${Z.body}`,"aria-label":e.plan.name,children:[(0,X.jsxs)(`div`,{className:Z.title,children:[(0,X.jsx)(o,{order:3,children:e.plan.name}),(0,X.jsx)(v,{status:e.status})]}),(0,X.jsxs)(`div`,{className:Z.plan,children:[(0,X.jsx)(`span`,{className:`figures`,children:e.number??`–`}),(0,X.jsx)(`span`,{className:`figures`,children:(0,X.jsx)(f,{id:`d3aCBk`,values:{0:t(e.monthlyPrice)}})})]})]})}function $({user:e}){return(0,X.jsxs)(`dl`,{className:Z.person,children:[(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`5Sa1Ss`})}),(0,X.jsx)(`dd`,{children:(0,X.jsx)(N,{to:e.email})})]}),(0,X.jsxs)(`div`,{children:[(0,X.jsx)(`dt`,{children:(0,X.jsx)(f,{id:`Ylz7Fx`})}),(0,X.jsx)(`dd`,{children:e.costCentre??`–`})]})]})}var we=t(`/portal/users/$userId`),Te=5;function Ee(){let{userId:e}=we.useParams(),t=h({query:ce,variables:{id:e}}),[{data:n},r]=t,i=ne(),a=(n?.user?.mobileServices??[]).some(({openOrder:e})=>e!==null&&T.includes(e.state));return k(r,{subscription:w,variables:{companyId:i.id},concerns:({mobileServiceChanged:t})=>t?.user.id===e,seconds:Te,moves:a}),(0,X.jsx)(y,{query:t,skeleton:(0,X.jsx)(Oe,{}),children:({user:e})=>e?(0,X.jsx)(De,{user:e}):(0,X.jsx)(z,{})})}function De({user:e}){let t=te(),n=b(`USERS_WRITE`),r=b(`SERVICES_ADD`),[i,a]=p(!1),[o,l]=(0,ae.useState)();return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsxs)(_,{title:e.name,trail:t.users,aside:(0,X.jsx)(ee,{status:e.status}),children:[n&&(0,X.jsx)(c,{variant:`default`,leftSection:(0,X.jsx)(Y,{size:18}),onClick:a.open,children:(0,X.jsx)(f,{id:`ePK91l`})}),r&&(0,X.jsx)(S,{to:`/users/$userId/add-service`,params:{userId:e.id},leftSection:(0,X.jsx)(g,{size:18}),children:(0,X.jsx)(f,{id:`T+SQwd`})})]}),(0,X.jsxs)(s,{gap:32,children:[(0,X.jsx)($,{user:e}),(0,X.jsx)(be,{services:e.mobileServices,onRemove:l}),(0,X.jsx)(Se,{services:e.ucServices})]}),i&&(0,X.jsx)(de,{user:e,onClose:a.close}),o&&(0,X.jsx)(j,{services:[o],onClose:()=>l(void 0)})]})}function Oe(){return(0,X.jsxs)(s,{gap:`lg`,children:[(0,X.jsx)(r,{height:62,maw:420}),(0,X.jsx)(r,{height:48,radius:`lg`}),(0,X.jsx)(r,{height:280,radius:`lg`})]})}export{Ee as UserPage};