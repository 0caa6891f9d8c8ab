import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{C as t,I as n,Lt as r,M as i,Ot as a,St as o,Tt as s,er as c,g as l,m as u,mt as d,nt as f,pt as p,rt as m,tn as h,v as g,w as _,y as v}from"./libraries-D121TdC-.js";import{J as y,K as b,R as x,T as S,Tt as C,_ as w,g as T,ht as E,k as D,pt as O,q as k,s as A,w as j,zt as M}from"./parts-DQmnpfXB.js";import{n as N}from"./NotFoundPage-5hCpWQPp.js";import{n as P,t as F}from"./IconUpload-Csqa-zj6.js";import{t as I}from"./Table-SvEIfQLI.js";var L=l(`outline`,`alert-triangle`,`AlertTriangle`,[[`path`,{d:`M12 9v4`,key:`svg-0`}],[`path`,{d:`M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0`,key:`svg-1`}],[`path`,{d:`M12 16h.01`,key:`svg-2`}]]),R=l(`outline`,`file-type-csv`,`FileTypeCsv`,[[`path`,{d:`M14 3v4a1 1 0 0 0 1 1h4`,key:`svg-0`}],[`path`,{d:`M5 12v-7a2 2 0 0 1 2 -2h7l5 5v4`,key:`svg-1`}],[`path`,{d:`M7 16.5a1.5 1.5 0 0 0 -3 0v3a1.5 1.5 0 0 0 3 0`,key:`svg-2`}],[`path`,{d:`M10 20.25c0 .414 .336 .75 .75 .75h1.25a1 1 0 0 0 1 -1v-1a1 1 0 0 0 -1 -1h-1a1 1 0 0 1 -1 -1v-1a1 1 0 0 1 1 -1h1.25a.75 .75 0 0 1 .75 .75`,key:`svg-3`}],[`path`,{d:`M16 15l2 6l2 -6`,key:`svg-4`}]]),z=e(c(),1),B=E(`
  query SimStock($search: String) {
    simCards(filter: { ofCompany: false, status: [IN_STOCK], kind: [PHYSICAL] }, first: 1) {
      totalCount
    }
    companies(search: $search, first: 50) {
      nodes {
        id
        name
        companyNumber
        simStock {
          inStock
          reserved
          active
          blocked
          retired
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`),V=E(`
    mutation ImportSimCards($input: ImportSimCardsInput!) {
      importSimCards(input: $input) {
        __typename
        ... on SimCardsImported {
          imported
          dryRun
          rows {
            line
            iccid
            verdict
            message
          }
        }
        ...Refusal
      }
    }
  `,[x]);async function H(e){let t=await e.arrayBuffer();try{return new TextDecoder(`utf-8`,{fatal:!0}).decode(t)}catch{return new TextDecoder(`windows-1252`).decode(t)}}var U={stocks:`_stocks_zv4zu_1`,who:`_who_zv4zu_19`,counts:`_counts_zv4zu_25`,free:`_free_zv4zu_41`,verdicts:`_verdicts_zv4zu_49`,number:`_number_zv4zu_54`,verdict:`_verdict_zv4zu_49`},W=h();function G({rows:e}){let{_:t}=v(),n=e.filter(({verdict:e})=>e!==`NEW`),[i,a]=(0,z.useState)(!1),o=i?n:e;return(0,W.jsxs)(f,{gap:`sm`,children:[n.length>0&&n.length<e.length&&(0,W.jsx)(d,{label:t({id:`gcyHZ7`}),checked:i,onChange:e=>a(e.currentTarget.checked)}),(0,W.jsx)(r.Autosize,{mah:`46vh`,className:U.verdicts,viewportProps:{tabIndex:0,role:`region`,"aria-label":t({id:`quC2Ev`})},children:(0,W.jsxs)(I,{stickyHeader:!0,"aria-label":t({id:`quC2Ev`}),children:[(0,W.jsx)(I.Thead,{children:(0,W.jsxs)(I.Tr,{children:[(0,W.jsx)(I.Th,{children:(0,W.jsx)(g,{id:`rjuFFw`})}),(0,W.jsx)(I.Th,{children:(0,W.jsx)(g,{id:`xHIEQ5`})}),(0,W.jsx)(I.Th,{children:(0,W.jsx)(g,{id:`YGgNr3`})})]})}),(0,W.jsx)(I.Tbody,{children:o.map(({line:e,iccid:t,verdict:n,message:r})=>(0,W.jsxs)(I.Tr,{children:[(0,W.jsx)(I.Td,{className:`figures`,children:e}),(0,W.jsx)(I.Td,{className:`figures ${U.number}`,children:t??`–`}),(0,W.jsxs)(I.Td,{"data-good":n===`NEW`||void 0,className:U.verdict,children:[n===`NEW`?(0,W.jsx)(u,{size:16,"aria-hidden":!0}):(0,W.jsx)(L,{size:16,"aria-hidden":!0}),(0,W.jsx)(`span`,{children:r})]})]},e))})]})})]})}function K({owner:e,onClose:t}){let{_:n}=v(),{judge:r,write:i,csv:s,outcome:c,refusal:l,error:u,fetching:d}=X(e),m=l&&D(l).csv,h=c?.rows.filter(({verdict:e})=>e===`NEW`).length??0,_=c?.dryRun===!1;return(0,W.jsx)(w,{onClose:t,title:n({id:`39MhHD`,values:{0:e.name}}),size:`xl`,children:(0,W.jsxs)(f,{gap:`lg`,children:[!_&&(0,W.jsx)(q,{problem:m,onFile:e=>void r(e)}),l&&!m&&(0,W.jsx)(j,{refusal:l,announced:!0}),(0,W.jsx)(S,{error:u}),c&&(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(o,{fw:650,role:`status`,children:_?(0,W.jsx)(Y,{imported:c.imported}):(0,W.jsx)(J,{fresh:h,rows:c.rows.length})}),(0,W.jsx)(G,{rows:c.rows},s)]}),(0,W.jsxs)(a,{justify:`flex-end`,gap:`sm`,children:[(0,W.jsx)(p,{variant:`default`,onClick:t,children:_?(0,W.jsx)(g,{id:`yz7wBu`}):(0,W.jsx)(g,{id:`dEgA5A`})}),!_&&(0,W.jsx)(p,{onClick:()=>void i(),disabled:h===0,loading:d,children:(0,W.jsx)(g,{id:`l3s5ri`})})]})]})})}function q({problem:e,onFile:t}){let{_:n}=v(),r=(0,z.useRef)(null),[i,c]=(0,z.useState)(``);return(0,W.jsx)(s.Wrapper,{label:n({id:`rfbXwj`}),labelElement:`div`,description:n({id:`+dzWbq`}),error:e,children:(0,W.jsxs)(a,{gap:`sm`,my:6,children:[(0,W.jsx)(P,{resetRef:r,onChange:e=>{e&&(c(e.name),t(e),r.current?.())},accept:`.csv,text/csv,text/plain`,children:e=>(0,W.jsx)(p,{...e,variant:`default`,leftSection:(0,W.jsx)(R,{size:18,"aria-hidden":!0}),"data-autofocus":!0,children:(0,W.jsx)(g,{id:`f3sj6m`})})}),(0,W.jsx)(o,{size:`sm`,children:i})]})})}function J({fresh:e,rows:t}){let n=t-e;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(g,{id:`5tDwWv`,values:{fresh:e}}),n>0&&(0,W.jsxs)(W.Fragment,{children:[`, `,(0,W.jsx)(g,{id:`HLxrGc`,values:{others:n}})]})]})}function Y({imported:e}){return e===0?(0,W.jsx)(g,{id:`IUJDlc`}):(0,W.jsx)(g,{id:`Nm/jKq`,values:{imported:e}})}function X(e){let n=T(),[{fetching:r},i]=t(V),[a,o]=(0,z.useState)(``),[s,c]=(0,z.useState)(),[l,u]=(0,z.useState)(),[d,f]=(0,z.useState)(),p=async(t,n)=>{let r=await i({input:{csv:t,...e.id&&{companyId:e.id},...n}}),a=r.data?.importSimCards;f(r.error),a?.__typename===`SimCardsImported`?(c(a),u(void 0)):(c(void 0),u(a))};return{judge:async e=>{let t=await H(e);o(t),await p(t,{dryRun:!0})},write:()=>p(a,{dryRun:!1,idempotencyKey:`${n}-${a.length}`}),csv:a,outcome:s,refusal:l,error:d,fetching:r}}function Z({id:e,name:t,number:n,inStock:r,others:i,onImport:a}){let{_:s,i18n:c}=v(),{number:l}=y(),u=i?[[`RESERVED`,i.reserved],[`ACTIVE`,i.active],[`BLOCKED`,i.blocked],[`RETIRED`,i.retired]]:[];return(0,W.jsxs)(`li`,{children:[(0,W.jsxs)(`div`,{className:U.who,children:[(0,W.jsx)(o,{fw:600,children:t}),n&&(0,W.jsx)(o,{size:`sm`,c:`dimmed`,className:`figures`,children:n})]}),(0,W.jsxs)(`dl`,{className:U.counts,children:[(0,W.jsxs)(`div`,{className:U.free,"data-empty":r===0||void 0,children:[(0,W.jsx)(`dt`,{children:c._(M.IN_STOCK)}),(0,W.jsx)(`dd`,{className:`figures`,children:l(r)})]}),u.map(([e,t])=>(0,W.jsxs)(`div`,{children:[(0,W.jsx)(`dt`,{children:c._(M[e])}),(0,W.jsx)(`dd`,{className:`figures`,children:l(t)})]},e))]}),(0,W.jsx)(p,{variant:`default`,leftSection:(0,W.jsx)(F,{size:16,"aria-hidden":!0}),onClick:()=>a({...e&&{id:e},name:t}),"aria-label":s({id:`4Er0JR`,values:{name:t}}),children:(0,W.jsx)(g,{id:`l3s5ri`})})]})}function Q(){return O(`STOCK_WRITE`)?(0,W.jsx)(ee,{}):(0,W.jsx)(N,{})}var $=i(`/portal/sim-stock`);function ee(){let{_:e}=v(),t=n(),{search:r}=$.useSearch(),i=_({query:B,variables:{search:r}}),[a,s]=(0,z.useState)();return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(b,{title:e({id:`Fkw/1m`})}),(0,W.jsxs)(f,{gap:`md`,maw:960,children:[(0,W.jsx)(A,{label:e({id:`k/FZ4X`}),value:r,onChange:e=>void t({to:`/sim-stock`,search:{search:e},replace:!0})}),(0,W.jsx)(k,{query:i,skeleton:(0,W.jsx)(m,{height:320,radius:`lg`}),children:({simCards:t,companies:n})=>(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`ul`,{className:`card ${U.stocks}`,children:[(0,W.jsx)(Z,{name:e({id:`dDnzOn`}),inStock:t.totalCount,onImport:s}),n.nodes.map(e=>(0,W.jsx)(Z,{id:e.id,name:e.name,number:e.companyNumber,inStock:e.simStock?.inStock??0,others:e.simStock,onImport:s},e.id))]}),n.nodes.length===0&&(0,W.jsx)(C,{title:e({id:`09qhpw`}),children:(0,W.jsx)(g,{id:`foQeVc`})}),n.pageInfo.hasNextPage&&(0,W.jsx)(o,{size:`sm`,c:`dimmed`,children:(0,W.jsx)(g,{id:`BtgAx9`})})]})})]}),a&&(0,W.jsx)(K,{owner:a,onClose:()=>{s(void 0),i[1]({requestPolicy:`network-only`})}})]})}export{Q as SimStockPage};