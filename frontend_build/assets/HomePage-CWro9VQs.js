import{D as e,Wt as t,Z as n,dt as r,h as i,m as a,y as o}from"./libraries-Br-0bf7c.js";import{t as s}from"./IconPlus-BOkBEnc-.js";import{I as c,L as l,O as u,X as d,Y as f,d as p,dt as m,f as h,it as g,k as _,lt as v,q as y,u as b,ut as x}from"./parts-CH76wotO.js";import{n as S,r as C,t as w}from"./OrderRow-DM0Kz7EE.js";var T={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},E=t();function D({company:e}){let{_:t}=i(),{day:n,number:o}=u(),s=e?.contract,c=e?.accountManager;return(0,E.jsx)(p,{title:t({id:`K+8vre`}),children:(0,E.jsxs)(`dl`,{className:T.facts,children:[s?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`HptUxX`})}),(0,E.jsx)(`dd`,{className:`figures`,children:s.number}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`k3xOSk`})}),(0,E.jsxs)(`dd`,{children:[n(s.startsOn),` – `,n(_(s.endsOn))]}),(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`t2wZq5`})}),(0,E.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,E.jsx)(r,{c:`dimmed`,component:`dd`,children:(0,E.jsx)(a,{id:`fBjDOE`})}),c&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`g9NChz`})}),(0,E.jsxs)(`dd`,{children:[c.name,` `,(0,E.jsx)(h,{to:c.email})]})]})]})})}function O({services:t,users:n}){let{money:r,number:i}=u();return(0,E.jsxs)(`dl`,{className:`card ${T.figures}`,children:[(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`Ro8nBj`})}),(0,E.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`2XFY8d`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/services`,children:i(t.totalCount)})})]}),(0,E.jsxs)(`div`,{className:T.figure,children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(a,{id:`Sxm8rQ`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(e,{to:`/users`,children:i(n)})})]})]})}function k(){return(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(n,{height:101,radius:`lg`}),(0,E.jsx)(n,{height:190,radius:`lg`}),(0,E.jsx)(n,{height:380,radius:`lg`}),(0,E.jsx)(n,{height:190,radius:`lg`})]})}var A={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},j=d(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),M=60;function N({quota:e}){let{day:t,number:n}=u(),i=t(_(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,E.jsx)(r,{children:(0,E.jsx)(a,{id:`ZHHqZG`})});let[o,s,c]=[e.limit,e.used,e.base].map(n);return(0,E.jsxs)(`div`,{children:[(0,E.jsxs)(`p`,{className:A.left,children:[(0,E.jsx)(`span`,{className:`figures ${A.figure}`,children:n(e.remaining)}),` `,(0,E.jsx)(a,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,E.jsx)(P,{limit:e.limit,used:e.used}),(0,E.jsx)(r,{size:`sm`,c:`dimmed`,className:A.words,children:(0,E.jsx)(a,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:i,base:c}})})]})}function P({limit:e,used:t}){let{_:n}=i(),r=Math.min(t,e),a={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":r,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>M||e===0){let t=e===0?100:100*r/e;return(0,E.jsx)(`div`,{...a,className:A.bar,children:(0,E.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,E.jsx)(`div`,{...a,className:A.slots,children:Array.from({length:e},(e,t)=>(0,E.jsx)(`span`,{"data-used":t<r||void 0},t))})}var F=d(`
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
  `,[j]),I=d(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[S]),L=5;function R(){let{_:e}=i(),t=y(),s=o({query:I,variables:{companyId:t.id,open:[...m]}}),[c,u]=s,d=c.data?.orders.nodes.some(e=>x.includes(e.state))??!1;return b(u,d,L),(0,E.jsx)(p,{title:e({id:`mdmgVc`}),children:(0,E.jsx)(l,{query:s,skeleton:(0,E.jsx)(n,{height:260}),children:({orders:e})=>e.totalCount===0?(0,E.jsx)(r,{c:`dimmed`,children:(0,E.jsx)(a,{id:`AYkhWV`})}):(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:C.list,children:e.nodes.map(e=>(0,E.jsx)(w,{order:e},e.id))}),(0,E.jsx)(z,{count:e.totalCount-e.nodes.length})]})})})}function z({count:e}){return e<=0?null:(0,E.jsx)(r,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,E.jsx)(a,{id:`hya0Ya`,values:{count:e}})})}function B({company:e}){let{_:t}=i();return(0,E.jsx)(p,{title:t({id:`f+aOMv`}),children:e?.contract?(0,E.jsx)(N,{quota:e.contract.removalQuota}):(0,E.jsx)(r,{c:`dimmed`,children:(0,E.jsx)(a,{id:`CrSCVo`})})})}function V(){let{_:e}=i(),t=y(),n=f(`SERVICES_ADD`),r=o({query:F,variables:{companyId:t.id,live:[...v]}});return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(c,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:n&&(0,E.jsx)(g,{to:`/users`,leftSection:(0,E.jsx)(s,{size:18}),children:(0,E.jsx)(a,{id:`6ULM2T`})})}),(0,E.jsx)(l,{query:r,skeleton:(0,E.jsx)(k,{}),children:e=>(0,E.jsxs)(`div`,{className:T.grid,children:[(0,E.jsx)(O,{services:e.mobileServices,users:e.users.totalCount}),(0,E.jsx)(B,{company:e.company}),(0,E.jsx)(R,{}),(0,E.jsx)(D,{company:e.company})]})})]})}export{V as HomePage};