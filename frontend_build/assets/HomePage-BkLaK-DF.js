import{Et as e,Ft as t,J as n,Nt as r,Pt as i,X as a,Y as o,Z as s,b as c,c as l,gt as u,jt as d,mt as f,o as p,vt as m,x as h}from"./parts-DbffnvWq.js";import{N as g,St as _,rt as v,tn as y,w as b,y as x}from"./libraries-D121TdC-.js";import{t as S}from"./IconPlus-fVP5UpZs.js";import{n as C,r as w,t as T}from"./OrderRow-DX31N6zp.js";import{t as E}from"./RemovalRequestsWaiting-DGYb__1t.js";var D={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},O=y();function k({company:e}){let{_:t}=x(),{day:n,number:r}=a(),i=e?.contract,o=e?.accountManager;return(0,O.jsx)(p,{title:t({id:`K+8vre`}),children:(0,O.jsxs)(`dl`,{className:D.facts,children:[i?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`HptUxX`})}),(0,O.jsx)(`dd`,{className:`figures`,children:i.number}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`k3xOSk`})}),(0,O.jsxs)(`dd`,{children:[n(i.startsOn),` – `,n(s(i.endsOn))]}),(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`t2wZq5`})}),(0,O.jsx)(`dd`,{className:`figures`,children:r(i.contractedServices)})]}):(0,O.jsx)(_,{c:`dimmed`,component:`dd`,children:(0,O.jsx)(d,{id:`fBjDOE`})}),o&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`g9NChz`})}),(0,O.jsxs)(`dd`,{children:[o.name,` `,(0,O.jsx)(w,{to:o.email})]})]})]})})}function A({services:e,users:t}){let{money:n,number:r}=a();return(0,O.jsxs)(`dl`,{className:`card ${D.figures}`,children:[(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`Ro8nBj`})}),(0,O.jsx)(`dd`,{className:`figures`,children:n(e.totalMonthlyPrice)})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`2XFY8d`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(g,{to:`/services`,children:r(e.totalCount)})})]}),(0,O.jsxs)(`div`,{className:D.figure,children:[(0,O.jsx)(`dt`,{children:(0,O.jsx)(d,{id:`Sxm8rQ`})}),(0,O.jsx)(`dd`,{className:`figures`,children:(0,O.jsx)(g,{to:`/users`,children:r(t)})})]})]})}function j(){return(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(v,{height:101,radius:`lg`}),(0,O.jsx)(v,{height:190,radius:`lg`}),(0,O.jsx)(v,{height:380,radius:`lg`}),(0,O.jsx)(v,{height:190,radius:`lg`})]})}var M={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},N=m(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),P=60;function F({quota:e}){let{day:t,number:n}=a(),r=t(s(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,O.jsx)(_,{children:(0,O.jsx)(d,{id:`ZHHqZG`})});let[i,o,c]=[e.limit,e.used,e.base].map(n);return(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:M.left,children:[(0,O.jsx)(`span`,{className:`figures ${M.figure}`,children:n(e.remaining)}),` `,(0,O.jsx)(d,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,O.jsx)(I,{limit:e.limit,used:e.used}),(0,O.jsx)(_,{size:`sm`,c:`dimmed`,className:M.words,children:(0,O.jsx)(d,{id:`UrbA0y`,values:{0:e.percent,used:o,limit:i,until:r,base:c}})})]})}function I({limit:e,used:t}){let{_:n}=x(),r=Math.min(t,e),i={role:`meter`,"aria-label":n({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":r,"aria-valuetext":n({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>P||e===0){let t=e===0?100:100*r/e;return(0,O.jsx)(`div`,{...i,className:M.bar,children:(0,O.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,O.jsx)(`div`,{...i,className:M.slots,children:Array.from({length:e},(e,t)=>(0,O.jsx)(`span`,{"data-used":t<r||void 0},t))})}var L=m(`
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
  `,[N]),R=m(`
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
  `,[C]),z=5;function B(){let{_:e}=x(),n=f(),r=b({query:R,variables:{companyId:n.id,open:[...t]}}),[a,s]=r,u=a.data?.orders.nodes.some(e=>i.includes(e.state))??!1;return l(s,{subscription:h,variables:{companyId:n.id},seconds:z,moves:u}),(0,O.jsx)(p,{title:e({id:`mdmgVc`}),children:(0,O.jsx)(o,{query:r,skeleton:(0,O.jsx)(v,{height:260}),children:({troubled:e,orders:t})=>{let n=[...e.nodes,...t.nodes.filter(e=>!e.needsAttention)];return t.totalCount===0?(0,O.jsx)(_,{c:`dimmed`,children:(0,O.jsx)(d,{id:`AYkhWV`})}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ul`,{className:c.list,children:n.map(e=>(0,O.jsx)(T,{order:e},e.id))}),(0,O.jsx)(V,{count:t.totalCount-n.length})]})}})})}function V({count:e}){return e<=0?null:(0,O.jsx)(_,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,O.jsx)(d,{id:`hya0Ya`,values:{count:e}})})}function H({company:e}){let{_:t}=x();return(0,O.jsxs)(p,{title:t({id:`f+aOMv`}),children:[e?.contract?(0,O.jsx)(F,{quota:e.contract.removalQuota}):(0,O.jsx)(_,{c:`dimmed`,children:(0,O.jsx)(d,{id:`CrSCVo`})}),e&&(0,O.jsx)(E,{companyId:e.id})]})}function U(){let{_:t}=x(),i=f(),a=u(`SERVICES_ADD`),s=b({query:L,variables:{companyId:i.id,live:[...r]}});return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(n,{title:i.name,trail:[{label:t({id:`i0qMbr`})}],children:a&&(0,O.jsx)(e,{to:`/users`,leftSection:(0,O.jsx)(S,{size:18}),children:(0,O.jsx)(d,{id:`6ULM2T`})})}),(0,O.jsx)(o,{query:s,skeleton:(0,O.jsx)(j,{}),children:e=>(0,O.jsxs)(`div`,{className:D.grid,children:[(0,O.jsx)(A,{services:e.mobileServices,users:e.users.totalCount}),(0,O.jsx)(H,{company:e.company}),(0,O.jsx)(B,{}),(0,O.jsx)(k,{company:e.company})]})})]})}export{U as HomePage};