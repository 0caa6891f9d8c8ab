import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Ct as r,Dn as i,E as a,Et as o,Mn as s,N as c,Q as l,St as u,T as d,Xt as f,Yt as p,Z as m,Zt as h,_ as g,_t as _,a as v,b as y,c as b,ct as x,d as S,et as C,f as w,g as T,gt as E,h as D,ht as O,i as ee,j as te,jn as ne,kt as re,l as ie,lt as ae,m as oe,n as se,nt as k,o as ce,p as le,qn as ue,r as de,rt as A,s as fe,tt as pe,u as me,ut as j,wt as he,x as ge}from"./libraries-_C22SbCf.js";var M=e(ue(),1);function _e(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,M.useState)(!1),a=(0,M.useRef)(null),o=s(e),c=(0,M.useRef)(t);c.current=t;let l=(0,M.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,c.current)),!0))},[]),u=(0,M.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),d=(0,M.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,c.current),!0))},[]);return(0,M.useEffect)(()=>(r&&l(),u),[r,t]),(0,M.useEffect)(()=>{n&&l()},[]),{start:l,stop:u,toggle:d,active:r}}var N=p(),ve=`modulepreload`,ye=function(e){return`/`+e},be={},xe=function(e){return e.pathname.endsWith(`.css`)},Se=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},P=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=ye(t,n);let r=s(t),i=xe(r);return Se(be,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:ve,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Ce=[`fr`,`nl`,`en`],we=`flotte.language`,Te={fr:()=>P(()=>import(`./fr-BWzmrJeW.js`),[]),nl:()=>P(()=>import(`./nl-JYrDvAh6.js`),[]),en:()=>P(()=>import(`./en-CAmkXLIB.js`),[])};function Ee(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Ae).find(e=>e!==void 0)??`en`}function De(){return Ee(localStorage.getItem(we),navigator.languages)}function Oe(e){localStorage.setItem(we,e)}async function ke(e){let{messages:t}=await Te[e]();g.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Ae(e){return Ce.find(t=>t===e)}var je=(0,M.createContext)({language:`en`,choose:async()=>{}});function Me({start:e,children:t}){let[n,r]=(0,M.useState)(e),i=(0,M.useMemo)(()=>({language:n,choose:async e=>{await ke(e),Oe(e),r(e)}}),[n]);return(0,N.jsx)(oe,{i18n:g,children:(0,N.jsx)(je,{value:i,children:t})})}function Ne(){return(0,M.use)(je)}function Pe(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...F(e),r]}return t}function Fe(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of F(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function F(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ie(e){return F(e)[0]}function Le(e,t){let n=F(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Re={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},ze={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Be={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Ve={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},He={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`},PORT_IN:{id:`I2WpNJ`},CANCEL_PORT:{id:`/sGAQ4`}},Ue={SUBMITTED:{id:`1zQ912`},VALIDATED:{id:`mFjg3I`},REJECTED:{id:`ihSCHZ`},SCHEDULED:{id:`JPqixn`},EXECUTING:{id:`F1JH79`},COMPLETED:{id:`l6IZbD`},CANCELLED:{id:`/ZfpfG`}},We={NUMBER_NOT_ACTIVE:{id:`z0STIH`},WRONG_ACCOUNT_NUMBER:{id:`OdE6ox`},WRONG_SIM_NUMBER:{id:`rxIBk1`},ALREADY_PORTING:{id:`VEhu0P`},PORT_LOCKED:{id:`W9T8Th`},OTHER:{id:`jqJ+gY`}},Ge={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Ke={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},qe={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Je={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},Ye={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},Xe={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},Ze={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},Qe=[`ACKNOWLEDGED`,`IN_PROGRESS`],$e=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],et=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],tt=le(`outline`,`chevron-left`,`ChevronLeft`,[[`path`,{d:`M15 6l-6 6l6 6`,key:`svg-0`}]]),nt=le(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),rt=le(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),I={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function it({error:e,onRetry:n,alone:r=!1}){let{_:i}=T(),[a]=e.graphQLErrors,o=a?a.message:i({id:`NM7+3L`});return(0,N.jsxs)(t,{align:`center`,gap:`xs`,className:I.state,role:`alert`,children:[(0,N.jsx)(ce,{size:36,stroke:1.4,className:I.picture,"aria-hidden":!0}),(0,N.jsx)(m,{order:r?1:2,size:`h3`,children:(0,N.jsx)(D,{id:`BAaPCK`})}),(0,N.jsx)(E,{c:`dimmed`,maw:`46ch`,children:o}),(0,N.jsx)(j,{variant:`default`,mt:`xs`,leftSection:(0,N.jsx)(ee,{size:17}),onClick:n,children:(0,N.jsx)(D,{id:`KDw4GX`})})]})}function at({title:e,children:n,action:r,alone:i=!1}){return(0,N.jsxs)(t,{align:`center`,gap:6,className:I.state,children:[(0,N.jsx)(ot,{}),(0,N.jsx)(m,{order:i?1:2,size:`h3`,mt:`xs`,children:e}),(0,N.jsx)(E,{c:`dimmed`,maw:`46ch`,children:n}),r&&(0,N.jsx)(`div`,{className:I.action,children:r})]})}function ot(){return(0,N.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:I.picture,children:(0,N.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,N.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,N.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,N.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var st=te(e=>(0,N.jsx)(O,{...e})),ct=te(e=>(0,N.jsx)(j,{component:`a`,...e}));async function lt(e){return ut(e,{})}async function L(e,t={}){return ut(e,{method:`POST`,body:JSON.stringify(t)})}async function ut(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var dt;function ft(){return dt??=fetch(`/auth/session`).then(vt).catch(()=>!0),dt}async function pt(e,t){return L(`/auth/sign-in`,{email:e,password:t})}async function mt(e,t){return L(`/auth/sign-in/code`,{token:e,code:t})}async function ht(e,t){return L(`/auth/password`,{token:e,password:t})}async function gt(){await L(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function _t(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function vt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var R=se(),z=`flotte.company`,yt=R(`
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
`),bt=R(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),xt=(0,M.createContext)(null);function St(){let e=(0,M.use)(xt);if(!e)throw Error(`useDesk outside of Portal`);return e}function Ct(){let{company:e}=St();if(!e)throw Error(`useCompany before a company was picked`);return e}function wt(e){return St().viewer.permissions.includes(e)}function Tt(){return localStorage.getItem(z)}function Et(e){localStorage.setItem(z,e),globalThis.dispatchEvent(new Event(z))}function Dt(e){return globalThis.addEventListener(z,e),()=>globalThis.removeEventListener(z,e)}var Ot=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function kt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,N.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,N.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,N.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,N.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,N.jsx)(`path`,{fill:n,d:Ot,transform:`translate(27 2.6)`})]})}var At={fr:`Français`,nl:`Nederlands`,en:`English`};function jt(){let{_:e}=T(),{language:t,choose:n}=Ne();return(0,N.jsxs)(A,{position:`bottom-end`,width:180,children:[(0,N.jsx)(A.Target,{children:(0,N.jsx)(j,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,N.jsx)(b,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:At[t]}}),children:t.toUpperCase()})}),(0,N.jsx)(A.Dropdown,{children:Ce.map(r=>(0,N.jsx)(A.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,N.jsx)(S,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:At[r]},r))})]})}function Mt(){let{_:e}=T(),{setColorScheme:t}=h(),n=f(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,N.jsx)(he,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,N.jsx)(de,{size:19,stroke:1.7}):(0,N.jsx)(fe,{size:19,stroke:1.7})})}function Nt(e){let[t,n]=(0,M.useState)({}),r=(0,M.useCallback)(()=>void lt(e).then(e=>n(Ft(e))),[e]);return(0,M.useEffect)(r,[r]),[t,r]}function Pt(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function Ft({data:e,refusal:t}){return Pt(t),e?{data:e}:t?.message?{error:new d({graphQLErrors:[t.message]})}:{error:new d({networkError:Error(`no answer`)})}}function It({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,N.jsx)(it,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,N.jsx)(`div`,{"aria-busy":`true`,children:n})}var B={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Lt({title:e,trail:t=[],aside:n,children:r}){return i(`${e} · Flotte`),(0,N.jsxs)(`header`,{className:B.header,children:[t.length>0&&(0,N.jsx)(Rt,{crumbs:t}),(0,N.jsxs)(u,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,N.jsx)(`div`,{className:B.words,children:(0,N.jsxs)(u,{gap:`sm`,children:[(0,N.jsx)(m,{order:1,children:e}),n]})}),r&&(0,N.jsx)(u,{gap:`sm`,children:r})]})]})}function Rt({crumbs:e}){let{_:t}=T();return(0,N.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:B.trail,children:e.map((e,t)=>(0,N.jsxs)(M.Fragment,{children:[t>0&&(0,N.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,N.jsx)(n,{to:e.to,className:B.crumb,children:e.label}):(0,N.jsx)(E,{span:!0,inherit:!0,children:e.label})]},e.label))})}var zt=[{label:`Self-Service`},{label:`UC & Mobile`}];function Bt(){let{_:e}=T();return{menu:zt,users:[...zt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...zt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Vt={badge:`_badge_dhtmy_1`},Ht={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},Ut={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},Wt={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function Gt({status:e}){let{i18n:t}=T();return(0,N.jsx)(V,{tone:Ht[e],children:t._(Re[e])})}function Kt({status:e}){let{i18n:t}=T();return(0,N.jsx)(V,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(ze[e])})}function qt({state:e,needsAttention:t}){let{i18n:n,_:r}=T();return t?(0,N.jsx)(V,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,N.jsx)(V,{tone:Ut[e],children:n._(Be[e])})}function Jt({state:e}){let{i18n:t}=T();return(0,N.jsx)(V,{tone:Wt[e],children:t._(Xe[e])})}function V({tone:e,children:t}){return(0,N.jsx)(`span`,{className:Vt.badge,"data-tone":e,children:t})}var Yt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Xt=`Europe/Brussels`;function Zt(e){let t=Yt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Xt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Xt});return{money:e=>en(t,e),day:t=>tn(e,r.format(nn(t))),shortDay:e=>i.format(nn(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Qt(e){let t=nn(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function $t(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function en(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function tn(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function nn(e){return new Date(`${e}T00:00:00Z`)}function H(){let{language:e}=Ne();return(0,M.useMemo)(()=>Zt(e),[e])}var rn=R(`
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
`),an=R(`
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
`),on=R(`
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
  `,[an]),sn=R(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[on]),U=R(`
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
`),cn=R(`
    fragment RefusalOfServices on Error {
      ...Refusal
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
    }
  `,[U]);function ln(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function un(){let{_:e}=T();return(0,N.jsxs)(t,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,N.jsx)(C,{height:73}),(0,N.jsx)(C,{height:220})]})}var dn={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},W={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function fn({invoice:e}){let{day:t,money:n}=H(),r=t(e.issuedOn);return(0,N.jsxs)(`table`,{className:W.table,children:[(0,N.jsx)(`caption`,{className:W.caption,children:(0,N.jsx)(D,{id:`N2XVfx`,values:{issued:r}})}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(D,{id:`rjuFFw`})}),(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(D,{id:`hehnjM`})})]})}),(0,N.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,N.jsx)(pn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,N.jsx)(`tr`,{children:(0,N.jsx)(`td`,{colSpan:2,children:(0,N.jsx)(D,{id:`/QMZoE`})})})]}),(0,N.jsxs)(`tfoot`,{children:[(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(D,{id:`Dk2g6k`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(D,{id:`khBZkl`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,N.jsxs)(`tr`,{className:W.gross,children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(D,{id:`wcJdd7`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function pn({line:e}){let{money:t}=H(),n=t(e.unitPrice);return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[e.description,(0,N.jsxs)(`span`,{className:`figures ${W.how}`,children:[e.days!==null&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(D,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,N.jsx)(D,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,N.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function mn({change:e}){let{_:t}=T(),{day:n,money:r}=H();return(0,N.jsxs)(`div`,{className:dn.summary,children:[(0,N.jsxs)(`dl`,{className:dn.facts,children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(D,{id:`Yvd2gC`})}),(0,N.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(D,{id:`t7i/LY`})}),(0,N.jsxs)(`dd`,{className:`figures`,children:[(0,N.jsx)(`span`,{className:dn.before,children:r(e.monthlyBefore)}),(0,N.jsx)(w,{size:15,"aria-hidden":!0}),(0,N.jsx)(re,{children:t({id:`+ShK+W`})}),(0,N.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,N.jsx)(hn,{change:e})]}),(0,N.jsx)(fn,{invoice:e.nextInvoice})]})}function hn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(D,{id:`d3Wk1p`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(D,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(D,{id:`f+aOMv`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(D,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var G={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function gn(){return(0,N.jsxs)(`div`,{className:G.note,role:`alert`,children:[(0,N.jsx)(v,{size:18,stroke:1.7,className:G.icon,"aria-hidden":!0}),(0,N.jsx)(`span`,{children:(0,N.jsx)(D,{id:`lhDeR0`})})]})}function _n({error:e}){let{_:t}=T();if(!e)return null;let[n]=e.graphQLErrors;return(0,N.jsx)(_,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function K({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,N.jsxs)(`div`,{className:G.note,role:t?`alert`:void 0,children:[(0,N.jsx)(ie,{size:18,stroke:1.7,className:G.icon,"aria-hidden":!0}),(0,N.jsxs)(E,{size:`sm`,children:[e.message,` `,n&&(0,N.jsx)(vn,{refusal:e})]})]})}function vn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,N.jsx)(yn,{manager:e.accountManager});case`OrderInProgress`:return(0,N.jsx)(st,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,N.jsx)(D,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function yn({manager:e}){return(0,N.jsx)(O,{href:`mailto:${e.email}`,inherit:!0,children:(0,N.jsx)(D,{id:`9QKVkl`,values:{0:e.name}})})}function bn({label:e,value:t=``,onChange:n}){let{_:i}=T(),[a,o]=(0,M.useState)(t),s=(0,M.useRef)(t),c=ne(e=>{s.current=e.trim(),n(s.current||void 0)},250);(0,M.useEffect)(()=>{t!==s.current&&(s.current=t,o(t))},[t]);let u=e=>{o(e),c(e)};return(0,N.jsx)(l,{type:`search`,"aria-label":e,placeholder:e,value:a,onChange:e=>u(e.currentTarget.value),leftSection:(0,N.jsx)(nt,{size:17,"aria-hidden":!0}),rightSection:a&&(0,N.jsx)(r,{size:`sm`,"aria-label":i({id:`RiDk/s`}),onClick:()=>u(``)}),w:`100%`})}function xn({refusal:e}){let{_:t}=T();return e?(0,N.jsx)(_,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var q={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function Sn({title:e,children:t}){return i(`${e} · Flotte`),(0,N.jsxs)(`div`,{className:q.split,children:[(0,N.jsxs)(`aside`,{className:q.picture,children:[(0,N.jsx)(kt,{height:34,tone:`light`}),(0,N.jsx)(Cn,{}),(0,N.jsx)(`p`,{className:q.promise,children:(0,N.jsx)(D,{id:`nAFS4B`})})]}),(0,N.jsxs)(`main`,{className:q.side,children:[(0,N.jsxs)(u,{justify:`flex-end`,gap:6,children:[(0,N.jsx)(jt,{}),(0,N.jsx)(Mt,{})]}),(0,N.jsxs)(`div`,{className:q.form,children:[(0,N.jsx)(m,{order:1,mb:`lg`,children:e}),t]})]})]})}function Cn(){return(0,N.jsxs)(`svg`,{className:q.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,N.jsxs)(`g`,{fill:`#ffffff`,children:[(0,N.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,N.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,N.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,N.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var wn={section:`_section_vq5w1_1`};function Tn({title:e,aside:t,children:n}){let r=(0,M.useId)();return(0,N.jsxs)(`section`,{className:`card ${wn.section}`,"aria-labelledby":r,children:[(0,N.jsxs)(u,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,N.jsx)(m,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}var En=R(`
  subscription OrderNews($orderId: ID, $companyId: ID) {
    orderProgressed(orderId: $orderId, companyId: $companyId) {
      id
      state
      failure
      steps {
        state
        attempts
      }
      service {
        id
        status
      }
    }
  }
`),Dn=R(`
  subscription ServiceNews($companyId: ID) {
    mobileServiceChanged(companyId: $companyId) {
      id
      status
      version
      openOrder {
        id
        state
      }
      user {
        id
      }
    }
  }
`),On={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`};function J(e){return e===null?`null`:Array.isArray(e)?`array`:typeof e}function Y(e){return J(e)===`object`}function kn(e){return Array.isArray(e)&&e.length>0&&e.every(e=>`message`in e)}function An(e,t){return e.length<124?e:t}var X=(e=>(e[e.InternalServerError=4500]=`InternalServerError`,e[e.InternalClientError=4005]=`InternalClientError`,e[e.BadRequest=4400]=`BadRequest`,e[e.BadResponse=4004]=`BadResponse`,e[e.Unauthorized=4401]=`Unauthorized`,e[e.Forbidden=4403]=`Forbidden`,e[e.SubprotocolNotAcceptable=4406]=`SubprotocolNotAcceptable`,e[e.ConnectionInitialisationTimeout=4408]=`ConnectionInitialisationTimeout`,e[e.ConnectionAcknowledgementTimeout=4504]=`ConnectionAcknowledgementTimeout`,e[e.SubscriberAlreadyExists=4409]=`SubscriberAlreadyExists`,e[e.TooManyInitialisationRequests=4429]=`TooManyInitialisationRequests`,e))(X||{}),Z=(e=>(e.ConnectionInit=`connection_init`,e.ConnectionAck=`connection_ack`,e.Ping=`ping`,e.Pong=`pong`,e.Subscribe=`subscribe`,e.Next=`next`,e.Error=`error`,e.Complete=`complete`,e))(Z||{});function jn(e){if(!Y(e))throw Error(`Message is expected to be an object, but got ${J(e)}`);if(!e.type)throw Error(`Message is missing the 'type' property`);if(typeof e.type!=`string`)throw Error(`Message is expects the 'type' property to be a string, but got ${J(e.type)}`);switch(e.type){case`connection_init`:case`connection_ack`:case`ping`:case`pong`:if(e.payload!=null&&!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object or nullish or missing, but got "${e.payload}"`);break;case`subscribe`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${J(e.payload)}`);if(typeof e.payload.query!=`string`)throw Error(`"${e.type}" message payload expects the 'query' property to be a string, but got ${J(e.payload.query)}`);if(e.payload.variables!=null&&!Y(e.payload.variables))throw Error(`"${e.type}" message payload expects the 'variables' property to be a an object or nullish or missing, but got ${J(e.payload.variables)}`);if(e.payload.operationName!=null&&J(e.payload.operationName)!==`string`)throw Error(`"${e.type}" message payload expects the 'operationName' property to be a string or nullish or missing, but got ${J(e.payload.operationName)}`);if(e.payload.extensions!=null&&!Y(e.payload.extensions))throw Error(`"${e.type}" message payload expects the 'extensions' property to be a an object or nullish or missing, but got ${J(e.payload.extensions)}`);break;case`next`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${J(e.payload)}`);break;case`error`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!kn(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an array of GraphQL errors, but got ${JSON.stringify(e.payload)}`);break;case`complete`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);break;default:throw Error(`Invalid message 'type' property "${e.type}"`)}return e}function Mn(e,t){return jn(typeof e==`string`?JSON.parse(e,t):e)}function Q(e,t){return jn(e),JSON.stringify(e,t)}function Nn(e){let{url:t,connectionParams:n,lazy:r=!0,onNonLazyError:i=console.error,lazyCloseTimeout:a=0,keepAlive:o=0,disablePong:s,connectionAckWaitTimeout:c=0,retryAttempts:l=5,retryWait:u=async function(e){let t=2**e;await new Promise(e=>setTimeout(e,t*1e3+Math.floor(Math.random()*2700+300)))},shouldRetry:d=Fn,on:f,webSocketImpl:p,generateID:m=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},jsonMessageReplacer:h,jsonMessageReviver:g}=e,_;if(p){if(!Ln(p))throw Error(`Invalid WebSocket implementation provided`);_=p}else typeof WebSocket<`u`?_=WebSocket:typeof global<`u`?_=global.WebSocket||global.MozWebSocket:typeof window<`u`&&(_=window.WebSocket||window.MozWebSocket);if(!_)throw Error("WebSocket implementation missing; on Node you can `import WebSocket from 'ws';` and pass `webSocketImpl: WebSocket` to `createClient`");let v=_,y=(()=>{let e=(()=>{let e={};return{on(t,n){return e[t]=n,()=>{delete e[t]}},emit(t){`id`in t&&e[t.id]?.(t)}}})(),t={connecting:f?.connecting?[f.connecting]:[],opened:f?.opened?[f.opened]:[],connected:f?.connected?[f.connected]:[],ping:f?.ping?[f.ping]:[],pong:f?.pong?[f.pong]:[],message:f?.message?[e.emit,f.message]:[e.emit],closed:f?.closed?[f.closed]:[],error:f?.error?[f.error]:[]};return{onMessage:e.on,on(e,n){let r=t[e];return r.push(n),()=>{let e=r.indexOf(n);e>-1&&r.splice(e,1)}},emit(e,...n){for(let r of[...t[e]])r(...n)}}})();function b(e){let t=[y.on(`error`,n=>{t.forEach(e=>e()),e(n)}),y.on(`closed`,n=>{t.forEach(e=>e()),e(n)})];return()=>t.forEach(e=>e())}let x,S=0,C,w=!1,T=0,E=!1;async function D(){clearTimeout(C);let[e,r]=await(x??=new Promise((e,r)=>(async()=>{if(w){if(await u(T),!S)return x=void 0,r({code:1e3,reason:`All Subscriptions Gone`});T++}y.emit(`connecting`,w);let i=new v(typeof t==`function`?await t():t,`graphql-transport-ws`),a,l;function d(){isFinite(o)&&o>0&&(clearTimeout(l),l=setTimeout(()=>{i.readyState===v.OPEN&&(i.send(Q({type:Z.Ping})),y.emit(`ping`,!1,void 0))},o))}b(e=>{x=void 0,clearTimeout(a),clearTimeout(l),r(e),e instanceof Pn&&(i.close(4499,`Terminated`),i.onerror=null,i.onclose=null)}),i.onerror=e=>y.emit(`error`,e),i.onclose=e=>y.emit(`closed`,e),i.onopen=async()=>{try{y.emit(`opened`,i);let e=typeof n==`function`?await n():n;if(i.readyState!==v.OPEN)return;i.send(Q(e?{type:Z.ConnectionInit,payload:e}:{type:Z.ConnectionInit},h)),isFinite(c)&&c>0&&(a=setTimeout(()=>{i.close(X.ConnectionAcknowledgementTimeout,`Connection acknowledgement timeout`)},c)),d()}catch(e){y.emit(`error`,e),i.close(X.InternalClientError,An(e instanceof Error?e.message:String(e),`Internal client error`))}};let f=!1;i.onmessage=({data:t})=>{try{let n=Mn(t,g);if(y.emit(`message`,n),n.type===`ping`||n.type===`pong`){y.emit(n.type,!0,n.payload),n.type===`pong`?d():s||(i.send(Q(n.payload?{type:Z.Pong,payload:n.payload}:{type:Z.Pong},h)),y.emit(`pong`,!1,n.payload));return}if(f)return;if(n.type!==Z.ConnectionAck)throw Error(`First message cannot be of type ${n.type}`);clearTimeout(a),f=!0,y.emit(`connected`,i,n.payload,w),w=!1,T=0;let r=new Promise((e,t)=>b(t));r.catch(()=>{}),e([i,r])}catch(e){i.onmessage=null,y.emit(`error`,e),i.close(X.BadResponse,An(e instanceof Error?e.message:String(e),`Bad response`))}}})()));e.readyState===v.CLOSING&&await r;let i=()=>{},l=new Promise(e=>i=e);return[e,i,new Promise((t,n)=>{let i=b(n);e.readyState!==v.OPEN&&r.catch(n),l.then(()=>{if(i(),!S){let t=()=>e.close(1e3,`Normal Closure`);isFinite(a)&&a>0?(clearTimeout(C),C=setTimeout(()=>{!S&&e.readyState===v.OPEN&&t()},a)):t()}t()})})]}function O(e){if(Fn(e)&&(In(e.code)||[X.InternalServerError,X.InternalClientError,X.BadRequest,X.BadResponse,X.Unauthorized,X.SubprotocolNotAcceptable,X.SubscriberAlreadyExists,X.TooManyInitialisationRequests].includes(e.code)))throw e;if(E)return!1;if(Fn(e)&&e.code===1e3)return S>0;if(!l||T>=l||!d(e))throw e;return w=!0}r||(async()=>{for(S++;;)try{let[,,e]=await D();await e}catch(e){try{if(!O(e))return}catch(e){return i?.(e)}}})();function ee(e,t){let n=m(e),r=!1,i=!1,a=()=>{S--,r=!0};return(async()=>{for(S++;;)try{let[o,s,c]=await D();if(r)return c.catch(()=>{}),s();let l=y.onMessage(n,e=>{switch(e.type){case Z.Next:t.next(e.payload);return;case Z.Error:i=!0,r=!0,t.error(e.payload),a();return;case Z.Complete:r=!0,a();return}});o.send(Q({id:n,type:Z.Subscribe,payload:e},h)),a=()=>{!r&&o.readyState===v.OPEN&&o.send(Q({id:n,type:Z.Complete},h)),S--,r=!0,s()},await c.finally(l);return}catch(e){if(!O(e))return}})().then(()=>{i||t.complete()}).catch(e=>{t.error(e)}),()=>{r||a()}}return{on:y.on,subscribe:ee,iterate(e){let t=[],n={done:!1,error:null,resolve:()=>{}},r=ee(e,{next(e){t.push(e),n.resolve()},error(e){n.done=!0,n.error=e,n.resolve()},complete(){n.done=!0,n.resolve()}}),i=async function*(){for(;;){for(t.length||await new Promise(e=>n.resolve=e);t.length;)yield t.shift();if(n.error)throw n.error;if(n.done)return}}();return i.throw=async e=>(n.done||(n.done=!0,n.error=e,n.resolve()),{done:!0,value:void 0}),i.return=async()=>(r(),{done:!0,value:void 0}),i},async dispose(){if(E=!0,x){let[e]=await x;e.close(1e3,`Normal Closure`)}},terminate(){x&&y.emit(`closed`,new Pn)}}}var Pn=class extends Error{name=`TerminatedCloseEvent`;message=`4499: Terminated`;code=4499;reason=`Terminated`;wasClean=!1};function Fn(e){return Y(e)&&`code`in e&&`reason`in e}function In(e){return![1e3,1001,1006,1005,1012,1013,1014].includes(e)&&e>=1e3&&e<=1999}function Ln(e){return typeof e==`function`&&`constructor`in e&&`CLOSED`in e&&`CLOSING`in e&&`CONNECTING`in e&&`OPEN`in e}var Rn=5e3,zn=500,Bn=3e4,Vn,Hn=!1,Un=new Set;function Wn(){return Vn??=qn(),Vn}function Gn(){return Hn}function Kn(e){return Un.add(e),()=>Un.delete(e)}function qn(){let e=Nn({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:Rn,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,Jn(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>Yn(!0)),e.on(`closed`,()=>Yn(!1)),e}function Jn(e){let t=Math.min(Bn,zn*2**Math.min(e,10));return t/2+Math.random()*t/2}function Yn(e){Hn=e;for(let e of Un)e()}function Xn(e,t,n){let{start:r,stop:i}=_e(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,M.useEffect)(()=>(t&&r(),i),[t,r,i])}var Zn=300,Qn=2e3,$n=3e4;function er(e,{subscription:t,variables:n,concerns:r,seconds:i,moves:o}){let s=(0,M.useSyncExternalStore)(Kn,Gn);Xn(e,o&&!s,i);let c=(0,M.useEffectEvent)(()=>e({requestPolicy:`network-only`})),l=(0,M.useEffectEvent)(e=>r?.(e)??!0),u=a(t),d=JSON.stringify(n);(0,M.useEffect)(()=>{let e=nr(c),t=tr(u,JSON.parse(d),e.ask,l),n=Wn().on(`connected`,e.ask);return Gn()&&e.ask(),()=>{t(),n(),e.forget()}},[u,d])}function tr(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=Wn().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c($n),complete:()=>{!i&&s&&(n(),c(Qn))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function nr(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,Zn)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}var rr=R(`
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
  `,[U]);function ir(e,t){return e.allowedActions.find(e=>e.action===t)}function ar(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function or(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function $(e){return e.msisdn?$t(e.msisdn):e.plan.name}function sr({service:e,onRemove:t}){let{_:n}=T(),r=$(e),i=ir(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:s}=i;return s?.__typename===`NotAllowed`?null:a||!s||cr(s)?(0,N.jsx)(he,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,N.jsx)(rt,{size:19,stroke:1.7})}):(0,N.jsxs)(o,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,N.jsx)(o.Target,{children:(0,N.jsx)(he,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(ie,{size:19,stroke:1.7})})}),(0,N.jsx)(o.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(K,{refusal:s})})]})}function cr(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var lr={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function ur({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=T();return dr(),(0,N.jsxs)(k.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:lr.dialog},children:[(0,N.jsx)(k.Overlay,{backgroundOpacity:.5,blur:2}),(0,N.jsxs)(k.Content,{radius:`lg`,children:[(0,N.jsxs)(`div`,{className:lr.head,children:[(0,N.jsx)(k.Title,{className:lr.title,children:e}),(0,N.jsx)(k.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,N.jsx)(k.Body,{className:lr.body,children:r})]})]})}function dr(){let[e]=(0,M.useState)(()=>document.activeElement);(0,M.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function fr({refusal:e}){return(0,N.jsxs)(`div`,{role:`alert`,children:[(0,N.jsx)(K,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,N.jsx)(x,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,N.jsxs)(x.Item,{children:[$(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}function pr(){return(0,M.useState)(mr)[0]}function mr(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var hr={list:`_list_drawt_1`},gr=R(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[rn,U]),_r=R(`
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
  `,[rn,U]),vr=R(`
    mutation FileRemovalRequest($input: FileRemovalRequestInput!) {
      fileRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestFiled {
          removalRequest {
            id
          }
        }
        ...RefusalOfServices
      }
    }
  `,[cn]);function yr({services:e,onClose:n}){let r=wt(`REMOVAL_REQUESTS_FILE`);return(0,N.jsxs)(t,{children:[e.length>1&&(0,N.jsx)(E,{children:(0,N.jsx)(D,{id:`sBNuW6`})}),(0,N.jsx)(`ul`,{className:hr.list,children:e.map(e=>(0,N.jsxs)(`li`,{children:[$(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),r?(0,N.jsx)(br,{services:e,onClose:n}):(0,N.jsx)(E,{children:(0,N.jsx)(D,{id:`RkNr85`})})]})}function br({services:e,onClose:n}){let{_:r}=T(),i=c(),a=pr(),[{fetching:o,error:s},l]=y(vr),[d,f]=(0,M.useState)(``),[p,m]=(0,M.useState)(),h=async t=>{t.preventDefault();let n=(await l({input:{serviceIds:e.map(({id:e})=>e),note:d,idempotencyKey:a}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return i({to:`/removal-requests/$requestId`,params:{requestId:e}})}return m(n)},g=p?ln(p):{};return(0,N.jsx)(`form`,{onSubmit:e=>void h(e),children:(0,N.jsxs)(t,{children:[(0,N.jsx)(ae,{label:r({id:`l2Vb1y`}),description:r({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:d,onChange:e=>f(e.currentTarget.value),error:g.note}),(0,N.jsx)(E,{size:`sm`,c:`dimmed`,children:(0,N.jsx)(D,{id:`4ByWLg`})}),p&&!g.note&&(0,N.jsx)(fr,{refusal:p}),(0,N.jsx)(_n,{error:s}),(0,N.jsxs)(u,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(j,{variant:`default`,onClick:n,children:(0,N.jsx)(D,{id:`dEgA5A`})}),(0,N.jsx)(j,{type:`submit`,loading:o,children:(0,N.jsx)(D,{id:`OkzNY3`})})]})]})})}function xr({service:e,onClose:t}){let n={serviceId:e.id},r=ge({query:gr,variables:{input:n},requestPolicy:`network-only`});return(0,N.jsx)(It,{query:r,skeleton:(0,N.jsx)(un,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,N.jsx)(Cr,{service:e,preview:n,onClose:t}):(0,N.jsx)(Sr,{service:e,refusal:n,onClose:t})})}function Sr({service:e,refusal:n,onClose:r}){let i=n.__typename===`QuotaExceeded`||n.__typename===`NoContractInForce`;return(0,N.jsxs)(t,{children:[(0,N.jsx)(K,{refusal:n,leadsOn:!i}),i?(0,N.jsx)(yr,{services:[e],onClose:r}):(0,N.jsx)(u,{justify:`flex-end`,children:(0,N.jsx)(j,{variant:`default`,onClick:r,children:(0,N.jsx)(D,{id:`yz7wBu`})})})]})}function Cr({service:e,preview:n,onClose:r}){let i=c(),[{fetching:a},o]=y(_r),[s,l]=(0,M.useState)(),[d,f]=(0,M.useState)(),[p,m]=(0,M.useState)(),h=s??n,g=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:h.confirmationToken}}),n=t.data?.removeService;return m(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?l(n.preview):f(n)};return d?(0,N.jsx)(Sr,{service:e,refusal:d,onClose:r}):(0,N.jsxs)(t,{gap:`lg`,children:[s&&(0,N.jsx)(gn,{}),(0,N.jsx)(wr,{service:e,change:h}),(0,N.jsx)(mn,{change:h}),(0,N.jsx)(_n,{error:p}),(0,N.jsxs)(u,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(j,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,N.jsx)(D,{id:`dEgA5A`})}),(0,N.jsx)(j,{color:`red`,onClick:()=>void g(),loading:a,children:(0,N.jsx)(D,{id:`l75CjT`})})]})]})}function wr({service:e,change:t}){let{day:n}=H(),r=$(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,N.jsx)(E,{children:a?(0,N.jsx)(D,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,N.jsx)(D,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Tr({services:e,onClose:t}){let{_:n}=T(),[r,...i]=e;if(!r)return null;let a=$(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,N.jsx)(ur,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,N.jsx)(yr,{services:e,onClose:t}):(0,N.jsx)(xr,{service:r,onClose:t})})}var Er=R(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Dr({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function Or({page:e,onTurn:t}){let{_:n}=T();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,N.jsxs)(u,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,N.jsx)(j,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,N.jsx)(tt,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,N.jsx)(D,{id:`DHhJ7s`})}),(0,N.jsx)(j,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,N.jsx)(me,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,N.jsx)(D,{id:`hXzOVo`})})]})}function kr(e){let{_:t}=T();return(0,N.jsx)(pe,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function Ar({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=T(),i=(0,M.useRef)(null);return(0,M.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,N.jsx)(l,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{xt as $,U as A,Ke as At,qt as B,Fe as Bt,bn as C,$e as Ct,mn as D,Ue as Dt,gn as E,We as Et,rn as F,ze as Ft,Lt as G,P as Gt,Gt as H,Ne as Ht,H as I,F as It,Nt as J,It as K,Qt as L,Le as Lt,an as M,He as Mt,on as N,Ge as Nt,un as O,Ze as Ot,sn as P,Ye as Pt,bt as Q,$t as R,Ie as Rt,xn as S,Qe as St,_n as T,Be as Tt,Kt as U,ke as Ut,Jt as V,Me as Vt,Bt as W,De as Wt,jt as X,Mt as Y,kt as Z,On as _,at as _t,Dr as a,St as at,Tn as b,Je as bt,fr as c,mt as ct,rr as d,ht as dt,yt as et,ir as f,pt as ft,er as g,st as gt,$ as h,ct as ht,Or as i,Ct as it,cn as j,qe as jt,ln as k,Re as kt,ur as l,ft as lt,or as m,L as mt,kr as n,Tt as nt,Tr as o,wt as ot,ar as p,gt as pt,Pt as q,Er as r,Dt as rt,pr as s,R as st,Ar as t,Et as tt,sr as u,_t as ut,En as v,it as vt,K as w,Ve as wt,Sn as x,et as xt,Dn as y,rt as yt,V as z,Pe as zt};