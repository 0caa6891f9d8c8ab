import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,Dt as n,Jt as r,O as i,On as a,Q as o,St as s,Wn as c,X as l,Y as u,Yt as d,Z as f,_ as p,a as m,b as ee,bt as h,c as te,ct as g,d as ne,et as _,f as re,g as v,h as y,ht as ie,i as ae,j as b,k as oe,kn as se,l as ce,m as le,mt as x,n as ue,o as de,ot as fe,p as S,pt as pe,qt as me,r as he,s as ge,st as _e,tt as C,u as ve,w as ye,wn as be,wt as w,xt as xe,y as Se}from"./libraries-C4kl-r4s.js";var T=e(c(),1);function Ce(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,T.useState)(!1),a=(0,T.useRef)(null),o=se(e),s=(0,T.useRef)(t);s.current=t;let c=(0,T.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,T.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,T.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,T.useEffect)(()=>(r&&c(),l),[r,t]),(0,T.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}var E=me(),we=`modulepreload`,Te=function(e){return`/`+e},Ee={},De=function(e){return e.pathname.endsWith(`.css`)},Oe=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},D=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Te(t,n);let r=s(t),i=De(r);return Oe(Ee,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:we,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},O=[`fr`,`nl`,`en`],k=`flotte.language`,ke={fr:()=>D(()=>import(`./fr-Dh2Nm_JU.js`),[]),nl:()=>D(()=>import(`./nl-PJoqCxkY.js`),[]),en:()=>D(()=>import(`./en-BgbC4X9n.js`),[])};function Ae(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Ne).find(e=>e!==void 0)??`en`}function je(){return Ae(localStorage.getItem(k),navigator.languages)}function Me(e){localStorage.setItem(k,e)}async function A(e){let{messages:t}=await ke[e]();p.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Ne(e){return O.find(t=>t===e)}var Pe=(0,T.createContext)({language:`en`,choose:async()=>{}});function Fe({start:e,children:t}){let[n,r]=(0,T.useState)(e),i=(0,T.useMemo)(()=>({language:n,choose:async e=>{await A(e),Me(e),r(e)}}),[n]);return(0,E.jsx)(le,{i18n:p,children:(0,E.jsx)(Pe,{value:i,children:t})})}function j(){return(0,T.use)(Pe)}function Ie(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...M(e),r]}return t}function Le(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of M(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function M(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Re(e){return M(e)[0]}function ze(e,t){let n=M(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Be={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Ve={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},He={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Ue={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},We={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},Ge={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Ke={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},qe={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Je={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},Ye={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},Xe=[`ACKNOWLEDGED`,`IN_PROGRESS`],Ze=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],Qe=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],$e=S(`outline`,`chevron-left`,`ChevronLeft`,[[`path`,{d:`M15 6l-6 6l6 6`,key:`svg-0`}]]),et=S(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),tt=S(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),N={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function nt({error:e,onRetry:t,alone:n=!1}){let{_:r}=v(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,E.jsxs)(f,{align:`center`,gap:`xs`,className:N.state,role:`alert`,children:[(0,E.jsx)(de,{size:36,stroke:1.4,className:N.picture,"aria-hidden":!0}),(0,E.jsx)(u,{order:n?1:2,size:`h3`,children:(0,E.jsx)(y,{id:`BAaPCK`})}),(0,E.jsx)(x,{c:`dimmed`,maw:`46ch`,children:a}),(0,E.jsx)(g,{variant:`default`,mt:`xs`,leftSection:(0,E.jsx)(ae,{size:17}),onClick:t,children:(0,E.jsx)(y,{id:`KDw4GX`})})]})}function rt({title:e,children:t,action:n,alone:r=!1}){return(0,E.jsxs)(f,{align:`center`,gap:6,className:N.state,children:[(0,E.jsx)(it,{}),(0,E.jsx)(u,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,E.jsx)(x,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,E.jsx)(`div`,{className:N.action,children:n})]})}function it(){return(0,E.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:N.picture,children:(0,E.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,E.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,E.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,E.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var at=oe(e=>(0,E.jsx)(pe,{...e})),ot=oe(e=>(0,E.jsx)(g,{component:`a`,...e}));async function st(e){return ct(e,{})}async function P(e,t={}){return ct(e,{method:`POST`,body:JSON.stringify(t)})}async function ct(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var lt;function ut(){return lt??=fetch(`/auth/session`).then(gt).catch(()=>!0),lt}async function dt(e,t){return P(`/auth/sign-in`,{email:e,password:t})}async function ft(e,t){return P(`/auth/sign-in/code`,{token:e,code:t})}async function pt(e,t){return P(`/auth/password`,{token:e,password:t})}async function mt(){await P(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function ht(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function gt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var F=ue(),I=`flotte.company`,_t=F(`
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
`),vt=F(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),yt=(0,T.createContext)(null);function L(){let e=(0,T.use)(yt);if(!e)throw Error(`useDesk outside of Portal`);return e}function bt(){let{company:e}=L();if(!e)throw Error(`useCompany before a company was picked`);return e}function xt(e){return L().viewer.permissions.includes(e)}function St(){return localStorage.getItem(I)}function Ct(e){localStorage.setItem(I,e),globalThis.dispatchEvent(new Event(I))}function wt(e){return globalThis.addEventListener(I,e),()=>globalThis.removeEventListener(I,e)}var Tt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Et({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,E.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,E.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,E.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,E.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,E.jsx)(`path`,{fill:n,d:Tt,transform:`translate(27 2.6)`})]})}var Dt={fr:`Français`,nl:`Nederlands`,en:`English`};function Ot(){let{_:e}=v(),{language:t,choose:n}=j();return(0,E.jsxs)(C,{position:`bottom-end`,width:180,children:[(0,E.jsx)(C.Target,{children:(0,E.jsx)(g,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,E.jsx)(te,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:Dt[t]}}),children:t.toUpperCase()})}),(0,E.jsx)(C.Dropdown,{children:O.map(r=>(0,E.jsx)(C.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,E.jsx)(ne,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:Dt[r]},r))})]})}function kt(){let{_:e}=v(),{setColorScheme:t}=d(),n=r(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,E.jsx)(s,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,E.jsx)(he,{size:19,stroke:1.7}):(0,E.jsx)(ge,{size:19,stroke:1.7})})}function At({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,E.jsx)(nt,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,E.jsx)(`div`,{"aria-busy":`true`,children:n})}var R={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function jt({title:e,trail:t=[],aside:n,children:r}){return be(`${e} · Flotte`),(0,E.jsxs)(`header`,{className:R.header,children:[t.length>0&&(0,E.jsx)(Mt,{crumbs:t}),(0,E.jsxs)(h,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,E.jsx)(`div`,{className:R.words,children:(0,E.jsxs)(h,{gap:`sm`,children:[(0,E.jsx)(u,{order:1,children:e}),n]})}),r&&(0,E.jsx)(h,{gap:`sm`,children:r})]})]})}function Mt({crumbs:e}){let{_:t}=v();return(0,E.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:R.trail,children:e.map((e,t)=>(0,E.jsxs)(T.Fragment,{children:[t>0&&(0,E.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,E.jsx)(i,{to:e.to,className:R.crumb,children:e.label}):(0,E.jsx)(x,{span:!0,inherit:!0,children:e.label})]},e.label))})}var z=[{label:`Self-Service`},{label:`UC & Mobile`}];function Nt(){let{_:e}=v();return{menu:z,users:[...z,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...z,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Pt={badge:`_badge_dhtmy_1`},Ft={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},It={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},Lt={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function Rt({status:e}){let{i18n:t}=v();return(0,E.jsx)(B,{tone:Ft[e],children:t._(Be[e])})}function zt({status:e}){let{i18n:t}=v();return(0,E.jsx)(B,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Ve[e])})}function Bt({state:e}){let{i18n:t}=v();return(0,E.jsx)(B,{tone:It[e],children:t._(He[e])})}function Vt({state:e}){let{i18n:t}=v();return(0,E.jsx)(B,{tone:Lt[e],children:t._(Je[e])})}function B({tone:e,children:t}){return(0,E.jsx)(`span`,{className:Pt.badge,"data-tone":e,children:t})}var Ht={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Ut=`Europe/Brussels`;function Wt(e){let t=Ht[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Ut}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Ut});return{money:e=>qt(t,e),day:t=>Jt(e,r.format(V(t))),shortDay:e=>i.format(V(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Gt(e){let t=V(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Kt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function qt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function Jt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function V(e){return new Date(`${e}T00:00:00Z`)}function H(){let{language:e}=j();return(0,T.useMemo)(()=>Wt(e),[e])}var U=F(`
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
`),Yt=F(`
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
`),Xt=F(`
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
  `,[Yt]),Zt=F(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[Xt]),W=F(`
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
    ... on ServicesNotRemovable {
      services {
        service {
          id
          msisdn
          plan {
            id
            name
          }
          user {
            id
            name
          }
        }
        refusal {
          code
          message
        }
      }
    }
    ... on OrderInProgress {
      order {
        id
        number
      }
    }
  }
`);function Qt(){let{_:e}=v();return(0,E.jsxs)(f,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,E.jsx)(o,{height:73}),(0,E.jsx)(o,{height:220})]})}var G={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},K={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function $t({invoice:e}){let{day:t,money:n}=H(),r=t(e.issuedOn);return(0,E.jsxs)(`table`,{className:K.table,children:[(0,E.jsx)(`caption`,{className:K.caption,children:(0,E.jsx)(y,{id:`N2XVfx`,values:{issued:r}})}),(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(y,{id:`rjuFFw`})}),(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(y,{id:`hehnjM`})})]})}),(0,E.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,E.jsx)(en,{line:e},e.kind+e.description)),e.lines.length===0&&(0,E.jsx)(`tr`,{children:(0,E.jsx)(`td`,{colSpan:2,children:(0,E.jsx)(y,{id:`/QMZoE`})})})]}),(0,E.jsxs)(`tfoot`,{children:[(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(y,{id:`Dk2g6k`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(y,{id:`khBZkl`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,E.jsxs)(`tr`,{className:K.gross,children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(y,{id:`wcJdd7`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function en({line:e}){let{money:t}=H(),n=t(e.unitPrice);return(0,E.jsxs)(`tr`,{children:[(0,E.jsxs)(`td`,{children:[e.description,(0,E.jsxs)(`span`,{className:`figures ${K.how}`,children:[e.days!==null&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(y,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,E.jsx)(y,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,E.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function tn({change:e}){let{_:t}=v(),{day:r,money:i}=H();return(0,E.jsxs)(`div`,{className:G.summary,children:[(0,E.jsxs)(`dl`,{className:G.facts,children:[(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(y,{id:`Yvd2gC`})}),(0,E.jsx)(`dd`,{children:r(e.effectiveOn)})]}),(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(y,{id:`t7i/LY`})}),(0,E.jsxs)(`dd`,{className:`figures`,children:[(0,E.jsx)(`span`,{className:G.before,children:i(e.monthlyBefore)}),(0,E.jsx)(re,{size:15,"aria-hidden":!0}),(0,E.jsx)(n,{children:t({id:`+ShK+W`})}),(0,E.jsx)(`strong`,{children:i(e.monthlyAfter)})]})]}),(0,E.jsx)(nn,{change:e})]}),(0,E.jsx)($t,{invoice:e.nextInvoice})]})}function nn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(y,{id:`d3Wk1p`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(y,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(y,{id:`f+aOMv`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(y,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var q={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function rn(){return(0,E.jsxs)(`div`,{className:q.note,role:`alert`,children:[(0,E.jsx)(m,{size:18,stroke:1.7,className:q.icon,"aria-hidden":!0}),(0,E.jsx)(`span`,{children:(0,E.jsx)(y,{id:`lhDeR0`})})]})}function J({error:e}){let{_:t}=v();if(!e)return null;let[n]=e.graphQLErrors;return(0,E.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function Y({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,E.jsxs)(`div`,{className:q.note,role:t?`alert`:void 0,children:[(0,E.jsx)(ce,{size:18,stroke:1.7,className:q.icon,"aria-hidden":!0}),(0,E.jsxs)(x,{size:`sm`,children:[e.message,` `,n&&(0,E.jsx)(an,{refusal:e})]})]})}function an({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,E.jsx)(on,{manager:e.accountManager});case`OrderInProgress`:return(0,E.jsx)(at,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,E.jsx)(y,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function on({manager:e}){return(0,E.jsx)(pe,{href:`mailto:${e.email}`,inherit:!0,children:(0,E.jsx)(y,{id:`9QKVkl`,values:{0:e.name}})})}function sn({label:e,value:t=``,onChange:n}){let{_:r}=v(),[i,o]=(0,T.useState)(t),s=(0,T.useRef)(t),c=a(e=>{s.current=e.trim(),n(s.current||void 0)},250);(0,T.useEffect)(()=>{t!==s.current&&(s.current=t,o(t))},[t]);let u=e=>{o(e),c(e)};return(0,E.jsx)(l,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>u(e.currentTarget.value),leftSection:(0,E.jsx)(et,{size:17,"aria-hidden":!0}),rightSection:i&&(0,E.jsx)(xe,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>u(``)}),w:`100%`})}function cn(e){let[t,n]=(0,T.useState)({}),r=(0,T.useCallback)(()=>void st(e).then(e=>n(un(e))),[e]);return(0,T.useEffect)(r,[r]),[t,r]}function ln(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function un({data:e,refusal:t}){return ln(t),e?{data:e}:t?.message?{error:new ye({graphQLErrors:[t.message]})}:{error:new ye({networkError:Error(`no answer`)})}}function dn({refusal:e}){let{_:t}=v();return e?(0,E.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var X={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function fn({title:e,children:t}){return be(`${e} · Flotte`),(0,E.jsxs)(`div`,{className:X.split,children:[(0,E.jsxs)(`aside`,{className:X.picture,children:[(0,E.jsx)(Et,{height:34,tone:`light`}),(0,E.jsx)(pn,{}),(0,E.jsx)(`p`,{className:X.promise,children:(0,E.jsx)(y,{id:`nAFS4B`})})]}),(0,E.jsxs)(`main`,{className:X.side,children:[(0,E.jsxs)(h,{justify:`flex-end`,gap:6,children:[(0,E.jsx)(Ot,{}),(0,E.jsx)(kt,{})]}),(0,E.jsxs)(`div`,{className:X.form,children:[(0,E.jsx)(u,{order:1,mb:`lg`,children:e}),t]})]})]})}function pn(){return(0,E.jsxs)(`svg`,{className:X.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,E.jsxs)(`g`,{fill:`#ffffff`,children:[(0,E.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,E.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,E.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,E.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var mn={section:`_section_vq5w1_1`};function hn({title:e,aside:t,children:n}){let r=(0,T.useId)();return(0,E.jsxs)(`section`,{className:`card ${mn.section}`,"aria-labelledby":r,children:[(0,E.jsxs)(h,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,E.jsx)(u,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}var gn={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`};function _n(e,t,n){let{start:r,stop:i}=Ce(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,T.useEffect)(()=>(t&&r(),i),[t,r,i])}var vn=F(`
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
  `,[W]);function yn(e,t){return e.allowedActions.find(e=>e.action===t)}function bn(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Z(e){return e.msisdn?Kt(e.msisdn):e.plan.name}function xn({service:e,onRemove:t}){let{_:n}=v(),r=Z(e),i=yn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||Sn(o)?(0,E.jsx)(s,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,E.jsx)(tt,{size:19,stroke:1.7})}):(0,E.jsxs)(w,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,E.jsx)(w.Target,{children:(0,E.jsx)(s,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,E.jsx)(ce,{size:19,stroke:1.7})})}),(0,E.jsx)(w.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,E.jsx)(Y,{refusal:o})})]})}function Sn(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var Q={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function Cn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=v();return wn(),(0,E.jsxs)(_.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:Q.dialog},children:[(0,E.jsx)(_.Overlay,{backgroundOpacity:.5,blur:2}),(0,E.jsxs)(_.Content,{radius:`lg`,children:[(0,E.jsxs)(`div`,{className:Q.head,children:[(0,E.jsx)(_.Title,{className:Q.title,children:e}),(0,E.jsx)(_.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,E.jsx)(_.Body,{className:Q.body,children:r})]})]})}function wn(){let[e]=(0,T.useState)(()=>document.activeElement);(0,T.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function Tn(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function En({refusal:e}){return(0,E.jsxs)(`div`,{role:`alert`,children:[(0,E.jsx)(Y,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,E.jsx)(fe,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,E.jsxs)(fe.Item,{children:[Z(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}function $(){return(0,T.useState)(Dn)[0]}function Dn(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var On={list:`_list_drawt_1`},kn=F(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[U,W]),An=F(`
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
  `,[U,W]),jn=F(`
    mutation FileRemovalRequest($input: FileRemovalRequestInput!) {
      fileRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestFiled {
          removalRequest {
            id
          }
        }
        ...Refusal
      }
    }
  `,[W]);function Mn({services:e,onClose:t}){let n=xt(`REMOVAL_REQUESTS_FILE`);return(0,E.jsxs)(f,{children:[e.length>1&&(0,E.jsx)(x,{children:(0,E.jsx)(y,{id:`sBNuW6`})}),(0,E.jsx)(`ul`,{className:On.list,children:e.map(e=>(0,E.jsxs)(`li`,{children:[Z(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),n?(0,E.jsx)(Nn,{services:e,onClose:t}):(0,E.jsx)(x,{children:(0,E.jsx)(y,{id:`RkNr85`})})]})}function Nn({services:e,onClose:t}){let{_:n}=v(),r=b(),i=$(),[{fetching:a,error:o},s]=Se(jn),[c,l]=(0,T.useState)(``),[u,d]=(0,T.useState)(),p=async t=>{t.preventDefault();let n=(await s({input:{serviceIds:e.map(({id:e})=>e),note:c,idempotencyKey:i}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return r({to:`/removal-requests/$requestId`,params:{requestId:e}})}return d(n)},m=u?Tn(u):{};return(0,E.jsx)(`form`,{onSubmit:e=>void p(e),children:(0,E.jsxs)(f,{children:[(0,E.jsx)(_e,{label:n({id:`l2Vb1y`}),description:n({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:c,onChange:e=>l(e.currentTarget.value),error:m.note}),(0,E.jsx)(x,{size:`sm`,c:`dimmed`,children:(0,E.jsx)(y,{id:`4ByWLg`})}),u&&!m.note&&(0,E.jsx)(En,{refusal:u}),(0,E.jsx)(J,{error:o}),(0,E.jsxs)(h,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(g,{variant:`default`,onClick:t,children:(0,E.jsx)(y,{id:`dEgA5A`})}),(0,E.jsx)(g,{type:`submit`,loading:a,children:(0,E.jsx)(y,{id:`OkzNY3`})})]})]})})}function Pn({service:e,onClose:t}){let n={serviceId:e.id},r=ee({query:kn,variables:{input:n},requestPolicy:`network-only`});return(0,E.jsx)(At,{query:r,skeleton:(0,E.jsx)(Qt,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,E.jsx)(In,{service:e,preview:n,onClose:t}):(0,E.jsx)(Fn,{service:e,refusal:n,onClose:t})})}function Fn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,E.jsxs)(f,{children:[(0,E.jsx)(Y,{refusal:t,leadsOn:!r}),r?(0,E.jsx)(Mn,{services:[e],onClose:n}):(0,E.jsx)(h,{justify:`flex-end`,children:(0,E.jsx)(g,{variant:`default`,onClick:n,children:(0,E.jsx)(y,{id:`yz7wBu`})})})]})}function In({service:e,preview:t,onClose:n}){let r=b(),[{fetching:i},a]=Se(An),[o,s]=(0,T.useState)(),[c,l]=(0,T.useState)(),[u,d]=(0,T.useState)(),p=o??t,m=async()=>{let t=await a({input:{serviceId:e.id,confirmationToken:p.confirmationToken}}),n=t.data?.removeService;return d(t.error),n?.__typename===`ServiceRemoved`?r({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?s(n.preview):l(n)};return c?(0,E.jsx)(Fn,{service:e,refusal:c,onClose:n}):(0,E.jsxs)(f,{gap:`lg`,children:[o&&(0,E.jsx)(rn,{}),(0,E.jsx)(Ln,{service:e,change:p}),(0,E.jsx)(tn,{change:p}),(0,E.jsx)(J,{error:u}),(0,E.jsxs)(h,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(g,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,E.jsx)(y,{id:`dEgA5A`})}),(0,E.jsx)(g,{color:`red`,onClick:()=>void m(),loading:i,children:(0,E.jsx)(y,{id:`l75CjT`})})]})]})}function Ln({service:e,change:t}){let{day:n}=H(),r=Z(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,E.jsx)(x,{children:a?(0,E.jsx)(y,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,E.jsx)(y,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Rn({services:e,onClose:t}){let{_:n}=v(),[r,...i]=e;if(!r)return null;let a=Z(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,E.jsx)(Cn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,E.jsx)(Mn,{services:e,onClose:t}):(0,E.jsx)(Pn,{service:r,onClose:t})})}var zn=F(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Bn({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function Vn({page:e,onTurn:t}){let{_:n}=v();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,E.jsxs)(h,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,E.jsx)(g,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,E.jsx)($e,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,E.jsx)(y,{id:`DHhJ7s`})}),(0,E.jsx)(g,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,E.jsx)(ve,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,E.jsx)(y,{id:`hXzOVo`})})]})}function Hn(e){let{_:n}=v();return(0,E.jsx)(t,{visibilityToggleButtonProps:{"aria-label":n({id:`SK6r+w`}),tabIndex:0},...e})}function Un({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=v(),i=(0,T.useRef)(null);return(0,T.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,E.jsx)(l,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{wt as $,Yt as A,Re as At,Rt as B,sn as C,Ke as Ct,tn as D,Ve as Dt,rn as E,Ge as Et,Gt as F,A as Ft,kt as G,Nt as H,Kt as I,je as It,vt as J,Ot as K,B as L,D as Lt,Zt as M,Le as Mt,U as N,Fe as Nt,Qt as O,M as Ot,H as P,j as Pt,St as Q,Bt as R,cn as S,Be as St,J as T,We as Tt,jt as U,zt as V,At as W,_t as X,yt as Y,Ct as Z,gn as _,Xe as _t,Bn as a,ut as at,dn as b,He as bt,En as c,dt as ct,xn as d,ot as dt,bt as et,vn as f,at as ft,_n as g,Qe as gt,Z as h,tt as ht,Vn as i,ft as it,Xt as j,Ie as jt,W as k,ze as kt,Tn as l,mt as lt,bn as m,nt as mt,Hn as n,xt as nt,Rn as o,ht as ot,yn as p,rt as pt,Et as q,zn as r,F as rt,$ as s,pt as st,Un as t,L as tt,Cn as u,P as ut,hn as v,Ze as vt,Y as w,qe as wt,ln as x,Ye as xt,fn as y,Ue as yt,Vt as z};