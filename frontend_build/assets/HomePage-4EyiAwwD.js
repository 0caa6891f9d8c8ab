import{$ as e,Zt as t,b as n,g as r,h as i,k as a,vt as o}from"./libraries-CMzqdHvK.js";import{t as s}from"./IconPlus-CJAUUcE9.js";import{B as c,Ct as l,H as u,St as d,U as f,V as p,_ as m,at as h,ct as g,gt as _,st as v,v as y,wt as b,x,y as S}from"./parts--R-pOunR.js";import{n as C,r as w,t as T}from"./OrderRow-CsXu_7b5.js";import{t as E}from"./RemovalRequestsWaiting-CavZNRNF.js";var D={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},O=t();function k({company:e}){let{_:t}=r(),{day:n,number:a}=u(),s=e?.contract,c=e?.accountManager;return(0,O.jsx)(x,{title:t({id:`K+8vre`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[s?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`HptUxX`})}),(0,O.jsx)(`dd`,{className:`figures`,children:s.number}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`k3xOSk`})}),(0,O.jsxs)(`dd`,{children:[n(s.startsOn),` – `,n(f(s.endsOn))]}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`t2wZq5`})}),(0,O.jsx)(`dd`,{className:`figures`,children:a(s.contractedServices)})]}):(0,O.jsx)(o,{c:`dimmed`,component:`dd`,children:(0,O.jsx)(i,{id:`fBjDOE`})}),c&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`g9NChz`})}),(0,O.jsxs)(`dd`,{children:[c.name,` `,(0,O.jsx)(w,{to:c.email})]})]})]})})}function A({services:e,users:t}){let{money:n,number:r}=u();return(0,O.jsxs)(`dl`,{className:`card ${D.figures}`,children:[(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Ro8nBj`})}),(0,O.jsx)(`dd`,{className:`figures`,children:n(e.totalMonthlyPrice)})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`2XFY8d`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(a,{to:`/services`,children:r(e.totalCount)})})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Sxm8rQ`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(a,{to:`/users`,children:r(t)})})]})]})}function j(){return(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(e,{height:101,radius:`lg`}),(0,O.jsx)(e,{height:190,radius:`lg`}),(0,O.jsx)(e,{height:380,radius:`lg`}),(0,O.jsx)(e,{height:190,radius:`lg`})]})}var M={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},N=g(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),P=60;function F({quota:e}){let{day:t,number:n}=u(),r=t(f(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,O.jsx)(o,{children:(0,O.jsx)(i,{id:`ZHHqZG`})});let[a,s,c]=[e.limit,e.used,e.base].map(n);return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:M.left,children:[(0,O.jsx)(`span`,{className:`figures ${M.figure}`,children:n(e.remaining)}),` `,(0,O.jsx)(i,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,O.jsx)(I,{limit:e.limit,used:e.used}),(0,O.jsx)(o,{size:`sm`,c:`dimmed`,className:M.words,children:(0,O.jsx)(i,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:a,until:r,base:c}})})]})}function I({limit:e,used:t}){let{_:n}=r(),i=Math.min(t,e),a={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>P||e===0){let t=e===0?100:100*i/e;return(0,O.jsx)(`div`,{...a,className:M.bar,children:(0,O.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,O.jsx)(`div`,{...a,className:M.slots,children:Array.from({length:e},(e,t)=>(0,O.jsx)(`span`,{"data-used":t<i||void 0},t))})}var L=g(`
    query Home($companyId: ID!, $live: [ServiceStatus!]) {
      company(id: $companyId) {
        id
        accountManager {
          name
          email
        }
        contract {
          number
          startsOn
          endsOn
          contractedServices
          removalQuota {
            ...Quota
          }
        }
      }
      mobileServices(companyId: $companyId, filter: { status: $live }, first: 1) {
        totalCount
        totalMonthlyPrice {
          amount
          currency
        }
      }
      users(companyId: $companyId, first: 1) {
        totalCount
      }
    }
  `,[N]),R=g(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      troubled: orders(companyId: $companyId, filter: { state: $open, hasFailure: true }, first: 8) {
        nodes {
          ...OrderRow
        }
      }
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[C]),z=5;function B(){let{_:t}=r(),a=h(),s=n({query:R,variables:{companyId:a.id,open:[...b]}}),[c,u]=s,d=c.data?.orders.nodes.some(e=>l.includes(e.state))??!1;return m(u,{subscription:S,variables:{companyId:a.id},seconds:z,moves:d}),(0,O.jsx)(x,{title:t({id:`mdmgVc`}),children:(0,O.jsx)(p,{query:s,skeleton:(0,O.jsx)(e,{height:260}),children:({troubled:e,orders:t})=>{let n=[...e.nodes,...t.nodes.filter(e=>!e.needsAttention)];return t.totalCount===0?(0,O.jsx)(o,{c:`dimmed`,children:(0,O.jsx)(i,{id:`AYkhWV`})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ul`,{className:y.list,children:n.map(e=>(0,O.jsx)(T,{order:e},e.id))}),(0,O.jsx)(V,{count:t.totalCount-n.length})]})}})})}function V({count:e}){return e<=0?null:(0,O.jsx)(o,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,O.jsx)(i,{id:`hya0Ya`,values:{count:e}})})}function H({company:e}){let{_:t}=r();return(0,O.jsxs)(x,{title:t({id:`f+aOMv`}),children:[e?.contract?(0,O.jsx)(F,{quota:e.contract.removalQuota}):(0,O.jsx)(o,{c:`dimmed`,children:(0,O.jsx)(i,{id:`CrSCVo`})}),e&&(0,O.jsx)(E,{companyId:e.id})]})}function U(){let{_:e}=r(),t=h(),a=v(`SERVICES_ADD`),o=n({query:L,variables:{companyId:t.id,live:[...d]}});return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(c,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:a&&(0,O.jsx)(_,{to:`/users`,leftSection:(0,O.jsx)(s,{size:18}),children:(0,O.jsx)(i,{id:`6ULM2T`})})}),(0,O.jsx)(p,{query:o,skeleton:(0,O.jsx)(j,{}),children:e=>(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(A,{services:e.mobileServices,users:e.users.totalCount}),(0,O.jsx)(H,{company:e.company}),(0,O.jsx)(B,{}),(0,O.jsx)(k,{company:e.company})]})})]})}export{U as HomePage};