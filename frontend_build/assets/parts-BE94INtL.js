import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,D as n,En as r,G as i,In as a,J as o,K as s,Kt as c,T as l,Vt as u,X as d,Y as f,_n as p,_t as m,a as ee,bn as te,bt as ne,c as re,ct as ie,d as h,f as g,g as ae,h as oe,hn as se,ht as _,i as ce,l as v,mt as le,n as ue,o as de,ot as y,p as b,pt as x,q as S,r as fe,s as pe,st as C,tt as w,u as me,w as he,yn as ge}from"./libraries-D5a3mRCY.js";function _e(e,t){return p(`(prefers-color-scheme: dark)`,e===`dark`,t)?`dark`:`light`}var T=e(a(),1);function ve(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,T.useState)(!1),a=(0,T.useRef)(null),o=te(e),s=(0,T.useRef)(t);s.current=t;let c=(0,T.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,T.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,T.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,T.useEffect)(()=>(r&&c(),l),[r,t]),(0,T.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}function ye(e){let t=document.createElement(`style`);return t.setAttribute(`data-mantine-styles`,`inline`),t.innerHTML=`*, *::before, *::after {transition: none !important;}`,t.setAttribute(`data-mantine-disable-transition`,`true`),e&&t.setAttribute(`nonce`,e),document.head.appendChild(t),()=>document.querySelectorAll(`[data-mantine-disable-transition]`).forEach(e=>e.remove())}function E({keepTransitions:e}={}){let t=(0,T.useRef)(r),n=(0,T.useRef)(-1),i=(0,T.use)(u),a=c(),o=(0,T.useRef)(a?.());if(!i)throw Error(`[@mantine/core] MantineProvider was not found in tree`);let s=r=>{i.setColorScheme(r),t.current=e?()=>{}:ye(o.current),window.clearTimeout(n.current),n.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{i.clearColorScheme(),t.current=e?()=>{}:ye(o.current),window.clearTimeout(n.current),n.current=window.setTimeout(()=>{t.current?.()},10)},d=_e(`light`,{getInitialValueInEffect:!1}),f=i.colorScheme===`auto`?d:i.colorScheme,p=(0,T.useCallback)(()=>s(f===`light`?`dark`:`light`),[s,f]);return(0,T.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(n.current)},[]),{colorScheme:i.colorScheme,setColorScheme:s,clearColorScheme:l,toggleColorScheme:p}}function be(e,t={getInitialValueInEffect:!0}){let n=_e(e,t),{colorScheme:r}=E();return r===`auto`?n:r}var D=t(),xe=`modulepreload`,Se=function(e){return`/`+e},Ce={},we=function(e){return e.pathname.endsWith(`.css`)},Te=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},O=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Se(t,n);let r=s(t),i=we(r);return Te(Ce,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:xe,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},k=[`fr`,`nl`,`en`],Ee=`flotte.language`,De={fr:()=>O(()=>import(`./fr-CleLPwp7.js`),[]),nl:()=>O(()=>import(`./nl-B9fAt2Ra.js`),[]),en:()=>O(()=>import(`./en-C3-H97RZ.js`),[])};function Oe(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Me).find(e=>e!==void 0)??`en`}function ke(){return Oe(localStorage.getItem(Ee),navigator.languages)}function Ae(e){localStorage.setItem(Ee,e)}async function je(e){let{messages:t}=await De[e]();b.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Me(e){return k.find(t=>t===e)}var Ne=(0,T.createContext)({language:`en`,choose:async()=>{}});function Pe({start:e,children:t}){let[n,r]=(0,T.useState)(e),i=(0,T.useMemo)(()=>({language:n,choose:async e=>{await je(e),Ae(e),r(e)}}),[n]);return(0,D.jsx)(me,{i18n:b,children:(0,D.jsx)(Ne,{value:i,children:t})})}function A(){return(0,T.use)(Ne)}function Fe(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...j(e),r]}return t}function Ie(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of j(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function j(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Le(e){return j(e)[0]}function Re(e,t){let n=j(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var ze={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Be={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ve={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},He={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},Ue={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},We={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Ge={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},Ke={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},qe=[`ACKNOWLEDGED`,`IN_PROGRESS`],Je=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],Ye=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],Xe=v(`outline`,`language`,`Language`,[[`path`,{d:`M9 6.371c0 4.418 -2.239 6.629 -5 6.629`,key:`svg-0`}],[`path`,{d:`M4 6.371h7`,key:`svg-1`}],[`path`,{d:`M5 9c0 2.144 2.252 3.908 6 4`,key:`svg-2`}],[`path`,{d:`M12 20l4 -9l4 9`,key:`svg-3`}],[`path`,{d:`M19.1 18h-6.2`,key:`svg-4`}],[`path`,{d:`M6.694 3l.793 .582`,key:`svg-5`}]]),Ze=v(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),Qe=v(`outline`,`moon`,`Moon`,[[`path`,{d:`M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008`,key:`svg-0`}]]),$e=v(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),et=v(`outline`,`sun`,`Sun`,[[`path`,{d:`M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,key:`svg-0`}],[`path`,{d:`M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7`,key:`svg-1`}]]),tt=v(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),M={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function nt({error:e,onRetry:t,alone:n=!1}){let{_:r}=g(),[a]=e.graphQLErrors,o=a?a.message:r({id:`NM7+3L`});return(0,D.jsxs)(S,{align:`center`,gap:`xs`,className:M.state,role:`alert`,children:[(0,D.jsx)(ee,{size:36,stroke:1.4,className:M.picture,"aria-hidden":!0}),(0,D.jsx)(i,{order:n?1:2,size:`h3`,children:(0,D.jsx)(h,{id:`BAaPCK`})}),(0,D.jsx)(C,{c:`dimmed`,maw:`46ch`,children:o}),(0,D.jsx)(w,{variant:`default`,mt:`xs`,leftSection:(0,D.jsx)(fe,{size:17}),onClick:t,children:(0,D.jsx)(h,{id:`KDw4GX`})})]})}function rt({title:e,children:t,action:n,alone:r=!1}){return(0,D.jsxs)(S,{align:`center`,gap:6,className:M.state,children:[(0,D.jsx)(it,{}),(0,D.jsx)(i,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,D.jsx)(C,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,D.jsx)(`div`,{className:M.action,children:n})]})}function it(){return(0,D.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:M.picture,children:(0,D.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,D.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,D.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,D.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var at=l(e=>(0,D.jsx)(y,{...e})),ot=l(e=>(0,D.jsx)(w,{component:`a`,...e})),st;function ct(){return st??=fetch(`/auth/session`).then(pt).catch(()=>!0),st}async function lt(e,t){return mt(await N(`/auth/sign-in`,{email:e,password:t}))}async function ut(e,t){return mt(await N(`/auth/password`,{token:e,password:t}))}async function dt(){await N(`/auth/sign-out`,{}),globalThis.location.assign(`/sign-in`)}function ft(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function pt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}async function N(e,t){return fetch(e,{method:`POST`,headers:{"Content-Type":`application/json`},body:JSON.stringify(t)}).catch(()=>null)}function mt(e){return e?.ok?`done`:e?.status===429?`throttled`:e&&e.status<500?`refused`:`unreachable`}var P=ue(),F=`flotte.company`,ht=P(`
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
`),gt=P(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),I=(0,T.createContext)(null);function L(){let e=(0,T.use)(I);if(!e)throw Error(`useDesk outside of Portal`);return e}function R(){let{company:e}=L();if(!e)throw Error(`useCompany before a company was picked`);return e}function _t(e){return L().viewer.permissions.includes(e)}function vt(){return localStorage.getItem(F)}function yt(e){localStorage.setItem(F,e),globalThis.dispatchEvent(new Event(F))}function bt(e){return globalThis.addEventListener(F,e),()=>globalThis.removeEventListener(F,e)}var xt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function St({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,D.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,D.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,D.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,D.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,D.jsx)(`path`,{fill:n,d:xt,transform:`translate(27 2.6)`})]})}var z={fr:`Français`,nl:`Nederlands`,en:`English`};function Ct(){let{_:e}=g(),{language:t,choose:n}=A();return(0,D.jsxs)(d,{position:`bottom-end`,width:180,children:[(0,D.jsx)(d.Target,{children:(0,D.jsx)(w,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,D.jsx)(Xe,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:z[t]}}),children:t.toUpperCase()})}),(0,D.jsx)(d.Dropdown,{children:k.map(r=>(0,D.jsx)(d.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,D.jsx)(pe,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:z[r]},r))})]})}function wt(){let{_:e}=g(),{setColorScheme:t}=E(),n=be(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,D.jsx)(_,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,D.jsx)(et,{size:19,stroke:1.7}):(0,D.jsx)(Qe,{size:19,stroke:1.7})})}function B({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,D.jsx)(nt,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,D.jsx)(`div`,{"aria-busy":`true`,children:n})}var V={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Tt({title:e,trail:t=[],aside:n,children:r}){return se(`${e} · Flotte`),(0,D.jsxs)(`header`,{className:V.header,children:[t.length>0&&(0,D.jsx)(Et,{crumbs:t}),(0,D.jsxs)(x,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,D.jsx)(`div`,{className:V.words,children:(0,D.jsxs)(x,{gap:`sm`,children:[(0,D.jsx)(i,{order:1,children:e}),n]})}),r&&(0,D.jsx)(x,{gap:`sm`,children:r})]})]})}function Et({crumbs:e}){let{_:t}=g();return(0,D.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:V.trail,children:e.map((e,t)=>(0,D.jsxs)(T.Fragment,{children:[t>0&&(0,D.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,D.jsx)(he,{to:e.to,className:V.crumb,children:e.label}):(0,D.jsx)(C,{span:!0,inherit:!0,children:e.label})]},e.label))})}var H=[{label:`Self-Service`},{label:`UC & Mobile`}];function Dt(){let{_:e}=g();return{menu:H,users:[...H,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...H,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Ot={badge:`_badge_dhtmy_1`},kt={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},At={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function jt({status:e}){let{i18n:t}=g();return(0,D.jsx)(U,{tone:kt[e],children:t._(ze[e])})}function Mt({status:e}){let{i18n:t}=g();return(0,D.jsx)(U,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Be[e])})}function Nt({state:e}){let{i18n:t}=g();return(0,D.jsx)(U,{tone:At[e],children:t._(Ve[e])})}function U({tone:e,children:t}){return(0,D.jsx)(`span`,{className:Ot.badge,"data-tone":e,children:t})}var Pt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Ft=`Europe/Brussels`;function It(e){let t=Pt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Ft}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Ft});return{money:e=>zt(t,e),day:t=>Bt(e,r.format(W(t))),shortDay:e=>i.format(W(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Lt(e){let t=W(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Rt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function zt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function Bt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function W(e){return new Date(`${e}T00:00:00Z`)}function G(){let{language:e}=A();return(0,T.useMemo)(()=>It(e),[e])}var K=P(`
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
`),Vt=P(`
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
`),Ht=P(`
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
  `,[Vt]),Ut=P(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[Ht]),q=P(`
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
`);function Wt(){let{_:e}=g();return(0,D.jsxs)(S,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,D.jsx)(o,{height:73}),(0,D.jsx)(o,{height:220})]})}var J={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},Y={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function Gt({invoice:e}){let{day:t,money:n}=G(),r=t(e.issuedOn);return(0,D.jsxs)(`table`,{className:Y.table,children:[(0,D.jsx)(`caption`,{className:Y.caption,children:(0,D.jsx)(h,{id:`N2XVfx`,values:{issued:r}})}),(0,D.jsx)(`thead`,{children:(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(h,{id:`rjuFFw`})}),(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(h,{id:`hehnjM`})})]})}),(0,D.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,D.jsx)(Kt,{line:e},e.kind+e.description)),e.lines.length===0&&(0,D.jsx)(`tr`,{children:(0,D.jsx)(`td`,{colSpan:2,children:(0,D.jsx)(h,{id:`/QMZoE`})})})]}),(0,D.jsxs)(`tfoot`,{children:[(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(h,{id:`Dk2g6k`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(h,{id:`khBZkl`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,D.jsxs)(`tr`,{className:Y.gross,children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(h,{id:`wcJdd7`})}),(0,D.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function Kt({line:e}){let{money:t}=G(),n=t(e.unitPrice);return(0,D.jsxs)(`tr`,{children:[(0,D.jsxs)(`td`,{children:[e.description,(0,D.jsxs)(`span`,{className:`figures ${Y.how}`,children:[e.days!==null&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(h,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,D.jsx)(h,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,D.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function qt({change:e}){let{_:t}=g(),{day:n,money:r}=G();return(0,D.jsxs)(`div`,{className:J.summary,children:[(0,D.jsxs)(`dl`,{className:J.facts,children:[(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(h,{id:`Yvd2gC`})}),(0,D.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(h,{id:`t7i/LY`})}),(0,D.jsxs)(`dd`,{className:`figures`,children:[(0,D.jsx)(`span`,{className:J.before,children:r(e.monthlyBefore)}),(0,D.jsx)(re,{size:15,"aria-hidden":!0}),(0,D.jsx)(ne,{children:t({id:`+ShK+W`})}),(0,D.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,D.jsx)(Jt,{change:e})]}),(0,D.jsx)(Gt,{invoice:e.nextInvoice})]})}function Jt({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(h,{id:`d3Wk1p`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(h,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(h,{id:`f+aOMv`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(h,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var X={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function Yt(){return(0,D.jsxs)(`div`,{className:X.note,role:`alert`,children:[(0,D.jsx)(ce,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,D.jsx)(`span`,{children:(0,D.jsx)(h,{id:`lhDeR0`})})]})}function Xt({error:e}){let{_:t}=g();if(!e)return null;let[n]=e.graphQLErrors;return(0,D.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function Z({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,D.jsxs)(`div`,{className:X.note,role:t?`alert`:void 0,children:[(0,D.jsx)(de,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,D.jsxs)(C,{size:`sm`,children:[e.message,` `,n&&(0,D.jsx)(Zt,{refusal:e})]})]})}function Zt({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,D.jsx)(Qt,{manager:e.accountManager});case`OrderInProgress`:return(0,D.jsx)(at,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,D.jsx)(h,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function Qt({manager:e}){return(0,D.jsx)(y,{href:`mailto:${e.email}`,inherit:!0,children:(0,D.jsx)(h,{id:`9QKVkl`,values:{0:e.name}})})}function $t({label:e,value:t=``,onChange:n}){let{_:r}=g(),[i,a]=(0,T.useState)(t),o=(0,T.useRef)(t),c=ge(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,T.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let l=e=>{a(e),c(e)};return(0,D.jsx)(s,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>l(e.currentTarget.value),leftSection:(0,D.jsx)($e,{size:17,"aria-hidden":!0}),rightSection:i&&(0,D.jsx)(le,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>l(``)}),w:`100%`})}function en({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,D.jsx)(y,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var tn={section:`_section_vq5w1_1`};function nn({title:e,aside:t,children:n}){let r=(0,T.useId)();return(0,D.jsxs)(`section`,{className:`card ${tn.section}`,"aria-labelledby":r,children:[(0,D.jsxs)(x,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,D.jsx)(i,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function rn(e,t,n){let{start:r,stop:i}=ve(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,T.useEffect)(()=>(t&&r(),i),[t,r,i])}var an=P(`
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
  `,[q]);function on(e,t){return e.allowedActions.find(e=>e.action===t)}function sn(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Rt(e.msisdn):e.plan.name}function cn({service:e,onRemove:t}){let{_:n}=g(),r=Q(e),i=on(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||ln(o)?(0,D.jsx)(_,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,D.jsx)(tt,{size:19,stroke:1.7})}):(0,D.jsxs)(m,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,D.jsx)(m.Target,{children:(0,D.jsx)(_,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(de,{size:19,stroke:1.7})})}),(0,D.jsx)(m.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(Z,{refusal:o})})]})}function ln(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function un({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=g();return dn(),(0,D.jsxs)(f.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,D.jsx)(f.Overlay,{backgroundOpacity:.5,blur:2}),(0,D.jsxs)(f.Content,{radius:`lg`,children:[(0,D.jsxs)(`div`,{className:$.head,children:[(0,D.jsx)(f.Title,{className:$.title,children:e}),(0,D.jsx)(f.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,D.jsx)(f.Body,{className:$.body,children:r})]})]})}function dn(){let[e]=(0,T.useState)(()=>document.activeElement);(0,T.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}var fn={list:`_list_1rjem_1`},pn=P(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[K,q]),mn=P(`
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
  `,[K,q]),hn=P(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function gn({services:e,onClose:t}){let n=R(),r=ae({query:hn,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,D.jsxs)(S,{children:[e.length>1&&(0,D.jsx)(C,{children:(0,D.jsx)(h,{id:`gisqoL`})}),(0,D.jsx)(`ul`,{className:fn.list,children:i.map(e=>(0,D.jsx)(`li`,{children:e},e))}),(0,D.jsx)(B,{query:r,skeleton:(0,D.jsx)(o,{height:80}),children:e=>(0,D.jsx)(_n,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function _n({manager:e,lines:t,onClose:n}){let{_:r}=g(),i=r({id:`sqmvJH`,values:{0:R().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,D.jsxs)(D.Fragment,{children:[e?(0,D.jsxs)(C,{children:[(0,D.jsx)(h,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,D.jsx)(en,{to:e.email})]}):(0,D.jsx)(C,{children:(0,D.jsx)(h,{id:`a27g7a`})}),(0,D.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(w,{variant:`default`,onClick:n,children:(0,D.jsx)(h,{id:`dEgA5A`})}),e&&(0,D.jsx)(w,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,D.jsx)(Ze,{size:18}),children:(0,D.jsx)(h,{id:`F9EcE3`})})]})]})}function vn({service:e,onClose:t}){let n={serviceId:e.id},r=ae({query:pn,variables:{input:n},requestPolicy:`network-only`});return(0,D.jsx)(B,{query:r,skeleton:(0,D.jsx)(Wt,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,D.jsx)(bn,{service:e,preview:n,onClose:t}):(0,D.jsx)(yn,{service:e,refusal:n,onClose:t})})}function yn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,D.jsxs)(S,{children:[(0,D.jsx)(Z,{refusal:t,leadsOn:!r}),r?(0,D.jsx)(gn,{services:[e],onClose:n}):(0,D.jsx)(x,{justify:`flex-end`,children:(0,D.jsx)(w,{variant:`default`,onClick:n,children:(0,D.jsx)(h,{id:`yz7wBu`})})})]})}function bn({service:e,preview:t,onClose:r}){let i=n(),[{fetching:a},o]=oe(mn),[s,c]=(0,T.useState)(),[l,u]=(0,T.useState)(),[d,f]=(0,T.useState)(),p=s??t,m=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:p.confirmationToken}}),n=t.data?.removeService;return f(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,D.jsx)(yn,{service:e,refusal:l,onClose:r}):(0,D.jsxs)(S,{gap:`lg`,children:[s&&(0,D.jsx)(Yt,{}),(0,D.jsx)(xn,{service:e,change:p}),(0,D.jsx)(qt,{change:p}),(0,D.jsx)(Xt,{error:d}),(0,D.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(w,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,D.jsx)(h,{id:`dEgA5A`})}),(0,D.jsx)(w,{color:`red`,onClick:()=>void m(),loading:a,children:(0,D.jsx)(h,{id:`l75CjT`})})]})]})}function xn({service:e,change:t}){let{day:n}=G(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,D.jsx)(C,{children:a?(0,D.jsx)(h,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,D.jsx)(h,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Sn({services:e,onClose:t}){let{_:n}=g(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,D.jsx)(un,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,D.jsx)(gn,{services:e,onClose:t}):(0,D.jsx)(vn,{service:r,onClose:t})})}export{nt as $,Tt as A,bt as B,Lt as C,jt as D,Nt as E,gt as F,ct as G,L as H,I,lt as J,ft as K,ht as L,wt as M,Ct as N,Mt as O,St as P,rt as Q,yt as R,G as S,U as T,_t as U,R as V,P as W,ot as X,dt as Y,at as Z,q as _,Pe as _t,on as a,Ve as at,Ut as b,ke as bt,rn as c,Ke as ct,$t as d,Be as dt,tt as et,Z as f,j as ft,Wt as g,Ie as gt,qt as h,Fe as ht,an as i,He as it,B as j,Dt as k,nn as l,Ue as lt,Yt as m,Le as mt,un as n,qe as nt,sn as o,ze as ot,Xt as p,Re as pt,ut as q,cn as r,Je as rt,Q as s,Ge as st,Sn as t,Ye as tt,en as u,We as ut,Vt as v,A as vt,Rt as w,K as x,O as xt,Ht as y,je as yt,vt as z};