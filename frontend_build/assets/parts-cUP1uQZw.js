import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Ct as r,Dn as i,E as a,Et as o,Mn as s,N as c,Q as l,St as u,T as d,Xt as f,Yt as p,Z as m,Zt as h,_ as g,_t as _,a as v,b as y,c as b,ct as x,d as S,et as C,f as w,g as T,gt as E,h as ee,ht as D,i as te,j as ne,jn as re,kt as ie,l as ae,lt as oe,m as se,n as ce,nt as O,o as le,p as ue,qn as de,r as fe,rt as k,s as pe,tt as me,u as he,ut as A,v as ge,wt as _e,x as ve}from"./libraries-CnqV21hW.js";var j=e(de(),1);function ye(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,j.useState)(!1),a=(0,j.useRef)(null),o=s(e),c=(0,j.useRef)(t);c.current=t;let l=(0,j.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,c.current)),!0))},[]),u=(0,j.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),d=(0,j.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,c.current),!0))},[]);return(0,j.useEffect)(()=>(r&&l(),u),[r,t]),(0,j.useEffect)(()=>{n&&l()},[]),{start:l,stop:u,toggle:d,active:r}}var M=p(),be=`modulepreload`,xe=function(e){return`/`+e},Se={},Ce=function(e){return e.pathname.endsWith(`.css`)},we=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},N=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=xe(t,n);let r=s(t),i=Ce(r);return we(Se,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:be,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Te=[`fr`,`nl`,`en`],Ee=`flotte.language`,De={fr:()=>N(()=>import(`./fr-DMwr1qke.js`),[]),nl:()=>N(()=>import(`./nl--cvhUGnH.js`),[]),en:()=>N(()=>import(`./en-Bo-isZbw.js`),[])};function Oe(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Me).find(e=>e!==void 0)??`en`}function ke(){return Oe(localStorage.getItem(Ee),navigator.languages)}function Ae(e){localStorage.setItem(Ee,e)}async function je(e){let{messages:t}=await De[e]();ge.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Me(e){return Te.find(t=>t===e)}var Ne=(0,j.createContext)({language:`en`,choose:async()=>{}});function Pe({start:e,children:t}){let[n,r]=(0,j.useState)(e),i=(0,j.useMemo)(()=>({language:n,choose:async e=>{await je(e),Ae(e),r(e)}}),[n]);return(0,M.jsx)(ee,{i18n:ge,children:(0,M.jsx)(Ne,{value:i,children:t})})}function Fe(){return(0,j.use)(Ne)}function Ie(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...P(e),r]}return t}function Le(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of P(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function P(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Re(e){return P(e)[0]}function ze(e,t){let n=P(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Be={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Ve={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},He={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Ue={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},We={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`},SEND_CARD:{id:`HyuH4h`}},Ge={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Ke={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},qe={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Je={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},Ye={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},Xe={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},Ze={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},Qe=[`ACKNOWLEDGED`,`IN_PROGRESS`],$e=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],et=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],tt=se(`outline`,`chevron-left`,`ChevronLeft`,[[`path`,{d:`M15 6l-6 6l6 6`,key:`svg-0`}]]),nt=se(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),F={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function rt({error:e,onRetry:n,alone:r=!1}){let{_:i}=g(),[a]=e.graphQLErrors,o=a?a.message:i({id:`NM7+3L`});return(0,M.jsxs)(t,{align:`center`,gap:`xs`,className:F.state,role:`alert`,children:[(0,M.jsx)(pe,{size:36,stroke:1.4,className:F.picture,"aria-hidden":!0}),(0,M.jsx)(m,{order:r?1:2,size:`h3`,children:(0,M.jsx)(T,{id:`BAaPCK`})}),(0,M.jsx)(E,{c:`dimmed`,maw:`46ch`,children:o}),(0,M.jsx)(A,{variant:`default`,mt:`xs`,leftSection:(0,M.jsx)(v,{size:17}),onClick:n,children:(0,M.jsx)(T,{id:`KDw4GX`})})]})}function it({title:e,children:n,action:r,alone:i=!1}){return(0,M.jsxs)(t,{align:`center`,gap:6,className:F.state,children:[(0,M.jsx)(at,{}),(0,M.jsx)(m,{order:i?1:2,size:`h3`,mt:`xs`,children:e}),(0,M.jsx)(E,{c:`dimmed`,maw:`46ch`,children:n}),r&&(0,M.jsx)(`div`,{className:F.action,children:r})]})}function at(){return(0,M.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:F.picture,children:(0,M.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,M.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,M.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,M.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ot=ne(e=>(0,M.jsx)(D,{...e})),st=ne(e=>(0,M.jsx)(A,{component:`a`,...e}));async function ct(e){return lt(e,{})}async function I(e,t={}){return lt(e,{method:`POST`,body:JSON.stringify(t)})}async function lt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var ut;function dt(){return ut??=fetch(`/auth/session`).then(_t).catch(()=>!0),ut}async function ft(e,t){return I(`/auth/sign-in`,{email:e,password:t})}async function pt(e,t){return I(`/auth/sign-in/code`,{token:e,code:t})}async function mt(e,t){return I(`/auth/password`,{token:e,password:t})}async function ht(){await I(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function gt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function _t(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var L=ce(),R=`flotte.company`,vt=L(`
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
`),yt=L(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),bt=(0,j.createContext)(null);function xt(){let e=(0,j.use)(bt);if(!e)throw Error(`useDesk outside of Portal`);return e}function St(){let{company:e}=xt();if(!e)throw Error(`useCompany before a company was picked`);return e}function Ct(e){return xt().viewer.permissions.includes(e)}function wt(){return localStorage.getItem(R)}function Tt(e){localStorage.setItem(R,e),globalThis.dispatchEvent(new Event(R))}function Et(e){return globalThis.addEventListener(R,e),()=>globalThis.removeEventListener(R,e)}var Dt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Ot({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,M.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,M.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,M.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,M.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,M.jsx)(`path`,{fill:n,d:Dt,transform:`translate(27 2.6)`})]})}var kt={fr:`Français`,nl:`Nederlands`,en:`English`};function At(){let{_:e}=g(),{language:t,choose:n}=Fe();return(0,M.jsxs)(k,{position:`bottom-end`,width:180,children:[(0,M.jsx)(k.Target,{children:(0,M.jsx)(A,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,M.jsx)(ae,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:kt[t]}}),children:t.toUpperCase()})}),(0,M.jsx)(k.Dropdown,{children:Te.map(r=>(0,M.jsx)(k.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,M.jsx)(w,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:kt[r]},r))})]})}function jt(){let{_:e}=g(),{setColorScheme:t}=h(),n=f(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,M.jsx)(_e,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,M.jsx)(fe,{size:19,stroke:1.7}):(0,M.jsx)(b,{size:19,stroke:1.7})})}function Mt(e){let[t,n]=(0,j.useState)({}),r=(0,j.useCallback)(()=>void ct(e).then(e=>n(Pt(e))),[e]);return(0,j.useEffect)(r,[r]),[t,r]}function Nt(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function Pt({data:e,refusal:t}){return Nt(t),e?{data:e}:t?.message?{error:new d({graphQLErrors:[t.message]})}:{error:new d({networkError:Error(`no answer`)})}}function Ft({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,M.jsx)(rt,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,M.jsx)(`div`,{"aria-busy":`true`,children:n})}var z={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function It({title:e,trail:t=[],aside:n,children:r}){return i(`${e} · Flotte`),(0,M.jsxs)(`header`,{className:z.header,children:[t.length>0&&(0,M.jsx)(Lt,{crumbs:t}),(0,M.jsxs)(u,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,M.jsx)(`div`,{className:z.words,children:(0,M.jsxs)(u,{gap:`sm`,children:[(0,M.jsx)(m,{order:1,children:e}),n]})}),r&&(0,M.jsx)(u,{gap:`sm`,children:r})]})]})}function Lt({crumbs:e}){let{_:t}=g();return(0,M.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:z.trail,children:e.map((e,t)=>(0,M.jsxs)(j.Fragment,{children:[t>0&&(0,M.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,M.jsx)(n,{to:e.to,className:z.crumb,children:e.label}):(0,M.jsx)(E,{span:!0,inherit:!0,children:e.label})]},e.label))})}var Rt=[{label:`Self-Service`},{label:`UC & Mobile`}];function zt(){let{_:e}=g();return{menu:Rt,users:[...Rt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...Rt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Bt={badge:`_badge_dhtmy_1`},Vt={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},Ht={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},Ut={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function Wt({status:e}){let{i18n:t}=g();return(0,M.jsx)(B,{tone:Vt[e],children:t._(Be[e])})}function Gt({status:e}){let{i18n:t}=g();return(0,M.jsx)(B,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Ve[e])})}function Kt({state:e,needsAttention:t}){let{i18n:n,_:r}=g();return t?(0,M.jsx)(B,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,M.jsx)(B,{tone:Ht[e],children:n._(He[e])})}function qt({state:e}){let{i18n:t}=g();return(0,M.jsx)(B,{tone:Ut[e],children:t._(Xe[e])})}function B({tone:e,children:t}){return(0,M.jsx)(`span`,{className:Bt.badge,"data-tone":e,children:t})}var Jt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Yt=`Europe/Brussels`;function Xt(e){let t=Jt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Yt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Yt});return{money:e=>$t(t,e),day:t=>en(e,r.format(tn(t))),shortDay:e=>i.format(tn(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Zt(e){let t=tn(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Qt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function $t(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function en(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function tn(e){return new Date(`${e}T00:00:00Z`)}function V(){let{language:e}=Fe();return(0,j.useMemo)(()=>Xt(e),[e])}var nn=L(`
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
`),rn=L(`
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
`),an=L(`
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
  `,[rn]),on=L(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[an]),H=L(`
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
`),sn=L(`
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
  `,[H]);function cn(){let{_:e}=g();return(0,M.jsxs)(t,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,M.jsx)(C,{height:73}),(0,M.jsx)(C,{height:220})]})}var ln={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},U={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function un({invoice:e}){let{day:t,money:n}=V(),r=t(e.issuedOn);return(0,M.jsxs)(`table`,{className:U.table,children:[(0,M.jsx)(`caption`,{className:U.caption,children:(0,M.jsx)(T,{id:`N2XVfx`,values:{issued:r}})}),(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:(0,M.jsx)(T,{id:`rjuFFw`})}),(0,M.jsx)(`th`,{scope:`col`,children:(0,M.jsx)(T,{id:`hehnjM`})})]})}),(0,M.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,M.jsx)(dn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,M.jsx)(`tr`,{children:(0,M.jsx)(`td`,{colSpan:2,children:(0,M.jsx)(T,{id:`/QMZoE`})})})]}),(0,M.jsxs)(`tfoot`,{children:[(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`row`,children:(0,M.jsx)(T,{id:`Dk2g6k`})}),(0,M.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`row`,children:(0,M.jsx)(T,{id:`khBZkl`})}),(0,M.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,M.jsxs)(`tr`,{className:U.gross,children:[(0,M.jsx)(`th`,{scope:`row`,children:(0,M.jsx)(T,{id:`wcJdd7`})}),(0,M.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function dn({line:e}){let{money:t}=V(),n=t(e.unitPrice);return(0,M.jsxs)(`tr`,{children:[(0,M.jsxs)(`td`,{children:[e.description,(0,M.jsxs)(`span`,{className:`figures ${U.how}`,children:[e.days!==null&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(T,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,M.jsx)(T,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,M.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function fn({change:e}){let{_:t}=g(),{day:n,money:r}=V();return(0,M.jsxs)(`div`,{className:ln.summary,children:[(0,M.jsxs)(`dl`,{className:ln.facts,children:[(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:(0,M.jsx)(T,{id:`Yvd2gC`})}),(0,M.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:(0,M.jsx)(T,{id:`t7i/LY`})}),(0,M.jsxs)(`dd`,{className:`figures`,children:[(0,M.jsx)(`span`,{className:ln.before,children:r(e.monthlyBefore)}),(0,M.jsx)(ue,{size:15,"aria-hidden":!0}),(0,M.jsx)(ie,{children:t({id:`+ShK+W`})}),(0,M.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,M.jsx)(pn,{change:e})]}),(0,M.jsx)(un,{invoice:e.nextInvoice})]})}function pn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:(0,M.jsx)(T,{id:`d3Wk1p`})}),(0,M.jsx)(`dd`,{className:`figures`,children:(0,M.jsx)(T,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`dt`,{children:(0,M.jsx)(T,{id:`f+aOMv`})}),(0,M.jsx)(`dd`,{className:`figures`,children:(0,M.jsx)(T,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var W={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function mn(){return(0,M.jsxs)(`div`,{className:W.note,role:`alert`,children:[(0,M.jsx)(le,{size:18,stroke:1.7,className:W.icon,"aria-hidden":!0}),(0,M.jsx)(`span`,{children:(0,M.jsx)(T,{id:`lhDeR0`})})]})}function hn({error:e}){let{_:t}=g();if(!e)return null;let[n]=e.graphQLErrors;return(0,M.jsx)(_,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function G({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,M.jsxs)(`div`,{className:W.note,role:t?`alert`:void 0,children:[(0,M.jsx)(he,{size:18,stroke:1.7,className:W.icon,"aria-hidden":!0}),(0,M.jsxs)(E,{size:`sm`,children:[e.message,` `,n&&(0,M.jsx)(gn,{refusal:e})]})]})}function gn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,M.jsx)(_n,{manager:e.accountManager});case`OrderInProgress`:return(0,M.jsx)(ot,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,M.jsx)(T,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function _n({manager:e}){return(0,M.jsx)(D,{href:`mailto:${e.email}`,inherit:!0,children:(0,M.jsx)(T,{id:`9QKVkl`,values:{0:e.name}})})}function vn({label:e,value:t=``,onChange:n}){let{_:i}=g(),[a,o]=(0,j.useState)(t),s=(0,j.useRef)(t),c=re(e=>{s.current=e.trim(),n(s.current||void 0)},250);(0,j.useEffect)(()=>{t!==s.current&&(s.current=t,o(t))},[t]);let u=e=>{o(e),c(e)};return(0,M.jsx)(l,{type:`search`,"aria-label":e,placeholder:e,value:a,onChange:e=>u(e.currentTarget.value),leftSection:(0,M.jsx)(te,{size:17,"aria-hidden":!0}),rightSection:a&&(0,M.jsx)(r,{size:`sm`,"aria-label":i({id:`RiDk/s`}),onClick:()=>u(``)}),w:`100%`})}function yn({refusal:e}){let{_:t}=g();return e?(0,M.jsx)(_,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var K={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function bn({title:e,children:t}){return i(`${e} · Flotte`),(0,M.jsxs)(`div`,{className:K.split,children:[(0,M.jsxs)(`aside`,{className:K.picture,children:[(0,M.jsx)(Ot,{height:34,tone:`light`}),(0,M.jsx)(xn,{}),(0,M.jsx)(`p`,{className:K.promise,children:(0,M.jsx)(T,{id:`nAFS4B`})})]}),(0,M.jsxs)(`main`,{className:K.side,children:[(0,M.jsxs)(u,{justify:`flex-end`,gap:6,children:[(0,M.jsx)(At,{}),(0,M.jsx)(jt,{})]}),(0,M.jsxs)(`div`,{className:K.form,children:[(0,M.jsx)(m,{order:1,mb:`lg`,children:e}),t]})]})]})}function xn(){return(0,M.jsxs)(`svg`,{className:K.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,M.jsxs)(`g`,{fill:`#ffffff`,children:[(0,M.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,M.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,M.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,M.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var Sn={section:`_section_vq5w1_1`};function Cn({title:e,aside:t,children:n}){let r=(0,j.useId)();return(0,M.jsxs)(`section`,{className:`card ${Sn.section}`,"aria-labelledby":r,children:[(0,M.jsxs)(u,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,M.jsx)(m,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}var wn=L(`
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
`),Tn=L(`
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
`),En={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`};function q(e){return e===null?`null`:Array.isArray(e)?`array`:typeof e}function J(e){return q(e)===`object`}function Dn(e){return Array.isArray(e)&&e.length>0&&e.every(e=>`message`in e)}function On(e,t){return e.length<124?e:t}var Y=(e=>(e[e.InternalServerError=4500]=`InternalServerError`,e[e.InternalClientError=4005]=`InternalClientError`,e[e.BadRequest=4400]=`BadRequest`,e[e.BadResponse=4004]=`BadResponse`,e[e.Unauthorized=4401]=`Unauthorized`,e[e.Forbidden=4403]=`Forbidden`,e[e.SubprotocolNotAcceptable=4406]=`SubprotocolNotAcceptable`,e[e.ConnectionInitialisationTimeout=4408]=`ConnectionInitialisationTimeout`,e[e.ConnectionAcknowledgementTimeout=4504]=`ConnectionAcknowledgementTimeout`,e[e.SubscriberAlreadyExists=4409]=`SubscriberAlreadyExists`,e[e.TooManyInitialisationRequests=4429]=`TooManyInitialisationRequests`,e))(Y||{}),X=(e=>(e.ConnectionInit=`connection_init`,e.ConnectionAck=`connection_ack`,e.Ping=`ping`,e.Pong=`pong`,e.Subscribe=`subscribe`,e.Next=`next`,e.Error=`error`,e.Complete=`complete`,e))(X||{});function kn(e){if(!J(e))throw Error(`Message is expected to be an object, but got ${q(e)}`);if(!e.type)throw Error(`Message is missing the 'type' property`);if(typeof e.type!=`string`)throw Error(`Message is expects the 'type' property to be a string, but got ${q(e.type)}`);switch(e.type){case`connection_init`:case`connection_ack`:case`ping`:case`pong`:if(e.payload!=null&&!J(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object or nullish or missing, but got "${e.payload}"`);break;case`subscribe`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${q(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!J(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${q(e.payload)}`);if(typeof e.payload.query!=`string`)throw Error(`"${e.type}" message payload expects the 'query' property to be a string, but got ${q(e.payload.query)}`);if(e.payload.variables!=null&&!J(e.payload.variables))throw Error(`"${e.type}" message payload expects the 'variables' property to be a an object or nullish or missing, but got ${q(e.payload.variables)}`);if(e.payload.operationName!=null&&q(e.payload.operationName)!==`string`)throw Error(`"${e.type}" message payload expects the 'operationName' property to be a string or nullish or missing, but got ${q(e.payload.operationName)}`);if(e.payload.extensions!=null&&!J(e.payload.extensions))throw Error(`"${e.type}" message payload expects the 'extensions' property to be a an object or nullish or missing, but got ${q(e.payload.extensions)}`);break;case`next`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${q(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!J(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an object, but got ${q(e.payload)}`);break;case`error`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${q(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);if(!Dn(e.payload))throw Error(`"${e.type}" message expects the 'payload' property to be an array of GraphQL errors, but got ${JSON.stringify(e.payload)}`);break;case`complete`:if(typeof e.id!=`string`)throw Error(`"${e.type}" message expects the 'id' property to be a string, but got ${q(e.id)}`);if(!e.id)throw Error(`"${e.type}" message requires a non-empty 'id' property`);break;default:throw Error(`Invalid message 'type' property "${e.type}"`)}return e}function An(e,t){return kn(typeof e==`string`?JSON.parse(e,t):e)}function Z(e,t){return kn(e),JSON.stringify(e,t)}function jn(e){let{url:t,connectionParams:n,lazy:r=!0,onNonLazyError:i=console.error,lazyCloseTimeout:a=0,keepAlive:o=0,disablePong:s,connectionAckWaitTimeout:c=0,retryAttempts:l=5,retryWait:u=async function(e){let t=2**e;await new Promise(e=>setTimeout(e,t*1e3+Math.floor(Math.random()*2700+300)))},shouldRetry:d=Nn,on:f,webSocketImpl:p,generateID:m=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},jsonMessageReplacer:h,jsonMessageReviver:g}=e,_;if(p){if(!Fn(p))throw Error(`Invalid WebSocket implementation provided`);_=p}else typeof WebSocket<`u`?_=WebSocket:typeof global<`u`?_=global.WebSocket||global.MozWebSocket:typeof window<`u`&&(_=window.WebSocket||window.MozWebSocket);if(!_)throw Error("WebSocket implementation missing; on Node you can `import WebSocket from 'ws';` and pass `webSocketImpl: WebSocket` to `createClient`");let v=_,y=(()=>{let e=(()=>{let e={};return{on(t,n){return e[t]=n,()=>{delete e[t]}},emit(t){`id`in t&&e[t.id]?.(t)}}})(),t={connecting:f?.connecting?[f.connecting]:[],opened:f?.opened?[f.opened]:[],connected:f?.connected?[f.connected]:[],ping:f?.ping?[f.ping]:[],pong:f?.pong?[f.pong]:[],message:f?.message?[e.emit,f.message]:[e.emit],closed:f?.closed?[f.closed]:[],error:f?.error?[f.error]:[]};return{onMessage:e.on,on(e,n){let r=t[e];return r.push(n),()=>{let e=r.indexOf(n);e>-1&&r.splice(e,1)}},emit(e,...n){for(let r of[...t[e]])r(...n)}}})();function b(e){let t=[y.on(`error`,n=>{t.forEach(e=>e()),e(n)}),y.on(`closed`,n=>{t.forEach(e=>e()),e(n)})];return()=>t.forEach(e=>e())}let x,S=0,C,w=!1,T=0,E=!1;async function ee(){clearTimeout(C);let[e,r]=await(x??=new Promise((e,r)=>(async()=>{if(w){if(await u(T),!S)return x=void 0,r({code:1e3,reason:`All Subscriptions Gone`});T++}y.emit(`connecting`,w);let i=new v(typeof t==`function`?await t():t,`graphql-transport-ws`),a,l;function d(){isFinite(o)&&o>0&&(clearTimeout(l),l=setTimeout(()=>{i.readyState===v.OPEN&&(i.send(Z({type:X.Ping})),y.emit(`ping`,!1,void 0))},o))}b(e=>{x=void 0,clearTimeout(a),clearTimeout(l),r(e),e instanceof Mn&&(i.close(4499,`Terminated`),i.onerror=null,i.onclose=null)}),i.onerror=e=>y.emit(`error`,e),i.onclose=e=>y.emit(`closed`,e),i.onopen=async()=>{try{y.emit(`opened`,i);let e=typeof n==`function`?await n():n;if(i.readyState!==v.OPEN)return;i.send(Z(e?{type:X.ConnectionInit,payload:e}:{type:X.ConnectionInit},h)),isFinite(c)&&c>0&&(a=setTimeout(()=>{i.close(Y.ConnectionAcknowledgementTimeout,`Connection acknowledgement timeout`)},c)),d()}catch(e){y.emit(`error`,e),i.close(Y.InternalClientError,On(e instanceof Error?e.message:String(e),`Internal client error`))}};let f=!1;i.onmessage=({data:t})=>{try{let n=An(t,g);if(y.emit(`message`,n),n.type===`ping`||n.type===`pong`){y.emit(n.type,!0,n.payload),n.type===`pong`?d():s||(i.send(Z(n.payload?{type:X.Pong,payload:n.payload}:{type:X.Pong},h)),y.emit(`pong`,!1,n.payload));return}if(f)return;if(n.type!==X.ConnectionAck)throw Error(`First message cannot be of type ${n.type}`);clearTimeout(a),f=!0,y.emit(`connected`,i,n.payload,w),w=!1,T=0;let r=new Promise((e,t)=>b(t));r.catch(()=>{}),e([i,r])}catch(e){i.onmessage=null,y.emit(`error`,e),i.close(Y.BadResponse,On(e instanceof Error?e.message:String(e),`Bad response`))}}})()));e.readyState===v.CLOSING&&await r;let i=()=>{},l=new Promise(e=>i=e);return[e,i,new Promise((t,n)=>{let i=b(n);e.readyState!==v.OPEN&&r.catch(n),l.then(()=>{if(i(),!S){let t=()=>e.close(1e3,`Normal Closure`);isFinite(a)&&a>0?(clearTimeout(C),C=setTimeout(()=>{!S&&e.readyState===v.OPEN&&t()},a)):t()}t()})})]}function D(e){if(Nn(e)&&(Pn(e.code)||[Y.InternalServerError,Y.InternalClientError,Y.BadRequest,Y.BadResponse,Y.Unauthorized,Y.SubprotocolNotAcceptable,Y.SubscriberAlreadyExists,Y.TooManyInitialisationRequests].includes(e.code)))throw e;if(E)return!1;if(Nn(e)&&e.code===1e3)return S>0;if(!l||T>=l||!d(e))throw e;return w=!0}r||(async()=>{for(S++;;)try{let[,,e]=await ee();await e}catch(e){try{if(!D(e))return}catch(e){return i?.(e)}}})();function te(e,t){let n=m(e),r=!1,i=!1,a=()=>{S--,r=!0};return(async()=>{for(S++;;)try{let[o,s,c]=await ee();if(r)return c.catch(()=>{}),s();let l=y.onMessage(n,e=>{switch(e.type){case X.Next:t.next(e.payload);return;case X.Error:i=!0,r=!0,t.error(e.payload),a();return;case X.Complete:r=!0,a();return}});o.send(Z({id:n,type:X.Subscribe,payload:e},h)),a=()=>{!r&&o.readyState===v.OPEN&&o.send(Z({id:n,type:X.Complete},h)),S--,r=!0,s()},await c.finally(l);return}catch(e){if(!D(e))return}})().then(()=>{i||t.complete()}).catch(e=>{t.error(e)}),()=>{r||a()}}return{on:y.on,subscribe:te,iterate(e){let t=[],n={done:!1,error:null,resolve:()=>{}},r=te(e,{next(e){t.push(e),n.resolve()},error(e){n.done=!0,n.error=e,n.resolve()},complete(){n.done=!0,n.resolve()}}),i=async function*(){for(;;){for(t.length||await new Promise(e=>n.resolve=e);t.length;)yield t.shift();if(n.error)throw n.error;if(n.done)return}}();return i.throw=async e=>(n.done||(n.done=!0,n.error=e,n.resolve()),{done:!0,value:void 0}),i.return=async()=>(r(),{done:!0,value:void 0}),i},async dispose(){if(E=!0,x){let[e]=await x;e.close(1e3,`Normal Closure`)}},terminate(){x&&y.emit(`closed`,new Mn)}}}var Mn=class extends Error{name=`TerminatedCloseEvent`;message=`4499: Terminated`;code=4499;reason=`Terminated`;wasClean=!1};function Nn(e){return J(e)&&`code`in e&&`reason`in e}function Pn(e){return![1e3,1001,1006,1005,1012,1013,1014].includes(e)&&e>=1e3&&e<=1999}function Fn(e){return typeof e==`function`&&`constructor`in e&&`CLOSED`in e&&`CLOSING`in e&&`CONNECTING`in e&&`OPEN`in e}var In=5e3,Ln=500,Rn=3e4,zn,Bn=!1,Vn=new Set;function Hn(){return zn??=Gn(),zn}function Un(){return Bn}function Wn(e){return Vn.add(e),()=>Vn.delete(e)}function Gn(){let e=jn({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:In,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,Kn(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>qn(!0)),e.on(`closed`,()=>qn(!1)),e}function Kn(e){let t=Math.min(Rn,Ln*2**Math.min(e,10));return t/2+Math.random()*t/2}function qn(e){Bn=e;for(let e of Vn)e()}function Jn(e,t,n){let{start:r,stop:i}=ye(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,j.useEffect)(()=>(t&&r(),i),[t,r,i])}var Yn=300,Xn=2e3,Zn=3e4;function Qn(e,{subscription:t,variables:n,concerns:r,seconds:i,moves:o}){let s=(0,j.useSyncExternalStore)(Wn,Un);Jn(e,o&&!s,i);let c=(0,j.useEffectEvent)(()=>e({requestPolicy:`network-only`})),l=(0,j.useEffectEvent)(e=>r?.(e)??!0),u=a(t),d=JSON.stringify(n);(0,j.useEffect)(()=>{let e=er(c),t=$n(u,JSON.parse(d),e.ask,l),n=Hn().on(`connected`,e.ask);return Un()&&e.ask(),()=>{t(),n(),e.forget()}},[u,d])}function $n(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=Hn().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c(Zn),complete:()=>{!i&&s&&(n(),c(Xn))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function er(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,Yn)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}var tr=L(`
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
  `,[H]);function nr(e,t){return e.allowedActions.find(e=>e.action===t)}function rr(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function ir(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Qt(e.msisdn):e.plan.name}function ar({service:e,onRemove:t}){let{_:n}=g(),r=Q(e),i=nr(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:s}=i;return s?.__typename===`NotAllowed`?null:a||!s||or(s)?(0,M.jsx)(_e,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,M.jsx)(nt,{size:19,stroke:1.7})}):(0,M.jsxs)(o,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,M.jsx)(o.Target,{children:(0,M.jsx)(_e,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,M.jsx)(he,{size:19,stroke:1.7})})}),(0,M.jsx)(o.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,M.jsx)(G,{refusal:s})})]})}function or(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function sr({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=g();return cr(),(0,M.jsxs)(O.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,M.jsx)(O.Overlay,{backgroundOpacity:.5,blur:2}),(0,M.jsxs)(O.Content,{radius:`lg`,children:[(0,M.jsxs)(`div`,{className:$.head,children:[(0,M.jsx)(O.Title,{className:$.title,children:e}),(0,M.jsx)(O.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,M.jsx)(O.Body,{className:$.body,children:r})]})]})}function cr(){let[e]=(0,j.useState)(()=>document.activeElement);(0,j.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function lr(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function ur({refusal:e}){return(0,M.jsxs)(`div`,{role:`alert`,children:[(0,M.jsx)(G,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,M.jsx)(x,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,M.jsxs)(x.Item,{children:[Q(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}function dr(){return(0,j.useState)(fr)[0]}function fr(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}var pr={list:`_list_drawt_1`},mr=L(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[nn,H]),hr=L(`
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
  `,[nn,H]),gr=L(`
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
  `,[sn]);function _r({services:e,onClose:n}){let r=Ct(`REMOVAL_REQUESTS_FILE`);return(0,M.jsxs)(t,{children:[e.length>1&&(0,M.jsx)(E,{children:(0,M.jsx)(T,{id:`sBNuW6`})}),(0,M.jsx)(`ul`,{className:pr.list,children:e.map(e=>(0,M.jsxs)(`li`,{children:[Q(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),r?(0,M.jsx)(vr,{services:e,onClose:n}):(0,M.jsx)(E,{children:(0,M.jsx)(T,{id:`RkNr85`})})]})}function vr({services:e,onClose:n}){let{_:r}=g(),i=c(),a=dr(),[{fetching:o,error:s},l]=y(gr),[d,f]=(0,j.useState)(``),[p,m]=(0,j.useState)(),h=async t=>{t.preventDefault();let n=(await l({input:{serviceIds:e.map(({id:e})=>e),note:d,idempotencyKey:a}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return i({to:`/removal-requests/$requestId`,params:{requestId:e}})}return m(n)},_=p?lr(p):{};return(0,M.jsx)(`form`,{onSubmit:e=>void h(e),children:(0,M.jsxs)(t,{children:[(0,M.jsx)(oe,{label:r({id:`l2Vb1y`}),description:r({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:d,onChange:e=>f(e.currentTarget.value),error:_.note}),(0,M.jsx)(E,{size:`sm`,c:`dimmed`,children:(0,M.jsx)(T,{id:`4ByWLg`})}),p&&!_.note&&(0,M.jsx)(ur,{refusal:p}),(0,M.jsx)(hn,{error:s}),(0,M.jsxs)(u,{justify:`flex-end`,gap:`sm`,children:[(0,M.jsx)(A,{variant:`default`,onClick:n,children:(0,M.jsx)(T,{id:`dEgA5A`})}),(0,M.jsx)(A,{type:`submit`,loading:o,children:(0,M.jsx)(T,{id:`OkzNY3`})})]})]})})}function yr({service:e,onClose:t}){let n={serviceId:e.id},r=ve({query:mr,variables:{input:n},requestPolicy:`network-only`});return(0,M.jsx)(Ft,{query:r,skeleton:(0,M.jsx)(cn,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,M.jsx)(xr,{service:e,preview:n,onClose:t}):(0,M.jsx)(br,{service:e,refusal:n,onClose:t})})}function br({service:e,refusal:n,onClose:r}){let i=n.__typename===`QuotaExceeded`||n.__typename===`NoContractInForce`;return(0,M.jsxs)(t,{children:[(0,M.jsx)(G,{refusal:n,leadsOn:!i}),i?(0,M.jsx)(_r,{services:[e],onClose:r}):(0,M.jsx)(u,{justify:`flex-end`,children:(0,M.jsx)(A,{variant:`default`,onClick:r,children:(0,M.jsx)(T,{id:`yz7wBu`})})})]})}function xr({service:e,preview:n,onClose:r}){let i=c(),[{fetching:a},o]=y(hr),[s,l]=(0,j.useState)(),[d,f]=(0,j.useState)(),[p,m]=(0,j.useState)(),h=s??n,g=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:h.confirmationToken}}),n=t.data?.removeService;return m(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?l(n.preview):f(n)};return d?(0,M.jsx)(br,{service:e,refusal:d,onClose:r}):(0,M.jsxs)(t,{gap:`lg`,children:[s&&(0,M.jsx)(mn,{}),(0,M.jsx)(Sr,{service:e,change:h}),(0,M.jsx)(fn,{change:h}),(0,M.jsx)(hn,{error:p}),(0,M.jsxs)(u,{justify:`flex-end`,gap:`sm`,children:[(0,M.jsx)(A,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,M.jsx)(T,{id:`dEgA5A`})}),(0,M.jsx)(A,{color:`red`,onClick:()=>void g(),loading:a,children:(0,M.jsx)(T,{id:`l75CjT`})})]})]})}function Sr({service:e,change:t}){let{day:n}=V(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,M.jsx)(E,{children:a?(0,M.jsx)(T,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,M.jsx)(T,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Cr({services:e,onClose:t}){let{_:n}=g(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,M.jsx)(sr,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,M.jsx)(_r,{services:e,onClose:t}):(0,M.jsx)(yr,{service:r,onClose:t})})}var wr=L(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function Tr({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function Er({page:e,onTurn:t}){let{_:n}=g();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,M.jsxs)(u,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,M.jsx)(A,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,M.jsx)(tt,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,M.jsx)(T,{id:`DHhJ7s`})}),(0,M.jsx)(A,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,M.jsx)(S,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,M.jsx)(T,{id:`hXzOVo`})})]})}function Dr(e){let{_:t}=g();return(0,M.jsx)(me,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function Or({focused:e=!1,appOnly:t=!1,...n}){let{_:r}=g(),i=(0,j.useRef)(null);return(0,j.useEffect)(()=>{e&&i.current?.focus()},[e]),(0,M.jsx)(l,{ref:i,label:r({id:`EWPtMO`}),description:r(t?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...n})}export{bt as $,H as A,We as At,Kt as B,Fe as Bt,yn as C,$e as Ct,mn as D,Be as Dt,hn as E,Ze as Et,nn as F,ze as Ft,It as G,Wt as H,ke as Ht,V as I,Re as It,Mt as J,Ft as K,Zt as L,Ie as Lt,rn as M,Ye as Mt,an as N,Ve as Nt,fn as O,Ke as Ot,on as P,P as Pt,yt as Q,Qt as R,Le as Rt,bn as S,Qe as St,G as T,He as Tt,Gt as U,N as Ut,qt as V,je as Vt,zt as W,At as X,jt as Y,Ot as Z,Qn as _,it as _t,Tr as a,xt as at,Tn as b,Je as bt,ur as c,pt as ct,ar as d,mt as dt,vt as et,tr as f,ft,Q as g,ot as gt,ir as h,st as ht,Er as i,St as it,sn as j,Ge as jt,cn as k,qe as kt,lr as l,dt as lt,rr as m,I as mt,Dr as n,wt as nt,Cr as o,Ct as ot,nr as p,ht as pt,Nt as q,wr as r,Et as rt,dr as s,L as st,Or as t,Tt as tt,sr as u,gt as ut,En as v,rt as vt,vn as w,Ue as wt,Cn as x,et as xt,wn as y,nt as yt,B as z,Pe as zt};