import{C as e,d as t,f as n,g as r,ot as i,q as a,zt as o}from"./libraries-D6I0saWi.js";import{t as s}from"./IconPlus-Wg-yrlR4.js";import{A as c,B as l,H as u,S as d,U as f,Y as p,c as m,et as h,k as g,l as _,s as v,tt as y,x as b}from"./parts-BGBLK5VN.js";import{n as x,r as S,t as C}from"./OrderRow-Cqz-0NUF.js";var w={grid:`_grid_1o055_1`,figures:`_figures_1o055_29`,figure:`_figure_1o055_29`,facts:`_facts_1o055_69`},T=o();function E({company:e}){let{_:r}=n(),{day:a,number:o}=b(),s=e?.contract,c=e?.accountManager;return(0,T.jsx)(m,{title:r({id:`K+8vre`}),children:(0,T.jsxs)(`dl`,{className:w.facts,children:[s?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`HptUxX`})}),(0,T.jsx)(`dd`,{className:`figures`,children:s.number}),(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`k3xOSk`})}),(0,T.jsxs)(`dd`,{children:[a(s.startsOn),` – `,a(d(s.endsOn))]}),(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`t2wZq5`})}),(0,T.jsx)(`dd`,{className:`figures`,children:o(s.contractedServices)})]}):(0,T.jsx)(i,{c:`dimmed`,component:`dd`,children:(0,T.jsx)(t,{id:`fBjDOE`})}),c&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`g9NChz`})}),(0,T.jsxs)(`dd`,{children:[c.name,` `,(0,T.jsx)(_,{to:c.email})]})]})]})})}function D({services:n,users:r}){let{money:i,number:a}=b();return(0,T.jsxs)(`dl`,{className:`card ${w.figures}`,children:[(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`Ro8nBj`})}),(0,T.jsx)(`dd`,{className:`figures`,children:i(n.totalMonthlyPrice)})]}),(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`2XFY8d`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(e,{to:`/services`,children:a(n.totalCount)})})]}),(0,T.jsxs)(`div`,{className:w.figure,children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(t,{id:`Sxm8rQ`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(e,{to:`/users`,children:a(r)})})]})]})}function O(){return(0,T.jsxs)(`div`,{className:w.grid,children:[(0,T.jsx)(a,{height:101,radius:`lg`}),(0,T.jsx)(a,{height:190,radius:`lg`}),(0,T.jsx)(a,{height:380,radius:`lg`}),(0,T.jsx)(a,{height:190,radius:`lg`})]})}var k={left:`_left_1akrx_1`,figure:`_figure_1akrx_6`,slots:`_slots_1akrx_13`,bar:`_bar_1akrx_34`,words:`_words_1akrx_48`},A=f(`
  fragment Quota on RemovalQuota {
    percent
    base
    limit
    used
    remaining
    periodEndsOn
  }
`),j=60;function M({quota:e}){let{day:n,number:r}=b(),a=n(d(e.periodEndsOn));if(e.limit===null||e.remaining===null)return(0,T.jsx)(i,{children:(0,T.jsx)(t,{id:`ZHHqZG`})});let[o,s,c]=[e.limit,e.used,e.base].map(r);return(0,T.jsxs)(`div`,{children:[(0,T.jsxs)(`p`,{className:k.left,children:[(0,T.jsx)(`span`,{className:`figures ${k.figure}`,children:r(e.remaining)}),` `,(0,T.jsx)(t,{id:`REYmqe`,values:{0:e.remaining}})]}),(0,T.jsx)(N,{limit:e.limit,used:e.used}),(0,T.jsx)(i,{size:`sm`,c:`dimmed`,className:k.words,children:(0,T.jsx)(t,{id:`UrbA0y`,values:{0:e.percent,used:s,limit:o,until:a,base:c}})})]})}function N({limit:e,used:t}){let{_:r}=n(),i=Math.min(t,e),a={role:`meter`,"aria-label":r({id:`f+aOMv`}),"aria-valuemin":0,"aria-valuemax":e,"aria-valuenow":i,"aria-valuetext":r({id:`gG+fOI`,values:{used:t,limit:e}})};if(e>j||e===0){let t=e===0?100:100*i/e;return(0,T.jsx)(`div`,{...a,className:k.bar,children:(0,T.jsx)(`span`,{style:{width:`${t}%`}})})}return(0,T.jsx)(`div`,{...a,className:k.slots,children:Array.from({length:e},(e,t)=>(0,T.jsx)(`span`,{"data-used":t<i||void 0},t))})}var P=f(`
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
  `,[A]),F=f(`
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,[x]),I=5;function L(){let{_:e}=n(),o=l(),s=r({query:F,variables:{companyId:o.id,open:[...y]}}),[u,d]=s;return v(d,(u.data?.orders.totalCount??0)>0,I),(0,T.jsx)(m,{title:e({id:`mdmgVc`}),children:(0,T.jsx)(c,{query:s,skeleton:(0,T.jsx)(a,{height:260}),children:({orders:e})=>e.totalCount===0?(0,T.jsx)(i,{c:`dimmed`,children:(0,T.jsx)(t,{id:`AYkhWV`})}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`ul`,{className:S.list,children:e.nodes.map(e=>(0,T.jsx)(C,{order:e},e.id))}),(0,T.jsx)(R,{count:e.totalCount-e.nodes.length})]})})})}function R({count:e}){return e<=0?null:(0,T.jsx)(i,{size:`sm`,c:`dimmed`,mt:`sm`,children:(0,T.jsx)(t,{id:`hya0Ya`,values:{count:e}})})}function z({company:e}){let{_:r}=n();return(0,T.jsx)(m,{title:r({id:`f+aOMv`}),children:e?.contract?(0,T.jsx)(M,{quota:e.contract.removalQuota}):(0,T.jsx)(i,{c:`dimmed`,children:(0,T.jsx)(t,{id:`CrSCVo`})})})}function B(){let{_:e}=n(),i=l(),a=u(`SERVICES_ADD`),o=r({query:P,variables:{companyId:i.id,live:[...h]}});return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(g,{title:i.name,trail:[{label:e({id:`i0qMbr`})}],children:a&&(0,T.jsx)(p,{to:`/users`,leftSection:(0,T.jsx)(s,{size:18}),children:(0,T.jsx)(t,{id:`6ULM2T`})})}),(0,T.jsx)(c,{query:o,skeleton:(0,T.jsx)(O,{}),children:e=>(0,T.jsxs)(`div`,{className:w.grid,children:[(0,T.jsx)(D,{services:e.mobileServices,users:e.users.totalCount}),(0,T.jsx)(z,{company:e.company}),(0,T.jsx)(L,{}),(0,T.jsx)(E,{company:e.company})]})})]})}export{B as HomePage};