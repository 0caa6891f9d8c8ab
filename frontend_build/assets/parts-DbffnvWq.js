import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{At as t,C as n,Ct as r,Ft as i,I as a,Mt as o,N as s,O as c,Ot as l,P as u,Pn as d,Rn as f,St as p,_ as m,a as h,at as g,b as _,c as ee,d as te,dt as v,er as ne,et as y,f as re,ft as ie,g as ae,h as oe,i as se,it as ce,jn as le,k as ue,kt as de,l as fe,m as pe,nn as me,nt as b,o as he,ot as x,p as ge,pt as S,r as _e,rn as ve,rt as ye,s as be,t as xe,tn as Se,tt as Ce,u as we,v as Te,w as Ee,xt as De,y as C}from"./libraries-D121TdC-.js";var w=e(ne(),1),T=Se(),Oe=`modulepreload`,ke=function(e){return`/`+e},Ae={},je=function(e){return e.pathname.endsWith(`.css`)},Me=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},E=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=ke(t,n);let r=s(t),i=je(r);return Me(Ae,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Oe,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},D=[`fr`,`nl`,`en`],Ne=`flotte.language`,Pe={fr:()=>E(()=>import(`./fr-Il_hwXBM.js`),[]),nl:()=>E(()=>import(`./nl-CJrMK30e.js`),[]),en:()=>E(()=>import(`./en-lECxdoFp.js`),[])};function Fe(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Be).find(e=>e!==void 0)??`en`}function Ie(){return Fe(localStorage.getItem(Ne),navigator.languages)}function Le(){return localStorage.getItem(Ne)!==null}function Re(e){localStorage.setItem(Ne,e)}async function ze(e){let{messages:t}=await Pe[e]();_.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Be(e){return D.find(t=>t===e)}var Ve=(0,w.createContext)({language:`en`,choose:async()=>{}});function He({start:e,children:t}){let[n,r]=(0,w.useState)(e),i=(0,w.useMemo)(()=>({language:n,choose:async e=>{await ze(e),Re(e),r(e)}}),[n]);return(0,T.jsx)(m,{i18n:_,children:(0,T.jsx)(Ve,{value:i,children:t})})}function O(){return(0,w.use)(Ve)}function Ue(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...k(e),r]}return t}function We(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of k(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function k(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ge(e){return k(e)[0]}function Ke(e,t){let n=k(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var qe={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Je={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ye={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Xe={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},Ze={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`},AWAIT_USER:{id:`/TpF4l`},PORT_IN:{id:`I2WpNJ`},CANCEL_PORT:{id:`/sGAQ4`},SEND_CARD:{id:`HyuH4h`},NOTIFY:{id:`1jO5+O`}},Qe={SUBMITTED:{id:`1zQ912`},VALIDATED:{id:`mFjg3I`},REJECTED:{id:`ihSCHZ`},SCHEDULED:{id:`JPqixn`},EXECUTING:{id:`F1JH79`},COMPLETED:{id:`l6IZbD`},CANCELLED:{id:`/ZfpfG`}},$e={NUMBER_NOT_ACTIVE:{id:`z0STIH`},WRONG_ACCOUNT_NUMBER:{id:`OdE6ox`},WRONG_SIM_NUMBER:{id:`rxIBk1`},ALREADY_PORTING:{id:`VEhu0P`},PORT_LOCKED:{id:`W9T8Th`},OTHER:{id:`jqJ+gY`}},et={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},tt={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},nt={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},rt={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},it={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},at={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},ot={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},st=[`ACKNOWLEDGED`,`IN_PROGRESS`],ct=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`];function lt(e){return ct.includes(e)}var ut=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`];function A({values:e={},...t}){let n=Object.entries(e).map(([e,t])=>[e,typeof t==`string`?[t]:t]);return(0,w.createElement)(Te,{...t,values:Object.fromEntries(n)})}var dt=ae(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),j={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function ft({error:e,onRetry:t,alone:n=!1}){let{_:r}=C(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,T.jsxs)(b,{align:`center`,gap:`xs`,className:j.state,role:`alert`,children:[(0,T.jsx)(ee,{size:36,stroke:1.4,className:j.picture,"aria-hidden":!0}),(0,T.jsx)(y,{order:n?1:2,size:`h3`,children:(0,T.jsx)(A,{id:`BAaPCK`})}),(0,T.jsx)(p,{c:`dimmed`,maw:`46ch`,children:a}),(0,T.jsx)(S,{variant:`default`,mt:`xs`,leftSection:(0,T.jsx)(he,{size:17}),onClick:t,children:(0,T.jsx)(A,{id:`KDw4GX`})})]})}function pt({title:e,children:t,action:n,alone:r=!1}){return(0,T.jsxs)(b,{align:`center`,gap:6,className:j.state,children:[(0,T.jsx)(mt,{}),(0,T.jsx)(y,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,T.jsx)(p,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,T.jsx)(`div`,{className:j.action,children:n})]})}function mt(){return(0,T.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:j.picture,children:(0,T.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,T.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,T.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,T.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ht=u(e=>(0,T.jsx)(De,{...e})),gt=u(e=>(0,T.jsx)(S,{component:`a`,...e}));async function _t(e){return vt(e,{})}async function M(e,t={}){return vt(e,{method:`POST`,body:JSON.stringify(t)})}async function vt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var yt;function bt(){return yt??=fetch(`/auth/session`).then(Et).catch(()=>!0),yt}async function xt(e,t){return M(`/auth/sign-in`,{email:e,password:t})}async function St(e,t){return M(`/auth/sign-in/code`,{token:e,code:t})}async function Ct(e,t){return M(`/auth/password`,{token:e,password:t})}async function wt(){await M(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function Tt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function Et(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var N=_e(),P=`flotte.company`,Dt=N(`
  query Viewer {
    viewer {
      id
      name
      email
      permissions
      today
      company {
        id
        name
      }
    }
  }
`),Ot=N(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),kt=(0,w.createContext)(null);function F(){let e=(0,w.use)(kt);if(!e)throw Error(`useDesk outside of Portal`);return e}function At(){let{company:e}=F();if(!e)throw Error(`useCompany before a company was picked`);return e}function I(e){return F().viewer.permissions.includes(e)}function jt(){return localStorage.getItem(P)}function Mt(e){localStorage.setItem(P,e),globalThis.dispatchEvent(new Event(P))}function Nt(e){return globalThis.addEventListener(P,e),()=>globalThis.removeEventListener(P,e)}function L(){return F().viewer.today}var Pt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Ft({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,T.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,T.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,T.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,T.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,T.jsx)(`path`,{fill:n,d:Pt,transform:`translate(27 2.6)`})]})}var R={fr:`Français`,nl:`Nederlands`,en:`English`};function It(){let{_:e}=C(),{language:t,choose:n}=O();return(0,T.jsxs)(x,{position:`bottom-end`,width:180,children:[(0,T.jsx)(x.Target,{children:(0,T.jsx)(S,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,T.jsx)(we,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:R[t]}}),children:t.toUpperCase()})}),(0,T.jsx)(x.Dropdown,{children:D.map(r=>(0,T.jsx)(x.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,T.jsx)(pe,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:R[r]},r))})]})}function Lt(){let{_:e}=C(),{setColorScheme:n}=ve(),r=me(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,T.jsx)(t,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>n(r?`light`:`dark`),"aria-label":e(r?{id:`b0yZlj`}:{id:`1cO7LR`}),children:r?(0,T.jsx)(se,{size:19,stroke:1.7}):(0,T.jsx)(fe,{size:19,stroke:1.7})})}function Rt(e){let[t,n]=(0,w.useState)({}),r=(0,w.useCallback)(()=>void _t(e).then(e=>n(Bt(e))),[e]);return(0,w.useEffect)(r,[r]),[t,r]}function zt(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function Bt({data:e,refusal:t}){return zt(t),e?{data:e}:t?.message?{error:new c({graphQLErrors:[t.message]})}:{error:new c({networkError:Error(`no answer`)})}}function Vt({refusal:e}){let{_:t}=C();return e?(0,T.jsx)(r,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var z={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function Ht({title:e,children:t}){return d(`${e} · Flotte`),(0,T.jsxs)(`div`,{className:z.split,children:[(0,T.jsxs)(`aside`,{className:z.picture,children:[(0,T.jsx)(Ft,{height:34,tone:`light`}),(0,T.jsx)(Ut,{}),(0,T.jsx)(`p`,{className:z.promise,children:(0,T.jsx)(A,{id:`nAFS4B`})})]}),(0,T.jsxs)(`main`,{className:z.side,children:[(0,T.jsxs)(l,{justify:`flex-end`,gap:6,children:[(0,T.jsx)(It,{}),(0,T.jsx)(Lt,{})]}),(0,T.jsxs)(`div`,{className:z.form,children:[(0,T.jsx)(y,{order:1,mb:`lg`,children:e}),t]})]})]})}function Ut(){return(0,T.jsxs)(`svg`,{className:z.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,T.jsxs)(`g`,{fill:`#ffffff`,children:[(0,T.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,T.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,T.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,T.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var Wt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},B=`Europe/Brussels`,Gt=new Intl.DateTimeFormat(`en-GB`,{dateStyle:`short`,timeZone:B});function Kt(e){let t=Wt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:B}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:B});return{money:e=>Xt(t,e),day:t=>Zt(e,r.format(V(t))),shortDay:e=>i.format(V(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function qt(e){let t=V(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Jt(e){return new Set(e.map(e=>Gt.format(new Date(e)))).size<=1}function Yt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32\xA0$1\xA0$2\xA0$3\xA0$4`)}function Xt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function Zt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function V(e){return new Date(`${e}T00:00:00Z`)}function H(){let{language:e}=O();return(0,w.useMemo)(()=>Kt(e),[e])}function Qt({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,T.jsx)(ft,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,T.jsx)(`div`,{"aria-busy":`true`,children:n})}var U={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function $t({title:e,trail:t=[],aside:n,children:r}){return d(`${e} · Flotte`),(0,T.jsxs)(`header`,{className:U.header,children:[t.length>0&&(0,T.jsx)(en,{crumbs:t}),(0,T.jsxs)(l,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,T.jsx)(`div`,{className:U.words,children:(0,T.jsxs)(l,{gap:`sm`,children:[(0,T.jsx)(y,{order:1,children:e}),n]})}),r&&(0,T.jsx)(l,{gap:`sm`,children:r})]})]})}function en({crumbs:e}){let{_:t}=C();return(0,T.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:U.trail,children:e.map((e,t)=>(0,T.jsxs)(w.Fragment,{children:[t>0&&(0,T.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,T.jsx)(s,{to:e.to,className:U.crumb,children:e.label}):(0,T.jsx)(p,{span:!0,inherit:!0,children:e.label})]},e.label))})}var W=[{label:`Self-Service`},{label:`UC & Mobile`}];function tn(){let{_:e}=C();return{menu:W,users:[...W,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...W,{label:e({id:`7TEDVm`}),to:`/services`}]}}var nn={badge:`_badge_dhtmy_1`},rn={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},an={id:`cZp/ng`},on={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},sn={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function cn({status:e,activatedOn:t}){let{i18n:n}=C(),r=e===`TERMINATED`&&t===null;return(0,T.jsx)(G,{tone:rn[e],children:n._(r?an:qe[e])})}function ln({status:e}){let{i18n:t}=C();return(0,T.jsx)(G,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Je[e])})}function un({state:e,needsAttention:t}){let{i18n:n,_:r}=C();return t?(0,T.jsx)(G,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,T.jsx)(G,{tone:on[e],children:n._(Ye[e])})}function dn({state:e}){let{i18n:t}=C();return(0,T.jsx)(G,{tone:sn[e],children:t._(at[e])})}function G({tone:e,children:t}){return(0,T.jsx)(`span`,{className:nn.badge,"data-tone":e,children:t})}var K=N(`
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
`),fn=N(`
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
  `,[K]),pn=N(`
  fragment PlannedOrder on Order {
    id
    number
    action
    startsOn
    until
    isReturn
  }
`),mn=N(`
    fragment Planned on MobileService {
      id
      version
      pendingChange {
        plan {
          id
          name
        }
        options {
          id
          name
        }
      }
      pendingOrders {
        ...PlannedOrder
      }
    }
  `,[pn]),hn=N(`
    mutation CancelOrder($input: CancelOrderInput!) {
      cancelOrder(input: $input) {
        __typename
        ... on OrderCancelled {
          order {
            id
            state
          }
          service {
            id
            version
          }
        }
        ...Refusal
      }
    }
  `,[K]);function gn(e){return e?[e.plan,...e.options].map(({name:e})=>e).join(` + `):``}var _n=N(`
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
      ...Invoice
    }
    returns {
      effectiveOn
      monthlyAfter {
        amount
        currency
      }
      nextInvoice {
        ...Invoice
      }
    }
    cancelledOrders {
      ...PlannedOrder
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
`,[N(`
  fragment Invoice on NextInvoice {
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
`),pn]),vn=N(`
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
`),yn=N(`
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
  `,[vn]),bn=N(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[yn]),xn={recipient:``,street:``,postcode:``,city:``},Sn=/^(B-)?[1-9][0-9]{3}$/i;function Cn(e){return Object.keys(xn).filter(t=>!e[t].trim()||t===`postcode`&&!wn(e.postcode))}function wn(e){return Sn.test(e.trim())}function Tn(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function En(){let{_:e}=C();return(0,T.jsxs)(b,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,T.jsx)(ye,{height:73}),(0,T.jsx)(ye,{height:220})]})}var q={summary:`_summary_v6cab_1`,facts:`_facts_v6cab_6`,before:`_before_v6cab_29`,returns:`_returns_v6cab_34`},J={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function Dn({invoice:e,which:t=`next`}){let{day:n,money:r}=H(),i=n(e.issuedOn);return(0,T.jsxs)(`table`,{className:J.table,children:[(0,T.jsxs)(`caption`,{className:J.caption,children:[t===`next`&&(0,T.jsx)(A,{id:`N2XVfx`,values:{issued:i}}),t===`later`&&(0,T.jsx)(A,{id:`xbDElr`,values:{issued:i}}),t===`same`&&(0,T.jsx)(A,{id:`18mHbu`,values:{issued:i}})]}),(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:(0,T.jsx)(A,{id:`rjuFFw`})}),(0,T.jsx)(`th`,{scope:`col`,children:(0,T.jsx)(A,{id:`hehnjM`})})]})}),(0,T.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,T.jsx)(On,{line:e},e.kind+e.description)),e.lines.length===0&&(0,T.jsx)(`tr`,{children:(0,T.jsx)(`td`,{colSpan:2,children:t===`next`?(0,T.jsx)(A,{id:`/QMZoE`}):(0,T.jsx)(A,{id:`Dx/yvD`})})})]}),(0,T.jsxs)(`tfoot`,{children:[(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`row`,children:(0,T.jsx)(A,{id:`Dk2g6k`})}),(0,T.jsx)(`td`,{className:`figures`,children:r(e.net)})]}),(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`row`,children:(0,T.jsx)(A,{id:`khBZkl`})}),(0,T.jsx)(`td`,{className:`figures`,children:r(e.vat)})]}),(0,T.jsxs)(`tr`,{className:J.gross,children:[(0,T.jsx)(`th`,{scope:`row`,children:(0,T.jsx)(A,{id:`wcJdd7`})}),(0,T.jsx)(`td`,{className:`figures`,children:r(e.gross)})]})]})]})}function On({line:e}){let{money:t}=H(),n=t(e.unitPrice);return(0,T.jsxs)(`tr`,{children:[(0,T.jsxs)(`td`,{children:[e.description,(0,T.jsxs)(`span`,{className:`figures ${J.how}`,children:[e.days!==null&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(A,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,T.jsx)(A,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,T.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function kn({change:e,isUsedLater:t=!1}){let{_:n}=C(),{day:r,money:a}=H(),o=L();return(0,T.jsxs)(`div`,{className:q.summary,children:[(0,T.jsxs)(`dl`,{className:q.facts,children:[(0,T.jsxs)(`div`,{children:[(0,T.jsx)(`dt`,{children:t?(0,T.jsx)(A,{id:`7LHCYn`}):(0,T.jsx)(A,{id:`Yvd2gC`})}),(0,T.jsx)(`dd`,{children:r(e.effectiveOn)})]}),(0,T.jsxs)(`div`,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(A,{id:`t7i/LY`})}),(0,T.jsxs)(`dd`,{className:`figures`,children:[(0,T.jsx)(`span`,{className:q.before,children:a(e.monthlyBefore)}),(0,T.jsx)(oe,{size:15,"aria-hidden":!0}),(0,T.jsx)(i,{children:n({id:`+ShK+W`})}),(0,T.jsx)(`strong`,{children:a(e.monthlyAfter)})]})]}),(0,T.jsx)(jn,{change:e})]}),(0,T.jsx)(Dn,{invoice:e.nextInvoice,which:e.effectiveOn>o?`later`:`next`}),e.returns&&(0,T.jsx)(An,{returns:e.returns,after:e.nextInvoice})]})}function An({returns:e,after:t}){let{day:n,money:r}=H(),i=n(e.effectiveOn),a=r(e.monthlyAfter),o=e.nextInvoice.issuedOn===t.issuedOn;return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`p`,{className:q.returns,children:(0,T.jsx)(A,{id:`ss8QS5`,values:{on:i,price:a}})}),(0,T.jsx)(Dn,{invoice:e.nextInvoice,which:o?`same`:`later`})]})}function jn({change:{effectiveOn:e,planChanges:t,removalQuota:n}}){let r=e.slice(0,7)===L().slice(0,7);if(t&&t.limit!==null){let e=t.used+1;return(0,T.jsxs)(`div`,{children:[(0,T.jsx)(`dt`,{children:r?(0,T.jsx)(A,{id:`d3Wk1p`}):(0,T.jsx)(A,{id:`ELfa6s`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(A,{id:`qaQQWT`,values:{0:t.limit,nth:e}})})]})}if(!n||n.limit===null)return null;let i=n.used+1;return(0,T.jsxs)(`div`,{children:[(0,T.jsx)(`dt`,{children:(0,T.jsx)(A,{id:`f+aOMv`})}),(0,T.jsx)(`dd`,{className:`figures`,children:(0,T.jsx)(A,{id:`p2ZnDO`,values:{0:n.limit,nth:i}})})]})}var Y={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function Mn(){return(0,T.jsxs)(`div`,{className:Y.note,role:`alert`,children:[(0,T.jsx)(be,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,T.jsx)(`span`,{children:(0,T.jsx)(A,{id:`lhDeR0`})})]})}function X({error:e}){let{_:t}=C();if(!e)return null;let[n]=e.graphQLErrors;return(0,T.jsx)(r,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}var Nn={planId:{id:`GdgCoi`},optionIds:{id:`0zpgxV`},iccid:{id:`+82uPC`},eid:{id:`sqgerC`},recipient:{id:`I3QpvQ`},street:{id:`4VeKok`},postcode:{id:`OKJUcC`},city:{id:`uCgBlc`},msisdn:{id:`u/HDBk`},donor:{id:`kvBn4O`},kind:{id:`1m3FUa`},simNumber:{id:`A3NaNH`},accountNumber:{id:`+VbpnG`},mandateId:{id:`bKXjUF`},requestedOn:{id:`9fzKPE`},startsOn:{id:`lJV5Jt`},until:{id:`cmKizF`},name:{id:`6YtxFj`},email:{id:`5Sa1Ss`},costCentre:{id:`Ylz7Fx`}};function Z({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,T.jsxs)(`div`,{className:Y.note,role:t?`alert`:void 0,children:[(0,T.jsx)(te,{size:18,stroke:1.7,className:Y.icon,"aria-hidden":!0}),(0,T.jsxs)(p,{size:`sm`,children:[(0,T.jsx)(Pn,{refusal:e}),` `,n&&(0,T.jsx)(Fn,{refusal:e})]})]})}function Pn({refusal:e}){let{i18n:t,_:n}=C();return e.__typename!==`InvalidInput`||e.fields.length===0?e.message:e.fields.map(({path:e,message:r})=>{let i=Nn[e.at(-1)??``];if(!i)return r;let a=t._(i);return n({id:`4iY2Sk`,values:{label:a,message:r}})}).join(` `)}function Fn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,T.jsx)(In,{manager:e.accountManager});case`OrderInProgress`:return(0,T.jsx)(ht,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,T.jsx)(A,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function In({manager:e}){return(0,T.jsx)(De,{href:`mailto:${e.email}`,inherit:!0,children:(0,T.jsx)(A,{id:`9QKVkl`,values:{0:e.name}})})}var Ln=N(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Rn({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function zn({page:e,onTurn:t}){let{_:n}=C();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,T.jsxs)(l,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,T.jsx)(S,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,T.jsx)(ge,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,T.jsx)(A,{id:`DHhJ7s`})}),(0,T.jsx)(S,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,T.jsx)(re,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,T.jsx)(A,{id:`hXzOVo`})})]})}var Bn=N(`
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
`),Vn=N(`
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
`),Hn={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},Q={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function Un({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=C();return Wn(),(0,T.jsxs)(g.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:Q.dialog},children:[(0,T.jsx)(g.Overlay,{backgroundOpacity:.5,blur:2}),(0,T.jsxs)(g.Content,{radius:`lg`,children:[(0,T.jsxs)(`div`,{className:Q.head,children:[(0,T.jsx)(g.Title,{className:Q.title,children:e}),(0,T.jsx)(g.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,T.jsx)(g.Body,{className:Q.body,children:r})]})]})}function Wn(){let[e]=(0,w.useState)(()=>document.activeElement);(0,w.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function Gn(){return(0,w.useState)(Kn)[0]}function Kn(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}function qn({order:e,words:t,onCancelled:n}){let{_:r}=C(),i=I(e.action===`ADD`?`SERVICES_ADD`:`SERVICES_MODIFY`),[a,o]=(0,w.useState)(!1);return i?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(S,{variant:`default`,size:`compact-md`,onClick:()=>o(!0),"aria-label":r({id:`HWk4qa`,values:{words:t}}),children:(0,T.jsx)(A,{id:`Ef+8GK`})}),a&&(0,T.jsx)(Jn,{order:e,words:t,onClose:()=>o(!1),onCancelled:()=>n?.()})]}):null}function Jn({order:e,words:t,onClose:r,onCancelled:i}){let{_:a}=C(),o=Gn(),[{fetching:s,error:c},u]=n(hn),[d,f]=(0,w.useState)(),m=async()=>{let t=(await u({input:{orderId:e.id,idempotencyKey:o}})).data?.cancelOrder;return t?.__typename===`OrderCancelled`?(r(),i?.()):f(t)};return(0,T.jsx)(Un,{title:a({id:`Cmk7B2`}),onClose:r,children:(0,T.jsxs)(b,{children:[(0,T.jsx)(p,{fw:600,children:t}),(0,T.jsx)(p,{children:(0,T.jsx)(Yn,{order:e})}),d&&(0,T.jsx)(Z,{refusal:d,announced:!0}),(0,T.jsx)(X,{error:c}),(0,T.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,T.jsx)(S,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,T.jsx)(A,{id:`RQElWR`})}),(0,T.jsx)(S,{color:`red`,onClick:()=>void m(),loading:s,children:(0,T.jsx)(A,{id:`Ef+8GK`})})]})]})})}function Yn({order:e}){return e.action===`ADD`?(0,T.jsx)(A,{id:`wy5OBL`}):e.action===`RESUME`?(0,T.jsx)(A,{id:`jqwdWW`}):e.isReturn?(0,T.jsx)(A,{id:`kSSNuM`}):(0,T.jsx)(A,{id:`3UMUxi`})}function Xn(){let{_:e}=C(),{day:t}=H();return(n,r)=>{let i=n.startsOn?t(n.startsOn):`–`,a=n.until?t(n.until):``,o=gn(r);switch(n.action){case`ADD`:return e({id:`EfEWAX`,values:{from:i}});case`SUSPEND`:return e(a?{id:`Fn6QbW`,values:{from:i,until:a}}:{id:`ibx/y+`,values:{from:i}});case`RESUME`:return e({id:`idyix3`,values:{from:i}});default:return n.isReturn?e({id:`HUa6ND`,values:{items:o,from:i}}):e(a?{id:`uO6INK`,values:{items:o,from:i,until:a}}:{id:`bedqF+`,values:{items:o,from:i}})}}}var Zn=N(`
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
  `,[K]);function Qn(e,t){return e.allowedActions.find(e=>e.action===t)}function $n(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function er(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function $(e){return e.msisdn?Yt(e.msisdn):e.plan.name}var tr=5e3,nr=500,rr=3e4,ir,ar=!1,or=new Set;function sr(){return ir??=ur(),ir}function cr(){return ar}function lr(e){return or.add(e),()=>or.delete(e)}function ur(){let e=xe({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:tr,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,dr(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>fr(!0)),e.on(`closed`,()=>fr(!1)),e}function dr(e){let t=Math.min(rr,nr*2**Math.min(e,10));return t/2+Math.random()*t/2}function fr(e){ar=e;for(let e of or)e()}function pr(e,t,n){let{start:r,stop:i}=le(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,w.useEffect)(()=>(t&&r(),i),[t,r,i])}var mr=300,hr=2e3,gr=3e4;function _r(e,{subscription:t,variables:n,concerns:r,seconds:i,moves:a}){let o=(0,w.useSyncExternalStore)(lr,cr);pr(e,a&&!o,i);let s=(0,w.useEffectEvent)(()=>e({requestPolicy:`network-only`})),c=(0,w.useEffectEvent)(e=>r?.(e)??!0),l=ue(t),u=JSON.stringify(n);(0,w.useEffect)(()=>{let e=yr(s),t=vr(l,JSON.parse(u),e.ask,c),n=sr().on(`connected`,e.ask);return cr()&&e.ask(),()=>{t(),n(),e.forget()}},[l,u])}function vr(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=sr().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c(gr),complete:()=>{!i&&s&&(n(),c(hr))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function yr(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,mr)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}function br({label:e,value:t=``,onChange:n}){let{_:r}=C(),[i,a]=(0,w.useState)(t),o=(0,w.useRef)(t),s=f(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,w.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,T.jsx)(Ce,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,T.jsx)(h,{size:17,"aria-hidden":!0}),rightSection:i&&(0,T.jsx)(de,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}var xr={section:`_section_vq5w1_1`};function Sr({title:e,aside:t,children:n}){let r=(0,w.useId)();return(0,T.jsxs)(`section`,{className:`card ${xr.section}`,"aria-labelledby":r,children:[(0,T.jsxs)(l,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,T.jsx)(y,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function Cr({service:e,onRemove:n}){let{_:r}=C(),i=$(e),a=Qn(e,`REMOVE`);if(!a||e.status===`TERMINATED`)return null;let{allowed:s,refusal:c}=a;return c?.__typename===`NotAllowed`?null:s||!c||wr(c)?(0,T.jsx)(t,{variant:`subtle`,color:`red`,size:36,"aria-label":r({id:`HLazKQ`,values:{name:i}}),onClick:()=>n(e),children:(0,T.jsx)(dt,{size:19,stroke:1.7})}):(0,T.jsxs)(o,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,T.jsx)(o.Target,{children:(0,T.jsx)(t,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":r({id:`q8oBv5`,values:{name:i}}),children:(0,T.jsx)(te,{size:19,stroke:1.7})})}),(0,T.jsx)(o.Dropdown,{p:6,"aria-label":r({id:`q8oBv5`,values:{name:i}}),children:(0,T.jsx)(Z,{refusal:c})})]})}function wr(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}function Tr({refusal:e}){return(0,T.jsxs)(`div`,{role:`alert`,children:[(0,T.jsx)(Z,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,T.jsx)(v,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,T.jsxs)(v.Item,{children:[$(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}var Er={list:`_list_drawt_1`},Dr=N(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[_n,K]),Or=N(`
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
  `,[_n,K]),kr=N(`
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
  `,[fn]);function Ar({services:e,onClose:t}){let n=I(`REMOVAL_REQUESTS_FILE`);return(0,T.jsxs)(b,{children:[e.length>1&&(0,T.jsx)(p,{children:(0,T.jsx)(A,{id:`sBNuW6`})}),(0,T.jsx)(`ul`,{className:Er.list,children:e.map(e=>(0,T.jsxs)(`li`,{children:[$(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),n?(0,T.jsx)(jr,{services:e,onClose:t}):(0,T.jsx)(p,{children:(0,T.jsx)(A,{id:`RkNr85`})})]})}function jr({services:e,onClose:t}){let{_:r}=C(),i=a(),o=Gn(),[{fetching:s,error:c},u]=n(kr),[d,f]=(0,w.useState)(``),[m,h]=(0,w.useState)(),g=async t=>{t.preventDefault();let n=(await u({input:{serviceIds:e.map(({id:e})=>e),note:d,idempotencyKey:o}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return i({to:`/removal-requests/$requestId`,params:{requestId:e}})}return h(n)},_=m?Tn(m):{};return(0,T.jsx)(`form`,{onSubmit:e=>void g(e),children:(0,T.jsxs)(b,{children:[(0,T.jsx)(ie,{label:r({id:`l2Vb1y`}),description:r({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:d,onChange:e=>f(e.currentTarget.value),error:_.note}),(0,T.jsx)(p,{size:`sm`,c:`dimmed`,children:(0,T.jsx)(A,{id:`4ByWLg`})}),m&&!_.note&&(0,T.jsx)(Tr,{refusal:m}),(0,T.jsx)(X,{error:c}),(0,T.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,T.jsx)(S,{variant:`default`,onClick:t,children:(0,T.jsx)(A,{id:`dEgA5A`})}),(0,T.jsx)(S,{type:`submit`,loading:s,children:(0,T.jsx)(A,{id:`OkzNY3`})})]})]})})}function Mr({service:e,onClose:t}){let n={serviceId:e.id},r=Ee({query:Dr,variables:{input:n},requestPolicy:`network-only`});return(0,T.jsx)(Qt,{query:r,skeleton:(0,T.jsx)(En,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,T.jsx)(Pr,{service:e,preview:n,onClose:t}):(0,T.jsx)(Nr,{service:e,refusal:n,onClose:t})})}function Nr({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,T.jsxs)(b,{children:[(0,T.jsx)(Z,{refusal:t,leadsOn:!r}),r?(0,T.jsx)(Ar,{services:[e],onClose:n}):(0,T.jsx)(l,{justify:`flex-end`,children:(0,T.jsx)(S,{variant:`default`,onClick:n,children:(0,T.jsx)(A,{id:`yz7wBu`})})})]})}function Pr({service:e,preview:t,onClose:r}){let i=a(),[{fetching:o},s]=n(Or),[c,u]=(0,w.useState)(),[d,f]=(0,w.useState)(),[p,m]=(0,w.useState)(),h=c??t,g=async()=>{let t=await s({input:{serviceId:e.id,confirmationToken:h.confirmationToken}}),n=t.data?.removeService;return m(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?u(n.preview):f(n)};return d?(0,T.jsx)(Nr,{service:e,refusal:d,onClose:r}):(0,T.jsxs)(b,{gap:`lg`,children:[c&&(0,T.jsx)(Mn,{}),(0,T.jsx)(Ir,{service:e,change:h}),(0,T.jsx)(Fr,{orders:h.cancelledOrders}),(0,T.jsx)(kn,{change:h}),(0,T.jsx)(X,{error:p}),(0,T.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,T.jsx)(S,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,T.jsx)(A,{id:`dEgA5A`})}),(0,T.jsx)(S,{color:`red`,onClick:()=>void g(),loading:o,children:(0,T.jsx)(A,{id:`l75CjT`})})]})]})}function Fr({orders:e}){let{i18n:t}=C(),{day:n}=H(),r=e.filter(({action:e})=>e!==`ADD`);return r.length===0?null:(0,T.jsxs)(`div`,{children:[(0,T.jsx)(p,{children:(0,T.jsx)(A,{id:`EyxUM7`})}),(0,T.jsx)(v,{size:`sm`,children:r.map(({id:e,action:r,number:i,startsOn:a})=>(0,T.jsxs)(v.Item,{children:[t._(Xe[r]),` `,i,`, `,a&&n(a)]},e))})]})}function Ir({service:e,change:t}){let{day:n}=H(),r=$(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,T.jsx)(p,{children:a?(0,T.jsx)(A,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,T.jsx)(A,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Lr({services:e,onClose:t}){let{_:n}=C(),[r,...i]=e;if(!r)return null;let a=$(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,T.jsx)(Un,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,T.jsx)(Ar,{services:e,onClose:t}):(0,T.jsx)(Mr,{service:r,onClose:t})})}function Rr(e){let{_:t}=C();return(0,T.jsx)(ce,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function zr({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=C(),i=(0,w.useRef)(null);return(0,w.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,T.jsx)(Ce,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{Yt as $,We as $t,En as A,dt as At,K as B,ot as Bt,Ln as C,xt as Ct,X as D,ht as Dt,Z as E,gt as Et,yn as F,ct as Ft,cn as G,et as Gt,G as H,tt as Ht,bn as I,Xe as It,$t as J,lt as Jt,ln as K,it as Kt,_n as L,Ye as Lt,xn as M,rt as Mt,Cn as N,ut as Nt,Mn as O,pt as Ot,vn as P,st as Pt,Jt as Q,Ue as Qt,mn as R,$e as Rt,Vn as S,Ct as St,Rn as T,M as Tt,un as U,nt as Ut,fn as V,qe as Vt,dn as W,Ze as Wt,H as X,Ke as Xt,Qt as Y,k as Yt,qt as Z,Ge as Zt,Kn as _,L as _t,Cr as a,Ie as an,It as at,Hn as b,bt,_r as c,Ot as ct,Qn as d,Mt as dt,He as en,Ht as et,$n as f,jt as ft,qn as g,I as gt,Xn as h,F as ht,Tr as i,ze as in,Lt as it,Tn as j,A as jt,kn as k,ft as kt,pr as l,kt as lt,$ as m,At as mt,Rr as n,D as nn,zt as nt,Sr as o,E as on,R as ot,er as p,Nt as pt,tn as q,Je as qt,Lr as r,Le as rn,Rt as rt,br as s,Ft as st,zr as t,O as tn,Vt as tt,Zn as u,Dt as ut,Gn as v,N as vt,zn as w,wt,Bn as x,Tt as xt,Un as y,St as yt,pn as z,Qe as zt};