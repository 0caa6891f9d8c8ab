import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,$t as n,A as r,Et as i,Jn as a,M as o,Mn as s,Nn as c,On as l,Ot as u,Q as d,Qt as f,T as p,Tt as m,X as h,Z as ee,Zt as g,_,_t as v,a as y,b,c as x,ct as S,d as C,et as w,f as te,g as T,h as E,i as ne,jt as re,k as ie,l as ae,lt as D,m as oe,n as se,nt as O,o as ce,p as le,r as ue,s as de,st as fe,tt as k,u as pe,vt as A,w as me,wt as j,y as he,yt as ge}from"./libraries-CMzqdHvK.js";var M=e(a(),1);function _e(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,M.useState)(!1),a=(0,M.useRef)(null),o=c(e),s=(0,M.useRef)(t);s.current=t;let l=(0,M.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),u=(0,M.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),d=(0,M.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,M.useEffect)(()=>(r&&l(),u),[r,t]),(0,M.useEffect)(()=>{n&&l()},[]),{start:l,stop:u,toggle:d,active:r}}var N=g(),ve=`modulepreload`,ye=function(e){return`/`+e},be={},xe=function(e){return e.pathname.endsWith(`.css`)},Se=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},P=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=ye(t,n);let r=s(t),i=xe(r);return Se(be,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:ve,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Ce=[`fr`,`nl`,`en`],we=`flotte.language`,Te={fr:()=>P(()=>import(`./fr-DO2rCxbz.js`),[]),nl:()=>P(()=>import(`./nl-RAZVWTpM.js`),[]),en:()=>P(()=>import(`./en-BhA1VkY3.js`),[])};function Ee(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(je).find(e=>e!==void 0)??`en`}function De(){return Ee(localStorage.getItem(we),navigator.languages)}function Oe(){return localStorage.getItem(we)!==null}function ke(e){localStorage.setItem(we,e)}async function Ae(e){let{messages:t}=await Te[e]();_.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function je(e){return Ce.find(t=>t===e)}var Me=(0,M.createContext)({language:`en`,choose:async()=>{}});function Ne({start:e,children:t}){let[n,r]=(0,M.useState)(e),i=(0,M.useMemo)(()=>({language:n,choose:async e=>{await Ae(e),ke(e),r(e)}}),[n]);return(0,N.jsx)(oe,{i18n:_,children:(0,N.jsx)(Me,{value:i,children:t})})}function Pe(){return(0,M.use)(Me)}function Fe(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...F(e),r]}return t}function Ie(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of F(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function F(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Le(e){return F(e)[0]}function Re(e,t){let n=F(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var ze={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Be={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ve={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},He={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},Ue={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`},AWAIT_USER:{id:`/TpF4l`}},We={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Ge={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},Ke={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},qe={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},Je={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},Ye={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},Xe={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},Ze=[`ACKNOWLEDGED`,`IN_PROGRESS`],Qe=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],$e=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],et=le(`outline`,`chevron-left`,`ChevronLeft`,[[`path`,{d:`M15 6l-6 6l6 6`,key:`svg-0`}]]),tt=le(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),nt=le(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),I={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function rt({error:e,onRetry:t,alone:n=!1}){let{_:r}=T(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,N.jsxs)(d,{align:`center`,gap:`xs`,className:I.state,role:`alert`,children:[(0,N.jsx)(ce,{size:36,stroke:1.4,className:I.picture,"aria-hidden":!0}),(0,N.jsx)(h,{order:n?1:2,size:`h3`,children:(0,N.jsx)(E,{id:`BAaPCK`})}),(0,N.jsx)(A,{c:`dimmed`,maw:`46ch`,children:a}),(0,N.jsx)(D,{variant:`default`,mt:`xs`,leftSection:(0,N.jsx)(ne,{size:17}),onClick:t,children:(0,N.jsx)(E,{id:`KDw4GX`})})]})}function it({title:e,children:t,action:n,alone:r=!1}){return(0,N.jsxs)(d,{align:`center`,gap:6,className:I.state,children:[(0,N.jsx)(at,{}),(0,N.jsx)(h,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,N.jsx)(A,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,N.jsx)(`div`,{className:I.action,children:n})]})}function at(){return(0,N.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:I.picture,children:(0,N.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,N.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,N.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,N.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ot=r(e=>(0,N.jsx)(v,{...e})),st=r(e=>(0,N.jsx)(D,{component:`a`,...e}));async function ct(e){return lt(e,{})}async function L(e,t={}){return lt(e,{method:`POST`,body:JSON.stringify(t)})}async function lt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var ut;function dt(){return ut??=fetch(`/auth/session`).then(_t).catch(()=>!0),ut}async function ft(e,t){return L(`/auth/sign-in`,{email:e,password:t})}async function pt(e,t){return L(`/auth/sign-in/code`,{token:e,code:t})}async function mt(e,t){return L(`/auth/password`,{token:e,password:t})}async function ht(){await L(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function gt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function _t(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var R=se(),z=`flotte.company`,vt=R(`
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
`),yt=R(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),bt=(0,M.createContext)(null);function xt(){let e=(0,M.use)(bt);if(!e)throw Error(`useDesk outside of Portal`);return e}function St(){let{company:e}=xt();if(!e)throw Error(`useCompany before a company was picked`);return e}function Ct(e){return xt().viewer.permissions.includes(e)}function wt(){return localStorage.getItem(z)}function Tt(e){localStorage.setItem(z,e),globalThis.dispatchEvent(new Event(z))}function Et(e){return globalThis.addEventListener(z,e),()=>globalThis.removeEventListener(z,e)}var Dt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Ot({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,N.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,N.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,N.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,N.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,N.jsx)(`path`,{fill:n,d:Dt,transform:`translate(27 2.6)`})]})}var kt={fr:`Français`,nl:`Nederlands`,en:`English`};function At(){let{_:e}=T(),{language:t,choose:n}=Pe();return(0,N.jsxs)(O,{position:`bottom-end`,width:180,children:[(0,N.jsx)(O.Target,{children:(0,N.jsx)(D,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,N.jsx)(x,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:kt[t]}}),children:t.toUpperCase()})}),(0,N.jsx)(O.Dropdown,{children:Ce.map(r=>(0,N.jsx)(O.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,N.jsx)(C,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:kt[r]},r))})]})}function jt(){let{_:e}=T(),{setColorScheme:t}=n(),r=f(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,N.jsx)(i,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(r?`light`:`dark`),"aria-label":e(r?{id:`b0yZlj`}:{id:`1cO7LR`}),children:r?(0,N.jsx)(ue,{size:19,stroke:1.7}):(0,N.jsx)(de,{size:19,stroke:1.7})})}function Mt(e){let[t,n]=(0,M.useState)({}),r=(0,M.useCallback)(()=>void ct(e).then(e=>n(Pt(e))),[e]);return(0,M.useEffect)(r,[r]),[t,r]}function Nt(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function Pt({data:e,refusal:t}){return Nt(t),e?{data:e}:t?.message?{error:new me({graphQLErrors:[t.message]})}:{error:new me({networkError:Error(`no answer`)})}}function Ft({refusal:e}){let{_:t}=T();return e?(0,N.jsx)(ge,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var B={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function It({title:e,children:t}){return l(`${e} · Flotte`),(0,N.jsxs)(`div`,{className:B.split,children:[(0,N.jsxs)(`aside`,{className:B.picture,children:[(0,N.jsx)(Ot,{height:34,tone:`light`}),(0,N.jsx)(Lt,{}),(0,N.jsx)(`p`,{className:B.promise,children:(0,N.jsx)(E,{id:`nAFS4B`})})]}),(0,N.jsxs)(`main`,{className:B.side,children:[(0,N.jsxs)(j,{justify:`flex-end`,gap:6,children:[(0,N.jsx)(At,{}),(0,N.jsx)(jt,{})]}),(0,N.jsxs)(`div`,{className:B.form,children:[(0,N.jsx)(h,{order:1,mb:`lg`,children:e}),t]})]})]})}function Lt(){return(0,N.jsxs)(`svg`,{className:B.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,N.jsxs)(`g`,{fill:`#ffffff`,children:[(0,N.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,N.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,N.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,N.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var Rt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},zt=`Europe/Brussels`;function Bt(e){let t=Rt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:zt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:zt});return{money:e=>Ut(t,e),day:t=>Wt(e,r.format(Gt(t))),shortDay:e=>i.format(Gt(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Vt(e){let t=Gt(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Ht(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function Ut(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function Wt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function Gt(e){return new Date(`${e}T00:00:00Z`)}function V(){let{language:e}=Pe();return(0,M.useMemo)(()=>Bt(e),[e])}function Kt({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,N.jsx)(rt,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,N.jsx)(`div`,{"aria-busy":`true`,children:n})}var H={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function qt({title:e,trail:t=[],aside:n,children:r}){return l(`${e} · Flotte`),(0,N.jsxs)(`header`,{className:H.header,children:[t.length>0&&(0,N.jsx)(Jt,{crumbs:t}),(0,N.jsxs)(j,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,N.jsx)(`div`,{className:H.words,children:(0,N.jsxs)(j,{gap:`sm`,children:[(0,N.jsx)(h,{order:1,children:e}),n]})}),r&&(0,N.jsx)(j,{gap:`sm`,children:r})]})]})}function Jt({crumbs:e}){let{_:t}=T();return(0,N.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:H.trail,children:e.map((e,t)=>(0,N.jsxs)(M.Fragment,{children:[t>0&&(0,N.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,N.jsx)(ie,{to:e.to,className:H.crumb,children:e.label}):(0,N.jsx)(A,{span:!0,inherit:!0,children:e.label})]},e.label))})}var Yt=[{label:`Self-Service`},{label:`UC & Mobile`}];function Xt(){let{_:e}=T();return{menu:Yt,users:[...Yt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...Yt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Zt={badge:`_badge_dhtmy_1`},Qt={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},$t={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},en={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function tn({status:e}){let{i18n:t}=T();return(0,N.jsx)(U,{tone:Qt[e],children:t._(ze[e])})}function nn({status:e}){let{i18n:t}=T();return(0,N.jsx)(U,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Be[e])})}function rn({state:e,needsAttention:t}){let{i18n:n,_:r}=T();return t?(0,N.jsx)(U,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,N.jsx)(U,{tone:$t[e],children:n._(Ve[e])})}function an({state:e}){let{i18n:t}=T();return(0,N.jsx)(U,{tone:en[e],children:t._(Ye[e])})}function U({tone:e,children:t}){return(0,N.jsx)(`span`,{className:Zt.badge,"data-tone":e,children:t})}var on=R(`
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
`),sn=R(`
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
`),cn=R(`
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
  `,[sn]),ln=R(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[cn]),W=R(`
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
`),un=R(`
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
  `,[W]);function dn(){let{_:e}=T();return(0,N.jsxs)(d,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,N.jsx)(t,{height:73}),(0,N.jsx)(t,{height:220})]})}var fn={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},G={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function pn({invoice:e}){let{day:t,money:n}=V(),r=t(e.issuedOn);return(0,N.jsxs)(`table`,{className:G.table,children:[(0,N.jsx)(`caption`,{className:G.caption,children:(0,N.jsx)(E,{id:`N2XVfx`,values:{issued:r}})}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(E,{id:`rjuFFw`})}),(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(E,{id:`hehnjM`})})]})}),(0,N.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,N.jsx)(mn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,N.jsx)(`tr`,{children:(0,N.jsx)(`td`,{colSpan:2,children:(0,N.jsx)(E,{id:`/QMZoE`})})})]}),(0,N.jsxs)(`tfoot`,{children:[(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(E,{id:`Dk2g6k`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(E,{id:`khBZkl`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,N.jsxs)(`tr`,{className:G.gross,children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(E,{id:`wcJdd7`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function mn({line:e}){let{money:t}=V(),n=t(e.unitPrice);return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[e.description,(0,N.jsxs)(`span`,{className:`figures ${G.how}`,children:[e.days!==null&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(E,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,N.jsx)(E,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,N.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function hn({change:e}){let{_:t}=T(),{day:n,money:r}=V();return(0,N.jsxs)(`div`,{className:fn.summary,children:[(0,N.jsxs)(`dl`,{className:fn.facts,children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(E,{id:`Yvd2gC`})}),(0,N.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(E,{id:`t7i/LY`})}),(0,N.jsxs)(`dd`,{className:`figures`,children:[(0,N.jsx)(`span`,{className:fn.before,children:r(e.monthlyBefore)}),(0,N.jsx)(te,{size:15,"aria-hidden":!0}),(0,N.jsx)(re,{children:t({id:`+ShK+W`})}),(0,N.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,N.jsx)(gn,{change:e})]}),(0,N.jsx)(pn,{invoice:e.nextInvoice})]})}function gn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(E,{id:`d3Wk1p`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(E,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(E,{id:`f+aOMv`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(E,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var K={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function _n(){return(0,N.jsxs)(`div`,{className:K.note,role:`alert`,children:[(0,N.jsx)(y,{size:18,stroke:1.7,className:K.icon,"aria-hidden":!0}),(0,N.jsx)(`span`,{children:(0,N.jsx)(E,{id:`lhDeR0`})})]})}function vn({error:e}){let{_:t}=T();if(!e)return null;let[n]=e.graphQLErrors;return(0,N.jsx)(ge,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function q({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,N.jsxs)(`div`,{className:K.note,role:t?`alert`:void 0,children:[(0,N.jsx)(ae,{size:18,stroke:1.7,className:K.icon,"aria-hidden":!0}),(0,N.jsxs)(A,{size:`sm`,children:[e.message,` `,n&&(0,N.jsx)(yn,{refusal:e})]})]})}function yn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,N.jsx)(bn,{manager:e.accountManager});case`OrderInProgress`:return(0,N.jsx)(ot,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,N.jsx)(E,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function bn({manager:e}){return(0,N.jsx)(v,{href:`mailto:${e.email}`,inherit:!0,children:(0,N.jsx)(E,{id:`9QKVkl`,values:{0:e.name}})})}function xn({label:e,value:t=``,onChange:n}){let{_:r}=T(),[i,a]=(0,M.useState)(t),o=(0,M.useRef)(t),c=s(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,M.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let l=e=>{a(e),c(e)};return(0,N.jsx)(ee,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>l(e.currentTarget.value),leftSection:(0,N.jsx)(tt,{size:17,"aria-hidden":!0}),rightSection:i&&(0,N.jsx)(m,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>l(``)}),w:`100%`})}var Sn={section:`_section_vq5w1_1`};function Cn({title:e,aside:t,children:n}){let r=(0,M.useId)();return(0,N.jsxs)(`section`,{className:`card ${Sn.section}`,"aria-labelledby":r,children:[(0,N.jsxs)(j,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,N.jsx)(h,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}var wn=R(`
  subscription OrderNews($orderId: ID, $companyId: ID) {
    orderProgressed(orderId: $orderId, companyId: $companyId) {
      id
      state
      failure
      steps {
        state
        attempts
      }
      activationLinks {
        state
        sentAt
      }
      service {
        id
        status
      }
    }
  }
`),Tn=R(`
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
`),En={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`};function J(e){return e===null?`null`:Array.isArray(e)?`array`:typeof e}function Y(e){return J(e)===`object`}function Dn(e){return Array.isArray(e)&&e.length>0&&e.every(e=>`message`in e)}function On(e,t){return e.length<124?e:t}var X=(e=>(e[e.InternalServerError=4500]=`InternalServerError`,e[e.InternalClientError=4005]=`InternalClientError`,e[e.BadRequest=4400]=`BadRequest`,e[e.BadResponse=4004]=`BadResponse`,e[e.Unauthorized=4401]=`Unauthorized`,e[e.Forbidden=4403]=`Forbidden`,e[e.SubprotocolNotAcceptable=4406]=`SubprotocolNotAcceptable`,e[e.ConnectionInitialisationTimeout=4408]=`ConnectionInitialisationTimeout`,e[e.ConnectionAcknowledgementTimeout=4504]=`ConnectionAcknowledgementTimeout`,e[e.SubscriberAlreadyExists=4409]=`SubscriberAlreadyExists`,e[e.TooManyInitialisationRequests=4429]=`TooManyInitialisationRequests`,e))(X||{}),Z=(e=>(e.ConnectionInit=`connection_init`,e.ConnectionAck=`connection_ack`,e.Ping=`ping`,e.Pong=`pong`,e.Subscribe=`subscribe`,e.Next=`next`,e.Error=`error`,e.Complete=`complete`,e))(Z||{});function kn(e){if(!Y(e))throw Error(`Message is expected to be an object, but got ${J(e)}`);if(!e.type)throw Error(`Message is missing the 'type' property`);if(typeof e.type!=`string`)throw Error(`Message is expects the 'type' property to be a string, but got ${J(e.type)}`);switch(e.type){case`connection_init`:case`connection_ack`:case`ping`:case`pong`:if(e.payload!=null&&!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object or nullish or missing, but got "${e.payload}"`);break;case`subscribe`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${J(e.payload)}`);if(typeof e.payload.query!=`string`)throw Error(`"${e.type}" message payload expects the 'query' property to be a string, but got ${J(e.payload.query)}`);if(e.payload.variables!=null&&!Y(e.payload.variables))throw Error(`"${e.type}" message payload expects the 'variables' property to be a an object or nullish or missing, but got ${J(e.payload.variables)}`);if(e.payload.operationName!=null&&J(e.payload.operationName)!==`string`)throw Error(`"${e.type}" message payload expects the 'operationName' property to be a string or nullish or missing, but got ${J(e.payload.operationName)}`);if(e.payload.extensions!=null&&!Y(e.payload.extensions))throw Error(`"${e.type}" message payload expects the 'extensions' property to be a an object or nullish or missing, but got ${J(e.payload.extensions)}`);break;case`next`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Y(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${J(e.payload)}`);break;case`error`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Dn(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an array of GraphQL errors, but got ${JSON.stringify(e.payload)}`);break;case`complete`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${J(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);break;default:throw Error(`Invalid message 'type' property "${e.type}"`)}return e}function An(e,t){return kn(typeof e==`string`?JSON.parse(e,t):e)}function Q(e,t){return kn(e),JSON.stringify(e,t)}function jn(e){let{url:t,connectionParams:n,lazy:r=!0,onNonLazyError:i=console.error,lazyCloseTimeout:a=0,keepAlive:o=0,disablePong:s,connectionAckWaitTimeout:c=0,retryAttempts:l=5,retryWait:u=async function(e){let t=2**e;await new Promise(e=>setTimeout(e,t*1e3+Math.floor(Math.random()*2700+300)))},shouldRetry:d=Nn,on:f,webSocketImpl:p,generateID:m=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},jsonMessageReplacer:h,jsonMessageReviver:ee}=e,g;if(p){if(!Fn(p))throw Error(`Invalid WebSocket implementation provided`);g=p}else typeof WebSocket<`u`?g=WebSocket:typeof global<`u`?g=global.WebSocket||global.MozWebSocket:typeof window<`u`&&(g=window.WebSocket||window.MozWebSocket);if(!g)throw Error("WebSocket implementation missing; on Node you can `import WebSocket from 'ws';` and pass `webSocketImpl: WebSocket` to `createClient`");let _=g,v=(()=>{let e=(()=>{let e={};return{on(t,n){return e[t]=n,()=>{delete e[t]}},emit(t){`id`in t&&e[t.id]?.(t)}}})(),t={connecting:f?.connecting?[f.connecting]:[],opened:f?.opened?[f.opened]:[],connected:f?.connected?[f.connected]:[],ping:f?.ping?[f.ping]:[],pong:f?.pong?[f.pong]:[],message:f?.message?[e.emit,f.message]:[e.emit],closed:f?.closed?[f.closed]:[],error:f?.error?[f.error]:[]};return{onMessage:e.on,on(e,n){let r=t[e];return r.push(n),()=>{let e=r.indexOf(n);e>-1&&r.splice(e,1)}},emit(e,...n){for(let r of[...t[e]])r(...n)}}})();function y(e){let t=[v.on(`error`,n=>{t.forEach(e=>e()),e(n)}),v.on(`closed`,n=>{t.forEach(e=>e()),e(n)})];return()=>t.forEach(e=>e())}let b,x=0,S,C=!1,w=0,te=!1;async function T(){clearTimeout(S);let[e,r]=await(b??=new Promise((e,r)=>(async()=>{if(C){if(await u(w),!x)return b=void 0,r({code:1e3,reason:`All Subscriptions Gone`});w++}v.emit(`connecting`,C);let i=new _(typeof t==`function`?await t():t,`graphql-transport-ws`),a,l;function d(){isFinite(o)&&o>0&&(clearTimeout(l),l=setTimeout(()=>{i.readyState===_.OPEN&&(i.send(Q({type:Z.Ping})),v.emit(`ping`,!1,void 0))},o))}y(e=>{b=void 0,clearTimeout(a),clearTimeout(l),r(e),e instanceof Mn&&(i.close(4499,`Terminated`),i.onerror=null,i.onclose=null)}),i.onerror=e=>v.emit(`error`,e),i.onclose=e=>v.emit(`closed`,e),i.onopen=async()=>{try{v.emit(`opened`,i);let e=typeof n==`function`?await n():n;if(i.readyState!==_.OPEN)return;i.send(Q(e?{type:Z.ConnectionInit,payload:e}:{type:Z.ConnectionInit},h)),isFinite(c)&&c>0&&(a=setTimeout(()=>{i.close(X.ConnectionAcknowledgementTimeout,`Connection acknowledgement timeout`)},c)),d()}catch(e){v.emit(`error`,e),i.close(X.InternalClientError,On(e instanceof Error?e.message:String(e),`Internal client error`))}};let f=!1;i.onmessage=({data:t})=>{try{let n=An(t,ee);if(v.emit(`message`,n),n.type===`ping`||n.type===`pong`){v.emit(n.type,!0,n.payload),n.type===`pong`?d():s||(i.send(Q(n.payload?{type:Z.Pong,payload:n.payload}:{type:Z.Pong},h)),v.emit(`pong`,!1,n.payload));return}if(f)return;if(n.type!==Z.ConnectionAck)throw Error(`First message cannot be of type ${n.type}`);clearTimeout(a),f=!0,v.emit(`connected`,i,n.payload,C),C=!1,w=0;let r=new Promise((e,t)=>y(t));r.catch(()=>{}),e([i,r])}catch(e){i.onmessage=null,v.emit(`error`,e),i.close(X.BadResponse,On(e instanceof Error?e.message:String(e),`Bad response`))}}})()));e.readyState===_.CLOSING&&await r;let i=()=>{},l=new Promise(e=>i=e);return[e,i,new Promise((t,n)=>{let i=y(n);e.readyState!==_.OPEN&&r.catch(n),l.then(()=>{if(i(),!x){let t=()=>e.close(1e3,`Normal Closure`);isFinite(a)&&a>0?(clearTimeout(S),S=setTimeout(()=>{!x&&e.readyState===_.OPEN&&t()},a)):t()}t()})})]}function E(e){if(Nn(e)&&(Pn(e.code)||[X.InternalServerError,X.InternalClientError,X.BadRequest,X.BadResponse,X.Unauthorized,X.SubprotocolNotAcceptable,X.SubscriberAlreadyExists,X.TooManyInitialisationRequests].includes(e.code)))throw e;if(te)return!1;if(Nn(e)&&e.code===1e3)return x>0;if(!l||w>=l||!d(e))throw e;return C=!0}r||(async()=>{for(x++;;)try{let[,,e]=await T();await e}catch(e){try{if(!E(e))return}catch(e){return i?.(e)}}})();function ne(e,t){let n=m(e),r=!1,i=!1,a=()=>{x--,r=!0};return(async()=>{for(x++;;)try{let[o,s,c]=await T();if(r)return c.catch(()=>{}),s();let l=v.onMessage(n,e=>{switch(e.type){case Z.Next:t.next(e.payload);return;case Z.Error:i=!0,r=!0,t.error(e.payload),a();return;case Z.Complete:r=!0,a();return}});o.send(Q({id:n,type:Z.Subscribe,payload:e},h)),a=()=>{!r&&o.readyState===_.OPEN&&o.send(Q({id:n,type:Z.Complete},h)),x--,r=!0,s()},await c.finally(l);return}catch(e){if(!E(e))return}})().then(()=>{i||t.complete()}).catch(e=>{t.error(e)}),()=>{r||a()}}return{on:v.on,subscribe:ne,iterate(e){let t=[],n={done:!1,error:null,resolve:()=>{}},r=ne(e,{next(e){t.push(e),n.resolve()},error(e){n.done=!0,n.error=e,n.resolve()},complete(){n.done=!0,n.resolve()}}),i=async function*(){for(;;){for(t.length||await new Promise(e=>n.resolve=e);t.length;)yield t.shift();if(n.error)throw n.error;if(n.done)return}}();return i.throw=async e=>(n.done||(n.done=!0,n.error=e,n.resolve()),{done:!0,value:void 0}),i.return=async()=>(r(),{done:!0,value:void 0}),i},async dispose(){if(te=!0,b){let[e]=await b;e.close(1e3,`Normal Closure`)}},terminate(){b&&v.emit(`closed`,new Mn)}}}var Mn=class extends Error{name=`TerminatedCloseEvent`;message=`4499: Terminated`;code=4499;reason=`Terminated`;wasClean=!1};function Nn(e){return Y(e)&&`code`in e&&`reason`in e}function Pn(e){return![1e3,1001,1006,1005,1012,1013,1014].includes(e)&&e>=1e3&&e<=1999}function Fn(e){return typeof e==`function`&&`constructor`in e&&`CLOSED`in e&&`CLOSING`in e&&`CONNECTING`in e&&`OPEN`in e}var In=5e3,Ln=500,Rn=3e4,zn,Bn=!1,Vn=new Set;function Hn(){return zn??=Gn(),zn}function Un(){return Bn}function Wn(e){return Vn.add(e),()=>Vn.delete(e)}function Gn(){let e=jn({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:In,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,Kn(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>qn(!0)),e.on(`closed`,()=>qn(!1)),e}function Kn(e){let t=Math.min(Rn,Ln*2**Math.min(e,10));return t/2+Math.random()*t/2}function qn(e){Bn=e;for(let e of Vn)e()}function Jn(e,t,n){let{start:r,stop:i}=_e(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,M.useEffect)(()=>(t&&r(),i),[t,r,i])}var Yn=300,Xn=2e3,Zn=3e4;function Qn(e,{subscription:t,variables:n,concerns:r,seconds:i,moves:a}){let o=(0,M.useSyncExternalStore)(Wn,Un);Jn(e,a&&!o,i);let s=(0,M.useEffectEvent)(()=>e({requestPolicy:`network-only`})),c=(0,M.useEffectEvent)(e=>r?.(e)??!0),l=p(t),u=JSON.stringify(n);(0,M.useEffect)(()=>{let e=er(s),t=$n(l,JSON.parse(u),e.ask,c),n=Hn().on(`connected`,e.ask);return Un()&&e.ask(),()=>{t(),n(),e.forget()}},[l,u])}function $n(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=Hn().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c(Zn),complete:()=>{!i&&s&&(n(),c(Xn))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function er(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,Yn)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}var tr=R(`
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
  `,[W]);function nr(e,t){return e.allowedActions.find(e=>e.action===t)}function rr(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function ir(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function $(e){return e.msisdn?Ht(e.msisdn):e.plan.name}function ar({service:e,onRemove:t}){let{_:n}=T(),r=$(e),a=nr(e,`REMOVE`);if(!a||e.status===`TERMINATED`)return null;let{allowed:o,refusal:s}=a;return s?.__typename===`NotAllowed`?null:o||!s||or(s)?(0,N.jsx)(i,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,N.jsx)(nt,{size:19,stroke:1.7})}):(0,N.jsxs)(u,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,N.jsx)(u.Target,{children:(0,N.jsx)(i,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(ae,{size:19,stroke:1.7})})}),(0,N.jsx)(u.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(q,{refusal:s})})]})}function or(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var sr={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function cr({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=T();return lr(),(0,N.jsxs)(k.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:sr.dialog},children:[(0,N.jsx)(k.Overlay,{backgroundOpacity:.5,blur:2}),(0,N.jsxs)(k.Content,{radius:`lg`,children:[(0,N.jsxs)(`div`,{className:sr.head,children:[(0,N.jsx)(k.Title,{className:sr.title,children:e}),(0,N.jsx)(k.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,N.jsx)(k.Body,{className:sr.body,children:r})]})]})}function lr(){let[e]=(0,M.useState)(()=>document.activeElement);(0,M.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function ur(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function dr({refusal:e}){return(0,N.jsxs)(`div`,{role:`alert`,children:[(0,N.jsx)(q,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,N.jsx)(fe,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,N.jsxs)(fe.Item,{children:[$(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}function fr(){return(0,M.useState)(pr)[0]}function pr(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var mr={list:`_list_drawt_1`},hr=R(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[on,W]),gr=R(`
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
  `,[on,W]),_r=R(`
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
  `,[un]);function vr({services:e,onClose:t}){let n=Ct(`REMOVAL_REQUESTS_FILE`);return(0,N.jsxs)(d,{children:[e.length>1&&(0,N.jsx)(A,{children:(0,N.jsx)(E,{id:`sBNuW6`})}),(0,N.jsx)(`ul`,{className:mr.list,children:e.map(e=>(0,N.jsxs)(`li`,{children:[$(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),n?(0,N.jsx)(yr,{services:e,onClose:t}):(0,N.jsx)(A,{children:(0,N.jsx)(E,{id:`RkNr85`})})]})}function yr({services:e,onClose:t}){let{_:n}=T(),r=o(),i=fr(),[{fetching:a,error:s},c]=he(_r),[l,u]=(0,M.useState)(``),[f,p]=(0,M.useState)(),m=async t=>{t.preventDefault();let n=(await c({input:{serviceIds:e.map(({id:e})=>e),note:l,idempotencyKey:i}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return r({to:`/removal-requests/$requestId`,params:{requestId:e}})}return p(n)},h=f?ur(f):{};return(0,N.jsx)(`form`,{onSubmit:e=>void m(e),children:(0,N.jsxs)(d,{children:[(0,N.jsx)(S,{label:n({id:`l2Vb1y`}),description:n({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:l,onChange:e=>u(e.currentTarget.value),error:h.note}),(0,N.jsx)(A,{size:`sm`,c:`dimmed`,children:(0,N.jsx)(E,{id:`4ByWLg`})}),f&&!h.note&&(0,N.jsx)(dr,{refusal:f}),(0,N.jsx)(vn,{error:s}),(0,N.jsxs)(j,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(D,{variant:`default`,onClick:t,children:(0,N.jsx)(E,{id:`dEgA5A`})}),(0,N.jsx)(D,{type:`submit`,loading:a,children:(0,N.jsx)(E,{id:`OkzNY3`})})]})]})})}function br({service:e,onClose:t}){let n={serviceId:e.id},r=b({query:hr,variables:{input:n},requestPolicy:`network-only`});return(0,N.jsx)(Kt,{query:r,skeleton:(0,N.jsx)(dn,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,N.jsx)(Sr,{service:e,preview:n,onClose:t}):(0,N.jsx)(xr,{service:e,refusal:n,onClose:t})})}function xr({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,N.jsxs)(d,{children:[(0,N.jsx)(q,{refusal:t,leadsOn:!r}),r?(0,N.jsx)(vr,{services:[e],onClose:n}):(0,N.jsx)(j,{justify:`flex-end`,children:(0,N.jsx)(D,{variant:`default`,onClick:n,children:(0,N.jsx)(E,{id:`yz7wBu`})})})]})}function Sr({service:e,preview:t,onClose:n}){let r=o(),[{fetching:i},a]=he(gr),[s,c]=(0,M.useState)(),[l,u]=(0,M.useState)(),[f,p]=(0,M.useState)(),m=s??t,h=async()=>{let t=await a({input:{serviceId:e.id,confirmationToken:m.confirmationToken}}),n=t.data?.removeService;return p(t.error),n?.__typename===`ServiceRemoved`?r({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,N.jsx)(xr,{service:e,refusal:l,onClose:n}):(0,N.jsxs)(d,{gap:`lg`,children:[s&&(0,N.jsx)(_n,{}),(0,N.jsx)(Cr,{service:e,change:m}),(0,N.jsx)(hn,{change:m}),(0,N.jsx)(vn,{error:f}),(0,N.jsxs)(j,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(D,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,N.jsx)(E,{id:`dEgA5A`})}),(0,N.jsx)(D,{color:`red`,onClick:()=>void h(),loading:i,children:(0,N.jsx)(E,{id:`l75CjT`})})]})]})}function Cr({service:e,change:t}){let{day:n}=V(),r=$(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,N.jsx)(A,{children:a?(0,N.jsx)(E,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,N.jsx)(E,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function wr({services:e,onClose:t}){let{_:n}=T(),[r,...i]=e;if(!r)return null;let a=$(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,N.jsx)(cr,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,N.jsx)(vr,{services:e,onClose:t}):(0,N.jsx)(br,{service:r,onClose:t})})}var Tr=R(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Er({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function Dr({page:e,onTurn:t}){let{_:n}=T();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,N.jsxs)(j,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,N.jsx)(D,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,N.jsx)(et,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,N.jsx)(E,{id:`DHhJ7s`})}),(0,N.jsx)(D,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,N.jsx)(pe,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,N.jsx)(E,{id:`hXzOVo`})})]})}function Or(e){let{_:t}=T();return(0,N.jsx)(w,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function kr({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=T(),i=(0,M.useRef)(null);return(0,M.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,N.jsx)(ee,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{yt as $,sn as A,Ke as At,qt as B,Ne as Bt,q as C,Ze as Ct,dn as D,Xe as Dt,hn as E,Ve as Et,rn as F,F as Ft,It as G,De as Gt,V as H,Ce as Ht,an as I,Re as It,Mt as J,Ft as K,P as Kt,tn as L,Le as Lt,ln as M,We as Mt,on as N,Je as Nt,W as O,ze as Ot,U as P,Be as Pt,Ot as Q,nn as R,Fe as Rt,xn as S,$e as St,_n as T,He as Tt,Vt as U,Oe as Ut,Kt as V,Pe as Vt,Ht as W,Ae as Wt,At as X,jt as Y,kt as Z,Qn as _,ot as _t,Er as a,St as at,Tn as b,nt as bt,dr as c,R as ct,ar as d,gt as dt,bt as et,tr as f,mt as ft,$ as g,st as gt,ir as h,L as ht,Dr as i,Et as it,cn as j,Ue as jt,un as k,Ge as kt,ur as l,pt as lt,rr as m,ht as mt,Or as n,Tt as nt,wr as o,xt as ot,nr as p,ft as pt,Nt as q,Tr as r,wt as rt,fr as s,Ct as st,kr as t,vt as tt,cr as u,dt as ut,En as v,it as vt,vn as w,Qe as wt,Cn as x,qe as xt,wn as y,rt as yt,Xt as z,Ie as zt};