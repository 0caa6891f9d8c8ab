import{O as e,Q as t,Wt as n,dt as r,h as i,m as a,y as o}from"./libraries-C3ycWZFA.js";import{t as s}from"./IconPlus-C773QkzY.js";import{A as c,J as l,L as u,R as d,X as f,Z as p,at as m,dt as h,f as g,ft as _,k as v,l as y,p as b,u as x,ut as S}from"./parts-fxTf0eEf.js";import{n as C,r as w,t as T}from"./OrderRow-urg3ytdN.js";var E={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},D=n();function O({company:e}){let{_:t}=i(),{day:n,number:o}=v(),s=e?.contract,l=e?.accountManager;return(0,D.jsx)(g,{title:t({id:`K+8vre`}),children:(0,D.jsxs)(`dl`,{className:E.facts,children:[s?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`HptUxX`})}),(0,D.jsx)(`dd`,{className:`figures`,children:s.number}),(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`k3xOSk`})}),(0,D.jsxs)(`dd`,{children:[n(s.startsOn),` – `,n(c(s.endsOn))]}),(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`t2wZq5`})}),(0,D.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,D.jsx)(r,{c:`dimmed`,component:`dd`,children:(0,D.jsx)(a,{id:`fBjDOE`})}),l&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`g9NChz`})}),(0,D.jsxs)(`dd`,{children:[l.name,` `,(0,D.jsx)(b,{to:l.email})]})]})]})})}function k({services:t,users:n}){let{money:r,number:i}=v();return(0,D.jsxs)(`dl`,{className:`card ${E.figures}`,children:[(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`Ro8nBj`})}),(0,D.jsx)(`dd`,{className:`figures`,children:r(t.totalMonthlyPrice)})]}),(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`2XFY8d`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(e,{to:`/services`,children:i(t.totalCount)})})]}),(0,D.jsxs)(`div`,{className:E.figure,children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(a,{id:`Sxm8rQ`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(e,{to:`/users`,children:i(n)})})]})]})}function A(){return(0,D.jsxs)(`div`,{className:E.grid,children:[(0,D.jsx)(t,{height:101,radius:`lg`}),(0,D.jsx)(t,{height:190,radius:`lg`}),(0,D.jsx)(t,{height:380,radius:`lg`}),(0,D.jsx)(t,{height:190,radius:`lg`})]})}var j={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},M=p(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),N=60;function P({quota:e}){let{day:t,number:n}=v(),i=t(c(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,D.jsx)(r,{children:(0,D.jsx)(a,{id:`ZHHqZG`})});let[o,s,l]=[e.limit,e.used,e.base].map(n);return(0,D.jsxs)(`div`,{children:[(0,D.jsxs)(`p`,{className:j.left,children:[(0,D.jsx)(`span`,{className:`figures ${j.figure}`,children:n(e.remaining)}),` `,(0,D.jsx)(a,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,D.jsx)(F,{limit:e.limit,used:e.used}),(0,D.jsx)(r,{size:`sm`,c:`dimmed`,className:j.words,children:(0,D.jsx)(a,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:i,base:l}})})]})}function F({limit:e,used:t}){let{_:n}=i(),r=Math.min(t,e),a={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":r,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>N||e===0){let t=e===0?100:100*r/e;return(0,D.jsx)(`div`,{...a,className:j.bar,children:(0,D.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,D.jsx)(`div`,{...a,className:j.slots,children:Array.from({length:e},(e,t)=>(0,D.jsx)(`span`,{"data-used":t<r||void 0},t))})}var I=p(`
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
  `,[M]),L=p(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[C]),R=5;function z(){let{_:e}=i(),n=l(),s=o({query:L,variables:{companyId:n.id,open:[..._]}}),[c,u]=s,f=c.data?.orders.nodes.some(e=>h.includes(e.state))??!1;return y(u,{subscription:x,variables:{companyId:n.id},seconds:R,moves:f}),(0,D.jsx)(g,{title:e({id:`mdmgVc`}),children:(0,D.jsx)(d,{query:s,skeleton:(0,D.jsx)(t,{height:260}),children:({orders:e})=>e.totalCount===0?(0,D.jsx)(r,{c:`dimmed`,children:(0,D.jsx)(a,{id:`AYkhWV`})}):(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`ul`,{className:w.list,children:e.nodes.map(e=>(0,D.jsx)(T,{order:e},e.id))}),(0,D.jsx)(B,{count:e.totalCount-e.nodes.length})]})})})}function B({count:e}){return e<=0?null:(0,D.jsx)(r,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,D.jsx)(a,{id:`hya0Ya`,values:{count:e}})})}function V({company:e}){let{_:t}=i();return(0,D.jsx)(g,{title:t({id:`f+aOMv`}),children:e?.contract?(0,D.jsx)(P,{quota:e.contract.removalQuota}):(0,D.jsx)(r,{c:`dimmed`,children:(0,D.jsx)(a,{id:`CrSCVo`})})})}function H(){let{_:e}=i(),t=l(),n=f(`SERVICES_ADD`),r=o({query:I,variables:{companyId:t.id,live:[...S]}});return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(u,{title:t.name,trail:[{label:e({id:`i0qMbr`})}],children:n&&(0,D.jsx)(m,{to:`/users`,leftSection:(0,D.jsx)(s,{size:18}),children:(0,D.jsx)(a,{id:`6ULM2T`})})}),(0,D.jsx)(d,{query:r,skeleton:(0,D.jsx)(A,{}),children:e=>(0,D.jsxs)(`div`,{className:E.grid,children:[(0,D.jsx)(k,{services:e.mobileServices,users:e.users.totalCount}),(0,D.jsx)(V,{company:e.company}),(0,D.jsx)(z,{}),(0,D.jsx)(O,{company:e.company})]})})]})}export{H as HomePage};