import{D as e,Ut as t,Z as n,h as r,m as i,ut as a,y as o}from"./libraries-B-twVB0Y.js";import{t as s}from"./IconPlus-DE0_yegG.js";import{D as c,F as l,I as u,J as d,K as f,O as p,Y as m,ct as h,d as g,l as _,lt as v,rt as y,u as b,ut as x}from"./parts-gnidSVva.js";import{n as S,r as C,t as w}from"./OrderRow-BP5u1UIX.js";var T={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},E=t();function D({company:e}){let{_:t}=r(),{day:n,number:o}=c(),s=e?.contract,l=e?.accountManager;return(0,E.jsx)(b,{title:t({id:`K+8vre`}),children:(0,E.jsxs)(`dl`,{className:T.facts,children:[s?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`HptUxX`})}),(0,E.jsx)(`dd`,{className:`figures`,children:s.number}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`k3xOSk`})}),(0,E.jsxs)(`dd`,{children:[n(s.startsOn),` – `,n(p(s.endsOn))]}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`t2wZq5`})}),(0,E.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,E.jsx)(a,{c:`dimmed`,component:`dd`,children:(0,E.jsx)(i,{id:`fBjDOE`})}),l&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`g9NChz`})}),(0,E.jsxs)(`dd`,{children:[l.name,` `,(0,E.jsx)(g,{to:l.email})]})]})]})})}function O({services:t,users:n}){let{money:r,number:a}=c();return(0,E.jsxs)(`dl`,{className:`card ${T.figures}`,children:[(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`Ro8nBj`})}),(0,E.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`2XFY8d`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/services`,children:a(t.totalCount)})})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(i,{id:`Sxm8rQ`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/users`,children:a(n)})})]})]})}function k(){return(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(n,{height:101,radius:`lg`}),(0,E.jsx)(n,{height:190,radius:`lg`}),(0,E.jsx)(n,{height:380,radius:`lg`}),(0,E.jsx)(n,{height:190,radius:`lg`})]})}var A={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},j=m(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),M=60;function N({quota:e}){let{day:t,number:n}=c(),r=t(p(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,E.jsx)(a,{children:(0,E.jsx)(i,{id:`ZHHqZG`})});let[o,s,l]=[e.limit,e.used,e.base].map(n);return(0,E.jsxs)(`div`,{children:[(0,E.jsxs)(`p`,{className:A.left,children:[(0,E.jsx)(`span`,{className:`figures ${A.figure}`,children:n(e.remaining)}),` `,(0,E.jsx)(i,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,E.jsx)(P,{limit:e.limit,used:e.used}),(0,E.jsx)(a,{size:`sm`,c:`dimmed`,className:A.words,children:(0,E.jsx)(i,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:r,base:l}})})]})}function P({limit:e,used:t}){let{_:n}=r(),i=Math.min(t,e),a={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>M||e===0){let t=e===0?100:100*i/e;return(0,E.jsx)(`div`,{...a,className:A.bar,children:(0,E.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,E.jsx)(`div`,{...a,className:A.slots,children:Array.from({length:e},(e,t)=>(0,E.jsx)(`span`,{"data-used":t<i||void 0},t))})}var F=m(`
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
  `,[j]),I=m(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[S]),L=5;function R(){let{_:e}=r(),t=f(),s=o({query:I,variables:{companyId:t.id,open:[...x]}}),[c,l]=s,d=c.data?.orders.nodes.some(e=>v.includes(e.state))??!1;return _(l,d,L),(0,E.jsx)(b,{title:e({id:`mdmgVc`}),children:(0,E.jsx)(u,{query:s,skeleton:(0,E.jsx)(n,{height:260}),children:({orders:e})=>e.totalCount===0?(0,E.jsx)(a,{c:`dimmed`,children:(0,E.jsx)(i,{id:`AYkhWV`})}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:C.list,children:e.nodes.map(e=>(0,E.jsx)(w,{order:e},e.id))}),(0,E.jsx)(z,{count:e.totalCount-e.nodes.length})]})})})}function z({count:e}){return e<=0?null:(0,E.jsx)(a,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,E.jsx)(i,{id:`hya0Ya`,values:{count:e}})})}function B({company:e}){let{_:t}=r();return(0,E.jsx)(b,{title:t({id:`f+aOMv`}),children:e?.contract?(0,E.jsx)(N,{quota:e.contract.removalQuota}):(0,E.jsx)(a,{c:`dimmed`,children:(0,E.jsx)(i,{id:`CrSCVo`})})})}function V(){let{_:e}=r(),t=f(),n=d(`SERVICES_ADD`),a=o({query:F,variables:{companyId:t.id,live:[...h]}});return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(l,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:n&&(0,E.jsx)(y,{to:`/users`,leftSection:(0,E.jsx)(s,{size:18}),children:(0,E.jsx)(i,{id:`6ULM2T`})})}),(0,E.jsx)(u,{query:a,skeleton:(0,E.jsx)(k,{}),children:e=>(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(O,{services:e.mobileServices,users:e.users.totalCount}),(0,E.jsx)(B,{company:e.company}),(0,E.jsx)(R,{}),(0,E.jsx)(D,{company:e.company})]})})]})}export{V as HomePage};