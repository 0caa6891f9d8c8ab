import{A as e,Yt as t,_ as n,et as r,g as i,gt as a,x as o}from"./libraries-CnqV21hW.js";import{t as s}from"./IconPlus-CHSTzNso.js";import{Ct as c,G as l,I as u,K as d,L as f,St as p,_ as m,ht as h,it as g,ot as _,st as v,v as y,x as b,xt as x,y as S}from"./parts-cUP1uQZw.js";import{n as C,r as w,t as T}from"./OrderRow-DpHeH-0A.js";import{t as E}from"./RemovalRequestsWaiting-Dpnh1Y8f.js";var D={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},O=t();function k({company:e}){let{_:t}=n(),{day:r,number:o}=u(),s=e?.contract,c=e?.accountManager;return(0,O.jsx)(b,{title:t({id:`K+8vre`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[s?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`HptUxX`})}),(0,O.jsx)(`dd`,{className:`figures`,children:s.number}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`k3xOSk`})}),(0,O.jsxs)(`dd`,{children:[r(s.startsOn),` – `,r(f(s.endsOn))]}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`t2wZq5`})}),(0,O.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,O.jsx)(a,{c:`dimmed`,component:`dd`,children:(0,O.jsx)(i,{id:`fBjDOE`})}),c&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`g9NChz`})}),(0,O.jsxs)(`dd`,{children:[c.name,` `,(0,O.jsx)(w,{to:c.email})]})]})]})})}function A({services:t,users:n}){let{money:r,number:a}=u();return(0,O.jsxs)(`dl`,{className:`card ${D.figures}`,children:[(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Ro8nBj`})}),(0,O.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`2XFY8d`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(e,{to:`/services`,children:a(t.totalCount)})})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Sxm8rQ`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(e,{to:`/users`,children:a(n)})})]})]})}function j(){return(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(r,{height:101,radius:`lg`}),(0,O.jsx)(r,{height:190,radius:`lg`}),(0,O.jsx)(r,{height:380,radius:`lg`}),(0,O.jsx)(r,{height:190,radius:`lg`})]})}var M={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},N=v(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),P=60;function F({quota:e}){let{day:t,number:n}=u(),r=t(f(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,O.jsx)(a,{children:(0,O.jsx)(i,{id:`ZHHqZG`})});let[o,s,c]=[e.limit,e.used,e.base].map(n);return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:M.left,children:[(0,O.jsx)(`span`,{className:`figures ${M.figure}`,children:n(e.remaining)}),` `,(0,O.jsx)(i,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,O.jsx)(I,{limit:e.limit,used:e.used}),(0,O.jsx)(a,{size:`sm`,c:`dimmed`,className:M.words,children:(0,O.jsx)(i,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:r,base:c}})})]})}function I({limit:e,used:t}){let{_:r}=n(),i=Math.min(t,e),a={role:`meter`,"aria-label":r({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":r({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>P||e===0){let t=e===0?100:100*i/e;return(0,O.jsx)(`div`,{...a,className:M.bar,children:(0,O.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,O.jsx)(`div`,{...a,className:M.slots,children:Array.from({length:e},(e,t)=>(0,O.jsx)(`span`,{"data-used":t<i||void 0},t))})}var L=v(`
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
  `,[N]),R=v(`
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
  `,[C]),z=5;function B(){let{_:e}=n(),t=g(),s=o({query:R,variables:{companyId:t.id,open:[...c]}}),[l,u]=s,f=l.data?.orders.nodes.some(e=>p.includes(e.state))??!1;return m(u,{subscription:S,variables:{companyId:t.id},seconds:z,moves:f}),(0,O.jsx)(b,{title:e({id:`mdmgVc`}),children:(0,O.jsx)(d,{query:s,skeleton:(0,O.jsx)(r,{height:260}),children:({troubled:e,orders:t})=>{let n=[...e.nodes,...t.nodes.filter(e=>!e.needsAttention)];return t.totalCount===0?(0,O.jsx)(a,{c:`dimmed`,children:(0,O.jsx)(i,{id:`AYkhWV`})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ul`,{className:y.list,children:n.map(e=>(0,O.jsx)(T,{order:e},e.id))}),(0,O.jsx)(V,{count:t.totalCount-n.length})]})}})})}function V({count:e}){return e<=0?null:(0,O.jsx)(a,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,O.jsx)(i,{id:`hya0Ya`,values:{count:e}})})}function H({company:e}){let{_:t}=n();return(0,O.jsxs)(b,{title:t({id:`f+aOMv`}),children:[e?.contract?(0,O.jsx)(F,{quota:e.contract.removalQuota}):(0,O.jsx)(a,{c:`dimmed`,children:(0,O.jsx)(i,{id:`CrSCVo`})}),e&&(0,O.jsx)(E,{companyId:e.id})]})}function U(){let{_:e}=n(),t=g(),r=_(`SERVICES_ADD`),a=o({query:L,variables:{companyId:t.id,live:[...x]}});return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(l,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:r&&(0,O.jsx)(h,{to:`/users`,leftSection:(0,O.jsx)(s,{size:18}),children:(0,O.jsx)(i,{id:`6ULM2T`})})}),(0,O.jsx)(d,{query:a,skeleton:(0,O.jsx)(j,{}),children:e=>(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(A,{services:e.mobileServices,users:e.users.totalCount}),(0,O.jsx)(H,{company:e.company}),(0,O.jsx)(B,{}),(0,O.jsx)(k,{company:e.company})]})})]})}export{U as HomePage};