import{O as e,Q as t,b as n,g as r,h as i,mt as a,qt as o}from"./libraries-C4kl-r4s.js";import{t as s}from"./IconPlus-HMQjI-2f.js";import{F as c,P as l,U as u,W as d,_ as f,_t as p,dt as m,et as h,g,gt as _,nt as v,rt as y,v as b,vt as x}from"./parts-BzOx8F8H.js";import{n as S,r as C,t as w}from"./OrderRow-BF0b7gYz.js";import{t as T}from"./RemovalRequestsWaiting-C08TNoNz.js";var E={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},D=o();function O({company:e}){let{_:t}=r(),{day:n,number:o}=l(),s=e?.contract,u=e?.accountManager;return(0,D.jsx)(b,{title:t({id:`K+8vre`}),children:(0,D.jsxs)(`dl`,{className:E.facts,children:[s?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`HptUxX`})}),(0,D.jsx)(`dd`,{className:`figures`,children:s.number}),(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`k3xOSk`})}),(0,D.jsxs)(`dd`,{children:[n(s.startsOn),` – `,n(c(s.endsOn))]}),(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`t2wZq5`})}),(0,D.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,D.jsx)(a,{c:`dimmed`,component:`dd`,children:(0,D.jsx)(i,{id:`fBjDOE`})}),u&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`g9NChz`})}),(0,D.jsxs)(`dd`,{children:[u.name,` `,(0,D.jsx)(C,{to:u.email})]})]})]})})}function k({services:t,users:n}){let{money:r,number:a}=l();return(0,D.jsxs)(`dl`,{className:`card ${E.figures}`,children:[(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`Ro8nBj`})}),(0,D.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`2XFY8d`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(e,{to:`/services`,children:a(t.totalCount)})})]}),(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(i,{id:`Sxm8rQ`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(e,{to:`/users`,children:a(n)})})]})]})}function A(){return(0,D.jsxs)(`div`,{className:E.grid,children:[(0,D.jsx)(t,{height:101,radius:`lg`}),(0,D.jsx)(t,{height:190,radius:`lg`}),(0,D.jsx)(t,{height:380,radius:`lg`}),(0,D.jsx)(t,{height:190,radius:`lg`})]})}var j={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},M=y(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),N=60;function P({quota:e}){let{day:t,number:n}=l(),r=t(c(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,D.jsx)(a,{children:(0,D.jsx)(i,{id:`ZHHqZG`})});let[o,s,u]=[e.limit,e.used,e.base].map(n);return(0,D.jsxs)(`div`,{children:[(0,D.jsxs)(`p`,{className:j.left,children:[(0,D.jsx)(`span`,{className:`figures ${j.figure}`,children:n(e.remaining)}),` `,(0,D.jsx)(i,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,D.jsx)(F,{limit:e.limit,used:e.used}),(0,D.jsx)(a,{size:`sm`,c:`dimmed`,className:j.words,children:(0,D.jsx)(i,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:r,base:u}})})]})}function F({limit:e,used:t}){let{_:n}=r(),i=Math.min(t,e),a={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>N||e===0){let t=e===0?100:100*i/e;return(0,D.jsx)(`div`,{...a,className:j.bar,children:(0,D.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,D.jsx)(`div`,{...a,className:j.slots,children:Array.from({length:e},(e,t)=>(0,D.jsx)(`span`,{"data-used":t<i||void 0},t))})}var I=y(`
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
  `,[M]),L=y(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[S]),R=5;function z(){let{_:e}=r(),o=h(),s=n({query:L,variables:{companyId:o.id,open:[...x]}}),[c,l]=s,u=c.data?.orders.nodes.some(e=>p.includes(e.state))??!1;return g(l,u,R),(0,D.jsx)(b,{title:e({id:`mdmgVc`}),children:(0,D.jsx)(d,{query:s,skeleton:(0,D.jsx)(t,{height:260}),children:({orders:e})=>e.totalCount===0?(0,D.jsx)(a,{c:`dimmed`,children:(0,D.jsx)(i,{id:`AYkhWV`})}):(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`ul`,{className:f.list,children:e.nodes.map(e=>(0,D.jsx)(w,{order:e},e.id))}),(0,D.jsx)(B,{count:e.totalCount-e.nodes.length})]})})})}function B({count:e}){return e<=0?null:(0,D.jsx)(a,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,D.jsx)(i,{id:`hya0Ya`,values:{count:e}})})}function V({company:e}){let{_:t}=r();return(0,D.jsxs)(b,{title:t({id:`f+aOMv`}),children:[e?.contract?(0,D.jsx)(P,{quota:e.contract.removalQuota}):(0,D.jsx)(a,{c:`dimmed`,children:(0,D.jsx)(i,{id:`CrSCVo`})}),e&&(0,D.jsx)(T,{companyId:e.id})]})}function H(){let{_:e}=r(),t=h(),a=v(`SERVICES_ADD`),o=n({query:I,variables:{companyId:t.id,live:[..._]}});return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(u,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:a&&(0,D.jsx)(m,{to:`/users`,leftSection:(0,D.jsx)(s,{size:18}),children:(0,D.jsx)(i,{id:`6ULM2T`})})}),(0,D.jsx)(d,{query:o,skeleton:(0,D.jsx)(A,{}),children:e=>(0,D.jsxs)(`div`,{className:E.grid,children:[(0,D.jsx)(k,{services:e.mobileServices,users:e.users.totalCount}),(0,D.jsx)(V,{company:e.company}),(0,D.jsx)(z,{}),(0,D.jsx)(O,{company:e.company})]})})]})}export{H as HomePage};