import{a as e,i as t,q as n,r}from"./createReactComponent-iRq5WkMk.js";import{t as i}from"./IconPlus-qkxLWLiM.js";import{a}from"./states-obmrXbxW.js";import{l as o,s}from"./company-COYthFCB.js";import{n as c,t as l}from"./labels-N5CVbZGE.js";import{n as u,t as d}from"./PageHeader-BW00PQ0G.js";import{t as f}from"./Text-CVVLrEuy.js";import{n as p,t as m}from"./graphql-DUJ7RVr-.js";import{t as h}from"./MailLink-Bn2EY2KZ.js";import{t as g}from"./format-rF2FP_cx.js";import{t as _}from"./Section-DsCScUrX.js";import{t as v}from"./useFormats-C8hg9x4t.js";import{n as y,r as b,t as x}from"./OrderRow-B2S8H9oG.js";import{t as S}from"./usePolling-mYUrdq5W.js";import{t as C}from"./links-BBc4WK0Q.js";var w={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},T=n();function E({company:e}){let{_:n}=t(),{day:i,number:a}=v(),o=e?.contract,s=e?.accountManager;return(0,T.jsx)(_,{title:n({id:`K+8vre`}),children:(0,T.jsxs)(`dl`,{className:w.facts,children:[o?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`HptUxX`})}),(0,T.jsx)(`dd`,{className:`figures`,children:o.number}),(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`k3xOSk`})}),(0,T.jsxs)(`dd`,{children:[i(o.startsOn),` – `,i(g(o.endsOn))]}),(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`t2wZq5`})}),(0,T.jsx)(`dd`,{className:`figures`,children:a(o.contractedServices)})]}):(0,T.jsx)(f,{c:`dimmed`,component:`dd`,children:(0,T.jsx)(r,{id:`fBjDOE`})}),s&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`g9NChz`})}),(0,T.jsxs)(`dd`,{children:[s.name,` `,(0,T.jsx)(h,{to:s.email})]})]})]})})}function D({services:t,users:n}){let{money:i,number:a}=v();return(0,T.jsxs)(`dl`,{className:`card ${w.figures}`,children:[(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`Ro8nBj`})}),(0,T.jsx)(`dd`,{className:`figures`,children:i(t.totalMonthlyPrice)})]}),(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`2XFY8d`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(e,{to:`/services`,children:a(t.totalCount)})})]}),(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(r,{id:`Sxm8rQ`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(e,{to:`/users`,children:a(n)})})]})]})}function O(){return(0,T.jsxs)(`div`,{className:w.grid,children:[(0,T.jsx)(p,{height:101,radius:`lg`}),(0,T.jsx)(p,{height:190,radius:`lg`}),(0,T.jsx)(p,{height:380,radius:`lg`}),(0,T.jsx)(p,{height:190,radius:`lg`})]})}var k={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},A=m(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),j=60;function M({quota:e}){let{day:t,number:n}=v(),i=t(g(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,T.jsx)(f,{children:(0,T.jsx)(r,{id:`ZHHqZG`})});let[a,o,s]=[e.limit,e.used,e.base].map(n);return(0,T.jsxs)(`div`,{children:[(0,T.jsxs)(`p`,{className:k.left,children:[(0,T.jsx)(`span`,{className:`figures ${k.figure}`,children:n(e.remaining)}),` `,(0,T.jsx)(r,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,T.jsx)(N,{limit:e.limit,used:e.used}),(0,T.jsx)(f,{size:`sm`,c:`dimmed`,className:k.words,children:(0,T.jsx)(r,{id:`UrbA0y`,values:{0:e.percent,used:o,limit:a,until:i,base:s}})})]})}function N({limit:e,used:n}){let{_:r}=t(),i=Math.min(n,e),a={role:`meter`,"aria-label":r({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":r({id:`gG+fOI`,values:{used:n,limit:e}})};if(e>j||e===0){let t=e===0?100:100*i/e;return(0,T.jsx)(`div`,{...a,className:k.bar,children:(0,T.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,T.jsx)(`div`,{...a,className:k.slots,children:Array.from({length:e},(e,t)=>(0,T.jsx)(`span`,{"data-used":t<i||void 0},t))})}var P=m(`
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
  `,[A]),F=m(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[y]),I=5;function L(){let{_:e}=t(),n=s(),i=a({query:F,variables:{companyId:n.id,open:[...c]}}),[o,l]=i;return S(l,(o.data?.orders.totalCount??0)>0,I),(0,T.jsx)(_,{title:e({id:`mdmgVc`}),children:(0,T.jsx)(u,{query:i,skeleton:(0,T.jsx)(p,{height:260}),children:({orders:e})=>e.totalCount===0?(0,T.jsx)(f,{c:`dimmed`,children:(0,T.jsx)(r,{id:`AYkhWV`})}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`ul`,{className:b.list,children:e.nodes.map(e=>(0,T.jsx)(x,{order:e},e.id))}),(0,T.jsx)(R,{count:e.totalCount-e.nodes.length})]})})})}function R({count:e}){return e<=0?null:(0,T.jsx)(f,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,T.jsx)(r,{id:`hya0Ya`,values:{count:e}})})}function z({company:e}){let{_:n}=t();return(0,T.jsx)(_,{title:n({id:`f+aOMv`}),children:e?.contract?(0,T.jsx)(M,{quota:e.contract.removalQuota}):(0,T.jsx)(f,{c:`dimmed`,children:(0,T.jsx)(r,{id:`CrSCVo`})})})}function B(){let{_:e}=t(),n=s(),c=o(`SERVICES_ADD`),f=a({query:P,variables:{companyId:n.id,live:[...l]}});return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(d,{title:n.name,trail:[{label:e({id:`i0qMbr`})}],children:c&&(0,T.jsx)(C,{to:`/users`,leftSection:(0,T.jsx)(i,{size:18}),children:(0,T.jsx)(r,{id:`6ULM2T`})})}),(0,T.jsx)(u,{query:f,skeleton:(0,T.jsx)(O,{}),children:e=>(0,T.jsxs)(`div`,{className:w.grid,children:[(0,T.jsx)(D,{services:e.mobileServices,users:e.users.totalCount}),(0,T.jsx)(z,{company:e.company}),(0,T.jsx)(L,{}),(0,T.jsx)(E,{company:e.company})]})})]})}export{B as HomePage};