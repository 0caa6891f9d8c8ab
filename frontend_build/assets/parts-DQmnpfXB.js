import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{At as t,C as n,Ct as r,Ft as i,I as a,Mt as o,N as s,O as c,Ot as l,P as u,Pn as d,Rn as f,St as p,_ as m,a as h,at as g,b as _,c as ee,d as te,dt as v,er as ne,et as y,f as re,ft as ie,g as ae,h as oe,i as se,it as ce,jn as le,k as ue,kt as de,l as fe,m as pe,nn as me,nt as b,o as he,ot as x,p as ge,pt as S,r as _e,rn as ve,rt as ye,s as be,t as xe,tn as Se,tt as Ce,u as we,v as C,w as Te,xt as Ee,y as w}from"./libraries-D121TdC-.js";var T=e(ne(),1),E=Se(),De=`modulepreload`,Oe=function(e){return`/`+e},ke={},Ae=function(e){return e.pathname.endsWith(`.css`)},je=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},D=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Oe(t,n);let r=s(t),i=Ae(r);return je(ke,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:De,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},O=[`fr`,`nl`,`en`],k=`flotte.language`,Me={fr:()=>D(()=>import(`./fr-DcUbrQ3H.js`),[]),nl:()=>D(()=>import(`./nl-DAbenqGy.js`),[]),en:()=>D(()=>import(`./en-C3f8UaOj.js`),[])};function Ne(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Re).find(e=>e!==void 0)??`en`}function Pe(){return Ne(localStorage.getItem(k),navigator.languages)}function Fe(){return localStorage.getItem(k)!==null}function Ie(e){localStorage.setItem(k,e)}async function Le(e){let{messages:t}=await Me[e]();_.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Re(e){return O.find(t=>t===e)}var ze=(0,T.createContext)({language:`en`,choose:async()=>{}});function Be({start:e,children:t}){let[n,r]=(0,T.useState)(e),i=(0,T.useMemo)(()=>({language:n,choose:async e=>{await Le(e),Ie(e),r(e)}}),[n]);return(0,E.jsx)(m,{i18n:_,children:(0,E.jsx)(ze,{value:i,children:t})})}function A(){return(0,T.use)(ze)}function Ve(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...j(e),r]}return t}function He(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of j(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function j(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ue(e){return j(e)[0]}function We(e,t){let n=j(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Ge={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Ke={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},qe={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Je={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},Ye={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`},AWAIT_USER:{id:`/TpF4l`},PORT_IN:{id:`I2WpNJ`},CANCEL_PORT:{id:`/sGAQ4`},SEND_CARD:{id:`HyuH4h`},NOTIFY:{id:`1jO5+O`}},Xe={SUBMITTED:{id:`1zQ912`},VALIDATED:{id:`mFjg3I`},REJECTED:{id:`ihSCHZ`},SCHEDULED:{id:`JPqixn`},EXECUTING:{id:`F1JH79`},COMPLETED:{id:`l6IZbD`},CANCELLED:{id:`/ZfpfG`}},Ze={NUMBER_NOT_ACTIVE:{id:`z0STIH`},WRONG_ACCOUNT_NUMBER:{id:`OdE6ox`},WRONG_SIM_NUMBER:{id:`rxIBk1`},ALREADY_PORTING:{id:`VEhu0P`},PORT_LOCKED:{id:`W9T8Th`},OTHER:{id:`jqJ+gY`}},Qe={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},$e={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},et={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},tt={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},nt={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},rt={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},it={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},at=[`ACKNOWLEDGED`,`IN_PROGRESS`],ot=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],st=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],ct=ae(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),M={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function lt({error:e,onRetry:t,alone:n=!1}){let{_:r}=w(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,E.jsxs)(b,{align:`center`,gap:`xs`,className:M.state,role:`alert`,children:[(0,E.jsx)(ee,{size:36,stroke:1.4,className:M.picture,"aria-hidden":!0}),(0,E.jsx)(y,{order:n?1:2,size:`h3`,children:(0,E.jsx)(C,{id:`BAaPCK`})}),(0,E.jsx)(p,{c:`dimmed`,maw:`46ch`,children:a}),(0,E.jsx)(S,{variant:`default`,mt:`xs`,leftSection:(0,E.jsx)(he,{size:17}),onClick:t,children:(0,E.jsx)(C,{id:`KDw4GX`})})]})}function ut({title:e,children:t,action:n,alone:r=!1}){return(0,E.jsxs)(b,{align:`center`,gap:6,className:M.state,children:[(0,E.jsx)(dt,{}),(0,E.jsx)(y,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,E.jsx)(p,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,E.jsx)(`div`,{className:M.action,children:n})]})}function dt(){return(0,E.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:M.picture,children:(0,E.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,E.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,E.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,E.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ft=u(e=>(0,E.jsx)(Ee,{...e})),pt=u(e=>(0,E.jsx)(S,{component:`a`,...e}));async function mt(e){return ht(e,{})}async function N(e,t={}){return ht(e,{method:`POST`,body:JSON.stringify(t)})}async function ht(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var gt;function _t(){return gt??=fetch(`/auth/session`).then(Ct).catch(()=>!0),gt}async function vt(e,t){return N(`/auth/sign-in`,{email:e,password:t})}async function yt(e,t){return N(`/auth/sign-in/code`,{token:e,code:t})}async function bt(e,t){return N(`/auth/password`,{token:e,password:t})}async function xt(){await N(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function St(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function Ct(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var P=_e(),F=`flotte.company`,wt=P(`
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
`),Tt=P(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),Et=(0,T.createContext)(null);function I(){let e=(0,T.use)(Et);if(!e)throw Error(`useDesk outside of Portal`);return e}function Dt(){let{company:e}=I();if(!e)throw Error(`useCompany before a company was picked`);return e}function L(e){return I().viewer.permissions.includes(e)}function Ot(){return localStorage.getItem(F)}function kt(e){localStorage.setItem(F,e),globalThis.dispatchEvent(new Event(F))}function At(e){return globalThis.addEventListener(F,e),()=>globalThis.removeEventListener(F,e)}function R(){return I().viewer.today}var jt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Mt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,E.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,E.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,E.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,E.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,E.jsx)(`path`,{fill:n,d:jt,transform:`translate(27 2.6)`})]})}var z={fr:`Français`,nl:`Nederlands`,en:`English`};function Nt(){let{_:e}=w(),{language:t,choose:n}=A();return(0,E.jsxs)(x,{position:`bottom-end`,width:180,children:[(0,E.jsx)(x.Target,{children:(0,E.jsx)(S,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,E.jsx)(we,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:z[t]}}),children:t.toUpperCase()})}),(0,E.jsx)(x.Dropdown,{children:O.map(r=>(0,E.jsx)(x.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,E.jsx)(pe,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:z[r]},r))})]})}function Pt(){let{_:e}=w(),{setColorScheme:n}=ve(),r=me(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,E.jsx)(t,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>n(r?`light`:`dark`),"aria-label":e(r?{id:`b0yZlj`}:{id:`1cO7LR`}),children:r?(0,E.jsx)(se,{size:19,stroke:1.7}):(0,E.jsx)(fe,{size:19,stroke:1.7})})}function Ft(e){let[t,n]=(0,T.useState)({}),r=(0,T.useCallback)(()=>void mt(e).then(e=>n(Lt(e))),[e]);return(0,T.useEffect)(r,[r]),[t,r]}function It(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function Lt({data:e,refusal:t}){return It(t),e?{data:e}:t?.message?{error:new c({graphQLErrors:[t.message]})}:{error:new c({networkError:Error(`no answer`)})}}function Rt({refusal:e}){let{_:t}=w();return e?(0,E.jsx)(r,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var B={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function zt({title:e,children:t}){return d(`${e} · Flotte`),(0,E.jsxs)(`div`,{className:B.split,children:[(0,E.jsxs)(`aside`,{className:B.picture,children:[(0,E.jsx)(Mt,{height:34,tone:`light`}),(0,E.jsx)(Bt,{}),(0,E.jsx)(`p`,{className:B.promise,children:(0,E.jsx)(C,{id:`nAFS4B`})})]}),(0,E.jsxs)(`main`,{className:B.side,children:[(0,E.jsxs)(l,{justify:`flex-end`,gap:6,children:[(0,E.jsx)(Nt,{}),(0,E.jsx)(Pt,{})]}),(0,E.jsxs)(`div`,{className:B.form,children:[(0,E.jsx)(y,{order:1,mb:`lg`,children:e}),t]})]})]})}function Bt(){return(0,E.jsxs)(`svg`,{className:B.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,E.jsxs)(`g`,{fill:`#ffffff`,children:[(0,E.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,E.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,E.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,E.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var Vt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Ht=`Europe/Brussels`;function Ut(e){let t=Vt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Ht}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Ht});return{money:e=>Kt(t,e),day:t=>qt(e,r.format(V(t))),shortDay:e=>i.format(V(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Wt(e){let t=V(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Gt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function Kt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function qt(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function V(e){return new Date(`${e}T00:00:00Z`)}function H(){let{language:e}=A();return(0,T.useMemo)(()=>Ut(e),[e])}function Jt({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,E.jsx)(lt,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,E.jsx)(`div`,{"aria-busy":`true`,children:n})}var U={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Yt({title:e,trail:t=[],aside:n,children:r}){return d(`${e} · Flotte`),(0,E.jsxs)(`header`,{className:U.header,children:[t.length>0&&(0,E.jsx)(Xt,{crumbs:t}),(0,E.jsxs)(l,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,E.jsx)(`div`,{className:U.words,children:(0,E.jsxs)(l,{gap:`sm`,children:[(0,E.jsx)(y,{order:1,children:e}),n]})}),r&&(0,E.jsx)(l,{gap:`sm`,children:r})]})]})}function Xt({crumbs:e}){let{_:t}=w();return(0,E.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:U.trail,children:e.map((e,t)=>(0,E.jsxs)(T.Fragment,{children:[t>0&&(0,E.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,E.jsx)(s,{to:e.to,className:U.crumb,children:e.label}):(0,E.jsx)(p,{span:!0,inherit:!0,children:e.label})]},e.label))})}var Zt=[{label:`Self-Service`},{label:`UC & Mobile`}];function Qt(){let{_:e}=w();return{menu:Zt,users:[...Zt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...Zt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var $t={badge:`_badge_dhtmy_1`},en={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},tn={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},nn={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function rn({status:e}){let{i18n:t}=w();return(0,E.jsx)(W,{tone:en[e],children:t._(Ge[e])})}function an({status:e}){let{i18n:t}=w();return(0,E.jsx)(W,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Ke[e])})}function on({state:e,needsAttention:t}){let{i18n:n,_:r}=w();return t?(0,E.jsx)(W,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,E.jsx)(W,{tone:tn[e],children:n._(qe[e])})}function sn({state:e}){let{i18n:t}=w();return(0,E.jsx)(W,{tone:nn[e],children:t._(rt[e])})}function W({tone:e,children:t}){return(0,E.jsx)(`span`,{className:$t.badge,"data-tone":e,children:t})}var G=P(`
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
`),cn=P(`
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
  `,[G]),ln=P(`
  fragment PlannedOrder on Order {
    id
    number
    action
    startsOn
    until
    isReturn
  }
`),un=P(`
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
  `,[ln]),dn=P(`
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
  `,[G]);function fn(e){return e?[e.plan,...e.options].map(({name:e})=>e).join(` + `):``}var pn=P(`
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
`,[P(`
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
`),ln]),mn=P(`
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
`),hn=P(`
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
  `,[mn]),gn=P(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[hn]),_n={recipient:``,street:``,postcode:``,city:``},vn=/^(B-)?[1-9][0-9]{3}$/i;function yn(e){return Object.keys(_n).filter(t=>!e[t].trim()||t===`postcode`&&!bn(e.postcode))}function bn(e){return vn.test(e.trim())}function xn(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function Sn(){let{_:e}=w();return(0,E.jsxs)(b,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,E.jsx)(ye,{height:73}),(0,E.jsx)(ye,{height:220})]})}var K={summary:`_summary_v6cab_1`,facts:`_facts_v6cab_6`,before:`_before_v6cab_29`,returns:`_returns_v6cab_34`},q={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function Cn({invoice:e,later:t=!1}){let{day:n,money:r}=H(),i=n(e.issuedOn);return(0,E.jsxs)(`table`,{className:q.table,children:[(0,E.jsx)(`caption`,{className:q.caption,children:t?(0,E.jsx)(C,{id:`xbDElr`,values:{issued:i}}):(0,E.jsx)(C,{id:`N2XVfx`,values:{issued:i}})}),(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(C,{id:`rjuFFw`})}),(0,E.jsx)(`th`,{scope:`col`,children:(0,E.jsx)(C,{id:`hehnjM`})})]})}),(0,E.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,E.jsx)(wn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,E.jsx)(`tr`,{children:(0,E.jsx)(`td`,{colSpan:2,children:t?(0,E.jsx)(C,{id:`Dx/yvD`}):(0,E.jsx)(C,{id:`/QMZoE`})})})]}),(0,E.jsxs)(`tfoot`,{children:[(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(C,{id:`Dk2g6k`})}),(0,E.jsx)(`td`,{className:`figures`,children:r(e.net)})]}),(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(C,{id:`khBZkl`})}),(0,E.jsx)(`td`,{className:`figures`,children:r(e.vat)})]}),(0,E.jsxs)(`tr`,{className:q.gross,children:[(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(C,{id:`wcJdd7`})}),(0,E.jsx)(`td`,{className:`figures`,children:r(e.gross)})]})]})]})}function wn({line:e}){let{money:t}=H(),n=t(e.unitPrice);return(0,E.jsxs)(`tr`,{children:[(0,E.jsxs)(`td`,{children:[e.description,(0,E.jsxs)(`span`,{className:`figures ${q.how}`,children:[e.days!==null&&(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(C,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,E.jsx)(C,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,E.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function Tn({change:e}){let{_:t}=w(),{day:n,money:r}=H(),a=R();return(0,E.jsxs)(`div`,{className:K.summary,children:[(0,E.jsxs)(`dl`,{className:K.facts,children:[(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(C,{id:`Yvd2gC`})}),(0,E.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(C,{id:`t7i/LY`})}),(0,E.jsxs)(`dd`,{className:`figures`,children:[(0,E.jsx)(`span`,{className:K.before,children:r(e.monthlyBefore)}),(0,E.jsx)(oe,{size:15,"aria-hidden":!0}),(0,E.jsx)(i,{children:t({id:`+ShK+W`})}),(0,E.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,E.jsx)(Dn,{change:e})]}),(0,E.jsx)(Cn,{invoice:e.nextInvoice,later:e.effectiveOn>a}),e.returns&&(0,E.jsx)(En,{returns:e.returns})]})}function En({returns:e}){let{day:t,money:n}=H(),r=t(e.effectiveOn),i=n(e.monthlyAfter);return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`p`,{className:K.returns,children:(0,E.jsx)(C,{id:`ss8QS5`,values:{on:r,price:i}})}),(0,E.jsx)(Cn,{invoice:e.nextInvoice,later:!0})]})}function Dn({change:{effectiveOn:e,planChanges:t,removalQuota:n}}){let r=e.slice(0,7)===R().slice(0,7);if(t&&t.limit!==null){let e=t.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:r?(0,E.jsx)(C,{id:`d3Wk1p`}):(0,E.jsx)(C,{id:`ELfa6s`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(C,{id:`qaQQWT`,values:{0:t.limit,nth:e}})})]})}if(!n||n.limit===null)return null;let i=n.used+1;return(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`dt`,{children:(0,E.jsx)(C,{id:`f+aOMv`})}),(0,E.jsx)(`dd`,{className:`figures`,children:(0,E.jsx)(C,{id:`p2ZnDO`,values:{0:n.limit,nth:i}})})]})}var J={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function On(){return(0,E.jsxs)(`div`,{className:J.note,role:`alert`,children:[(0,E.jsx)(be,{size:18,stroke:1.7,className:J.icon,"aria-hidden":!0}),(0,E.jsx)(`span`,{children:(0,E.jsx)(C,{id:`lhDeR0`})})]})}function Y({error:e}){let{_:t}=w();if(!e)return null;let[n]=e.graphQLErrors;return(0,E.jsx)(r,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function X({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,E.jsxs)(`div`,{className:J.note,role:t?`alert`:void 0,children:[(0,E.jsx)(te,{size:18,stroke:1.7,className:J.icon,"aria-hidden":!0}),(0,E.jsxs)(p,{size:`sm`,children:[e.message,` `,n&&(0,E.jsx)(kn,{refusal:e})]})]})}function kn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,E.jsx)(An,{manager:e.accountManager});case`OrderInProgress`:return(0,E.jsx)(ft,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,E.jsx)(C,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function An({manager:e}){return(0,E.jsx)(Ee,{href:`mailto:${e.email}`,inherit:!0,children:(0,E.jsx)(C,{id:`9QKVkl`,values:{0:e.name}})})}var jn=P(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Mn({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function Nn({page:e,onTurn:t}){let{_:n}=w();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,E.jsxs)(l,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,E.jsx)(S,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,E.jsx)(ge,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,E.jsx)(C,{id:`DHhJ7s`})}),(0,E.jsx)(S,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,E.jsx)(re,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,E.jsx)(C,{id:`hXzOVo`})})]})}var Pn=P(`
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
`),Fn=P(`
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
`),In={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},Z={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function Ln({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=w();return Rn(),(0,E.jsxs)(g.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:Z.dialog},children:[(0,E.jsx)(g.Overlay,{backgroundOpacity:.5,blur:2}),(0,E.jsxs)(g.Content,{radius:`lg`,children:[(0,E.jsxs)(`div`,{className:Z.head,children:[(0,E.jsx)(g.Title,{className:Z.title,children:e}),(0,E.jsx)(g.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,E.jsx)(g.Body,{className:Z.body,children:r})]})]})}function Rn(){let[e]=(0,T.useState)(()=>document.activeElement);(0,T.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function zn(){return(0,T.useState)(Bn)[0]}function Bn(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}function Vn({order:e,words:t,onCancelled:n}){let{_:r}=w(),i=L(e.action===`ADD`?`SERVICES_ADD`:`SERVICES_MODIFY`),[a,o]=(0,T.useState)(!1);return i?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(S,{variant:`default`,size:`compact-md`,onClick:()=>o(!0),"aria-label":r({id:`HWk4qa`,values:{words:t}}),children:(0,E.jsx)(C,{id:`Ef+8GK`})}),a&&(0,E.jsx)(Hn,{order:e,words:t,onClose:()=>o(!1),onCancelled:()=>n?.()})]}):null}function Hn({order:e,words:t,onClose:r,onCancelled:i}){let{_:a}=w(),o=zn(),[{fetching:s,error:c},u]=n(dn),[d,f]=(0,T.useState)(),m=async()=>{let t=(await u({input:{orderId:e.id,idempotencyKey:o}})).data?.cancelOrder;return t?.__typename===`OrderCancelled`?(r(),i?.()):f(t)};return(0,E.jsx)(Ln,{title:a({id:`Cmk7B2`}),onClose:r,children:(0,E.jsxs)(b,{children:[(0,E.jsx)(p,{fw:600,children:t}),(0,E.jsx)(p,{children:(0,E.jsx)(Un,{order:e})}),d&&(0,E.jsx)(X,{refusal:d,announced:!0}),(0,E.jsx)(Y,{error:c}),(0,E.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(S,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,E.jsx)(C,{id:`RQElWR`})}),(0,E.jsx)(S,{color:`red`,onClick:()=>void m(),loading:s,children:(0,E.jsx)(C,{id:`Ef+8GK`})})]})]})})}function Un({order:e}){return e.action===`ADD`?(0,E.jsx)(C,{id:`wy5OBL`}):e.action===`RESUME`?(0,E.jsx)(C,{id:`jqwdWW`}):e.isReturn?(0,E.jsx)(C,{id:`kSSNuM`}):(0,E.jsx)(C,{id:`3UMUxi`})}function Wn(){let{_:e}=w(),{day:t}=H();return(n,r)=>{let i=n.startsOn?t(n.startsOn):`–`,a=n.until?t(n.until):``,o=fn(r);switch(n.action){case`ADD`:return e({id:`EfEWAX`,values:{from:i}});case`SUSPEND`:return e(a?{id:`Fn6QbW`,values:{from:i,until:a}}:{id:`ibx/y+`,values:{from:i}});case`RESUME`:return e({id:`idyix3`,values:{from:i}});default:return n.isReturn?e({id:`HUa6ND`,values:{items:o,from:i}}):e(a?{id:`uO6INK`,values:{items:o,from:i,until:a}}:{id:`bedqF+`,values:{items:o,from:i}})}}}var Gn=P(`
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
  `,[G]);function Kn(e,t){return e.allowedActions.find(e=>e.action===t)}function qn(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function Jn(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Gt(e.msisdn):e.plan.name}var Yn=5e3,Xn=500,Zn=3e4,Qn,$n=!1,$=new Set;function er(){return Qn??=rr(),Qn}function tr(){return $n}function nr(e){return $.add(e),()=>$.delete(e)}function rr(){let e=xe({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:Yn,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,ir(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>ar(!0)),e.on(`closed`,()=>ar(!1)),e}function ir(e){let t=Math.min(Zn,Xn*2**Math.min(e,10));return t/2+Math.random()*t/2}function ar(e){$n=e;for(let e of $)e()}function or(e,t,n){let{start:r,stop:i}=le(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,T.useEffect)(()=>(t&&r(),i),[t,r,i])}var sr=300,cr=2e3,lr=3e4;function ur(e,{subscription:t,variables:n,concerns:r,seconds:i,moves:a}){let o=(0,T.useSyncExternalStore)(nr,tr);or(e,a&&!o,i);let s=(0,T.useEffectEvent)(()=>e({requestPolicy:`network-only`})),c=(0,T.useEffectEvent)(e=>r?.(e)??!0),l=ue(t),u=JSON.stringify(n);(0,T.useEffect)(()=>{let e=fr(s),t=dr(l,JSON.parse(u),e.ask,c),n=er().on(`connected`,e.ask);return tr()&&e.ask(),()=>{t(),n(),e.forget()}},[l,u])}function dr(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=er().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c(lr),complete:()=>{!i&&s&&(n(),c(cr))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function fr(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,sr)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}function pr({label:e,value:t=``,onChange:n}){let{_:r}=w(),[i,a]=(0,T.useState)(t),o=(0,T.useRef)(t),s=f(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,T.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,E.jsx)(Ce,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,E.jsx)(h,{size:17,"aria-hidden":!0}),rightSection:i&&(0,E.jsx)(de,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}var mr={section:`_section_vq5w1_1`};function hr({title:e,aside:t,children:n}){let r=(0,T.useId)();return(0,E.jsxs)(`section`,{className:`card ${mr.section}`,"aria-labelledby":r,children:[(0,E.jsxs)(l,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,E.jsx)(y,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function gr({service:e,onRemove:n}){let{_:r}=w(),i=Q(e),a=Kn(e,`REMOVE`);if(!a||e.status===`TERMINATED`)return null;let{allowed:s,refusal:c}=a;return c?.__typename===`NotAllowed`?null:s||!c||_r(c)?(0,E.jsx)(t,{variant:`subtle`,color:`red`,size:36,"aria-label":r({id:`HLazKQ`,values:{name:i}}),onClick:()=>n(e),children:(0,E.jsx)(ct,{size:19,stroke:1.7})}):(0,E.jsxs)(o,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,E.jsx)(o.Target,{children:(0,E.jsx)(t,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":r({id:`q8oBv5`,values:{name:i}}),children:(0,E.jsx)(te,{size:19,stroke:1.7})})}),(0,E.jsx)(o.Dropdown,{p:6,"aria-label":r({id:`q8oBv5`,values:{name:i}}),children:(0,E.jsx)(X,{refusal:c})})]})}function _r(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}function vr({refusal:e}){return(0,E.jsxs)(`div`,{role:`alert`,children:[(0,E.jsx)(X,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,E.jsx)(v,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,E.jsxs)(v.Item,{children:[Q(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}var yr={list:`_list_drawt_1`},br=P(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[pn,G]),xr=P(`
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
  `,[pn,G]),Sr=P(`
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
  `,[cn]);function Cr({services:e,onClose:t}){let n=L(`REMOVAL_REQUESTS_FILE`);return(0,E.jsxs)(b,{children:[e.length>1&&(0,E.jsx)(p,{children:(0,E.jsx)(C,{id:`sBNuW6`})}),(0,E.jsx)(`ul`,{className:yr.list,children:e.map(e=>(0,E.jsxs)(`li`,{children:[Q(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),n?(0,E.jsx)(wr,{services:e,onClose:t}):(0,E.jsx)(p,{children:(0,E.jsx)(C,{id:`RkNr85`})})]})}function wr({services:e,onClose:t}){let{_:r}=w(),i=a(),o=zn(),[{fetching:s,error:c},u]=n(Sr),[d,f]=(0,T.useState)(``),[m,h]=(0,T.useState)(),g=async t=>{t.preventDefault();let n=(await u({input:{serviceIds:e.map(({id:e})=>e),note:d,idempotencyKey:o}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return i({to:`/removal-requests/$requestId`,params:{requestId:e}})}return h(n)},_=m?xn(m):{};return(0,E.jsx)(`form`,{onSubmit:e=>void g(e),children:(0,E.jsxs)(b,{children:[(0,E.jsx)(ie,{label:r({id:`l2Vb1y`}),description:r({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:d,onChange:e=>f(e.currentTarget.value),error:_.note}),(0,E.jsx)(p,{size:`sm`,c:`dimmed`,children:(0,E.jsx)(C,{id:`4ByWLg`})}),m&&!_.note&&(0,E.jsx)(vr,{refusal:m}),(0,E.jsx)(Y,{error:c}),(0,E.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(S,{variant:`default`,onClick:t,children:(0,E.jsx)(C,{id:`dEgA5A`})}),(0,E.jsx)(S,{type:`submit`,loading:s,children:(0,E.jsx)(C,{id:`OkzNY3`})})]})]})})}function Tr({service:e,onClose:t}){let n={serviceId:e.id},r=Te({query:br,variables:{input:n},requestPolicy:`network-only`});return(0,E.jsx)(Jt,{query:r,skeleton:(0,E.jsx)(Sn,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,E.jsx)(Dr,{service:e,preview:n,onClose:t}):(0,E.jsx)(Er,{service:e,refusal:n,onClose:t})})}function Er({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,E.jsxs)(b,{children:[(0,E.jsx)(X,{refusal:t,leadsOn:!r}),r?(0,E.jsx)(Cr,{services:[e],onClose:n}):(0,E.jsx)(l,{justify:`flex-end`,children:(0,E.jsx)(S,{variant:`default`,onClick:n,children:(0,E.jsx)(C,{id:`yz7wBu`})})})]})}function Dr({service:e,preview:t,onClose:r}){let i=a(),[{fetching:o},s]=n(xr),[c,u]=(0,T.useState)(),[d,f]=(0,T.useState)(),[p,m]=(0,T.useState)(),h=c??t,g=async()=>{let t=await s({input:{serviceId:e.id,confirmationToken:h.confirmationToken}}),n=t.data?.removeService;return m(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?u(n.preview):f(n)};return d?(0,E.jsx)(Er,{service:e,refusal:d,onClose:r}):(0,E.jsxs)(b,{gap:`lg`,children:[c&&(0,E.jsx)(On,{}),(0,E.jsx)(kr,{service:e,change:h}),(0,E.jsx)(Or,{orders:h.cancelledOrders}),(0,E.jsx)(Tn,{change:h}),(0,E.jsx)(Y,{error:p}),(0,E.jsxs)(l,{justify:`flex-end`,gap:`sm`,children:[(0,E.jsx)(S,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,E.jsx)(C,{id:`dEgA5A`})}),(0,E.jsx)(S,{color:`red`,onClick:()=>void g(),loading:o,children:(0,E.jsx)(C,{id:`l75CjT`})})]})]})}function Or({orders:e}){let{i18n:t}=w(),{day:n}=H(),r=e.filter(({action:e})=>e!==`ADD`);return r.length===0?null:(0,E.jsxs)(`div`,{children:[(0,E.jsx)(p,{children:(0,E.jsx)(C,{id:`EyxUM7`})}),(0,E.jsx)(v,{size:`sm`,children:r.map(({id:e,action:r,number:i,startsOn:a})=>(0,E.jsxs)(v.Item,{children:[t._(Je[r]),` `,i,`, `,a&&n(a)]},e))})]})}function kr({service:e,change:t}){let{day:n}=H(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,E.jsx)(p,{children:a?(0,E.jsx)(C,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,E.jsx)(C,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Ar({services:e,onClose:t}){let{_:n}=w(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,E.jsx)(Ln,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,E.jsx)(Cr,{services:e,onClose:t}):(0,E.jsx)(Tr,{service:r,onClose:t})})}function jr(e){let{_:t}=w();return(0,E.jsx)(ce,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function Mr({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=w(),i=(0,T.useRef)(null);return(0,T.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,E.jsx)(Ce,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{It as $,Le as $t,_n as A,at as At,W as B,Ye as Bt,Mn as C,pt as Ct,Tn as D,ct as Dt,On as E,lt as Et,pn as F,Xe as Ft,Qt as G,We as Gt,sn as H,nt as Ht,un as I,it as It,H as J,He as Jt,Yt as K,Ue as Kt,ln as L,Ge as Lt,mn as M,Je as Mt,hn as N,qe as Nt,Sn as O,tt as Ot,gn as P,Ze as Pt,Rt as Q,Fe as Qt,G as R,$e as Rt,Nn as S,N as St,Y as T,ut as Tt,rn as U,Ke as Ut,on as V,Qe as Vt,an as W,j as Wt,Gt as X,A as Xt,Wt as Y,Be as Yt,zt as Z,O as Zt,Ln as _,_t,gr as a,Tt as at,Fn as b,vt as bt,ur as c,kt as ct,qn as d,Dt as dt,Pe as en,Ft as et,Jn as f,I as ft,zn as g,yt as gt,Vn as h,P as ht,vr as i,Mt as it,yn as j,ot as jt,xn as k,st as kt,Gn as l,Ot as lt,Wn as m,R as mt,jr as n,Nt as nt,hr as o,Et as ot,Q as p,L as pt,Jt as q,Ve as qt,Ar as r,z as rt,pr as s,wt as st,Mr as t,D as tn,Pt as tt,Kn as u,At as ut,In as v,St as vt,X as w,ft as wt,jn as x,xt,Pn as y,bt as yt,cn as z,et as zt};