import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Bn as r,C as i,Ct as a,D as o,Gt as s,J as c,Lt as l,O as u,Pt as ee,Q as d,Rt as f,Tn as p,Ut as m,Wt as te,X as h,Y as ne,Z as g,_t as re,a as ie,bn as _,bt as v,c as ae,cn as oe,d as se,dt as ce,f as y,ft as le,g as b,gt as x,h as S,i as ue,it as C,kn as de,kt as fe,l as pe,ln as me,lt as w,m as T,mn as he,mt as ge,n as _e,o as ve,p as ye,pt as be,r as xe,s as Se,u as E,ut as D,v as Ce,vn as we,vt as O,wn as k,y as A,zt as Te}from"./libraries-B-twVB0Y.js";var j=e(r(),1);function M(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,j.useState)(!1),a=(0,j.useRef)(null),o=p(e),s=(0,j.useRef)(t);s.current=t;let c=(0,j.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,j.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,j.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,j.useEffect)(()=>(r&&c(),l),[r,t]),(0,j.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}var N=m();function P({reveal:e}){return(0,N.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,N.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,N.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,N.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,N.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var Ee={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},De={visibilityToggleIcon:P,visibilityToggleFocusable:!1,size:`sm`},Oe=me((e,{size:t})=>({root:{"--psi-icon-size":de(t,`psi-icon-size`),"--psi-button-size":de(t,`psi-button-size`)}}));function ke(e){let t=(0,j.use)(ge);return(0,N.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var F=fe(e=>{let t=Te([`Input`,`InputWrapper`,`PasswordInput`],De,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,required:c,error:u,success:d,leftSection:p,disabled:m,id:te,variant:h,inputContainer:ne,description:g,label:re,size:ie,errorProps:_,successProps:v,descriptionProps:ae,labelProps:se,withAsterisk:ce,inputWrapperOrder:y,wrapperProps:le,radius:b,rightSection:x,rightSectionWidth:S,rightSectionPointerEvents:ue,leftSectionWidth:C,visible:de,defaultVisible:fe,onVisibilityChange:pe,visibilityToggleIcon:me,visibilityToggleButtonProps:w,visibilityToggleFocusable:T,rightSectionProps:ge,leftSectionProps:_e,leftSectionPointerEvents:ve,withErrorStyles:ye,withSuccessStyles:xe,mod:Se,attributes:E,dir:D,...Ce}=t,k=we(te),[A,j]=he({value:de,defaultValue:fe,finalValue:!1,onChange:pe}),M=()=>j(!A),P=l({name:`PasswordInput`,classes:Ee,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:E,vars:s,varsResolver:Oe}),{resolvedClassNames:F,resolvedStyles:Ae}=f({classNames:n,styles:a,props:t}),{styleProps:je,rest:Me}=ee(Ce),Ne=_?.id||`${k}-error`,Pe=v?.id||`${k}-success`,I=ae?.id||`${k}-description`,Fe=(0,N.jsx)(O,{...P(`visibilityToggle`),disabled:m,radius:b,"aria-pressed":A,tabIndex:T?0:-1,"aria-label":`Toggle password visibility`,...w,variant:w?.variant??`subtle`,color:`gray`,unstyled:o,onTouchEnd:e=>{e.preventDefault(),w?.onTouchEnd?.(e),M()},onMouseDown:e=>{e.preventDefault(),w?.onMouseDown?.(e),M()},onKeyDown:e=>{w?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),M())},children:(0,N.jsx)(me,{reveal:A})});return(0,N.jsx)(be.Wrapper,{required:c,id:k,label:re,error:u,success:d,description:g,size:ie,classNames:F,styles:Ae,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:o,withAsterisk:ce,inputWrapperOrder:y,inputContainer:ne,variant:h,labelProps:{...se,htmlFor:k},descriptionProps:{...ae,id:I},errorProps:{..._,id:Ne},successProps:{...v,id:Pe},mod:Se,attributes:E,...P(`root`),...je,...le,children:(0,N.jsx)(be,{component:`div`,dir:D,error:u,success:d,leftSection:p,size:ie,classNames:{...F,input:oe(Ee.input,F?.input)},styles:Ae,radius:b,disabled:m,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:S,rightSection:x??Fe,variant:h,unstyled:o,leftSectionWidth:C,rightSectionPointerEvents:ue||`all`,rightSectionProps:ge,leftSectionProps:_e,leftSectionPointerEvents:ve,withAria:!1,withErrorStyles:ye,withSuccessStyles:xe,attributes:E,children:(0,N.jsx)(ke,{required:c,"data-invalid":!!u||void 0,"data-with-left-section":!!p||void 0,...P(`innerInput`),disabled:m,id:k,dir:D,...Me,autoComplete:Me.autoComplete||`off`,type:A?`text`:`password`})})})});F.classes={...le.classes,...Ee},F.varsResolver=Oe,F.displayName=`@mantine/core/PasswordInput`;var Ae=`modulepreload`,je=function(e){return`/`+e},Me={},Ne=function(e){return e.pathname.endsWith(`.css`)},Pe=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},I=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=je(t,n);let r=s(t),i=Ne(r);return Pe(Me,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Ae,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Fe=[`fr`,`nl`,`en`],Ie=`flotte.language`,Le={fr:()=>I(()=>import(`./fr-TcDhjnUs.js`),[]),nl:()=>I(()=>import(`./nl-C2GP7OC8.js`),[]),en:()=>I(()=>import(`./en-BoQpwzTc.js`),[])};function Re(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(He).find(e=>e!==void 0)??`en`}function ze(){return Re(localStorage.getItem(Ie),navigator.languages)}function Be(e){localStorage.setItem(Ie,e)}async function Ve(e){let{messages:t}=await Le[e]();b.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function He(e){return Fe.find(t=>t===e)}var Ue=(0,j.createContext)({language:`en`,choose:async()=>{}});function We({start:e,children:t}){let[n,r]=(0,j.useState)(e),i=(0,j.useMemo)(()=>({language:n,choose:async e=>{await Ve(e),Be(e),r(e)}}),[n]);return(0,N.jsx)(ye,{i18n:b,children:(0,N.jsx)(Ue,{value:i,children:t})})}function Ge(){return(0,j.use)(Ue)}function Ke(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...L(e),r]}return t}function qe(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of L(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function L(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Je(e){return L(e)[0]}function Ye(e,t){let n=L(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Xe={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Ze={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Qe={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},$e={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},et={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},tt={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},nt={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},rt={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},it=[`ACKNOWLEDGED`,`IN_PROGRESS`],at=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],ot=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],st=y(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),ct=y(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),lt=y(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),R={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function ut({error:e,onRetry:t,alone:n=!1}){let{_:r}=S(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,N.jsxs)(h,{align:`center`,gap:`xs`,className:R.state,role:`alert`,children:[(0,N.jsx)(ve,{size:36,stroke:1.4,className:R.picture,"aria-hidden":!0}),(0,N.jsx)(c,{order:n?1:2,size:`h3`,children:(0,N.jsx)(T,{id:`BAaPCK`})}),(0,N.jsx)(D,{c:`dimmed`,maw:`46ch`,children:a}),(0,N.jsx)(C,{variant:`default`,mt:`xs`,leftSection:(0,N.jsx)(ue,{size:17}),onClick:t,children:(0,N.jsx)(T,{id:`KDw4GX`})})]})}function dt({title:e,children:t,action:n,alone:r=!1}){return(0,N.jsxs)(h,{align:`center`,gap:6,className:R.state,children:[(0,N.jsx)(ft,{}),(0,N.jsx)(c,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,N.jsx)(D,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,N.jsx)(`div`,{className:R.action,children:n})]})}function ft(){return(0,N.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:R.picture,children:(0,N.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,N.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,N.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,N.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var pt=u(e=>(0,N.jsx)(w,{...e})),mt=u(e=>(0,N.jsx)(C,{component:`a`,...e}));async function ht(e){return gt(e,{})}async function z(e,t={}){return gt(e,{method:`POST`,body:JSON.stringify(t)})}async function gt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var _t;function vt(){return _t??=fetch(`/auth/session`).then(wt).catch(()=>!0),_t}async function yt(e,t){return z(`/auth/sign-in`,{email:e,password:t})}async function bt(e,t){return z(`/auth/sign-in/code`,{token:e,code:t})}async function xt(e,t){return z(`/auth/password`,{token:e,password:t})}async function St(){await z(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function Ct(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function wt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var B=_e(),V=`flotte.company`,Tt=B(`
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
`),Et=B(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),Dt=(0,j.createContext)(null);function H(){let e=(0,j.use)(Dt);if(!e)throw Error(`useDesk outside of Portal`);return e}function U(){let{company:e}=H();if(!e)throw Error(`useCompany before a company was picked`);return e}function Ot(e){return H().viewer.permissions.includes(e)}function kt(){return localStorage.getItem(V)}function At(e){localStorage.setItem(V,e),globalThis.dispatchEvent(new Event(V))}function jt(e){return globalThis.addEventListener(V,e),()=>globalThis.removeEventListener(V,e)}var Mt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Nt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,N.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,N.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,N.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,N.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,N.jsx)(`path`,{fill:n,d:Mt,transform:`translate(27 2.6)`})]})}var Pt={fr:`Français`,nl:`Nederlands`,en:`English`};function Ft(){let{_:e}=S(),{language:n,choose:r}=Ge();return(0,N.jsxs)(t,{position:`bottom-end`,width:180,children:[(0,N.jsx)(t.Target,{children:(0,N.jsx)(C,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,N.jsx)(ae,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:Pt[n]}}),children:n.toUpperCase()})}),(0,N.jsx)(t.Dropdown,{children:Fe.map(i=>(0,N.jsx)(t.Item,{lang:i,onClick:()=>void r(i),rightSection:i===n?(0,N.jsx)(E,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:Pt[i]},i))})]})}function It(){let{_:e}=S(),{setColorScheme:t}=s(),n=te(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,N.jsx)(O,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,N.jsx)(xe,{size:19,stroke:1.7}):(0,N.jsx)(Se,{size:19,stroke:1.7})})}function W({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,N.jsx)(ut,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,N.jsx)(`div`,{"aria-busy":`true`,children:n})}var G={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Lt({title:e,trail:t=[],aside:n,children:r}){return _(`${e} · Flotte`),(0,N.jsxs)(`header`,{className:G.header,children:[t.length>0&&(0,N.jsx)(Rt,{crumbs:t}),(0,N.jsxs)(x,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,N.jsx)(`div`,{className:G.words,children:(0,N.jsxs)(x,{gap:`sm`,children:[(0,N.jsx)(c,{order:1,children:e}),n]})}),r&&(0,N.jsx)(x,{gap:`sm`,children:r})]})]})}function Rt({crumbs:e}){let{_:t}=S();return(0,N.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:G.trail,children:e.map((e,t)=>(0,N.jsxs)(j.Fragment,{children:[t>0&&(0,N.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,N.jsx)(o,{to:e.to,className:G.crumb,children:e.label}):(0,N.jsx)(D,{span:!0,inherit:!0,children:e.label})]},e.label))})}var zt=[{label:`Self-Service`},{label:`UC & Mobile`}];function Bt(){let{_:e}=S();return{menu:zt,users:[...zt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...zt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Vt={badge:`_badge_dhtmy_1`},Ht={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},Ut={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function Wt({status:e}){let{i18n:t}=S();return(0,N.jsx)(K,{tone:Ht[e],children:t._(Xe[e])})}function Gt({status:e}){let{i18n:t}=S();return(0,N.jsx)(K,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Ze[e])})}function Kt({state:e}){let{i18n:t}=S();return(0,N.jsx)(K,{tone:Ut[e],children:t._(Qe[e])})}function K({tone:e,children:t}){return(0,N.jsx)(`span`,{className:Vt.badge,"data-tone":e,children:t})}var qt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Jt=`Europe/Brussels`;function Yt(e){let t=qt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Jt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Jt});return{money:e=>Qt(t,e),day:t=>$t(e,r.format(en(t))),shortDay:e=>i.format(en(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Xt(e){let t=en(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Zt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function Qt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function $t(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function en(e){return new Date(`${e}T00:00:00Z`)}function q(){let{language:e}=Ge();return(0,j.useMemo)(()=>Yt(e),[e])}var tn=B(`
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
`),nn=B(`
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
`),rn=B(`
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
  `,[nn]),an=B(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[rn]),J=B(`
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
`);function on(){let{_:e}=S();return(0,N.jsxs)(h,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,N.jsx)(g,{height:73}),(0,N.jsx)(g,{height:220})]})}var sn={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},Y={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function cn({invoice:e}){let{day:t,money:n}=q(),r=t(e.issuedOn);return(0,N.jsxs)(`table`,{className:Y.table,children:[(0,N.jsx)(`caption`,{className:Y.caption,children:(0,N.jsx)(T,{id:`N2XVfx`,values:{issued:r}})}),(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(T,{id:`rjuFFw`})}),(0,N.jsx)(`th`,{scope:`col`,children:(0,N.jsx)(T,{id:`hehnjM`})})]})}),(0,N.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,N.jsx)(ln,{line:e},e.kind+e.description)),e.lines.length===0&&(0,N.jsx)(`tr`,{children:(0,N.jsx)(`td`,{colSpan:2,children:(0,N.jsx)(T,{id:`/QMZoE`})})})]}),(0,N.jsxs)(`tfoot`,{children:[(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(T,{id:`Dk2g6k`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(T,{id:`khBZkl`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,N.jsxs)(`tr`,{className:Y.gross,children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(T,{id:`wcJdd7`})}),(0,N.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function ln({line:e}){let{money:t}=q(),n=t(e.unitPrice);return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[e.description,(0,N.jsxs)(`span`,{className:`figures ${Y.how}`,children:[e.days!==null&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(T,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,N.jsx)(T,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,N.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function un({change:e}){let{_:t}=S(),{day:n,money:r}=q();return(0,N.jsxs)(`div`,{className:sn.summary,children:[(0,N.jsxs)(`dl`,{className:sn.facts,children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(T,{id:`Yvd2gC`})}),(0,N.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(T,{id:`t7i/LY`})}),(0,N.jsxs)(`dd`,{className:`figures`,children:[(0,N.jsx)(`span`,{className:sn.before,children:r(e.monthlyBefore)}),(0,N.jsx)(se,{size:15,"aria-hidden":!0}),(0,N.jsx)(a,{children:t({id:`+ShK+W`})}),(0,N.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,N.jsx)(dn,{change:e})]}),(0,N.jsx)(cn,{invoice:e.nextInvoice})]})}function dn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(T,{id:`d3Wk1p`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(T,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(T,{id:`f+aOMv`})}),(0,N.jsx)(`dd`,{className:`figures`,children:(0,N.jsx)(T,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var X={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function fn(){return(0,N.jsxs)(`div`,{className:X.note,role:`alert`,children:[(0,N.jsx)(ie,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,N.jsx)(`span`,{children:(0,N.jsx)(T,{id:`lhDeR0`})})]})}function pn({error:e}){let{_:t}=S();if(!e)return null;let[n]=e.graphQLErrors;return(0,N.jsx)(ce,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function mn({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,N.jsxs)(`div`,{className:X.note,role:t?`alert`:void 0,children:[(0,N.jsx)(pe,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,N.jsxs)(D,{size:`sm`,children:[e.message,` `,n&&(0,N.jsx)(hn,{refusal:e})]})]})}function hn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,N.jsx)(gn,{manager:e.accountManager});case`OrderInProgress`:return(0,N.jsx)(pt,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,N.jsx)(T,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function gn({manager:e}){return(0,N.jsx)(w,{href:`mailto:${e.email}`,inherit:!0,children:(0,N.jsx)(T,{id:`9QKVkl`,values:{0:e.name}})})}function _n({label:e,value:t=``,onChange:n}){let{_:r}=S(),[i,a]=(0,j.useState)(t),o=(0,j.useRef)(t),s=k(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,j.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,N.jsx)(ne,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,N.jsx)(ct,{size:17,"aria-hidden":!0}),rightSection:i&&(0,N.jsx)(re,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}function vn(e){let[t,n]=(0,j.useState)({}),r=(0,j.useCallback)(()=>void ht(e).then(e=>n(bn(e))),[e]);return(0,j.useEffect)(r,[r]),[t,r]}function yn(e){if(e?.code!==`UNAUTHENTICATED`)return;let{pathname:t,search:n}=globalThis.location;globalThis.location.assign(`/sign-in?next=${encodeURIComponent(t+n)}`)}function bn({data:e,refusal:t}){return yn(t),e?{data:e}:t?.message?{error:new i({graphQLErrors:[t.message]})}:{error:new i({networkError:Error(`no answer`)})}}function xn({refusal:e}){let{_:t}=S();return e?(0,N.jsx)(ce,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var Z={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function Sn({title:e,children:t}){return _(`${e} · Flotte`),(0,N.jsxs)(`div`,{className:Z.split,children:[(0,N.jsxs)(`aside`,{className:Z.picture,children:[(0,N.jsx)(Nt,{height:34,tone:`light`}),(0,N.jsx)(Cn,{}),(0,N.jsx)(`p`,{className:Z.promise,children:(0,N.jsx)(T,{id:`nAFS4B`})})]}),(0,N.jsxs)(`main`,{className:Z.side,children:[(0,N.jsxs)(x,{justify:`flex-end`,gap:6,children:[(0,N.jsx)(Ft,{}),(0,N.jsx)(It,{})]}),(0,N.jsxs)(`div`,{className:Z.form,children:[(0,N.jsx)(c,{order:1,mb:`lg`,children:e}),t]})]})]})}function Cn(){return(0,N.jsxs)(`svg`,{className:Z.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,N.jsxs)(`g`,{fill:`#ffffff`,children:[(0,N.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,N.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,N.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,N.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}function wn({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,N.jsx)(w,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var Tn={section:`_section_vq5w1_1`};function En({title:e,aside:t,children:n}){let r=(0,j.useId)();return(0,N.jsxs)(`section`,{className:`card ${Tn.section}`,"aria-labelledby":r,children:[(0,N.jsxs)(x,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,N.jsx)(c,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function Dn(e,t,n){let{start:r,stop:i}=M(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,j.useEffect)(()=>(t&&r(),i),[t,r,i])}var On=B(`
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
  `,[J]);function kn(e,t){return e.allowedActions.find(e=>e.action===t)}function An(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Zt(e.msisdn):e.plan.name}function jn({service:e,onRemove:t}){let{_:n}=S(),r=Q(e),i=kn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||Mn(o)?(0,N.jsx)(O,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,N.jsx)(lt,{size:19,stroke:1.7})}):(0,N.jsxs)(v,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,N.jsx)(v.Target,{children:(0,N.jsx)(O,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(pe,{size:19,stroke:1.7})})}),(0,N.jsx)(v.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,N.jsx)(mn,{refusal:o})})]})}function Mn(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function Nn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=S();return Pn(),(0,N.jsxs)(d.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,N.jsx)(d.Overlay,{backgroundOpacity:.5,blur:2}),(0,N.jsxs)(d.Content,{radius:`lg`,children:[(0,N.jsxs)(`div`,{className:$.head,children:[(0,N.jsx)(d.Title,{className:$.title,children:e}),(0,N.jsx)(d.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,N.jsx)(d.Body,{className:$.body,children:r})]})]})}function Pn(){let[e]=(0,j.useState)(()=>document.activeElement);(0,j.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}var Fn={list:`_list_1rjem_1`},In=B(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[tn,J]),Ln=B(`
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
  `,[tn,J]),Rn=B(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function zn({services:e,onClose:t}){let n=U(),r=A({query:Rn,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,N.jsxs)(h,{children:[e.length>1&&(0,N.jsx)(D,{children:(0,N.jsx)(T,{id:`gisqoL`})}),(0,N.jsx)(`ul`,{className:Fn.list,children:i.map(e=>(0,N.jsx)(`li`,{children:e},e))}),(0,N.jsx)(W,{query:r,skeleton:(0,N.jsx)(g,{height:80}),children:e=>(0,N.jsx)(Bn,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function Bn({manager:e,lines:t,onClose:n}){let{_:r}=S(),i=r({id:`sqmvJH`,values:{0:U().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,N.jsxs)(N.Fragment,{children:[e?(0,N.jsxs)(D,{children:[(0,N.jsx)(T,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,N.jsx)(wn,{to:e.email})]}):(0,N.jsx)(D,{children:(0,N.jsx)(T,{id:`a27g7a`})}),(0,N.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(C,{variant:`default`,onClick:n,children:(0,N.jsx)(T,{id:`dEgA5A`})}),e&&(0,N.jsx)(C,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,N.jsx)(st,{size:18}),children:(0,N.jsx)(T,{id:`F9EcE3`})})]})]})}function Vn({service:e,onClose:t}){let n={serviceId:e.id},r=A({query:In,variables:{input:n},requestPolicy:`network-only`});return(0,N.jsx)(W,{query:r,skeleton:(0,N.jsx)(on,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,N.jsx)(Un,{service:e,preview:n,onClose:t}):(0,N.jsx)(Hn,{service:e,refusal:n,onClose:t})})}function Hn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,N.jsxs)(h,{children:[(0,N.jsx)(mn,{refusal:t,leadsOn:!r}),r?(0,N.jsx)(zn,{services:[e],onClose:n}):(0,N.jsx)(x,{justify:`flex-end`,children:(0,N.jsx)(C,{variant:`default`,onClick:n,children:(0,N.jsx)(T,{id:`yz7wBu`})})})]})}function Un({service:e,preview:t,onClose:r}){let i=n(),[{fetching:a},o]=Ce(Ln),[s,c]=(0,j.useState)(),[l,u]=(0,j.useState)(),[ee,d]=(0,j.useState)(),f=s??t,p=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:f.confirmationToken}}),n=t.data?.removeService;return d(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,N.jsx)(Hn,{service:e,refusal:l,onClose:r}):(0,N.jsxs)(h,{gap:`lg`,children:[s&&(0,N.jsx)(fn,{}),(0,N.jsx)(Wn,{service:e,change:f}),(0,N.jsx)(un,{change:f}),(0,N.jsx)(pn,{error:ee}),(0,N.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,N.jsx)(C,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,N.jsx)(T,{id:`dEgA5A`})}),(0,N.jsx)(C,{color:`red`,onClick:()=>void p(),loading:a,children:(0,N.jsx)(T,{id:`l75CjT`})})]})]})}function Wn({service:e,change:t}){let{day:n}=q(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,N.jsx)(D,{children:a?(0,N.jsx)(T,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,N.jsx)(T,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Gn({services:e,onClose:t}){let{_:n}=S(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,N.jsx)(Nn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,N.jsx)(zn,{services:e,onClose:t}):(0,N.jsx)(Vn,{service:r,onClose:t})})}function Kn(e){let{_:t}=S();return(0,N.jsx)(F,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}export{xt as $,K as A,Et as B,nn as C,qe as Ct,q as D,ze as Dt,tn as E,Ve as Et,Lt as F,jt as G,Tt as H,W as I,Ot as J,U as K,It as L,Wt as M,Gt as N,Xt as O,I as Ot,Bt as P,Ct as Q,Ft as R,J as S,Ke as St,an as T,Ge as Tt,At as U,Dt as V,kt as W,bt as X,B as Y,vt as Z,mn as _,tt as _t,On as a,dt as at,un as b,Ye as bt,Q as c,ot as ct,wn as d,$e as dt,yt as et,Sn as f,Qe as ft,_n as g,et as gt,vn as h,rt as ht,jn as i,pt as it,Kt as j,Zt as k,Dn as l,it as lt,yn as m,nt as mt,Gn as n,z as nt,kn as o,ut as ot,xn as p,Xe as pt,H as q,Nn as r,mt as rt,An as s,lt as st,Kn as t,St as tt,En as u,at as ut,pn as v,Ze as vt,rn as w,We as wt,on as x,Je as xt,fn as y,L as yt,Nt as z};