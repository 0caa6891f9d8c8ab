import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,C as r,D as i,En as a,Gt as o,J as s,Kt as c,O as l,Q as u,Tn as d,Vn as ee,Wt as f,X as p,Y as m,Z as h,_t as g,a as te,at as _,c as ne,d as re,dt as v,et as y,f as b,ft as ie,g as ae,h as x,i as oe,l as se,m as S,n as ce,o as le,p as ue,r as de,s as fe,u as pe,ut as C,v as me,vt as he,wt as ge,xn as _e,xt as w,y as ve,yt as T}from"./libraries-Br-0bf7c.js";var E=e(ee(),1);function ye(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,E.useState)(!1),o=(0,E.useRef)(null),s=a(e),c=(0,E.useRef)(t);c.current=t;let l=(0,E.useCallback)(()=>{i(e=>(!e&&!o.current&&(o.current=window.setInterval(s,c.current)),!0))},[]),u=(0,E.useCallback)(()=>{i(!1),o.current&&window.clearInterval(o.current),o.current=null},[]),d=(0,E.useCallback)(()=>{i(e=>e?(o.current&&window.clearInterval(o.current),o.current=null,!1):(o.current||=window.setInterval(s,c.current),!0))},[]);return(0,E.useEffect)(()=>(r&&l(),u),[r,t]),(0,E.useEffect)(()=>{n&&l()},[]),{start:l,stop:u,toggle:d,active:r}}var D=f(),be=`modulepreload`,xe=function(e){return`/`+e},Se={},Ce=function(e){return e.pathname.endsWith(`.css`)},we=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},O=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=xe(t,n);let r=s(t),i=Ce(r);return we(Se,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:be,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Te=[`fr`,`nl`,`en`],k=`flotte.language`,Ee={fr:()=>O(()=>import(`./fr-BQILBhy3.js`),[]),nl:()=>O(()=>import(`./nl-DmwEuOU8.js`),[]),en:()=>O(()=>import(`./en-CUbOKbfz.js`),[])};function De(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(je).find(e=>e!==void 0)??`en`}function Oe(){return De(localStorage.getItem(k),navigator.languages)}function ke(e){localStorage.setItem(k,e)}async function Ae(e){let{messages:t}=await Ee[e]();ae.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function je(e){return Te.find(t=>t===e)}var Me=(0,E.createContext)({language:`en`,choose:async()=>{}});function Ne({start:e,children:t}){let[n,r]=(0,E.useState)(e),i=(0,E.useMemo)(()=>({language:n,choose:async e=>{await Ae(e),ke(e),r(e)}}),[n]);return(0,D.jsx)(ue,{i18n:ae,children:(0,D.jsx)(Me,{value:i,children:t})})}function A(){return(0,E.use)(Me)}function Pe(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...j(e),r]}return t}function Fe(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of j(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function j(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ie(e){return j(e)[0]}function Le(e,t){let n=j(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Re={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},ze={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Be={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Ve={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},He={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},Ue={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},We={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},Ge={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Ke=[`ACKNOWLEDGED`,`IN_PROGRESS`],qe=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],Je=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],Ye=b(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),Xe=b(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),Ze=b(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),M={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function Qe({error:e,onRetry:t,alone:n=!1}){let{_:r}=x(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,D.jsxs)(p,{align:`center`,gap:`xs`,className:M.state,role:`alert`,children:[(0,D.jsx)(le,{size:36,stroke:1.4,className:M.picture,"aria-hidden":!0}),(0,D.jsx)(s,{order:n?1:2,size:`h3`,children:(0,D.jsx)(S,{id:`BAaPCK`})}),(0,D.jsx)(v,{c:`dimmed`,maw:`46ch`,children:a}),(0,D.jsx)(_,{variant:`default`,mt:`xs`,leftSection:(0,D.jsx)(oe,{size:17}),onClick:t,children:(0,D.jsx)(S,{id:`KDw4GX`})})]})}function $e({title:e,children:t,action:n,alone:r=!1}){return(0,D.jsxs)(p,{align:`center`,gap:6,className:M.state,children:[(0,D.jsx)(et,{}),(0,D.jsx)(s,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,D.jsx)(v,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,D.jsx)(`div`,{className:M.action,children:n})]})}function et(){return(0,D.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:M.picture,children:(0,D.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,D.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,D.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,D.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var tt=l(e=>(0,D.jsx)(C,{...e})),nt=l(e=>(0,D.jsx)(_,{component:`a`,...e}));async function rt(e){return P(e,{})}async function N(e,t={}){return P(e,{method:`POST`,body:JSON.stringify(t)})}async function P(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var it;function at(){return it??=fetch(`/auth/session`).then(dt).catch(()=>!0),it}async function ot(e,t){return N(`/auth/sign-in`,{email:e,password:t})}async function st(e,t){return N(`/auth/sign-in/code`,{token:e,code:t})}async function ct(e,t){return N(`/auth/password`,{token:e,password:t})}async function lt(){await N(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function ut(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function dt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var F=ce(),I=`flotte.company`,ft=F(`
  query Viewer {
    viewer {
      id
      name
      email
      permissions
      company {
        id
        name
      }
    }
  }
`),pt=F(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),mt=(0,E.createContext)(null);function L(){let e=(0,E.use)(mt);if(!e)throw Error(`useDesk outside of Portal`);return e}function R(){let{company:e}=L();if(!e)throw Error(`useCompany before a company was picked`);return e}function ht(e){return L().viewer.permissions.includes(e)}function gt(){return localStorage.getItem(I)}function _t(e){localStorage.setItem(I,e),globalThis.dispatchEvent(new Event(I))}function vt(e){return globalThis.addEventListener(I,e),()=>globalThis.removeEventListener(I,e)}var yt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function bt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,D.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,D.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,D.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,D.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,D.jsx)(`path`,{fill:n,d:yt,transform:`translate(27 2.6)`})]})}var xt={fr:`Français`,nl:`Nederlands`,en:`English`};function St(){let{_:e}=x(),{language:t,choose:n}=A();return(0,D.jsxs)(y,{position:`bottom-end`,width:180,children:[(0,D.jsx)(y.Target,{children:(0,D.jsx)(_,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,D.jsx)(ne,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:xt[t]}}),children:t.toUpperCase()})}),(0,D.jsx)(y.Dropdown,{children:Te.map(r=>(0,D.jsx)(y.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,D.jsx)(pe,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:xt[r]},r))})]})}function Ct(){let{_:e}=x(),{setColorScheme:t}=c(),n=o(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,D.jsx)(T,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,D.jsx)(de,{size:19,stroke:1.7}):(0,D.jsx)(fe,{size:19,stroke:1.7})})}function z({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,D.jsx)(Qe,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,D.jsx)(`div`,{"aria-busy":`true`,children:n})}var B={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function wt({title:e,trail:t=[],aside:n,children:r}){return _e(`${e} · Flotte`),(0,D.jsxs)(`header`,{className:B.header,children:[t.length>0&&(0,D.jsx)(Tt,{crumbs:t}),(0,D.jsxs)(g,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,D.jsx)(`div`,{className:B.words,children:(0,D.jsxs)(g,{gap:`sm`,children:[(0,D.jsx)(s,{order:1,children:e}),n]})}),r&&(0,D.jsx)(g,{gap:`sm`,children:r})]})]})}function Tt({crumbs:e}){let{_:t}=x();return(0,D.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:B.trail,children:e.map((e,t)=>(0,D.jsxs)(E.Fragment,{children:[t>0&&(0,D.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,D.jsx)(i,{to:e.to,className:B.crumb,children:e.label}):(0,D.jsx)(v,{span:!0,inherit:!0,children:e.label})]},e.label))})}var V=[{label:`Self-Service`},{label:`UC & Mobile`}];function Et(){let{_:e}=x();return{menu:V,users:[...V,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...V,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Dt={badge:`_badge_dhtmy_1`},Ot={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},kt={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function At({status:e}){let{i18n:t}=x();return(0,D.jsx)(H,{tone:Ot[e],children:t._(Re[e])})}function jt({status:e}){let{i18n:t}=x();return(0,D.jsx)(H,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(ze[e])})}function Mt({state:e}){let{i18n:t}=x();return(0,D.jsx)(H,{tone:kt[e],children:t._(Be[e])})}function H({tone:e,children:t}){return(0,D.jsx)(`span`,{className:Dt.badge,"data-tone":e,children:t})}var Nt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Pt=`Europe/Brussels`;function Ft(e){let t=Nt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Pt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Pt});return{money:e=>Rt(t,e),day:t=>zt(e,r.format(U(t))),shortDay:e=>i.format(U(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function It(e){let t=U(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Lt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function Rt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function zt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function U(e){return new Date(`${e}T00:00:00Z`)}function W(){let{language:e}=A();return(0,E.useMemo)(()=>Ft(e),[e])}var G=F(`
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
`),Bt=F(`
  fragment OptionChoice on PlanOption {
    id
    name
    group
    monthlyPrice {
      amount
      currency
    }
    excludes {
      id
    }
  }
`),Vt=F(`
    fragment PlanChoice on Plan {
      id
      name
      kind
      monthlyPrice {
        amount
        currency
      }
      options {
        ...OptionChoice
      }
    }
  `,[Bt]),Ht=F(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[Vt]),K=F(`
  fragment Refusal on Error {
    __typename
    code
    message
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on QuotaExceeded {
      accountManager {
        name
        email
      }
    }
    ... on NoContractInForce {
      accountManager {
        name
        email
      }
    }
    ... on OrderInProgress {
      order {
        id
        number
      }
    }
  }
`);function Ut(){let{_:e}=x();return(0,D.jsxs)(p,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,D.jsx)(h,{height:73}),(0,D.jsx)(h,{height:220})]})}var q={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},J={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function Wt({invoice:e}){let{day:t,money:n}=W(),r=t(e.issuedOn);return(0,D.jsxs)(`table`,{className:J.table,children:[(0,D.jsx)(`caption`,{className:J.caption,children:(0,D.jsx)(S,{id:`N2XVfx`,values:{issued:r}})}),(0,D.jsx)(`thead`,{children:(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(S,{id:`rjuFFw`})}),(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(S,{id:`hehnjM`})})]})}),(0,D.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,D.jsx)(Gt,{line:e},e.kind+e.description)),e.lines.length===0&&(0,D.jsx)(`tr`,{children:(0,D.jsx)(`td`,{colSpan:2,children:(0,D.jsx)(S,{id:`/QMZoE`})})})]}),(0,D.jsxs)(`tfoot`,{children:[(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(S,{id:`Dk2g6k`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(S,{id:`khBZkl`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,D.jsxs)(`tr`,{className:J.gross,children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(S,{id:`wcJdd7`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function Gt({line:e}){let{money:t}=W(),n=t(e.unitPrice);return(0,D.jsxs)(`tr`,{children:[(0,D.jsxs)(`td`,{children:[e.description,(0,D.jsxs)(`span`,{className:`figures ${J.how}`,children:[e.days!==null&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(S,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,D.jsx)(S,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,D.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function Kt({change:e}){let{_:t}=x(),{day:n,money:r}=W();return(0,D.jsxs)(`div`,{className:q.summary,children:[(0,D.jsxs)(`dl`,{className:q.facts,children:[(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(S,{id:`Yvd2gC`})}),(0,D.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(S,{id:`t7i/LY`})}),(0,D.jsxs)(`dd`,{className:`figures`,children:[(0,D.jsx)(`span`,{className:q.before,children:r(e.monthlyBefore)}),(0,D.jsx)(re,{size:15,"aria-hidden":!0}),(0,D.jsx)(ge,{children:t({id:`+ShK+W`})}),(0,D.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,D.jsx)(qt,{change:e})]}),(0,D.jsx)(Wt,{invoice:e.nextInvoice})]})}function qt({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(S,{id:`d3Wk1p`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(S,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(S,{id:`f+aOMv`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(S,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var Y={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function Jt(){return(0,D.jsxs)(`div`,{className:Y.note,role:`alert`,children:[(0,D.jsx)(te,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,D.jsx)(`span`,{children:(0,D.jsx)(S,{id:`lhDeR0`})})]})}function Yt({error:e}){let{_:t}=x();if(!e)return null;let[n]=e.graphQLErrors;return(0,D.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function X({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,D.jsxs)(`div`,{className:Y.note,role:t?`alert`:void 0,children:[(0,D.jsx)(se,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,D.jsxs)(v,{size:`sm`,children:[e.message,` `,n&&(0,D.jsx)(Xt,{refusal:e})]})]})}function Xt({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,D.jsx)(Zt,{manager:e.accountManager});case`OrderInProgress`:return(0,D.jsx)(tt,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,D.jsx)(S,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function Zt({manager:e}){return(0,D.jsx)(C,{href:`mailto:${e.email}`,inherit:!0,children:(0,D.jsx)(S,{id:`9QKVkl`,values:{0:e.name}})})}function Qt({label:e,value:t=``,onChange:n}){let{_:r}=x(),[i,a]=(0,E.useState)(t),o=(0,E.useRef)(t),s=d(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,E.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,D.jsx)(m,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,D.jsx)(Xe,{size:17,"aria-hidden":!0}),rightSection:i&&(0,D.jsx)(he,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}function $t(e){let[t,n]=(0,E.useState)({}),r=(0,E.useCallback)(()=>void rt(e).then(e=>n(tn(e))),[e]);return(0,E.useEffect)(r,[r]),[t,r]}function en(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function tn({data:e,refusal:t}){return en(t),e?{data:e}:t?.message?{error:new r({graphQLErrors:[t.message]})}:{error:new r({networkError:Error(`no answer`)})}}function nn({refusal:e}){let{_:t}=x();return e?(0,D.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var Z={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function rn({title:e,children:t}){return _e(`${e} · Flotte`),(0,D.jsxs)(`div`,{className:Z.split,children:[(0,D.jsxs)(`aside`,{className:Z.picture,children:[(0,D.jsx)(bt,{height:34,tone:`light`}),(0,D.jsx)(an,{}),(0,D.jsx)(`p`,{className:Z.promise,children:(0,D.jsx)(S,{id:`nAFS4B`})})]}),(0,D.jsxs)(`main`,{className:Z.side,children:[(0,D.jsxs)(g,{justify:`flex-end`,gap:6,children:[(0,D.jsx)(St,{}),(0,D.jsx)(Ct,{})]}),(0,D.jsxs)(`div`,{className:Z.form,children:[(0,D.jsx)(s,{order:1,mb:`lg`,children:e}),t]})]})]})}function an(){return(0,D.jsxs)(`svg`,{className:Z.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,D.jsxs)(`g`,{fill:`#ffffff`,children:[(0,D.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,D.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,D.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,D.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}function on({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,D.jsx)(C,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var sn={section:`_section_vq5w1_1`};function cn({title:e,aside:t,children:n}){let r=(0,E.useId)();return(0,D.jsxs)(`section`,{className:`card ${sn.section}`,"aria-labelledby":r,children:[(0,D.jsxs)(g,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,D.jsx)(s,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function ln(e,t,n){let{start:r,stop:i}=ye(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,E.useEffect)(()=>(t&&r(),i),[t,r,i])}var un=F(`
    fragment Actionable on MobileService {
      id
      version
      status
      msisdn
      plan {
        id
        name
      }
      user {
        id
        name
      }
      allowedActions {
        action
        allowed
        refusal {
          ...Refusal
        }
      }
    }
  `,[K]);function dn(e,t){return e.allowedActions.find(e=>e.action===t)}function fn(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Lt(e.msisdn):e.plan.name}function pn({service:e,onRemove:t}){let{_:n}=x(),r=Q(e),i=dn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||mn(o)?(0,D.jsx)(T,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,D.jsx)(Ze,{size:19,stroke:1.7})}):(0,D.jsxs)(w,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,D.jsx)(w.Target,{children:(0,D.jsx)(T,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(se,{size:19,stroke:1.7})})}),(0,D.jsx)(w.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(X,{refusal:o})})]})}function mn(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function hn({title:e,onClose:n,size:r=`md`,children:i}){let{_:a}=x();return gn(),(0,D.jsxs)(t.Root,{opened:!0,onClose:n,size:r,centered:!0,classNames:{content:$.dialog},children:[(0,D.jsx)(t.Overlay,{backgroundOpacity:.5,blur:2}),(0,D.jsxs)(t.Content,{radius:`lg`,children:[(0,D.jsxs)(`div`,{className:$.head,children:[(0,D.jsx)(t.Title,{className:$.title,children:e}),(0,D.jsx)(t.CloseButton,{"aria-label":a({id:`yz7wBu`})})]}),(0,D.jsx)(t.Body,{className:$.body,children:i})]})]})}function gn(){let[e]=(0,E.useState)(()=>document.activeElement);(0,E.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}var _n={list:`_list_1rjem_1`},vn=F(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[G,K]),yn=F(`
    mutation RemoveService($input: RemoveServiceInput!) {
      removeService(input: $input) {
        __typename
        ... on ServiceRemoved {
          order {
            id
          }
          service {
            id
          }
        }
        ... on PreviewOutdated {
          preview {
            ...Change
          }
        }
        ...Refusal
      }
    }
  `,[G,K]),bn=F(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function xn({services:e,onClose:t}){let n=R(),r=ve({query:bn,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,D.jsxs)(p,{children:[e.length>1&&(0,D.jsx)(v,{children:(0,D.jsx)(S,{id:`gisqoL`})}),(0,D.jsx)(`ul`,{className:_n.list,children:i.map(e=>(0,D.jsx)(`li`,{children:e},e))}),(0,D.jsx)(z,{query:r,skeleton:(0,D.jsx)(h,{height:80}),children:e=>(0,D.jsx)(Sn,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function Sn({manager:e,lines:t,onClose:n}){let{_:r}=x(),i=r({id:`sqmvJH`,values:{0:R().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,D.jsxs)(D.Fragment,{children:[e?(0,D.jsxs)(v,{children:[(0,D.jsx)(S,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,D.jsx)(on,{to:e.email})]}):(0,D.jsx)(v,{children:(0,D.jsx)(S,{id:`a27g7a`})}),(0,D.jsxs)(g,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(_,{variant:`default`,onClick:n,children:(0,D.jsx)(S,{id:`dEgA5A`})}),e&&(0,D.jsx)(_,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,D.jsx)(Ye,{size:18}),children:(0,D.jsx)(S,{id:`F9EcE3`})})]})]})}function Cn({service:e,onClose:t}){let n={serviceId:e.id},r=ve({query:vn,variables:{input:n},requestPolicy:`network-only`});return(0,D.jsx)(z,{query:r,skeleton:(0,D.jsx)(Ut,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,D.jsx)(Tn,{service:e,preview:n,onClose:t}):(0,D.jsx)(wn,{service:e,refusal:n,onClose:t})})}function wn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,D.jsxs)(p,{children:[(0,D.jsx)(X,{refusal:t,leadsOn:!r}),r?(0,D.jsx)(xn,{services:[e],onClose:n}):(0,D.jsx)(g,{justify:`flex-end`,children:(0,D.jsx)(_,{variant:`default`,onClick:n,children:(0,D.jsx)(S,{id:`yz7wBu`})})})]})}function Tn({service:e,preview:t,onClose:r}){let i=n(),[{fetching:a},o]=me(yn),[s,c]=(0,E.useState)(),[l,u]=(0,E.useState)(),[d,ee]=(0,E.useState)(),f=s??t,m=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:f.confirmationToken}}),n=t.data?.removeService;return ee(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,D.jsx)(wn,{service:e,refusal:l,onClose:r}):(0,D.jsxs)(p,{gap:`lg`,children:[s&&(0,D.jsx)(Jt,{}),(0,D.jsx)(En,{service:e,change:f}),(0,D.jsx)(Kt,{change:f}),(0,D.jsx)(Yt,{error:d}),(0,D.jsxs)(g,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(_,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,D.jsx)(S,{id:`dEgA5A`})}),(0,D.jsx)(_,{color:`red`,onClick:()=>void m(),loading:a,children:(0,D.jsx)(S,{id:`l75CjT`})})]})]})}function En({service:e,change:t}){let{day:n}=W(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,D.jsx)(v,{children:a?(0,D.jsx)(S,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,D.jsx)(S,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Dn({services:e,onClose:t}){let{_:n}=x(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,D.jsx)(hn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,D.jsx)(xn,{services:e,onClose:t}):(0,D.jsx)(Cn,{service:r,onClose:t})})}function On(e){let{_:t}=x();return(0,D.jsx)(u,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function kn({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=x(),i=(0,E.useRef)(null);return(0,E.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,D.jsx)(m,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{ut as $,Lt as A,bt as B,K as C,Pe as Ct,G as D,Ae as Dt,Ht as E,A as Et,Et as F,gt as G,mt as H,wt as I,L as J,vt as K,z as L,Mt as M,At as N,W as O,Oe as Ot,jt as P,at as Q,Ct as R,Ut as S,Ie as St,Vt as T,Ne as Tt,ft as U,pt as V,_t as W,F as X,ht as Y,st as Z,Qt as _,He as _t,pn as a,tt as at,Jt as b,j as bt,fn as c,Ze as ct,cn as d,qe as dt,ct as et,on as f,Ve as ft,$t as g,Ge as gt,en as h,We as ht,hn as i,nt as it,H as j,It as k,O as kt,Q as l,Je as lt,nn as m,Re as mt,On as n,lt as nt,un as o,$e as ot,rn as p,Be as pt,R as q,Dn as r,N as rt,dn as s,Qe as st,kn as t,ot as tt,ln as u,Ke as ut,X as v,Ue as vt,Bt as w,Fe as wt,Kt as x,Le as xt,Yt as y,ze as yt,St as z};