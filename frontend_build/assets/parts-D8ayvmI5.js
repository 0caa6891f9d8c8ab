import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,At as n,Ct as r,D as i,Dt as a,E as o,Jn as s,M as c,Mn as l,On as u,P as d,Q as f,Qt as p,S as m,Tn as h,Tt as g,Xt as ee,Zt as te,_,_t as v,a as ne,c as re,d as ie,dt as y,et as b,f as ae,g as oe,gt as se,h as ce,i as le,it as x,j as ue,l as de,lt as S,m as fe,n as pe,nt as me,o as he,p as ge,r as _e,rt as C,s as ve,tt as ye,u as be,ut as xe,v as w,vt as Se,wt as Ce,x as T,y as we}from"./libraries-B0e0VH97.js";var E=e(s(),1),D=ee(),Te=`modulepreload`,Ee=function(e){return`/`+e},De={},Oe=function(e){return e.pathname.endsWith(`.css`)},ke=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},O=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ee(t,n);let r=s(t),i=Oe(r);return ke(De,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Te,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Ae=[`fr`,`nl`,`en`],je=`flotte.language`,Me={fr:()=>O(()=>import(`./fr-38VR3bOx.js`),[]),nl:()=>O(()=>import(`./nl-BS40st52.js`),[]),en:()=>O(()=>import(`./en-DO3Zy3Mm.js`),[])};function Ne(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(Le).find(e=>e!==void 0)??`en`}function Pe(){return Ne(localStorage.getItem(je),navigator.languages)}function Fe(e){localStorage.setItem(je,e)}async function Ie(e){let{messages:t}=await Me[e]();we.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function Le(e){return Ae.find(t=>t===e)}var Re=(0,E.createContext)({language:`en`,choose:async()=>{}});function ze({start:e,children:t}){let[n,r]=(0,E.useState)(e),i=(0,E.useMemo)(()=>({language:n,choose:async e=>{await Ie(e),Fe(e),r(e)}}),[n]);return(0,D.jsx)(oe,{i18n:we,children:(0,D.jsx)(Re,{value:i,children:t})})}function k(){return(0,E.use)(Re)}function Be(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...A(e),r]}return t}function Ve(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of A(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function A(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function He(e){return A(e)[0]}function Ue(e,t){let n=A(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var We={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Ge={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ke={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},qe={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`},SUSPEND:{id:`pALe42`},RESUME:{id:`lvFr2p`},BLOCK_SIM:{id:`Ly0bzS`},UNBLOCK_SIM:{id:`+pPmmn`},REPLACE_SIM:{id:`/QcXVp`}},Je={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`},SUSPEND:{id:`pPPsvT`},RESUME:{id:`mqsl5O`},BLOCK_SIM:{id:`qQAJil`},UNBLOCK_SIM:{id:`ypAXFa`},REPLACE_SIM:{id:`G3SbNv`}},Ye={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},Xe={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},Ze={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},Qe={LOST:{id:`XbuiBx`},STOLEN:{id:`C6DmBE`},DEFECTIVE:{id:`rFxe/f`}},$e={ABSENCE:{id:`T+rQlw`},NOT_NEEDED:{id:`w/+qQL`},MISUSE:{id:`ZhPVr6`},OTHER:{id:`5F/moc`}},et={OPEN:{id:`GiUrok`},APPROVED:{id:`7kb4LU`},PARTLY_APPROVED:{id:`FCznjw`},REFUSED:{id:`Yc/6JX`},WITHDRAWN:{id:`WRBOEH`}},tt={APPROVED:{id:`qmYgP7`},REFUSED:{id:`4oRK4h`},WITHDRAWN:{id:`9ll8yH`}},nt=[`ACKNOWLEDGED`,`IN_PROGRESS`],rt=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],it=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],at=ce(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),ot=ce(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),j={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function st({error:e,onRetry:t,alone:n=!1}){let{_:r}=w(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,D.jsxs)(b,{align:`center`,gap:`xs`,className:j.state,role:`alert`,children:[(0,D.jsx)(ve,{size:36,stroke:1.4,className:j.picture,"aria-hidden":!0}),(0,D.jsx)(f,{order:n?1:2,size:`h3`,children:(0,D.jsx)(_,{id:`BAaPCK`})}),(0,D.jsx)(v,{c:`dimmed`,maw:`46ch`,children:a}),(0,D.jsx)(y,{variant:`default`,mt:`xs`,leftSection:(0,D.jsx)(ne,{size:17}),onClick:t,children:(0,D.jsx)(_,{id:`KDw4GX`})})]})}function ct({title:e,children:t,action:n,alone:r=!1}){return(0,D.jsxs)(b,{align:`center`,gap:6,className:j.state,children:[(0,D.jsx)(lt,{}),(0,D.jsx)(f,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,D.jsx)(v,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,D.jsx)(`div`,{className:j.action,children:n})]})}function lt(){return(0,D.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:j.picture,children:(0,D.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,D.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,D.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,D.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ut=c(e=>(0,D.jsx)(se,{...e})),dt=c(e=>(0,D.jsx)(y,{component:`a`,...e}));async function ft(e){return pt(e,{})}async function M(e,t={}){return pt(e,{method:`POST`,body:JSON.stringify(t)})}async function pt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var mt;function ht(){return mt??=fetch(`/auth/session`).then(xt).catch(()=>!0),mt}async function gt(e,t){return M(`/auth/sign-in`,{email:e,password:t})}async function _t(e,t){return M(`/auth/sign-in/code`,{token:e,code:t})}async function vt(e,t){return M(`/auth/password`,{token:e,password:t})}async function yt(){await M(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function bt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function xt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var N=_e(),P=`flotte.company`,St=N(`
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
`),Ct=N(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),wt=(0,E.createContext)(null);function F(){let e=(0,E.use)(wt);if(!e)throw Error(`useDesk outside of Portal`);return e}function Tt(){let{company:e}=F();if(!e)throw Error(`useCompany before a company was picked`);return e}function I(e){return F().viewer.permissions.includes(e)}function Et(){return localStorage.getItem(P)}function Dt(e){localStorage.setItem(P,e),globalThis.dispatchEvent(new Event(P))}function Ot(e){return globalThis.addEventListener(P,e),()=>globalThis.removeEventListener(P,e)}function L(){return F().viewer.today}var kt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function At({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,D.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,D.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,D.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,D.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,D.jsx)(`path`,{fill:n,d:kt,transform:`translate(27 2.6)`})]})}var jt={fr:`Français`,nl:`Nederlands`,en:`English`};function Mt(){let{_:e}=w(),{language:t,choose:n}=k();return(0,D.jsxs)(x,{position:`bottom-end`,width:180,children:[(0,D.jsx)(x.Target,{children:(0,D.jsx)(y,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,D.jsx)(de,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:jt[t]}}),children:t.toUpperCase()})}),(0,D.jsx)(x.Dropdown,{children:Ae.map(r=>(0,D.jsx)(x.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,D.jsx)(ge,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:jt[r]},r))})]})}function Nt(){let{_:e}=w(),{setColorScheme:t}=p(),n=te(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,D.jsx)(g,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,D.jsx)(le,{size:19,stroke:1.7}):(0,D.jsx)(re,{size:19,stroke:1.7})})}function Pt(e){let[t,n]=(0,E.useState)({}),r=(0,E.useCallback)(()=>void ft(e).then(e=>n(It(e))),[e]);return(0,E.useEffect)(r,[r]),[t,r]}function Ft(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function It({data:e,refusal:t}){return Ft(t),e?{data:e}:t?.message?{error:new o({graphQLErrors:[t.message]})}:{error:new o({networkError:Error(`no answer`)})}}function Lt({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,D.jsx)(st,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,D.jsx)(`div`,{"aria-busy":`true`,children:n})}var R={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Rt({title:e,trail:t=[],aside:n,children:i}){return u(`${e} · Flotte`),(0,D.jsxs)(`header`,{className:R.header,children:[t.length>0&&(0,D.jsx)(zt,{crumbs:t}),(0,D.jsxs)(r,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,D.jsx)(`div`,{className:R.words,children:(0,D.jsxs)(r,{gap:`sm`,children:[(0,D.jsx)(f,{order:1,children:e}),n]})}),i&&(0,D.jsx)(r,{gap:`sm`,children:i})]})]})}function zt({crumbs:e}){let{_:t}=w();return(0,D.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:R.trail,children:e.map((e,t)=>(0,D.jsxs)(E.Fragment,{children:[t>0&&(0,D.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,D.jsx)(ue,{to:e.to,className:R.crumb,children:e.label}):(0,D.jsx)(v,{span:!0,inherit:!0,children:e.label})]},e.label))})}var z=[{label:`Self-Service`},{label:`UC & Mobile`}];function Bt(){let{_:e}=w();return{menu:z,users:[...z,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...z,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Vt={badge:`_badge_dhtmy_1`},Ht={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},Ut={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`},Wt={OPEN:`wait`,APPROVED:`ok`,PARTLY_APPROVED:`ok`,REFUSED:`halt`,WITHDRAWN:`calm`};function Gt({status:e}){let{i18n:t}=w();return(0,D.jsx)(B,{tone:Ht[e],children:t._(We[e])})}function Kt({status:e}){let{i18n:t}=w();return(0,D.jsx)(B,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Ge[e])})}function qt({state:e,needsAttention:t}){let{i18n:n,_:r}=w();return t?(0,D.jsx)(B,{tone:`halt`,children:r({id:`fAUSZy`})}):(0,D.jsx)(B,{tone:Ut[e],children:n._(Ke[e])})}function Jt({state:e}){let{i18n:t}=w();return(0,D.jsx)(B,{tone:Wt[e],children:t._(et[e])})}function B({tone:e,children:t}){return(0,D.jsx)(`span`,{className:Vt.badge,"data-tone":e,children:t})}var Yt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Xt=`Europe/Brussels`;function Zt(e){let t=Yt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Xt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Xt});return{money:e=>en(t,e),day:t=>tn(e,r.format(V(t))),shortDay:e=>i.format(V(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Qt(e){let t=V(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function $t(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function en(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function tn(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function V(e){return new Date(`${e}T00:00:00Z`)}function H(){let{language:e}=k();return(0,E.useMemo)(()=>Zt(e),[e])}var U=N(`
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
    ... on OrderPending {
      order {
        id
        number
      }
    }
  }
`),nn=N(`
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
  `,[U]),W=N(`
  fragment PlannedOrder on Order {
    id
    number
    action
    startsOn
    until
    isReturn
  }
`),rn=N(`
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
  `,[W]),an=N(`
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
  `,[U]);function on(e){return e?[e.plan,...e.options].map(({name:e})=>e).join(` + `):``}var G=N(`
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
`),W]),sn=N(`
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
`),cn=N(`
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
  `,[sn]),ln=N(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[cn]);function un(){let{_:e}=w();return(0,D.jsxs)(b,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,D.jsx)(ye,{height:73}),(0,D.jsx)(ye,{height:220})]})}var K={summary:`_summary_v6cab_1`,facts:`_facts_v6cab_6`,before:`_before_v6cab_29`,returns:`_returns_v6cab_34`},q={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function dn({invoice:e,later:t=!1}){let{day:n,money:r}=H(),i=n(e.issuedOn);return(0,D.jsxs)(`table`,{className:q.table,children:[(0,D.jsx)(`caption`,{className:q.caption,children:t?(0,D.jsx)(_,{id:`xbDElr`,values:{issued:i}}):(0,D.jsx)(_,{id:`N2XVfx`,values:{issued:i}})}),(0,D.jsx)(`thead`,{children:(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(_,{id:`rjuFFw`})}),(0,D.jsx)(`th`,{scope:`col`,children:(0,D.jsx)(_,{id:`hehnjM`})})]})}),(0,D.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,D.jsx)(fn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,D.jsx)(`tr`,{children:(0,D.jsx)(`td`,{colSpan:2,children:t?(0,D.jsx)(_,{id:`Dx/yvD`}):(0,D.jsx)(_,{id:`/QMZoE`})})})]}),(0,D.jsxs)(`tfoot`,{children:[(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(_,{id:`Dk2g6k`})}),(0,D.jsx)(`td`,{className:`figures`,children:r(e.net)})]}),(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(_,{id:`khBZkl`})}),(0,D.jsx)(`td`,{className:`figures`,children:r(e.vat)})]}),(0,D.jsxs)(`tr`,{className:q.gross,children:[(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(_,{id:`wcJdd7`})}),(0,D.jsx)(`td`,{className:`figures`,children:r(e.gross)})]})]})]})}function fn({line:e}){let{money:t}=H(),n=t(e.unitPrice);return(0,D.jsxs)(`tr`,{children:[(0,D.jsxs)(`td`,{children:[e.description,(0,D.jsxs)(`span`,{className:`figures ${q.how}`,children:[e.days!==null&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(_,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,D.jsx)(_,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,D.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function pn({change:e}){let{_:t}=w(),{day:r,money:i}=H(),a=L();return(0,D.jsxs)(`div`,{className:K.summary,children:[(0,D.jsxs)(`dl`,{className:K.facts,children:[(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(_,{id:`Yvd2gC`})}),(0,D.jsx)(`dd`,{children:r(e.effectiveOn)})]}),(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(_,{id:`t7i/LY`})}),(0,D.jsxs)(`dd`,{className:`figures`,children:[(0,D.jsx)(`span`,{className:K.before,children:i(e.monthlyBefore)}),(0,D.jsx)(fe,{size:15,"aria-hidden":!0}),(0,D.jsx)(n,{children:t({id:`+ShK+W`})}),(0,D.jsx)(`strong`,{children:i(e.monthlyAfter)})]})]}),(0,D.jsx)(hn,{change:e})]}),(0,D.jsx)(dn,{invoice:e.nextInvoice,later:e.effectiveOn>a}),e.returns&&(0,D.jsx)(mn,{returns:e.returns})]})}function mn({returns:e}){let{day:t,money:n}=H(),r=t(e.effectiveOn),i=n(e.monthlyAfter);return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`p`,{className:K.returns,children:(0,D.jsx)(_,{id:`ss8QS5`,values:{on:r,price:i}})}),(0,D.jsx)(dn,{invoice:e.nextInvoice,later:!0})]})}function hn({change:{effectiveOn:e,planChanges:t,removalQuota:n}}){let r=e.slice(0,7)===L().slice(0,7);if(t&&t.limit!==null){let e=t.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:r?(0,D.jsx)(_,{id:`d3Wk1p`}):(0,D.jsx)(_,{id:`ELfa6s`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(_,{id:`qaQQWT`,values:{0:t.limit,nth:e}})})]})}if(!n||n.limit===null)return null;let i=n.used+1;return(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`dt`,{children:(0,D.jsx)(_,{id:`f+aOMv`})}),(0,D.jsx)(`dd`,{className:`figures`,children:(0,D.jsx)(_,{id:`p2ZnDO`,values:{0:n.limit,nth:i}})})]})}var J={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function gn(){return(0,D.jsxs)(`div`,{className:J.note,role:`alert`,children:[(0,D.jsx)(he,{size:18,stroke:1.7,className:J.icon,"aria-hidden":!0}),(0,D.jsx)(`span`,{children:(0,D.jsx)(_,{id:`lhDeR0`})})]})}function Y({error:e}){let{_:t}=w();if(!e)return null;let[n]=e.graphQLErrors;return(0,D.jsx)(Se,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function X({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,D.jsxs)(`div`,{className:J.note,role:t?`alert`:void 0,children:[(0,D.jsx)(be,{size:18,stroke:1.7,className:J.icon,"aria-hidden":!0}),(0,D.jsxs)(v,{size:`sm`,children:[e.message,` `,n&&(0,D.jsx)(_n,{refusal:e})]})]})}function _n({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,D.jsx)(vn,{manager:e.accountManager});case`OrderInProgress`:case`OrderPending`:return(0,D.jsx)(ut,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,D.jsx)(_,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function vn({manager:e}){return(0,D.jsx)(se,{href:`mailto:${e.email}`,inherit:!0,children:(0,D.jsx)(_,{id:`9QKVkl`,values:{0:e.name}})})}var yn=N(`
  fragment Page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);function bn({after:e,before:t},n){return t?{last:n,before:t}:{first:n,after:e}}function xn({page:e,onTurn:t}){let{_:n}=w();return!e.hasNextPage&&!e.hasPreviousPage?null:(0,D.jsxs)(r,{component:`nav`,"aria-label":n({id:`wRR604`}),justify:`flex-end`,gap:`xs`,mt:`md`,children:[(0,D.jsx)(y,{variant:`default`,disabled:!e.hasPreviousPage,leftSection:(0,D.jsx)(ae,{size:17}),onClick:()=>t({before:e.startCursor??void 0}),children:(0,D.jsx)(_,{id:`DHhJ7s`})}),(0,D.jsx)(y,{variant:`default`,disabled:!e.hasNextPage,rightSection:(0,D.jsx)(ie,{size:17}),onClick:()=>t({after:e.endCursor??void 0}),children:(0,D.jsx)(_,{id:`hXzOVo`})})]})}var Sn=N(`
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
`),Cn=N(`
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
`),wn={row:`_row_soq3d_1`,what:`_what_soq3d_15`,list:`_list_soq3d_20`},Z={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function Tn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=w();return En(),(0,D.jsxs)(C.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:Z.dialog},children:[(0,D.jsx)(C.Overlay,{backgroundOpacity:.5,blur:2}),(0,D.jsxs)(C.Content,{radius:`lg`,children:[(0,D.jsxs)(`div`,{className:Z.head,children:[(0,D.jsx)(C.Title,{className:Z.title,children:e}),(0,D.jsx)(C.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,D.jsx)(C.Body,{className:Z.body,children:r})]})]})}function En(){let[e]=(0,E.useState)(()=>document.activeElement);(0,E.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}function Dn(){return(0,E.useState)(On)[0]}function On(){let e=crypto.getRandomValues(new Uint8Array(16));return Array.from(e,e=>e.toString(16).padStart(2,`0`)).join(``)}function kn({order:e,words:t,onCancelled:n}){let{_:r}=w(),i=I(e.action===`ADD`?`SERVICES_ADD`:`SERVICES_MODIFY`),[a,o]=(0,E.useState)(!1);return i?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(y,{variant:`default`,size:`compact-md`,onClick:()=>o(!0),"aria-label":r({id:`HWk4qa`,values:{words:t}}),children:(0,D.jsx)(_,{id:`Ef+8GK`})}),a&&(0,D.jsx)(An,{order:e,words:t,onClose:()=>o(!1),onCancelled:()=>n?.()})]}):null}function An({order:e,words:t,onClose:n,onCancelled:i}){let{_:a}=w(),o=Dn(),[{fetching:s,error:c},l]=T(an),[u,d]=(0,E.useState)(),f=async()=>{let t=(await l({input:{orderId:e.id,idempotencyKey:o}})).data?.cancelOrder;return t?.__typename===`OrderCancelled`?(n(),i?.()):d(t)};return(0,D.jsx)(Tn,{title:a({id:`Cmk7B2`}),onClose:n,children:(0,D.jsxs)(b,{children:[(0,D.jsx)(v,{fw:600,children:t}),(0,D.jsx)(v,{children:(0,D.jsx)(jn,{order:e})}),u&&(0,D.jsx)(X,{refusal:u,announced:!0}),(0,D.jsx)(Y,{error:c}),(0,D.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(y,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,D.jsx)(_,{id:`RQElWR`})}),(0,D.jsx)(y,{color:`red`,onClick:()=>void f(),loading:s,children:(0,D.jsx)(_,{id:`Ef+8GK`})})]})]})})}function jn({order:e}){return e.action===`ADD`?(0,D.jsx)(_,{id:`wy5OBL`}):e.action===`RESUME`?(0,D.jsx)(_,{id:`jqwdWW`}):e.isReturn?(0,D.jsx)(_,{id:`kSSNuM`}):(0,D.jsx)(_,{id:`3UMUxi`})}function Mn(){let{_:e}=w(),{day:t}=H();return(n,r)=>{let i=n.startsOn?t(n.startsOn):`–`,a=n.until?t(n.until):``,o=on(r);switch(n.action){case`ADD`:return e({id:`EfEWAX`,values:{from:i}});case`SUSPEND`:return e(a?{id:`Fn6QbW`,values:{from:i,until:a}}:{id:`ibx/y+`,values:{from:i}});case`RESUME`:return e({id:`idyix3`,values:{from:i}});default:return n.isReturn?e({id:`HUa6ND`,values:{items:o,from:i}}):e(a?{id:`uO6INK`,values:{items:o,from:i,until:a}}:{id:`bedqF+`,values:{items:o,from:i}})}}}var Nn=N(`
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
  `,[U]);function Pn(e,t){return e.allowedActions.find(e=>e.action===t)}function Fn(e){return e.allowedActions.some(({action:e,allowed:t})=>t&&e!==`REMOVE`)}function In(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?$t(e.msisdn):e.plan.name}var Ln=5e3,Rn=500,zn=3e4,Bn,Vn=!1,Hn=new Set;function Un(){return Bn??=Kn(),Bn}function Wn(){return Vn}function Gn(e){return Hn.add(e),()=>Hn.delete(e)}function Kn(){let e=pe({url:()=>`${globalThis.location.origin.replace(/^http/,`ws`)}/graphql`,lazyCloseTimeout:Ln,keepAlive:2e4,retryAttempts:1/0,retryWait:e=>new Promise(t=>setTimeout(t,qn(e))),onNonLazyError:()=>{}});return e.on(`connected`,()=>Jn(!0)),e.on(`closed`,()=>Jn(!1)),e}function qn(e){let t=Math.min(zn,Rn*2**Math.min(e,10));return t/2+Math.random()*t/2}function Jn(e){Vn=e;for(let e of Hn)e()}function Yn(e,t,n){let{start:r,stop:i}=h(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,E.useEffect)(()=>(t&&r(),i),[t,r,i])}var Xn=300,Zn=2e3,Qn=3e4;function $n(e,{subscription:t,variables:n,concerns:r,seconds:a,moves:o}){let s=(0,E.useSyncExternalStore)(Gn,Wn);Yn(e,o&&!s,a);let c=(0,E.useEffectEvent)(()=>e({requestPolicy:`network-only`})),l=(0,E.useEffectEvent)(e=>r?.(e)??!0),u=i(t),d=JSON.stringify(n);(0,E.useEffect)(()=>{let e=tr(c),t=er(u,JSON.parse(d),e.ask,l),n=Un().on(`connected`,e.ask);return Wn()&&e.ask(),()=>{t(),n(),e.forget()}},[u,d])}function er(e,t,n,r){let i=!1,a,o,s=!0,c=e=>{i||(a=setTimeout(l,e))},l=()=>{o=Un().subscribe({query:e,variables:t},{next:({data:e})=>{e&&(s=Object.values(e).some(e=>e!==null),r(e)&&n())},error:()=>c(Qn),complete:()=>{!i&&s&&(n(),c(Zn))}})};return l(),()=>{i=!0,clearTimeout(a),o?.()}}function tr(e){let t,n=!1,r=()=>{t=void 0,n=document.visibilityState!==`visible`,n||e()},i=()=>{n&&r()};return document.addEventListener(`visibilitychange`,i),{ask:()=>{t??=setTimeout(r,Xn)},forget:()=>{clearTimeout(t),document.removeEventListener(`visibilitychange`,i)}}}function nr({label:e,value:n=``,onChange:r}){let{_:i}=w(),[a,o]=(0,E.useState)(n),s=(0,E.useRef)(n),c=l(e=>{s.current=e.trim(),r(s.current||void 0)},250);(0,E.useEffect)(()=>{n!==s.current&&(s.current=n,o(n))},[n]);let u=e=>{o(e),c(e)};return(0,D.jsx)(t,{type:`search`,"aria-label":e,placeholder:e,value:a,onChange:e=>u(e.currentTarget.value),leftSection:(0,D.jsx)(at,{size:17,"aria-hidden":!0}),rightSection:a&&(0,D.jsx)(Ce,{size:`sm`,"aria-label":i({id:`RiDk/s`}),onClick:()=>u(``)}),w:`100%`})}function rr({refusal:e}){let{_:t}=w();return e?(0,D.jsx)(Se,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var $={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function ir({title:e,children:t}){return u(`${e} · Flotte`),(0,D.jsxs)(`div`,{className:$.split,children:[(0,D.jsxs)(`aside`,{className:$.picture,children:[(0,D.jsx)(At,{height:34,tone:`light`}),(0,D.jsx)(ar,{}),(0,D.jsx)(`p`,{className:$.promise,children:(0,D.jsx)(_,{id:`nAFS4B`})})]}),(0,D.jsxs)(`main`,{className:$.side,children:[(0,D.jsxs)(r,{justify:`flex-end`,gap:6,children:[(0,D.jsx)(Mt,{}),(0,D.jsx)(Nt,{})]}),(0,D.jsxs)(`div`,{className:$.form,children:[(0,D.jsx)(f,{order:1,mb:`lg`,children:e}),t]})]})]})}function ar(){return(0,D.jsxs)(`svg`,{className:$.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,D.jsxs)(`g`,{fill:`#ffffff`,children:[(0,D.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,D.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,D.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,D.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}var or={section:`_section_vq5w1_1`};function sr({title:e,aside:t,children:n}){let i=(0,E.useId)();return(0,D.jsxs)(`section`,{className:`card ${or.section}`,"aria-labelledby":i,children:[(0,D.jsxs)(r,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,D.jsx)(f,{order:2,size:`h3`,id:i,children:e}),t]}),n]})}function cr({service:e,onRemove:t}){let{_:n}=w(),r=Q(e),i=Pn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:o,refusal:s}=i;return s?.__typename===`NotAllowed`?null:o||!s||lr(s)?(0,D.jsx)(g,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,D.jsx)(ot,{size:19,stroke:1.7})}):(0,D.jsxs)(a,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,D.jsx)(a.Target,{children:(0,D.jsx)(g,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(be,{size:19,stroke:1.7})})}),(0,D.jsx)(a.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,D.jsx)(X,{refusal:s})})]})}function lr(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}function ur(e){return e.__typename===`InvalidInput`?Object.fromEntries(e.fields.map(({path:e,message:t})=>[e.at(-1)??``,t])):{}}function dr({refusal:e}){return(0,D.jsxs)(`div`,{role:`alert`,children:[(0,D.jsx)(X,{refusal:e}),e.__typename===`ServicesNotRemovable`&&(0,D.jsx)(S,{size:`sm`,mt:`xs`,children:e.services.map(({service:e,refusal:t})=>(0,D.jsxs)(S.Item,{children:[Q(e),` – `,e.user.name,`: `,t.message]},e.id))})]})}var fr={list:`_list_drawt_1`},pr=N(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[G,U]),mr=N(`
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
  `,[G,U]),hr=N(`
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
  `,[nn]);function gr({services:e,onClose:t}){let n=I(`REMOVAL_REQUESTS_FILE`);return(0,D.jsxs)(b,{children:[e.length>1&&(0,D.jsx)(v,{children:(0,D.jsx)(_,{id:`sBNuW6`})}),(0,D.jsx)(`ul`,{className:fr.list,children:e.map(e=>(0,D.jsxs)(`li`,{children:[Q(e),` – `,e.user.name,` – `,e.plan.name]},e.id))}),n?(0,D.jsx)(_r,{services:e,onClose:t}):(0,D.jsx)(v,{children:(0,D.jsx)(_,{id:`RkNr85`})})]})}function _r({services:e,onClose:t}){let{_:n}=w(),i=d(),a=Dn(),[{fetching:o,error:s},c]=T(hr),[l,u]=(0,E.useState)(``),[f,p]=(0,E.useState)(),m=async t=>{t.preventDefault();let n=(await c({input:{serviceIds:e.map(({id:e})=>e),note:l,idempotencyKey:a}})).data?.fileRemovalRequest;if(n?.__typename===`RemovalRequestFiled`){let e=n.removalRequest.id;return i({to:`/removal-requests/$requestId`,params:{requestId:e}})}return p(n)},h=f?ur(f):{};return(0,D.jsx)(`form`,{onSubmit:e=>void m(e),children:(0,D.jsxs)(b,{children:[(0,D.jsx)(xe,{label:n({id:`l2Vb1y`}),description:n({id:`LLAa/9`}),autosize:!0,minRows:3,maxRows:8,maxLength:1e3,value:l,onChange:e=>u(e.currentTarget.value),error:h.note}),(0,D.jsx)(v,{size:`sm`,c:`dimmed`,children:(0,D.jsx)(_,{id:`4ByWLg`})}),f&&!h.note&&(0,D.jsx)(dr,{refusal:f}),(0,D.jsx)(Y,{error:s}),(0,D.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(y,{variant:`default`,onClick:t,children:(0,D.jsx)(_,{id:`dEgA5A`})}),(0,D.jsx)(y,{type:`submit`,loading:o,children:(0,D.jsx)(_,{id:`OkzNY3`})})]})]})})}function vr({service:e,onClose:t}){let n={serviceId:e.id},r=m({query:pr,variables:{input:n},requestPolicy:`network-only`});return(0,D.jsx)(Lt,{query:r,skeleton:(0,D.jsx)(un,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,D.jsx)(br,{service:e,preview:n,onClose:t}):(0,D.jsx)(yr,{service:e,refusal:n,onClose:t})})}function yr({service:e,refusal:t,onClose:n}){let i=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,D.jsxs)(b,{children:[(0,D.jsx)(X,{refusal:t,leadsOn:!i}),i?(0,D.jsx)(gr,{services:[e],onClose:n}):(0,D.jsx)(r,{justify:`flex-end`,children:(0,D.jsx)(y,{variant:`default`,onClick:n,children:(0,D.jsx)(_,{id:`yz7wBu`})})})]})}function br({service:e,preview:t,onClose:n}){let i=d(),[{fetching:a},o]=T(mr),[s,c]=(0,E.useState)(),[l,u]=(0,E.useState)(),[f,p]=(0,E.useState)(),m=s??t,h=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:m.confirmationToken}}),n=t.data?.removeService;return p(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,D.jsx)(yr,{service:e,refusal:l,onClose:n}):(0,D.jsxs)(b,{gap:`lg`,children:[s&&(0,D.jsx)(gn,{}),(0,D.jsx)(Sr,{service:e,change:m}),(0,D.jsx)(xr,{orders:m.cancelledOrders}),(0,D.jsx)(pn,{change:m}),(0,D.jsx)(Y,{error:f}),(0,D.jsxs)(r,{justify:`flex-end`,gap:`sm`,children:[(0,D.jsx)(y,{variant:`default`,onClick:n,"data-autofocus":!0,children:(0,D.jsx)(_,{id:`dEgA5A`})}),(0,D.jsx)(y,{color:`red`,onClick:()=>void h(),loading:a,children:(0,D.jsx)(_,{id:`l75CjT`})})]})]})}function xr({orders:e}){let{i18n:t}=w(),{day:n}=H(),r=e.filter(({action:e})=>e!==`ADD`);return r.length===0?null:(0,D.jsxs)(`div`,{children:[(0,D.jsx)(v,{children:(0,D.jsx)(_,{id:`EyxUM7`})}),(0,D.jsx)(S,{size:`sm`,children:r.map(({id:e,action:r,number:i,startsOn:a})=>(0,D.jsxs)(S.Item,{children:[t._(qe[r]),` `,i,`, `,a&&n(a)]},e))})]})}function Sr({service:e,change:t}){let{day:n}=H(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,D.jsx)(v,{children:a?(0,D.jsx)(_,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,D.jsx)(_,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Cr({services:e,onClose:t}){let{_:n}=w(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,D.jsx)(Tn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,D.jsx)(gr,{services:e,onClose:t}):(0,D.jsx)(vr,{service:r,onClose:t})})}function wr(e){let{_:t}=w();return(0,D.jsx)(me,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}function Tr({focused:e=!1,appOnly:n=!1,...r}){let{_:i}=w(),a=(0,E.useRef)(null);return(0,E.useEffect)(()=>{e&&a.current?.focus()},[e]),(0,D.jsx)(t,{ref:a,label:i({id:`EWPtMO`}),description:i(n?{id:`/rimuL`}:{id:`XkF72W`}),autoComplete:`one-time-code`,autoCapitalize:`off`,spellCheck:!1,required:!0,withAsterisk:!1,...r})}export{Nt as $,pn as A,Ke as At,H as B,Ue as Bt,Cn as C,st as Ct,X as D,nt as Dt,bn as E,it as Et,G as F,Je as Ft,Jt as G,k as Gt,$t as H,Be as Ht,rn as I,Ye as It,Bt as J,O as Jt,Gt as K,Ie as Kt,W as L,$e as Lt,sn as M,We as Mt,cn as N,Xe as Nt,Y as O,rt as Ot,ln as P,Ze as Pt,Pt as Q,U as R,Ge as Rt,Sn as S,ct as St,xn as T,Qe as Tt,B as U,Ve as Ut,Qt as V,He as Vt,qt as W,ze as Wt,Lt as X,Rt as Y,Ft as Z,Mn as _,gt as _t,ur as a,Dt as at,Tn as b,dt as bt,ir as c,Tt as ct,$n as d,L as dt,Mt as et,Nn as f,N as ft,Q as g,vt as gt,In as h,bt as ht,dr as i,St as it,un as j,tt as jt,gn as k,qe as kt,rr as l,F as lt,Fn as m,ht as mt,wr as n,Ct as nt,cr as o,Et as ot,Pn as p,_t as pt,Kt as q,Pe as qt,Cr as r,wt as rt,sr as s,Ot as st,Tr as t,At as tt,nr as u,I as ut,kn as v,yt as vt,yn as w,ot as wt,wn as x,ut as xt,Dn as y,M as yt,nn as z,A as zt};