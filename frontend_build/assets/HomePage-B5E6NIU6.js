import{S as e,Xt as t,_ as n,_t as r,j as i,tt as a,v as o}from"./libraries-B0e0VH97.js";import{t as s}from"./IconPlus-a0cS56tx.js";import{B as c,Dt as l,Et as u,Ot as d,S as f,V as p,X as m,Y as h,bt as g,ct as _,d as v,ft as y,s as b,ut as x,x as S}from"./parts-D8ayvmI5.js";import{n as C,r as w,t as T}from"./OrderRow-CEvPTXFs.js";import{t as E}from"./RemovalRequestsWaiting-b-XtCdP_.js";var D={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},O=t();function k({company:e}){let{_:t}=o(),{day:i,number:a}=c(),s=e?.contract,l=e?.accountManager;return(0,O.jsx)(b,{title:t({id:`K+8vre`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[s?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`HptUxX`})}),(0,O.jsx)(`dd`,{className:`figures`,children:s.number}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`k3xOSk`})}),(0,O.jsxs)(`dd`,{children:[i(s.startsOn),` – `,i(p(s.endsOn))]}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`t2wZq5`})}),(0,O.jsx)(`dd`,{className:`figures`,children:a(s.contractedServices)})]}):(0,O.jsx)(r,{c:`dimmed`,component:`dd`,children:(0,O.jsx)(n,{id:`fBjDOE`})}),l&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`g9NChz`})}),(0,O.jsxs)(`dd`,{children:[l.name,` `,(0,O.jsx)(w,{to:l.email})]})]})]})})}function A({services:e,users:t}){let{money:r,number:a}=c();return(0,O.jsxs)(`dl`,{className:`card ${D.figures}`,children:[(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`Ro8nBj`})}),(0,O.jsx)(`dd`,{className:`figures`,children:r(e.totalMonthlyPrice)})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`2XFY8d`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(i,{to:`/services`,children:a(e.totalCount)})})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(n,{id:`Sxm8rQ`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(i,{to:`/users`,children:a(t)})})]})]})}function j(){return(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(a,{height:101,radius:`lg`}),(0,O.jsx)(a,{height:190,radius:`lg`}),(0,O.jsx)(a,{height:380,radius:`lg`}),(0,O.jsx)(a,{height:190,radius:`lg`})]})}var M={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},N=y(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),P=60;function F({quota:e}){let{day:t,number:i}=c(),a=t(p(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,O.jsx)(r,{children:(0,O.jsx)(n,{id:`ZHHqZG`})});let[o,s,l]=[e.limit,e.used,e.base].map(i);return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:M.left,children:[(0,O.jsx)(`span`,{className:`figures ${M.figure}`,children:i(e.remaining)}),` `,(0,O.jsx)(n,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,O.jsx)(I,{limit:e.limit,used:e.used}),(0,O.jsx)(r,{size:`sm`,c:`dimmed`,className:M.words,children:(0,O.jsx)(n,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:a,base:l}})})]})}function I({limit:e,used:t}){let{_:n}=o(),r=Math.min(t,e),i={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":r,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>P||e===0){let t=e===0?100:100*r/e;return(0,O.jsx)(`div`,{...i,className:M.bar,children:(0,O.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,O.jsx)(`div`,{...i,className:M.slots,children:Array.from({length:e},(e,t)=>(0,O.jsx)(`span`,{"data-used":t<r||void 0},t))})}var L=y(`
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
  `,[N]),R=y(`
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
  `,[C]),z=5;function B(){let{_:t}=o(),i=_(),s=e({query:R,variables:{companyId:i.id,open:[...d]}}),[c,u]=s,p=c.data?.orders.nodes.some(e=>l.includes(e.state))??!1;return v(u,{subscription:f,variables:{companyId:i.id},seconds:z,moves:p}),(0,O.jsx)(b,{title:t({id:`mdmgVc`}),children:(0,O.jsx)(m,{query:s,skeleton:(0,O.jsx)(a,{height:260}),children:({troubled:e,orders:t})=>{let i=[...e.nodes,...t.nodes.filter(e=>!e.needsAttention)];return t.totalCount===0?(0,O.jsx)(r,{c:`dimmed`,children:(0,O.jsx)(n,{id:`AYkhWV`})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ul`,{className:S.list,children:i.map(e=>(0,O.jsx)(T,{order:e},e.id))}),(0,O.jsx)(V,{count:t.totalCount-i.length})]})}})})}function V({count:e}){return e<=0?null:(0,O.jsx)(r,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,O.jsx)(n,{id:`hya0Ya`,values:{count:e}})})}function H({company:e}){let{_:t}=o();return(0,O.jsxs)(b,{title:t({id:`f+aOMv`}),children:[e?.contract?(0,O.jsx)(F,{quota:e.contract.removalQuota}):(0,O.jsx)(r,{c:`dimmed`,children:(0,O.jsx)(n,{id:`CrSCVo`})}),e&&(0,O.jsx)(E,{companyId:e.id})]})}function U(){let{_:t}=o(),r=_(),i=x(`SERVICES_ADD`),a=e({query:L,variables:{companyId:r.id,live:[...u]}});return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(h,{title:r.name,trail:[{label:t({id:`i0qMbr`})}],children:i&&(0,O.jsx)(g,{to:`/users`,leftSection:(0,O.jsx)(s,{size:18}),children:(0,O.jsx)(n,{id:`6ULM2T`})})}),(0,O.jsx)(m,{query:a,skeleton:(0,O.jsx)(j,{}),children:e=>(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(A,{services:e.mobileServices,users:e.users.totalCount}),(0,O.jsx)(H,{company:e.company}),(0,O.jsx)(B,{}),(0,O.jsx)(k,{company:e.company})]})})]})}export{U as HomePage};