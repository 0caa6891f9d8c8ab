import{D as e,i as t,q as n,r,t as i}from"./createReactComponent-iRq5WkMk.js";import{t as a}from"./VisuallyHidden-DPVvqnTg.js";import{n as o,t as s}from"./graphql-DUJ7RVr-.js";import{r as c}from"./RefusalNote-BZc3-QqH.js";import{t as l}from"./useFormats-C8hg9x4t.js";var u=i(`outline`,`arrow-right`,`ArrowRight`,[[`path`,{d:`M5 12l14 0`,key:`svg-0`}],[`path`,{d:`M13 18l6 -6`,key:`svg-1`}],[`path`,{d:`M13 6l6 6`,key:`svg-2`}]]),d=i(`outline`,`refresh-alert`,`RefreshAlert`,[[`path`,{d:`M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4`,key:`svg-0`}],[`path`,{d:`M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4`,key:`svg-1`}],[`path`,{d:`M12 9l0 3`,key:`svg-2`}],[`path`,{d:`M12 15l.01 0`,key:`svg-3`}]]),f=s(`
  fragment Change on ChangePreview {
    effectiveOn
    monthlyBefore {
      amount
      currency
    }
    monthlyAfter {
      amount
      currency
    }
    nextInvoice {
      issuedOn
      lines {
        kind
        description
        days
        quantity
        unitPrice {
          amount
          currency
        }
        amount {
          amount
          currency
        }
      }
      net {
        amount
        currency
      }
      vat {
        amount
        currency
      }
      gross {
        amount
        currency
      }
    }
    removalQuota {
      used
      limit
    }
    planChanges {
      used
      limit
    }
    confirmationToken
  }
`),p=n();function m(){let{_:n}=t();return(0,p.jsxs)(e,{gap:20,role:`status`,"aria-label":n({id:`SsLevP`}),children:[(0,p.jsx)(o,{height:73}),(0,p.jsx)(o,{height:220})]})}var h={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},g={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function _({invoice:e}){let{day:t,money:n}=l(),i=t(e.issuedOn);return(0,p.jsxs)(`table`,{className:g.table,children:[(0,p.jsx)(`caption`,{className:g.caption,children:(0,p.jsx)(r,{id:`N2XVfx`,values:{issued:i}})}),(0,p.jsx)(`thead`,{children:(0,p.jsxs)(`tr`,{children:[(0,p.jsx)(`th`,{scope:`col`,children:(0,p.jsx)(r,{id:`rjuFFw`})}),(0,p.jsx)(`th`,{scope:`col`,children:(0,p.jsx)(r,{id:`hehnjM`})})]})}),(0,p.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,p.jsx)(v,{line:e},e.kind+e.description)),e.lines.length===0&&(0,p.jsx)(`tr`,{children:(0,p.jsx)(`td`,{colSpan:2,children:(0,p.jsx)(r,{id:`/QMZoE`})})})]}),(0,p.jsxs)(`tfoot`,{children:[(0,p.jsxs)(`tr`,{children:[(0,p.jsx)(`th`,{scope:`row`,children:(0,p.jsx)(r,{id:`Dk2g6k`})}),(0,p.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,p.jsxs)(`tr`,{children:[(0,p.jsx)(`th`,{scope:`row`,children:(0,p.jsx)(r,{id:`khBZkl`})}),(0,p.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,p.jsxs)(`tr`,{className:g.gross,children:[(0,p.jsx)(`th`,{scope:`row`,children:(0,p.jsx)(r,{id:`wcJdd7`})}),(0,p.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function v({line:e}){let{money:t}=l(),n=t(e.unitPrice);return(0,p.jsxs)(`tr`,{children:[(0,p.jsxs)(`td`,{children:[e.description,(0,p.jsxs)(`span`,{className:`figures ${g.how}`,children:[e.days!==null&&(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(r,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,p.jsx)(r,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,p.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function y({change:e}){let{_:n}=t(),{day:i,money:o}=l();return(0,p.jsxs)(`div`,{className:h.summary,children:[(0,p.jsxs)(`dl`,{className:h.facts,children:[(0,p.jsxs)(`div`,{children:[(0,p.jsx)(`dt`,{children:(0,p.jsx)(r,{id:`Yvd2gC`})}),(0,p.jsx)(`dd`,{children:i(e.effectiveOn)})]}),(0,p.jsxs)(`div`,{children:[(0,p.jsx)(`dt`,{children:(0,p.jsx)(r,{id:`t7i/LY`})}),(0,p.jsxs)(`dd`,{className:`figures`,children:[(0,p.jsx)(`span`,{className:h.before,children:o(e.monthlyBefore)}),(0,p.jsx)(u,{size:15,"aria-hidden":!0}),(0,p.jsx)(a,{children:n({id:`+ShK+W`})}),(0,p.jsx)(`strong`,{children:o(e.monthlyAfter)})]})]}),(0,p.jsx)(b,{change:e})]}),(0,p.jsx)(_,{invoice:e.nextInvoice})]})}function b({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,p.jsxs)(`div`,{children:[(0,p.jsx)(`dt`,{children:(0,p.jsx)(r,{id:`d3Wk1p`})}),(0,p.jsx)(`dd`,{className:`figures`,children:(0,p.jsx)(r,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,p.jsxs)(`div`,{children:[(0,p.jsx)(`dt`,{children:(0,p.jsx)(r,{id:`f+aOMv`})}),(0,p.jsx)(`dd`,{className:`figures`,children:(0,p.jsx)(r,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}function x(){return(0,p.jsxs)(`div`,{className:c.note,role:`alert`,children:[(0,p.jsx)(d,{size:18,stroke:1.7,className:c.icon,"aria-hidden":!0}),(0,p.jsx)(`span`,{children:(0,p.jsx)(r,{id:`lhDeR0`})})]})}export{f as i,y as n,m as r,x as t};