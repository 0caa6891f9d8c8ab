import{N as e,St as t,rt as n,tn as r,v as i,w as a,y as o}from"./libraries-D121TdC-.js";import{t as s}from"./IconPlus-fVP5UpZs.js";import{At as c,Ct as l,J as u,K as d,Y as f,c as p,dt as m,ht as h,jt as g,kt as _,o as v,pt as y,q as b,v as x,y as S}from"./parts-DQmnpfXB.js";import{n as C,r as w,t as T}from"./OrderRow-CBk48vxb.js";import{t as E}from"./RemovalRequestsWaiting-DI9SSiwu.js";var D={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},O=r();function k({company:e}){let{_:n}=o(),{day:r,number:a}=u(),s=e?.contract,c=e?.accountManager;return(0,O.jsx)(v,{title:n({id:`K+8vre`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[s?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`HptUxX`})}),(0,O.jsx)(`dd`,{className:`figures`,children:s.number}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`k3xOSk`})}),(0,O.jsxs)(`dd`,{children:[r(s.startsOn),` – `,r(f(s.endsOn))]}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`t2wZq5`})}),(0,O.jsx)(`dd`,{className:`figures`,children:a(s.contractedServices)})]}):(0,O.jsx)(t,{c:`dimmed`,component:`dd`,children:(0,O.jsx)(i,{id:`fBjDOE`})}),c&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`g9NChz`})}),(0,O.jsxs)(`dd`,{children:[c.name,` `,(0,O.jsx)(w,{to:c.email})]})]})]})})}function A({services:t,users:n}){let{money:r,number:a}=u();return(0,O.jsxs)(`dl`,{className:`card ${D.figures}`,children:[(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Ro8nBj`})}),(0,O.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`2XFY8d`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(e,{to:`/services`,children:a(t.totalCount)})})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(i,{id:`Sxm8rQ`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(e,{to:`/users`,children:a(n)})})]})]})}function j(){return(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(n,{height:101,radius:`lg`}),(0,O.jsx)(n,{height:190,radius:`lg`}),(0,O.jsx)(n,{height:380,radius:`lg`}),(0,O.jsx)(n,{height:190,radius:`lg`})]})}var M={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},N=h(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),P=60;function F({quota:e}){let{day:n,number:r}=u(),a=n(f(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,O.jsx)(t,{children:(0,O.jsx)(i,{id:`ZHHqZG`})});let[o,s,c]=[e.limit,e.used,e.base].map(r);return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:M.left,children:[(0,O.jsx)(`span`,{className:`figures ${M.figure}`,children:r(e.remaining)}),` `,(0,O.jsx)(i,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,O.jsx)(I,{limit:e.limit,used:e.used}),(0,O.jsx)(t,{size:`sm`,c:`dimmed`,className:M.words,children:(0,O.jsx)(i,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:a,base:c}})})]})}function I({limit:e,used:t}){let{_:n}=o(),r=Math.min(t,e),i={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":r,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>P||e===0){let t=e===0?100:100*r/e;return(0,O.jsx)(`div`,{...i,className:M.bar,children:(0,O.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,O.jsx)(`div`,{...i,className:M.slots,children:Array.from({length:e},(e,t)=>(0,O.jsx)(`span`,{"data-used":t<r||void 0},t))})}var L=h(`
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
  `,[N]),R=h(`
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
  `,[C]),z=5;function B(){let{_:e}=o(),r=m(),s=a({query:R,variables:{companyId:r.id,open:[...g]}}),[l,u]=s,d=l.data?.orders.nodes.some(e=>c.includes(e.state))??!1;return p(u,{subscription:S,variables:{companyId:r.id},seconds:z,moves:d}),(0,O.jsx)(v,{title:e({id:`mdmgVc`}),children:(0,O.jsx)(b,{query:s,skeleton:(0,O.jsx)(n,{height:260}),children:({troubled:e,orders:n})=>{let r=[...e.nodes,...n.nodes.filter(e=>!e.needsAttention)];return n.totalCount===0?(0,O.jsx)(t,{c:`dimmed`,children:(0,O.jsx)(i,{id:`AYkhWV`})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ul`,{className:x.list,children:r.map(e=>(0,O.jsx)(T,{order:e},e.id))}),(0,O.jsx)(V,{count:n.totalCount-r.length})]})}})})}function V({count:e}){return e<=0?null:(0,O.jsx)(t,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,O.jsx)(i,{id:`hya0Ya`,values:{count:e}})})}function H({company:e}){let{_:n}=o();return(0,O.jsxs)(v,{title:n({id:`f+aOMv`}),children:[e?.contract?(0,O.jsx)(F,{quota:e.contract.removalQuota}):(0,O.jsx)(t,{c:`dimmed`,children:(0,O.jsx)(i,{id:`CrSCVo`})}),e&&(0,O.jsx)(E,{companyId:e.id})]})}function U(){let{_:e}=o(),t=m(),n=y(`SERVICES_ADD`),r=a({query:L,variables:{companyId:t.id,live:[..._]}});return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:n&&(0,O.jsx)(l,{to:`/users`,leftSection:(0,O.jsx)(s,{size:18}),children:(0,O.jsx)(i,{id:`6ULM2T`})})}),(0,O.jsx)(b,{query:r,skeleton:(0,O.jsx)(j,{}),children:e=>(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(A,{services:e.mobileServices,users:e.users.totalCount}),(0,O.jsx)(H,{company:e.company}),(0,O.jsx)(B,{}),(0,O.jsx)(k,{company:e.company})]})})]})}export{U as HomePage};