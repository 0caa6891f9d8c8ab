import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,C as n,E as r,Fn as i,G as a,Gt as o,J as s,K as c,Tn as l,W as u,Y as d,a as f,at as p,c as m,d as h,et as g,f as _,ft as v,g as y,gn as ee,gt as b,h as te,i as ne,l as x,mn as re,mt as S,n as ie,o as ae,ot as C,p as oe,pt as se,q as w,r as ce,s as le,st as ue,u as de,vn as fe,w as pe,yn as me,yt as he,zt as ge}from"./libraries-D6I0saWi.js";function _e(e,t){return ee(`(prefers-color-scheme: dark)`,e===`dark`,t)?`dark`:`light`}var T=e(i(),1);function ve(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,T.useState)(!1),a=(0,T.useRef)(null),o=me(e),s=(0,T.useRef)(t);s.current=t;let c=(0,T.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,T.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,T.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,T.useEffect)(()=>(r&&c(),l),[r,t]),(0,T.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}function ye(e){let t=document.createElement(`style`);return t.setAttribute(`data-mantine-styles`,`inline`),t.innerHTML=`*, *::before, *::after {transition: none !important;}`,t.setAttribute(`data-mantine-disable-transition`,`true`),e&&t.setAttribute(`nonce`,e),document.head.appendChild(t),()=>document.querySelectorAll(`[data-mantine-disable-transition]`).forEach(e=>e.remove())}function be({keepTransitions:e}={}){let n=(0,T.useRef)(l),r=(0,T.useRef)(-1),i=(0,T.use)(t),a=o(),s=(0,T.useRef)(a?.());if(!i)throw Error(`[@mantine/core] MantineProvider was not found in tree`);let c=t=>{i.setColorScheme(t),n.current=e?()=>{}:ye(s.current),window.clearTimeout(r.current),r.current=window.setTimeout(()=>{n.current?.()},10)},u=()=>{i.clearColorScheme(),n.current=e?()=>{}:ye(s.current),window.clearTimeout(r.current),r.current=window.setTimeout(()=>{n.current?.()},10)},d=_e(`light`,{getInitialValueInEffect:!1}),f=i.colorScheme===`auto`?d:i.colorScheme,p=(0,T.useCallback)(()=>c(f===`light`?`dark`:`light`),[c,f]);return(0,T.useEffect)(()=>()=>{n.current?.(),window.clearTimeout(r.current)},[]),{colorScheme:i.colorScheme,setColorScheme:c,clearColorScheme:u,toggleColorScheme:p}}function xe(e,t={getInitialValueInEffect:!0}){let n=_e(e,t),{colorScheme:r}=be();return r===`auto`?n:r}var E=ge(),Se=`modulepreload`,Ce=function(e){return`/`+e},we={},Te=function(e){return e.pathname.endsWith(`.css`)},Ee=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},D=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ce(t,n);let r=s(t),i=Te(r);return Ee(we,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Se,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},O=[`fr`,`nl`,`en`],k=`flotte.language`,De={fr:()=>D(()=>import(`./fr-BTjGJbvk.js`),[]),nl:()=>D(()=>import(`./nl-CEk37z0z.js`),[]),en:()=>D(()=>import(`./en-KNPFXdU1.js`),[])};function Oe(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(je).find(e=>e!==void 0)??`en`}function ke(){return Oe(localStorage.getItem(k),navigator.languages)}function Ae(e){localStorage.setItem(k,e)}async function A(e){let{messages:t}=await De[e]();oe.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function je(e){return O.find(t=>t===e)}var Me=(0,T.createContext)({language:`en`,choose:async()=>{}});function Ne({start:e,children:t}){let[n,r]=(0,T.useState)(e),i=(0,T.useMemo)(()=>({language:n,choose:async e=>{await A(e),Ae(e),r(e)}}),[n]);return(0,E.jsx)(de,{i18n:oe,children:(0,E.jsx)(Me,{value:i,children:t})})}function j(){return(0,T.use)(Me)}function Pe(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...M(e),r]}return t}function Fe(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of M(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function M(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ie(e){return M(e)[0]}function Le(e,t){let n=M(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Re={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},ze={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Be={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Ve={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},He={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},Ue={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},We={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},Ge={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Ke=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],qe=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],Je=x(`outline`,`language`,`Language`,[[`path`,{d:`M9 6.371c0 4.418 -2.239 6.629 -5 6.629`,key:`svg-0`}],[`path`,{d:`M4 6.371h7`,key:`svg-1`}],[`path`,{d:`M5 9c0 2.144 2.252 3.908 6 4`,key:`svg-2`}],[`path`,{d:`M12 20l4 -9l4 9`,key:`svg-3`}],[`path`,{d:`M19.1 18h-6.2`,key:`svg-4`}],[`path`,{d:`M6.694 3l.793 .582`,key:`svg-5`}]]),Ye=x(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),Xe=x(`outline`,`moon`,`Moon`,[[`path`,{d:`M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008`,key:`svg-0`}]]),Ze=x(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),Qe=x(`outline`,`sun`,`Sun`,[[`path`,{d:`M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,key:`svg-0`}],[`path`,{d:`M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7`,key:`svg-1`}]]),$e=x(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),N={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function et({error:e,onRetry:t}){let{_:n}=_(),[r]=e.graphQLErrors,i=r?r.message:n({id:`NM7+3L`});return(0,E.jsxs)(c,{align:`center`,gap:`xs`,className:N.state,role:`alert`,children:[(0,E.jsx)(f,{size:36,stroke:1.4,className:N.picture,"aria-hidden":!0}),(0,E.jsx)(u,{order:2,size:`h3`,children:(0,E.jsx)(h,{id:`BAaPCK`})}),(0,E.jsx)(C,{c:`dimmed`,maw:`46ch`,children:i}),(0,E.jsx)(g,{variant:`default`,mt:`xs`,leftSection:(0,E.jsx)(ce,{size:17}),onClick:t,children:(0,E.jsx)(h,{id:`KDw4GX`})})]})}function tt({title:e,children:t,action:n}){return(0,E.jsxs)(c,{align:`center`,gap:6,className:N.state,children:[(0,E.jsx)(nt,{}),(0,E.jsx)(u,{order:2,size:`h3`,mt:`xs`,children:e}),(0,E.jsx)(C,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,E.jsx)(`div`,{className:N.action,children:n})]})}function nt(){return(0,E.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:N.picture,children:(0,E.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,E.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,E.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,E.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var rt=pe(e=>(0,E.jsx)(p,{...e})),it=pe(e=>(0,E.jsx)(g,{component:`a`,...e})),at;function ot(){return at??=fetch(`/auth/session`).then(dt).catch(()=>!0),at}async function st(e,t){return ft(await P(`/auth/sign-in`,{email:e,password:t}))}async function ct(e,t){return ft(await P(`/auth/password`,{token:e,password:t}))}async function lt(){await P(`/auth/sign-out`,{}),globalThis.location.assign(`/sign-in`)}function ut(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function dt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}async function P(e,t){return fetch(e,{method:`POST`,headers:{"Content-Type":`application/json`},body:JSON.stringify(t)}).catch(()=>null)}function ft(e){return e?.ok?`done`:e?.status===429?`throttled`:e&&e.status<500?`refused`:`unreachable`}var F=ie(),I=`flotte.company`,pt=F(`
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
`),mt=F(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),ht=(0,T.createContext)(null);function L(){let e=(0,T.use)(ht);if(!e)throw Error(`useDesk outside of Portal`);return e}function R(){let{company:e}=L();if(!e)throw Error(`useCompany before a company was picked`);return e}function gt(e){return L().viewer.permissions.includes(e)}function _t(){return localStorage.getItem(I)}function vt(e){localStorage.setItem(I,e),globalThis.dispatchEvent(new Event(I))}function yt(e){return globalThis.addEventListener(I,e),()=>globalThis.removeEventListener(I,e)}var bt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function xt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,E.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,E.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,E.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,E.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,E.jsx)(`path`,{fill:n,d:bt,transform:`translate(27 2.6)`})]})}var St={fr:`Français`,nl:`Nederlands`,en:`English`};function Ct(){let{_:e}=_(),{language:t,choose:n}=j();return(0,E.jsxs)(d,{position:`bottom-end`,width:180,children:[(0,E.jsx)(d.Target,{children:(0,E.jsx)(g,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,E.jsx)(Je,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:St[t]}}),children:t.toUpperCase()})}),(0,E.jsx)(d.Dropdown,{children:O.map(r=>(0,E.jsx)(d.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,E.jsx)(le,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:St[r]},r))})]})}function wt(){let{_:e}=_(),{setColorScheme:t}=be(),n=xe(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,E.jsx)(S,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,E.jsx)(Qe,{size:19,stroke:1.7}):(0,E.jsx)(Xe,{size:19,stroke:1.7})})}function z({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,E.jsx)(et,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,E.jsx)(`div`,{"aria-busy":`true`,children:n})}var B={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Tt({title:e,trail:t=[],aside:n,children:r}){return re(`${e} · Flotte`),(0,E.jsxs)(`header`,{className:B.header,children:[t.length>0&&(0,E.jsx)(Et,{crumbs:t}),(0,E.jsxs)(v,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,E.jsx)(`div`,{className:B.words,children:(0,E.jsxs)(v,{gap:`sm`,children:[(0,E.jsx)(u,{order:1,children:e}),n]})}),r&&(0,E.jsx)(v,{gap:`sm`,children:r})]})]})}function Et({crumbs:e}){let{_:t}=_();return(0,E.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:B.trail,children:e.map((e,t)=>(0,E.jsxs)(T.Fragment,{children:[t>0&&(0,E.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,E.jsx)(n,{to:e.to,className:B.crumb,children:e.label}):(0,E.jsx)(C,{span:!0,inherit:!0,children:e.label})]},e.label))})}var V=[{label:`Self-Service`},{label:`UC & Mobile`}];function Dt(){let{_:e}=_();return{menu:V,users:[...V,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...V,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Ot={badge:`_badge_dhtmy_1`},kt={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},At={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function jt({status:e}){let{i18n:t}=_();return(0,E.jsx)(H,{tone:kt[e],children:t._(Re[e])})}function Mt({status:e}){let{i18n:t}=_();return(0,E.jsx)(H,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(ze[e])})}function Nt({state:e}){let{i18n:t}=_();return(0,E.jsx)(H,{tone:At[e],children:t._(Be[e])})}function H({tone:e,children:t}){return(0,E.jsx)(`span`,{className:Ot.badge,"data-tone":e,children:t})}var Pt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Ft=`Europe/Brussels`;function It(e){let t=Pt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Ft}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Ft});return{money:e=>zt(t,e),day:t=>Bt(e,r.format(U(t))),shortDay:e=>i.format(U(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Lt(e){let t=U(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Rt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function zt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function Bt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function U(e){return new Date(`${e}T00:00:00Z`)}function W(){let{language:e}=j();return(0,T.useMemo)(()=>It(e),[e])}var G=F(`
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
`),Vt=F(`
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
`),Ht=F(`
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
  `,[Vt]),Ut=F(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[Ht]),K=F(`
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
`);function Wt(){let{_:e}=_();return(0,E.jsxs)(c,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,E.jsx)(w,{height:73}),(0,E.jsx)(w,{height:220})]})}var q={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},J={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function Gt({invoice:e}){let{day:t,money:n}=W(),r=t(e.issuedOn);return(0,E.jsxs)(`table`,{className:J.table,children:[(0,E.jsx)(`caption`,{className:J.caption,children:(0,E.jsx)(h,{id:`N2XVfx`,values:{issued:r}})}),(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(h,{id:`rjuFFw`})}),(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(h,{id:`hehnjM`})})]})}),(0,E.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,E.jsx)(Kt,{line:e},e.kind+e.description)),e.lines.length===0&&(0,E.jsx)(`tr`,{children:(0,E.jsx)(`td`,{colSpan:2,children:(0,E.jsx)(h,{id:`/QMZoE`})})})]}),(0,E.jsxs)(`tfoot`,{children:[(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(h,{id:`Dk2g6k`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(h,{id:`khBZkl`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,E.jsxs)(`tr`,{className:J.gross,children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(h,{id:`wcJdd7`})}),(0,E.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function Kt({line:e}){let{money:t}=W(),n=t(e.unitPrice);return(0,E.jsxs)(`tr`,{children:[(0,E.jsxs)(`td`,{children:[e.description,(0,E.jsxs)(`span`,{className:`figures ${J.how}`,children:[e.days!==null&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(h,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,E.jsx)(h,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,E.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function qt({change:e}){let{_:t}=_(),{day:n,money:r}=W();return(0,E.jsxs)(`div`,{className:q.summary,children:[(0,E.jsxs)(`dl`,{className:q.facts,children:[(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(h,{id:`Yvd2gC`})}),(0,E.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(h,{id:`t7i/LY`})}),(0,E.jsxs)(`dd`,{className:`figures`,children:[(0,E.jsx)(`span`,{className:q.before,children:r(e.monthlyBefore)}),(0,E.jsx)(m,{size:15,"aria-hidden":!0}),(0,E.jsx)(he,{children:t({id:`+ShK+W`})}),(0,E.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,E.jsx)(Jt,{change:e})]}),(0,E.jsx)(Gt,{invoice:e.nextInvoice})]})}function Jt({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(h,{id:`d3Wk1p`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(h,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(h,{id:`f+aOMv`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(h,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var Y={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function Yt(){return(0,E.jsxs)(`div`,{className:Y.note,role:`alert`,children:[(0,E.jsx)(ne,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,E.jsx)(`span`,{children:(0,E.jsx)(h,{id:`lhDeR0`})})]})}function X({error:e}){let{_:t}=_();if(!e)return null;let[n]=e.graphQLErrors;return(0,E.jsx)(ue,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function Z({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,E.jsxs)(`div`,{className:Y.note,role:t?`alert`:void 0,children:[(0,E.jsx)(ae,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,E.jsxs)(C,{size:`sm`,children:[e.message,` `,n&&(0,E.jsx)(Xt,{refusal:e})]})]})}function Xt({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,E.jsx)(Zt,{manager:e.accountManager});case`OrderInProgress`:return(0,E.jsx)(rt,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,E.jsx)(h,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function Zt({manager:e}){return(0,E.jsx)(p,{href:`mailto:${e.email}`,inherit:!0,children:(0,E.jsx)(h,{id:`9QKVkl`,values:{0:e.name}})})}function Qt({label:e,value:t=``,onChange:n}){let{_:r}=_(),[i,o]=(0,T.useState)(t),s=(0,T.useRef)(t),c=fe(e=>{s.current=e.trim(),n(s.current||void 0)},250);(0,T.useEffect)(()=>{t!==s.current&&(s.current=t,o(t))},[t]);let l=e=>{o(e),c(e)};return(0,E.jsx)(a,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>l(e.currentTarget.value),leftSection:(0,E.jsx)(Ze,{size:17,"aria-hidden":!0}),rightSection:i&&(0,E.jsx)(se,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>l(``)}),w:`100%`})}function $t({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,E.jsx)(p,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var en={section:`_section_vq5w1_1`};function tn({title:e,aside:t,children:n}){let r=(0,T.useId)();return(0,E.jsxs)(`section`,{className:`card ${en.section}`,"aria-labelledby":r,children:[(0,E.jsxs)(v,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,E.jsx)(u,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function nn(e,t,n){let{start:r,stop:i}=ve(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,T.useEffect)(()=>(t&&r(),i),[t,r,i])}var rn=F(`
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
  `,[K]);function an(e,t){return e.allowedActions.find(e=>e.action===t)}function Q(e){return e.msisdn?Rt(e.msisdn):e.plan.name}function on({service:e,onRemove:t}){let{_:n}=_(),r=Q(e),i=an(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return a||!o||sn(o)?(0,E.jsx)(S,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,E.jsx)($e,{size:19,stroke:1.7})}):(0,E.jsxs)(b,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,E.jsx)(b.Target,{children:(0,E.jsx)(S,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,E.jsx)(ae,{size:19,stroke:1.7})})}),(0,E.jsx)(b.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,E.jsx)(Z,{refusal:o})})]})}function sn(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function cn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=_();return(0,E.jsxs)(s.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,E.jsx)(s.Overlay,{backgroundOpacity:.5,blur:2}),(0,E.jsxs)(s.Content,{radius:`lg`,children:[(0,E.jsxs)(`div`,{className:$.head,children:[(0,E.jsx)(s.Title,{className:$.title,children:e}),(0,E.jsx)(s.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,E.jsx)(s.Body,{className:$.body,children:r})]})]})}var ln={list:`_list_1rjem_1`},un=F(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[G,K]),dn=F(`
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
  `,[G,K]),fn=F(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function pn({services:e,onClose:t}){let n=R(),r=y({query:fn,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,E.jsxs)(c,{children:[e.length>1&&(0,E.jsx)(C,{children:(0,E.jsx)(h,{id:`gisqoL`})}),(0,E.jsx)(`ul`,{className:ln.list,children:i.map(e=>(0,E.jsx)(`li`,{children:e},e))}),(0,E.jsx)(z,{query:r,skeleton:(0,E.jsx)(w,{height:80}),children:e=>(0,E.jsx)(mn,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function mn({manager:e,lines:t,onClose:n}){let{_:r}=_(),i=r({id:`sqmvJH`,values:{0:R().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,E.jsxs)(E.Fragment,{children:[e?(0,E.jsxs)(C,{children:[(0,E.jsx)(h,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,E.jsx)($t,{to:e.email})]}):(0,E.jsx)(C,{children:(0,E.jsx)(h,{id:`a27g7a`})}),(0,E.jsxs)(v,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(g,{variant:`default`,onClick:n,children:(0,E.jsx)(h,{id:`dEgA5A`})}),e&&(0,E.jsx)(g,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,E.jsx)(Ye,{size:18}),children:(0,E.jsx)(h,{id:`F9EcE3`})})]})]})}function hn({service:e,onClose:t}){let n={serviceId:e.id},r=y({query:un,variables:{input:n},requestPolicy:`network-only`});return(0,E.jsx)(z,{query:r,skeleton:(0,E.jsx)(Wt,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,E.jsx)(_n,{service:e,preview:n,onClose:t}):(0,E.jsx)(gn,{service:e,refusal:n,onClose:t})})}function gn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,E.jsxs)(c,{children:[(0,E.jsx)(Z,{refusal:t,leadsOn:!r}),r?(0,E.jsx)(pn,{services:[e],onClose:n}):(0,E.jsx)(v,{justify:`flex-end`,children:(0,E.jsx)(g,{variant:`default`,onClick:n,children:(0,E.jsx)(h,{id:`yz7wBu`})})})]})}function _n({service:e,preview:t,onClose:n}){let i=r(),[{fetching:a},o]=te(dn),[s,l]=(0,T.useState)(),[u,d]=(0,T.useState)(),[f,p]=(0,T.useState)(),m=s??t,_=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:m.confirmationToken}}),n=t.data?.removeService;return p(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?l(n.preview):d(n)};return u?(0,E.jsx)(gn,{service:e,refusal:u,onClose:n}):(0,E.jsxs)(c,{gap:`lg`,children:[s&&(0,E.jsx)(Yt,{}),(0,E.jsx)(vn,{service:e,change:m}),(0,E.jsx)(qt,{change:m}),(0,E.jsx)(X,{error:f}),(0,E.jsxs)(v,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(g,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,E.jsx)(h,{id:`dEgA5A`})}),(0,E.jsx)(g,{color:`red`,onClick:()=>void _(),loading:a,children:(0,E.jsx)(h,{id:`l75CjT`})})]})]})}function vn({service:e,change:t}){let{day:n}=W(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,E.jsx)(C,{children:a?(0,E.jsx)(h,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,E.jsx)(h,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function yn({services:e,onClose:t}){let{_:n}=_(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,E.jsx)(cn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,E.jsx)(pn,{services:e,onClose:t}):(0,E.jsx)(hn,{service:r,onClose:t})})}export{$e as $,z as A,R as B,Rt as C,Mt as D,jt as E,ht as F,ut as G,gt as H,pt as I,lt as J,ct as K,vt as L,Ct as M,xt as N,Dt as O,mt as P,et as Q,_t as R,Lt as S,Nt as T,F as U,L as V,ot as W,rt as X,it as Y,tt as Z,Vt as _,A as _t,an as a,We as at,G as b,tn as c,Ue as ct,Z as d,Le as dt,qe as et,X as f,Ie as ft,K as g,j as gt,Wt as h,Ne as ht,rn as i,Re as it,wt as j,Tt as k,$t as l,ze as lt,qt as m,Fe as mt,cn as n,Ve as nt,Q as o,Ge as ot,Yt as p,Pe as pt,st as q,on as r,Be as rt,nn as s,He as st,yn as t,Ke as tt,Qt as u,M as ut,Ht as v,ke as vt,H as w,W as x,Ut as y,D as yt,yt as z};