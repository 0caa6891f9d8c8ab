import{C as e,d as t,f as n,g as r,ot as i,q as a,zt as o}from"./libraries-D6I0saWi.js";import{t as s}from"./IconPlus-Wg-yrlR4.js";import{A as c,C as l,S as u,U as d,V as f,W as p,X as m,c as h,j as g,l as _,nt as v,rt as y,tt as b,u as x}from"./parts-B6tmgj0b.js";import{n as S,r as C,t as w}from"./OrderRow-Bd4GR0fH.js";var T={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},E=o();function D({company:e}){let{_:r}=n(),{day:a,number:o}=u(),s=e?.contract,c=e?.accountManager;return(0,E.jsx)(_,{title:r({id:`K+8vre`}),children:(0,E.jsxs)(`dl`,{className:T.facts,children:[s?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`HptUxX`})}),(0,E.jsx)(`dd`,{className:`figures`,children:s.number}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`k3xOSk`})}),(0,E.jsxs)(`dd`,{children:[a(s.startsOn),` – `,a(l(s.endsOn))]}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`t2wZq5`})}),(0,E.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,E.jsx)(i,{c:`dimmed`,component:`dd`,children:(0,E.jsx)(t,{id:`fBjDOE`})}),c&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`g9NChz`})}),(0,E.jsxs)(`dd`,{children:[c.name,` `,(0,E.jsx)(x,{to:c.email})]})]})]})})}function O({services:n,users:r}){let{money:i,number:a}=u();return(0,E.jsxs)(`dl`,{className:`card ${T.figures}`,children:[(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`Ro8nBj`})}),(0,E.jsx)(`dd`,{className:`figures`,children:i(n.totalMonthlyPrice)})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`2XFY8d`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/services`,children:a(n.totalCount)})})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(t,{id:`Sxm8rQ`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/users`,children:a(r)})})]})]})}function k(){return(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(a,{height:101,radius:`lg`}),(0,E.jsx)(a,{height:190,radius:`lg`}),(0,E.jsx)(a,{height:380,radius:`lg`}),(0,E.jsx)(a,{height:190,radius:`lg`})]})}var A={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},j=p(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),M=60;function N({quota:e}){let{day:n,number:r}=u(),a=n(l(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,E.jsx)(i,{children:(0,E.jsx)(t,{id:`ZHHqZG`})});let[o,s,c]=[e.limit,e.used,e.base].map(r);return(0,E.jsxs)(`div`,{children:[(0,E.jsxs)(`p`,{className:A.left,children:[(0,E.jsx)(`span`,{className:`figures ${A.figure}`,children:r(e.remaining)}),` `,(0,E.jsx)(t,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,E.jsx)(P,{limit:e.limit,used:e.used}),(0,E.jsx)(i,{size:`sm`,c:`dimmed`,className:A.words,children:(0,E.jsx)(t,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:a,base:c}})})]})}function P({limit:e,used:t}){let{_:r}=n(),i=Math.min(t,e),a={role:`meter`,"aria-label":r({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":r({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>M||e===0){let t=e===0?100:100*i/e;return(0,E.jsx)(`div`,{...a,className:A.bar,children:(0,E.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,E.jsx)(`div`,{...a,className:A.slots,children:Array.from({length:e},(e,t)=>(0,E.jsx)(`span`,{"data-used":t<i||void 0},t))})}var F=p(`
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
  `,[j]),I=p(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[S]),L=5;function R(){let{_:e}=n(),o=f(),s=r({query:I,variables:{companyId:o.id,open:[...y]}}),[c,l]=s,u=c.data?.orders.nodes.some(e=>v.includes(e.state))??!1;return h(l,u,L),(0,E.jsx)(_,{title:e({id:`mdmgVc`}),children:(0,E.jsx)(g,{query:s,skeleton:(0,E.jsx)(a,{height:260}),children:({orders:e})=>e.totalCount===0?(0,E.jsx)(i,{c:`dimmed`,children:(0,E.jsx)(t,{id:`AYkhWV`})}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:C.list,children:e.nodes.map(e=>(0,E.jsx)(w,{order:e},e.id))}),(0,E.jsx)(z,{count:e.totalCount-e.nodes.length})]})})})}function z({count:e}){return e<=0?null:(0,E.jsx)(i,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,E.jsx)(t,{id:`hya0Ya`,values:{count:e}})})}function B({company:e}){let{_:r}=n();return(0,E.jsx)(_,{title:r({id:`f+aOMv`}),children:e?.contract?(0,E.jsx)(N,{quota:e.contract.removalQuota}):(0,E.jsx)(i,{c:`dimmed`,children:(0,E.jsx)(t,{id:`CrSCVo`})})})}function V(){let{_:e}=n(),i=f(),a=d(`SERVICES_ADD`),o=r({query:F,variables:{companyId:i.id,live:[...b]}});return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(c,{title:i.name,trail:[{label:e({id:`i0qMbr`})}],children:a&&(0,E.jsx)(m,{to:`/users`,leftSection:(0,E.jsx)(s,{size:18}),children:(0,E.jsx)(t,{id:`6ULM2T`})})}),(0,E.jsx)(g,{query:o,skeleton:(0,E.jsx)(k,{}),children:e=>(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(O,{services:e.mobileServices,users:e.users.totalCount}),(0,E.jsx)(B,{company:e.company}),(0,E.jsx)(R,{}),(0,E.jsx)(D,{company:e.company})]})})]})}export{V as HomePage};