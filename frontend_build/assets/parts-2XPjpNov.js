import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{Bt as t,D as n,En as r,Et as i,Ft as a,G as o,In as s,It as c,J as l,K as u,Kt as d,Pt as f,T as p,Vt as m,X as h,Y as g,_n as ee,_t as _,a as te,bn as ne,bt as re,c as v,ct as ie,d as y,dt as ae,f as b,g as oe,h as se,hn as ce,ht as x,i as le,in as ue,jt as de,l as S,ln as fe,lt as pe,mt as me,n as he,o as ge,ot as C,p as w,pn as _e,pt as T,q as E,r as ve,rn as ye,s as be,st as D,tt as O,u as xe,ut as Se,w as k,wn as A,yn as Ce}from"./libraries-D5a3mRCY.js";function j(e,t){return ee(`(prefers-color-scheme: dark)`,e===`dark`,t)?`dark`:`light`}var M=e(s(),1);function we(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,M.useState)(!1),a=(0,M.useRef)(null),o=ne(e),s=(0,M.useRef)(t);s.current=t;let c=(0,M.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,M.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,M.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,M.useEffect)(()=>(r&&c(),l),[r,t]),(0,M.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}function N(e){let t=document.createElement(`style`);return t.setAttribute(`data-mantine-styles`,`inline`),t.innerHTML=`*, *::before, *::after {transition: none !important;}`,t.setAttribute(`data-mantine-disable-transition`,`true`),e&&t.setAttribute(`nonce`,e),document.head.appendChild(t),()=>document.querySelectorAll(`[data-mantine-disable-transition]`).forEach(e=>e.remove())}function P({keepTransitions:e}={}){let t=(0,M.useRef)(r),n=(0,M.useRef)(-1),i=(0,M.use)(m),a=d(),o=(0,M.useRef)(a?.());if(!i)throw Error(`[@mantine/core] MantineProvider was not found in tree`);let s=r=>{i.setColorScheme(r),t.current=e?()=>{}:N(o.current),window.clearTimeout(n.current),n.current=window.setTimeout(()=>{t.current?.()},10)},c=()=>{i.clearColorScheme(),t.current=e?()=>{}:N(o.current),window.clearTimeout(n.current),n.current=window.setTimeout(()=>{t.current?.()},10)},l=j(`light`,{getInitialValueInEffect:!1}),u=i.colorScheme===`auto`?l:i.colorScheme,f=(0,M.useCallback)(()=>s(u===`light`?`dark`:`light`),[s,u]);return(0,M.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(n.current)},[]),{colorScheme:i.colorScheme,setColorScheme:s,clearColorScheme:c,toggleColorScheme:f}}function F(e,t={getInitialValueInEffect:!0}){let n=j(e,t),{colorScheme:r}=P();return r===`auto`?n:r}var I=t();function Te({reveal:e}){return(0,I.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,I.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,I.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var Ee={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},De={visibilityToggleIcon:Te,visibilityToggleFocusable:!1,size:`sm`},Oe=ue((e,{size:t})=>({root:{"--psi-icon-size":A(t,`psi-icon-size`),"--psi-button-size":A(t,`psi-button-size`)}}));function ke(e){let t=(0,M.use)(ae);return(0,I.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var L=i(e=>{let t=c([`Input`,`InputWrapper`,`PasswordInput`],De,e),{classNames:n,className:r,style:i,styles:o,unstyled:s,vars:l,required:u,error:d,success:p,leftSection:m,disabled:h,id:g,variant:ee,inputContainer:_,description:te,label:ne,size:re,errorProps:v,successProps:ie,descriptionProps:y,labelProps:ae,withAsterisk:b,inputWrapperOrder:oe,wrapperProps:se,radius:ce,rightSection:le,rightSectionWidth:ue,rightSectionPointerEvents:S,leftSectionWidth:pe,visible:me,defaultVisible:he,onVisibilityChange:ge,visibilityToggleIcon:C,visibilityToggleButtonProps:w,visibilityToggleFocusable:T,rightSectionProps:E,leftSectionProps:ve,leftSectionPointerEvents:be,withErrorStyles:D,withSuccessStyles:O,mod:xe,attributes:k,dir:A,...Ce}=t,j=_e(g),[M,we]=fe({value:me,defaultValue:he,finalValue:!1,onChange:ge}),N=()=>we(!M),P=f({name:`PasswordInput`,classes:Ee,props:t,className:r,style:i,classNames:n,styles:o,unstyled:s,attributes:k,vars:l,varsResolver:Oe}),{resolvedClassNames:F,resolvedStyles:Te}=a({classNames:n,styles:o,props:t}),{styleProps:L,rest:Ae}=de(Ce),je=v?.id||`${j}-error`,Me=ie?.id||`${j}-success`,Ne=y?.id||`${j}-description`,Pe=(0,I.jsx)(x,{...P(`visibilityToggle`),disabled:h,radius:ce,"aria-pressed":M,tabIndex:T?0:-1,"aria-label":`Toggle password visibility`,...w,variant:w?.variant??`subtle`,color:`gray`,unstyled:s,onTouchEnd:e=>{e.preventDefault(),w?.onTouchEnd?.(e),N()},onMouseDown:e=>{e.preventDefault(),w?.onMouseDown?.(e),N()},onKeyDown:e=>{w?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),N())},children:(0,I.jsx)(C,{reveal:M})});return(0,I.jsx)(Se.Wrapper,{required:u,id:j,label:ne,error:d,success:p,description:te,size:re,classNames:F,styles:Te,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:s,withAsterisk:b,inputWrapperOrder:oe,inputContainer:_,variant:ee,labelProps:{...ae,htmlFor:j},descriptionProps:{...y,id:Ne},errorProps:{...v,id:je},successProps:{...ie,id:Me},mod:xe,attributes:k,...P(`root`),...L,...se,children:(0,I.jsx)(Se,{component:`div`,dir:A,error:d,success:p,leftSection:m,size:re,classNames:{...F,input:ye(Ee.input,F?.input)},styles:Te,radius:ce,disabled:h,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:ue,rightSection:le??Pe,variant:ee,unstyled:s,leftSectionWidth:pe,rightSectionPointerEvents:S||`all`,rightSectionProps:E,leftSectionProps:ve,leftSectionPointerEvents:be,withAria:!1,withErrorStyles:D,withSuccessStyles:O,attributes:k,children:(0,I.jsx)(ke,{required:u,"data-invalid":!!d||void 0,"data-with-left-section":!!m||void 0,...P(`innerInput`),disabled:h,id:j,dir:A,...Ae,autoComplete:Ae.autoComplete||`off`,type:M?`text`:`password`})})})});L.classes={...pe.classes,...Ee},L.varsResolver=Oe,L.displayName=`@mantine/core/PasswordInput`;var Ae=`modulepreload`,je=function(e){return`/`+e},Me={},Ne=function(e){return e.pathname.endsWith(`.css`)},Pe=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},R=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=je(t,n);let r=s(t),i=Ne(r);return Pe(Me,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Ae,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Fe=[`fr`,`nl`,`en`],Ie=`flotte.language`,Le={fr:()=>R(()=>import(`./fr-DwfEsczn.js`),[]),nl:()=>R(()=>import(`./nl-C61f2AJ8.js`),[]),en:()=>R(()=>import(`./en-BeOW4AtP.js`),[])};function Re(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(He).find(e=>e!==void 0)??`en`}function ze(){return Re(localStorage.getItem(Ie),navigator.languages)}function Be(e){localStorage.setItem(Ie,e)}async function Ve(e){let{messages:t}=await Le[e]();w.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function He(e){return Fe.find(t=>t===e)}var Ue=(0,M.createContext)({language:`en`,choose:async()=>{}});function We({start:e,children:t}){let[n,r]=(0,M.useState)(e),i=(0,M.useMemo)(()=>({language:n,choose:async e=>{await Ve(e),Be(e),r(e)}}),[n]);return(0,I.jsx)(xe,{i18n:w,children:(0,I.jsx)(Ue,{value:i,children:t})})}function z(){return(0,M.use)(Ue)}function Ge(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...B(e),r]}return t}function Ke(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of B(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function B(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function qe(e){return B(e)[0]}function Je(e,t){let n=B(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var Ye={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Xe={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ze={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Qe={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},$e={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},et={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},tt={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},nt={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},rt=[`ACKNOWLEDGED`,`IN_PROGRESS`],it=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],at=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],ot=S(`outline`,`language`,`Language`,[[`path`,{d:`M9 6.371c0 4.418 -2.239 6.629 -5 6.629`,key:`svg-0`}],[`path`,{d:`M4 6.371h7`,key:`svg-1`}],[`path`,{d:`M5 9c0 2.144 2.252 3.908 6 4`,key:`svg-2`}],[`path`,{d:`M12 20l4 -9l4 9`,key:`svg-3`}],[`path`,{d:`M19.1 18h-6.2`,key:`svg-4`}],[`path`,{d:`M6.694 3l.793 .582`,key:`svg-5`}]]),st=S(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),ct=S(`outline`,`moon`,`Moon`,[[`path`,{d:`M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008`,key:`svg-0`}]]),lt=S(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),ut=S(`outline`,`sun`,`Sun`,[[`path`,{d:`M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,key:`svg-0`}],[`path`,{d:`M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7`,key:`svg-1`}]]),dt=S(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),V={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function ft({error:e,onRetry:t,alone:n=!1}){let{_:r}=b(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,I.jsxs)(E,{align:`center`,gap:`xs`,className:V.state,role:`alert`,children:[(0,I.jsx)(te,{size:36,stroke:1.4,className:V.picture,"aria-hidden":!0}),(0,I.jsx)(o,{order:n?1:2,size:`h3`,children:(0,I.jsx)(y,{id:`BAaPCK`})}),(0,I.jsx)(D,{c:`dimmed`,maw:`46ch`,children:a}),(0,I.jsx)(O,{variant:`default`,mt:`xs`,leftSection:(0,I.jsx)(ve,{size:17}),onClick:t,children:(0,I.jsx)(y,{id:`KDw4GX`})})]})}function pt({title:e,children:t,action:n,alone:r=!1}){return(0,I.jsxs)(E,{align:`center`,gap:6,className:V.state,children:[(0,I.jsx)(mt,{}),(0,I.jsx)(o,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,I.jsx)(D,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,I.jsx)(`div`,{className:V.action,children:n})]})}function mt(){return(0,I.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:V.picture,children:(0,I.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,I.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,I.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,I.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ht=p(e=>(0,I.jsx)(C,{...e})),gt=p(e=>(0,I.jsx)(O,{component:`a`,...e}));async function _t(e){return vt(e,{})}async function H(e,t={}){return vt(e,{method:`POST`,body:JSON.stringify(t)})}async function vt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var yt;function bt(){return yt??=fetch(`/auth/session`).then(Et).catch(()=>!0),yt}async function xt(e,t){return H(`/auth/sign-in`,{email:e,password:t})}async function St(e,t){return H(`/auth/sign-in/code`,{token:e,code:t})}async function Ct(e,t){return H(`/auth/password`,{token:e,password:t})}async function wt(){await H(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function Tt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function Et(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var U=he(),W=`flotte.company`,Dt=U(`
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
`),Ot=U(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),kt=(0,M.createContext)(null);function G(){let e=(0,M.use)(kt);if(!e)throw Error(`useDesk outside of Portal`);return e}function At(){let{company:e}=G();if(!e)throw Error(`useCompany before a company was picked`);return e}function jt(e){return G().viewer.permissions.includes(e)}function Mt(){return localStorage.getItem(W)}function Nt(e){localStorage.setItem(W,e),globalThis.dispatchEvent(new Event(W))}function Pt(e){return globalThis.addEventListener(W,e),()=>globalThis.removeEventListener(W,e)}var Ft=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function It({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,I.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,I.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,I.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,I.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,I.jsx)(`path`,{fill:n,d:Ft,transform:`translate(27 2.6)`})]})}var Lt={fr:`Français`,nl:`Nederlands`,en:`English`};function Rt(){let{_:e}=b(),{language:t,choose:n}=z();return(0,I.jsxs)(h,{position:`bottom-end`,width:180,children:[(0,I.jsx)(h.Target,{children:(0,I.jsx)(O,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,I.jsx)(ot,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:Lt[t]}}),children:t.toUpperCase()})}),(0,I.jsx)(h.Dropdown,{children:Fe.map(r=>(0,I.jsx)(h.Item,{lang:r,onClick:()=>void n(r),rightSection:r===t?(0,I.jsx)(be,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:Lt[r]},r))})]})}function zt(){let{_:e}=b(),{setColorScheme:t}=P(),n=F(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,I.jsx)(x,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,I.jsx)(ut,{size:19,stroke:1.7}):(0,I.jsx)(ct,{size:19,stroke:1.7})})}function Bt({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,I.jsx)(ft,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,I.jsx)(`div`,{"aria-busy":`true`,children:n})}var K={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Vt({title:e,trail:t=[],aside:n,children:r}){return ce(`${e} · Flotte`),(0,I.jsxs)(`header`,{className:K.header,children:[t.length>0&&(0,I.jsx)(Ht,{crumbs:t}),(0,I.jsxs)(T,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,I.jsx)(`div`,{className:K.words,children:(0,I.jsxs)(T,{gap:`sm`,children:[(0,I.jsx)(o,{order:1,children:e}),n]})}),r&&(0,I.jsx)(T,{gap:`sm`,children:r})]})]})}function Ht({crumbs:e}){let{_:t}=b();return(0,I.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:K.trail,children:e.map((e,t)=>(0,I.jsxs)(M.Fragment,{children:[t>0&&(0,I.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,I.jsx)(k,{to:e.to,className:K.crumb,children:e.label}):(0,I.jsx)(D,{span:!0,inherit:!0,children:e.label})]},e.label))})}var Ut=[{label:`Self-Service`},{label:`UC & Mobile`}];function Wt(){let{_:e}=b();return{menu:Ut,users:[...Ut,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...Ut,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Gt={badge:`_badge_dhtmy_1`},Kt={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},qt={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function Jt({status:e}){let{i18n:t}=b();return(0,I.jsx)(q,{tone:Kt[e],children:t._(Ye[e])})}function Yt({status:e}){let{i18n:t}=b();return(0,I.jsx)(q,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Xe[e])})}function Xt({state:e}){let{i18n:t}=b();return(0,I.jsx)(q,{tone:qt[e],children:t._(Ze[e])})}function q({tone:e,children:t}){return(0,I.jsx)(`span`,{className:Gt.badge,"data-tone":e,children:t})}var Zt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Qt=`Europe/Brussels`;function $t(e){let t=Zt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Qt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Qt});return{money:e=>nn(t,e),day:t=>rn(e,r.format(an(t))),shortDay:e=>i.format(an(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function en(e){let t=an(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function tn(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function nn(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function rn(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function an(e){return new Date(`${e}T00:00:00Z`)}function J(){let{language:e}=z();return(0,M.useMemo)(()=>$t(e),[e])}var on=U(`
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
`),sn=U(`
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
`),cn=U(`
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
  `,[sn]),ln=U(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[cn]),Y=U(`
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
`);function un(){let{_:e}=b();return(0,I.jsxs)(E,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,I.jsx)(l,{height:73}),(0,I.jsx)(l,{height:220})]})}var dn={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},X={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function fn({invoice:e}){let{day:t,money:n}=J(),r=t(e.issuedOn);return(0,I.jsxs)(`table`,{className:X.table,children:[(0,I.jsx)(`caption`,{className:X.caption,children:(0,I.jsx)(y,{id:`N2XVfx`,values:{issued:r}})}),(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(y,{id:`rjuFFw`})}),(0,I.jsx)(`th`,{scope:`col`,children:(0,I.jsx)(y,{id:`hehnjM`})})]})}),(0,I.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,I.jsx)(pn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,I.jsx)(`tr`,{children:(0,I.jsx)(`td`,{colSpan:2,children:(0,I.jsx)(y,{id:`/QMZoE`})})})]}),(0,I.jsxs)(`tfoot`,{children:[(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`row`,children:(0,I.jsx)(y,{id:`Dk2g6k`})}),(0,I.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`row`,children:(0,I.jsx)(y,{id:`khBZkl`})}),(0,I.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,I.jsxs)(`tr`,{className:X.gross,children:[(0,I.jsx)(`th`,{scope:`row`,children:(0,I.jsx)(y,{id:`wcJdd7`})}),(0,I.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function pn({line:e}){let{money:t}=J(),n=t(e.unitPrice);return(0,I.jsxs)(`tr`,{children:[(0,I.jsxs)(`td`,{children:[e.description,(0,I.jsxs)(`span`,{className:`figures ${X.how}`,children:[e.days!==null&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(y,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,I.jsx)(y,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,I.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function mn({change:e}){let{_:t}=b(),{day:n,money:r}=J();return(0,I.jsxs)(`div`,{className:dn.summary,children:[(0,I.jsxs)(`dl`,{className:dn.facts,children:[(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`dt`,{children:(0,I.jsx)(y,{id:`Yvd2gC`})}),(0,I.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`dt`,{children:(0,I.jsx)(y,{id:`t7i/LY`})}),(0,I.jsxs)(`dd`,{className:`figures`,children:[(0,I.jsx)(`span`,{className:dn.before,children:r(e.monthlyBefore)}),(0,I.jsx)(v,{size:15,"aria-hidden":!0}),(0,I.jsx)(re,{children:t({id:`+ShK+W`})}),(0,I.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,I.jsx)(hn,{change:e})]}),(0,I.jsx)(fn,{invoice:e.nextInvoice})]})}function hn({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`dt`,{children:(0,I.jsx)(y,{id:`d3Wk1p`})}),(0,I.jsx)(`dd`,{className:`figures`,children:(0,I.jsx)(y,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,I.jsxs)(`div`,{children:[(0,I.jsx)(`dt`,{children:(0,I.jsx)(y,{id:`f+aOMv`})}),(0,I.jsx)(`dd`,{className:`figures`,children:(0,I.jsx)(y,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var Z={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function gn(){return(0,I.jsxs)(`div`,{className:Z.note,role:`alert`,children:[(0,I.jsx)(le,{size:18,stroke:1.7,className:Z.icon,"aria-hidden":!0}),(0,I.jsx)(`span`,{children:(0,I.jsx)(y,{id:`lhDeR0`})})]})}function _n({error:e}){let{_:t}=b();if(!e)return null;let[n]=e.graphQLErrors;return(0,I.jsx)(ie,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function vn({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,I.jsxs)(`div`,{className:Z.note,role:t?`alert`:void 0,children:[(0,I.jsx)(ge,{size:18,stroke:1.7,className:Z.icon,"aria-hidden":!0}),(0,I.jsxs)(D,{size:`sm`,children:[e.message,` `,n&&(0,I.jsx)(yn,{refusal:e})]})]})}function yn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,I.jsx)(bn,{manager:e.accountManager});case`OrderInProgress`:return(0,I.jsx)(ht,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,I.jsx)(y,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function bn({manager:e}){return(0,I.jsx)(C,{href:`mailto:${e.email}`,inherit:!0,children:(0,I.jsx)(y,{id:`9QKVkl`,values:{0:e.name}})})}function xn({label:e,value:t=``,onChange:n}){let{_:r}=b(),[i,a]=(0,M.useState)(t),o=(0,M.useRef)(t),s=Ce(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,M.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,I.jsx)(u,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,I.jsx)(lt,{size:17,"aria-hidden":!0}),rightSection:i&&(0,I.jsx)(me,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}function Sn({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,I.jsx)(C,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var Cn={section:`_section_vq5w1_1`};function wn({title:e,aside:t,children:n}){let r=(0,M.useId)();return(0,I.jsxs)(`section`,{className:`card ${Cn.section}`,"aria-labelledby":r,children:[(0,I.jsxs)(T,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,I.jsx)(o,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function Tn(e,t,n){let{start:r,stop:i}=we(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,M.useEffect)(()=>(t&&r(),i),[t,r,i])}var En=U(`
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
  `,[Y]);function Dn(e,t){return e.allowedActions.find(e=>e.action===t)}function On(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?tn(e.msisdn):e.plan.name}function kn({service:e,onRemove:t}){let{_:n}=b(),r=Q(e),i=Dn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||An(o)?(0,I.jsx)(x,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,I.jsx)(dt,{size:19,stroke:1.7})}):(0,I.jsxs)(_,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,I.jsx)(_.Target,{children:(0,I.jsx)(x,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,I.jsx)(ge,{size:19,stroke:1.7})})}),(0,I.jsx)(_.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,I.jsx)(vn,{refusal:o})})]})}function An(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function jn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=b();return Mn(),(0,I.jsxs)(g.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,I.jsx)(g.Overlay,{backgroundOpacity:.5,blur:2}),(0,I.jsxs)(g.Content,{radius:`lg`,children:[(0,I.jsxs)(`div`,{className:$.head,children:[(0,I.jsx)(g.Title,{className:$.title,children:e}),(0,I.jsx)(g.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,I.jsx)(g.Body,{className:$.body,children:r})]})]})}function Mn(){let[e]=(0,M.useState)(()=>document.activeElement);(0,M.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}var Nn={list:`_list_1rjem_1`},Pn=U(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[on,Y]),Fn=U(`
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
  `,[on,Y]),In=U(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function Ln({services:e,onClose:t}){let n=At(),r=oe({query:In,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,I.jsxs)(E,{children:[e.length>1&&(0,I.jsx)(D,{children:(0,I.jsx)(y,{id:`gisqoL`})}),(0,I.jsx)(`ul`,{className:Nn.list,children:i.map(e=>(0,I.jsx)(`li`,{children:e},e))}),(0,I.jsx)(Bt,{query:r,skeleton:(0,I.jsx)(l,{height:80}),children:e=>(0,I.jsx)(Rn,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function Rn({manager:e,lines:t,onClose:n}){let{_:r}=b(),i=r({id:`sqmvJH`,values:{0:At().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,I.jsxs)(I.Fragment,{children:[e?(0,I.jsxs)(D,{children:[(0,I.jsx)(y,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,I.jsx)(Sn,{to:e.email})]}):(0,I.jsx)(D,{children:(0,I.jsx)(y,{id:`a27g7a`})}),(0,I.jsxs)(T,{justify:`flex-end`,gap:`sm`,children:[(0,I.jsx)(O,{variant:`default`,onClick:n,children:(0,I.jsx)(y,{id:`dEgA5A`})}),e&&(0,I.jsx)(O,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,I.jsx)(st,{size:18}),children:(0,I.jsx)(y,{id:`F9EcE3`})})]})]})}function zn({service:e,onClose:t}){let n={serviceId:e.id},r=oe({query:Pn,variables:{input:n},requestPolicy:`network-only`});return(0,I.jsx)(Bt,{query:r,skeleton:(0,I.jsx)(un,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,I.jsx)(Vn,{service:e,preview:n,onClose:t}):(0,I.jsx)(Bn,{service:e,refusal:n,onClose:t})})}function Bn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,I.jsxs)(E,{children:[(0,I.jsx)(vn,{refusal:t,leadsOn:!r}),r?(0,I.jsx)(Ln,{services:[e],onClose:n}):(0,I.jsx)(T,{justify:`flex-end`,children:(0,I.jsx)(O,{variant:`default`,onClick:n,children:(0,I.jsx)(y,{id:`yz7wBu`})})})]})}function Vn({service:e,preview:t,onClose:r}){let i=n(),[{fetching:a},o]=se(Fn),[s,c]=(0,M.useState)(),[l,u]=(0,M.useState)(),[d,f]=(0,M.useState)(),p=s??t,m=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:p.confirmationToken}}),n=t.data?.removeService;return f(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,I.jsx)(Bn,{service:e,refusal:l,onClose:r}):(0,I.jsxs)(E,{gap:`lg`,children:[s&&(0,I.jsx)(gn,{}),(0,I.jsx)(Hn,{service:e,change:p}),(0,I.jsx)(mn,{change:p}),(0,I.jsx)(_n,{error:d}),(0,I.jsxs)(T,{justify:`flex-end`,gap:`sm`,children:[(0,I.jsx)(O,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,I.jsx)(y,{id:`dEgA5A`})}),(0,I.jsx)(O,{color:`red`,onClick:()=>void m(),loading:a,children:(0,I.jsx)(y,{id:`l75CjT`})})]})]})}function Hn({service:e,change:t}){let{day:n}=J(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,I.jsx)(D,{children:a?(0,I.jsx)(y,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,I.jsx)(y,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Un({services:e,onClose:t}){let{_:n}=b(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,I.jsx)(jn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,I.jsx)(Ln,{services:e,onClose:t}):(0,I.jsx)(zn,{service:r,onClose:t})})}function Wn(e){let{_:t}=b();return(0,I.jsx)(L,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}export{H as $,Wt as A,Mt as B,J as C,Ve as Ct,Xt as D,q as E,It as F,U as G,At as H,Ot as I,Tt as J,St as K,kt as L,Bt as M,zt as N,Jt as O,Rt as P,_t as Q,Dt as R,on as S,z as St,tn as T,R as Tt,G as U,Pt as V,jt as W,xt as X,Ct as Y,wt as Z,un as _,Je as _t,En as a,at,cn as b,Ke as bt,Q as c,Qe as ct,Sn as d,tt as dt,gt as et,xn as f,nt as ft,mn as g,B as gt,gn as h,Xe as ht,kn as i,dt as it,Vt as j,Yt as k,Tn as l,Ze as lt,_n as m,et as mt,Un as n,pt as nt,Dn as o,rt as ot,vn as p,$e as pt,bt as q,jn as r,ft as rt,On as s,it as st,Wn as t,ht as tt,wn as u,Ye as ut,Y as v,qe as vt,en as w,ze as wt,ln as x,We as xt,sn as y,Ge as yt,Nt as z};