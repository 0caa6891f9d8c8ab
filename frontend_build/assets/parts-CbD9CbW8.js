import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{$ as t,A as n,Bn as r,Ct as i,D as a,Gt as o,J as s,Lt as c,O as l,Pt as u,Q as d,Rt as ee,Tn as f,Ut as p,Wt as m,X as h,Y as te,Z as g,_t as ne,a as re,bn as _,bt as v,c as ie,cn as ae,d as oe,dt as se,f as y,ft as ce,g as b,gt as x,h as S,i as le,it as C,kn as ue,kt as de,l as fe,ln as pe,lt as w,m as T,mn as me,mt as he,n as ge,o as _e,p as ve,pt as ye,r as be,s as xe,u as Se,ut as E,v as D,vn as Ce,vt as O,wn as we,y as k,zt as Te}from"./libraries-B-twVB0Y.js";var A=e(r(),1);function Ee(e,t,{autoInvoke:n=!1}={}){let[r,i]=(0,A.useState)(!1),a=(0,A.useRef)(null),o=f(e),s=(0,A.useRef)(t);s.current=t;let c=(0,A.useCallback)(()=>{i(e=>(!e&&!a.current&&(a.current=window.setInterval(o,s.current)),!0))},[]),l=(0,A.useCallback)(()=>{i(!1),a.current&&window.clearInterval(a.current),a.current=null},[]),u=(0,A.useCallback)(()=>{i(e=>e?(a.current&&window.clearInterval(a.current),a.current=null,!1):(a.current||=window.setInterval(o,s.current),!0))},[]);return(0,A.useEffect)(()=>(r&&c(),l),[r,t]),(0,A.useEffect)(()=>{n&&c()},[]),{start:c,stop:l,toggle:u,active:r}}var j=p();function M({reveal:e}){return(0,j.jsx)(`svg`,{xmlns:`http://www.w3.org/2000/svg`,viewBox:`0 0 256 256`,style:{width:`var(--psi-icon-size)`,height:`var(--psi-icon-size)`},children:e?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,j.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.53`}),(0,j.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M208.61 169.1C230.41 149.58 240 128 240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6`})]}):(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`path`,{fill:`none`,d:`M0 0h256v256H0z`}),(0,j.jsx)(`path`,{fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`,d:`M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z`}),(0,j.jsx)(`circle`,{cx:`128`,cy:`128`,r:`40`,fill:`none`,stroke:`currentColor`,strokeLinecap:`round`,strokeLinejoin:`round`,strokeWidth:`16`})]})})}var N={root:`m_f61ca620`,input:`m_ccf8da4c`,innerInput:`m_f2d85dd2`,visibilityToggle:`m_b1072d44`},De={visibilityToggleIcon:M,visibilityToggleFocusable:!1,size:`sm`},Oe=pe((e,{size:t})=>({root:{"--psi-icon-size":ue(t,`psi-icon-size`),"--psi-button-size":ue(t,`psi-button-size`)}}));function ke(e){let t=(0,A.use)(he);return(0,j.jsx)(`input`,{...e,"aria-describedby":t?.describedBy})}var P=de(e=>{let t=Te([`Input`,`InputWrapper`,`PasswordInput`],De,e),{classNames:n,className:r,style:i,styles:a,unstyled:o,vars:s,required:l,error:d,success:f,leftSection:p,disabled:m,id:h,variant:te,inputContainer:g,description:ne,label:re,size:_,errorProps:v,successProps:ie,descriptionProps:oe,labelProps:se,withAsterisk:y,inputWrapperOrder:ce,wrapperProps:b,radius:x,rightSection:S,rightSectionWidth:le,rightSectionPointerEvents:C,leftSectionWidth:ue,visible:de,defaultVisible:fe,onVisibilityChange:pe,visibilityToggleIcon:w,visibilityToggleButtonProps:T,visibilityToggleFocusable:he,rightSectionProps:ge,leftSectionProps:_e,leftSectionPointerEvents:ve,withErrorStyles:be,withSuccessStyles:xe,mod:Se,attributes:E,dir:D,...we}=t,k=Ce(h),[A,Ee]=me({value:de,defaultValue:fe,finalValue:!1,onChange:pe}),M=()=>Ee(!A),P=c({name:`PasswordInput`,classes:N,props:t,className:r,style:i,classNames:n,styles:a,unstyled:o,attributes:E,vars:s,varsResolver:Oe}),{resolvedClassNames:F,resolvedStyles:I}=ee({classNames:n,styles:a,props:t}),{styleProps:Ae,rest:L}=u(we),je=v?.id||`${k}-error`,R=ie?.id||`${k}-success`,Me=oe?.id||`${k}-description`,Ne=(0,j.jsx)(O,{...P(`visibilityToggle`),disabled:m,radius:x,"aria-pressed":A,tabIndex:he?0:-1,"aria-label":`Toggle password visibility`,...T,variant:T?.variant??`subtle`,color:`gray`,unstyled:o,onTouchEnd:e=>{e.preventDefault(),T?.onTouchEnd?.(e),M()},onMouseDown:e=>{e.preventDefault(),T?.onMouseDown?.(e),M()},onKeyDown:e=>{T?.onKeyDown?.(e),(e.key===` `||e.key===`Enter`)&&(e.preventDefault(),M())},children:(0,j.jsx)(w,{reveal:A})});return(0,j.jsx)(ye.Wrapper,{required:l,id:k,label:re,error:d,success:f,description:ne,size:_,classNames:F,styles:I,__staticSelector:`PasswordInput`,__stylesApiProps:t,unstyled:o,withAsterisk:y,inputWrapperOrder:ce,inputContainer:g,variant:te,labelProps:{...se,htmlFor:k},descriptionProps:{...oe,id:Me},errorProps:{...v,id:je},successProps:{...ie,id:R},mod:Se,attributes:E,...P(`root`),...Ae,...b,children:(0,j.jsx)(ye,{component:`div`,dir:D,error:d,success:f,leftSection:p,size:_,classNames:{...F,input:ae(N.input,F?.input)},styles:I,radius:x,disabled:m,__staticSelector:`PasswordInput`,__stylesApiProps:t,rightSectionWidth:le,rightSection:S??Ne,variant:te,unstyled:o,leftSectionWidth:ue,rightSectionPointerEvents:C||`all`,rightSectionProps:ge,leftSectionProps:_e,leftSectionPointerEvents:ve,withAria:!1,withErrorStyles:be,withSuccessStyles:xe,attributes:E,children:(0,j.jsx)(ke,{required:l,"data-invalid":!!d||void 0,"data-with-left-section":!!p||void 0,...P(`innerInput`),disabled:m,id:k,dir:D,...L,autoComplete:L.autoComplete||`off`,type:A?`text`:`password`})})})});P.classes={...ce.classes,...N},P.varsResolver=Oe,P.displayName=`@mantine/core/PasswordInput`;var F=`modulepreload`,I=function(e){return`/`+e},Ae={},L=function(e){return e.pathname.endsWith(`.css`)},je=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},R=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=I(t,n);let r=s(t),i=L(r);return je(Ae,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:F,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Me=[`fr`,`nl`,`en`],Ne=`flotte.language`,Pe={fr:()=>R(()=>import(`./fr-DGsskaJ2.js`),[]),nl:()=>R(()=>import(`./nl-CPG0ywRb.js`),[]),en:()=>R(()=>import(`./en-CxuB5JrR.js`),[])};function Fe(e,t){return[e??``,...t].map(e=>e.slice(0,2).toLowerCase()).map(ze).find(e=>e!==void 0)??`en`}function Ie(){return Fe(localStorage.getItem(Ne),navigator.languages)}function Le(e){localStorage.setItem(Ne,e)}async function Re(e){let{messages:t}=await Pe[e]();b.loadAndActivate({locale:e,messages:t}),document.documentElement.lang=e}function ze(e){return Me.find(t=>t===e)}var Be=(0,A.createContext)({language:`en`,choose:async()=>{}});function Ve({start:e,children:t}){let[n,r]=(0,A.useState)(e),i=(0,A.useMemo)(()=>({language:n,choose:async e=>{await Re(e),Le(e),r(e)}}),[n]);return(0,j.jsx)(ve,{i18n:b,children:(0,j.jsx)(Be,{value:i,children:t})})}function He(){return(0,A.use)(Be)}function Ue(e){let t={};for(let[n,r]of new URLSearchParams(e)){let e=t[n];t[n]=e===void 0?r:[...z(e),r]}return t}function We(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e))for(let e of z(r))t.append(n,e);let n=t.toString();return n?`?${n}`:``}function z(e){return e==null||e===``?[]:Array.isArray(e)?e.map(String):[String(e)]}function Ge(e){return z(e)[0]}function Ke(e,t){let n=z(e).filter(e=>t.includes(e));return n.length>0?n:void 0}var qe={RESERVED:{id:`Uwsg2F`},INACTIVE:{id:`unGMZo`},ACTIVE:{id:`F6pfE9`},SUSPENDED:{id:`fwzYkj`},TERMINATED:{id:`pK44fh`}},Je={ACTIVE:{id:`F6pfE9`},INACTIVE:{id:`NoNwIX`}},Ye={ACKNOWLEDGED:{id:`fZ5Vnu`},IN_PROGRESS:{id:`/LCAwL`},COMPLETED:{id:`qqWcBV`},PARTIAL:{id:`dTujgo`},FAILED:{id:`7Bj3x9`},PENDING:{id:`Iqh0Uv`},HELD:{id:`9Bu+MC`},CANCELLED:{id:`vv7kpg`},REJECTED:{id:`ekCRTP`}},Xe={ADD:{id:`I/HIcg`},MODIFY:{id:`VzXpB/`},REMOVE:{id:`XvwNcL`}},Ze={RESERVE_NUMBER:{id:`CHTb4I`},RESERVE_SIM:{id:`T9BUyM`},PROVISION:{id:`cXWLQQ`},ACTIVATE:{id:`kg2LVU`},MODIFY:{id:`EVEsdj`},DEPROVISION:{id:`bNxdt5`},RELEASE:{id:`6Q38U7`}},Qe={PENDING:{id:`a9q6hE`},RUNNING:{id:`3qY+0W`},DONE:{id:`Q7xfEj`},FAILED:{id:`7l15X4`}},$e={PHYSICAL:{id:`eTrI0I`},ESIM:{id:`bkU76R`}},et={IN_STOCK:{id:`agGIJ9`},RESERVED:{id:`f5Ofdv`},ACTIVE:{id:`s/ereB`},BLOCKED:{id:`hTnlX6`},RETIRED:{id:`RlTkpc`}},tt=[`ACKNOWLEDGED`,`IN_PROGRESS`],nt=[`ACKNOWLEDGED`,`IN_PROGRESS`,`PENDING`,`HELD`],rt=[`RESERVED`,`INACTIVE`,`ACTIVE`,`SUSPENDED`],it=y(`outline`,`mail`,`Mail`,[[`path`,{d:`M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10`,key:`svg-0`}],[`path`,{d:`M3 7l9 6l9 -6`,key:`svg-1`}]]),at=y(`outline`,`search`,`Search`,[[`path`,{d:`M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,key:`svg-0`}],[`path`,{d:`M21 21l-6 -6`,key:`svg-1`}]]),ot=y(`outline`,`trash`,`Trash`,[[`path`,{d:`M4 7l16 0`,key:`svg-0`}],[`path`,{d:`M10 11l0 6`,key:`svg-1`}],[`path`,{d:`M14 11l0 6`,key:`svg-2`}],[`path`,{d:`M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12`,key:`svg-3`}],[`path`,{d:`M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3`,key:`svg-4`}]]),B={state:`_state_gdt8i_1`,picture:`_picture_gdt8i_6`,action:`_action_gdt8i_10`};function st({error:e,onRetry:t,alone:n=!1}){let{_:r}=S(),[i]=e.graphQLErrors,a=i?i.message:r({id:`NM7+3L`});return(0,j.jsxs)(h,{align:`center`,gap:`xs`,className:B.state,role:`alert`,children:[(0,j.jsx)(_e,{size:36,stroke:1.4,className:B.picture,"aria-hidden":!0}),(0,j.jsx)(s,{order:n?1:2,size:`h3`,children:(0,j.jsx)(T,{id:`BAaPCK`})}),(0,j.jsx)(E,{c:`dimmed`,maw:`46ch`,children:a}),(0,j.jsx)(C,{variant:`default`,mt:`xs`,leftSection:(0,j.jsx)(le,{size:17}),onClick:t,children:(0,j.jsx)(T,{id:`KDw4GX`})})]})}function ct({title:e,children:t,action:n,alone:r=!1}){return(0,j.jsxs)(h,{align:`center`,gap:6,className:B.state,children:[(0,j.jsx)(lt,{}),(0,j.jsx)(s,{order:r?1:2,size:`h3`,mt:`xs`,children:e}),(0,j.jsx)(E,{c:`dimmed`,maw:`46ch`,children:t}),n&&(0,j.jsx)(`div`,{className:B.action,children:n})]})}function lt(){return(0,j.jsx)(`svg`,{width:`56`,height:`44`,viewBox:`0 0 20 24`,"aria-hidden":!0,className:B.picture,children:(0,j.jsxs)(`g`,{fill:`none`,stroke:`currentColor`,strokeWidth:`0.7`,children:[(0,j.jsx)(`path`,{d:`M0 .5h18l-3.6 5H0z`}),(0,j.jsx)(`path`,{d:`M3 8.5h15l-3.6 5H3z`,strokeDasharray:`1.6 1.2`}),(0,j.jsx)(`path`,{d:`M6 16.5h12l-3.6 5H6z`,strokeDasharray:`1 1.6`})]})})}var ut=l(e=>(0,j.jsx)(w,{...e})),dt=l(e=>(0,j.jsx)(C,{component:`a`,...e}));async function ft(e){return pt(e,{})}async function V(e,t={}){return pt(e,{method:`POST`,body:JSON.stringify(t)})}async function pt(e,t){let n={"Content-Type":`application/json`,"Accept-Language":document.documentElement.lang};try{let r=await fetch(e,{...t,headers:n}),i=await r.json();return r.ok?{data:i}:{refusal:i.error}}catch{return{refusal:{code:`UNREACHABLE`}}}}var mt;function ht(){return mt??=fetch(`/auth/session`).then(xt).catch(()=>!0),mt}async function gt(e,t){return V(`/auth/sign-in`,{email:e,password:t})}async function _t(e,t){return V(`/auth/sign-in/code`,{token:e,code:t})}async function vt(e,t){return V(`/auth/password`,{token:e,password:t})}async function yt(){await V(`/auth/sign-out`),globalThis.location.assign(`/sign-in`)}function bt(e){if(!e||!URL.canParse(e,globalThis.location.origin))return`/`;let t=new URL(e,globalThis.location.origin);return t.origin===globalThis.location.origin?t.pathname+t.search:`/`}async function xt(e){if(!e.ok)return!0;let{signedIn:t}=await e.json();return t}var H=ge(),U=`flotte.company`,St=H(`
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
`),Ct=H(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),wt=(0,A.createContext)(null);function Tt(){let e=(0,A.use)(wt);if(!e)throw Error(`useDesk outside of Portal`);return e}function Et(){let{company:e}=Tt();if(!e)throw Error(`useCompany before a company was picked`);return e}function Dt(e){return Tt().viewer.permissions.includes(e)}function Ot(){return localStorage.getItem(U)}function kt(e){localStorage.setItem(U,e),globalThis.dispatchEvent(new Event(U))}function At(e){return globalThis.addEventListener(U,e),()=>globalThis.removeEventListener(U,e)}var jt=`M2.61 24V0H17.99V4.29H7.29V10.05H16.2V14.35H7.29V24ZM20.67 24V0H25.2V24ZM36.9 24.41Q34.27 24.41 32.24 23.26Q30.21 22.11 29.06 20.09Q27.91 18.07 27.91 15.43Q27.91 12.79 29.04 10.77Q30.17 8.74 32.2 7.59Q34.23 6.45 36.83 6.45Q39.46 6.45 41.49 7.59Q43.52 8.74 44.65 10.77Q45.79 12.79 45.79 15.43Q45.79 18.07 44.65 20.09Q43.52 22.11 41.51 23.26Q39.5 24.41 36.9 24.41ZM36.9 20.24Q38.15 20.24 39.11 19.63Q40.06 19.01 40.61 17.93Q41.16 16.85 41.16 15.43Q41.16 14.01 40.61 12.93Q40.06 11.85 39.08 11.23Q38.1 10.61 36.84 10.61Q35.57 10.61 34.61 11.23Q33.64 11.85 33.09 12.93Q32.54 14.01 32.54 15.42Q32.54 16.84 33.09 17.92Q33.65 19 34.64 19.62Q35.63 20.24 36.9 20.24ZM55.55 24.41Q52.69 24.41 51.23 23.01Q49.77 21.6 49.77 18.99V10.7H47.01V6.86H49.77V1.51H54.29V6.86H58.59V10.7H54.29V17.99Q54.29 19.11 54.77 19.67Q55.25 20.22 56.21 20.22Q56.54 20.22 56.94 20.07Q57.35 19.92 57.79 19.61L59.39 23Q58.55 23.63 57.54 24.02Q56.53 24.41 55.55 24.41ZM69.06 24.41Q66.2 24.41 64.74 23.01Q63.28 21.6 63.28 18.99V10.7H60.51V6.86H63.28V1.51H67.8V6.86H72.1V10.7H67.8V17.99Q67.8 19.11 68.28 19.67Q68.76 20.22 69.72 20.22Q70.05 20.22 70.45 20.07Q70.85 19.92 71.3 19.61L72.9 23Q72.05 23.63 71.05 24.02Q70.04 24.41 69.06 24.41ZM83.25 24.41Q80.71 24.41 78.75 23.26Q76.8 22.11 75.69 20.09Q74.57 18.07 74.57 15.43Q74.57 12.79 75.72 10.77Q76.87 8.74 78.87 7.59Q80.88 6.45 83.49 6.45Q85.75 6.45 87.65 7.63Q89.55 8.81 90.7 11.09Q91.85 13.37 91.85 16.63H79.3Q79.47 18.34 80.78 19.35Q82.08 20.37 83.73 20.37Q85.13 20.37 86.02 19.77Q86.91 19.17 87.39 18.21L91.44 19.78Q90.72 21.22 89.57 22.27Q88.42 23.31 86.85 23.86Q85.27 24.41 83.25 24.41ZM79.54 13.27H86.95Q86.85 12.21 86.26 11.55Q85.68 10.9 84.89 10.59Q84.1 10.29 83.35 10.29Q82.63 10.29 81.79 10.58Q80.95 10.87 80.31 11.52Q79.68 12.17 79.54 13.27Z`;function Mt({height:e=26,tone:t=`ink`}){let n=t===`light`?`#ffffff`:`var(--brand-name)`,r=t===`light`?`#ffffff`:`var(--brand-mark)`;return(0,j.jsxs)(`svg`,{height:e,viewBox:`0 0 122 30`,role:`img`,"aria-label":`Flotte`,focusable:`false`,children:[(0,j.jsx)(`path`,{fill:r,d:`M0 3h20l-4.6 6H0z`}),(0,j.jsx)(`path`,{fill:r,opacity:`0.62`,d:`M4 12h16l-4.6 6H4z`}),(0,j.jsx)(`path`,{fill:`#f2b24c`,d:`M8 21h12l-4.6 6H8z`}),(0,j.jsx)(`path`,{fill:n,d:jt,transform:`translate(27 2.6)`})]})}var Nt={fr:`Français`,nl:`Nederlands`,en:`English`};function Pt(){let{_:e}=S(),{language:n,choose:r}=He();return(0,j.jsxs)(t,{position:`bottom-end`,width:180,children:[(0,j.jsx)(t.Target,{children:(0,j.jsx)(C,{variant:`subtle`,color:`gray`,c:`var(--ink)`,px:10,leftSection:(0,j.jsx)(ie,{size:19,stroke:1.7,"aria-hidden":!0}),"aria-label":e({id:`yIvxGy`,values:{0:Nt[n]}}),children:n.toUpperCase()})}),(0,j.jsx)(t.Dropdown,{children:Me.map(i=>(0,j.jsx)(t.Item,{lang:i,onClick:()=>void r(i),rightSection:i===n?(0,j.jsx)(Se,{size:16,"aria-label":e({id:`RR0qKV`})}):null,children:Nt[i]},i))})]})}function Ft(){let{_:e}=S(),{setColorScheme:t}=o(),n=m(`light`,{getInitialValueInEffect:!1})===`dark`;return(0,j.jsx)(O,{variant:`subtle`,color:`gray`,c:`var(--ink)`,size:36,onClick:()=>t(n?`light`:`dark`),"aria-label":e(n?{id:`b0yZlj`}:{id:`1cO7LR`}),children:n?(0,j.jsx)(be,{size:19,stroke:1.7}):(0,j.jsx)(xe,{size:19,stroke:1.7})})}function It({query:[e,t],skeleton:n,children:r}){return e.data!==void 0&&e.data!==null?r(e.data):e.error?(0,j.jsx)(st,{error:e.error,onRetry:()=>t({requestPolicy:`network-only`})}):(0,j.jsx)(`div`,{"aria-busy":`true`,children:n})}var W={header:`_header_yn0tu_1`,words:`_words_yn0tu_5`,trail:`_trail_yn0tu_10`,crumb:`_crumb_yn0tu_19`};function Lt({title:e,trail:t=[],aside:n,children:r}){return _(`${e} · Flotte`),(0,j.jsxs)(`header`,{className:W.header,children:[t.length>0&&(0,j.jsx)(Rt,{crumbs:t}),(0,j.jsxs)(x,{justify:`space-between`,align:`flex-end`,gap:`md`,children:[(0,j.jsx)(`div`,{className:W.words,children:(0,j.jsxs)(x,{gap:`sm`,children:[(0,j.jsx)(s,{order:1,children:e}),n]})}),r&&(0,j.jsx)(x,{gap:`sm`,children:r})]})]})}function Rt({crumbs:e}){let{_:t}=S();return(0,j.jsx)(`nav`,{"aria-label":t({id:`+CS4hH`}),className:W.trail,children:e.map((e,t)=>(0,j.jsxs)(A.Fragment,{children:[t>0&&(0,j.jsx)(`span`,{"aria-hidden":!0,children:`›`}),e.to?(0,j.jsx)(a,{to:e.to,className:W.crumb,children:e.label}):(0,j.jsx)(E,{span:!0,inherit:!0,children:e.label})]},e.label))})}var zt=[{label:`Self-Service`},{label:`UC & Mobile`}];function Bt(){let{_:e}=S();return{menu:zt,users:[...zt,{label:e({id:`Xef1xw`}),to:`/users`}],services:[...zt,{label:e({id:`7TEDVm`}),to:`/services`}]}}var Vt={badge:`_badge_dhtmy_1`},Ht={RESERVED:`news`,INACTIVE:`news`,ACTIVE:`ok`,SUSPENDED:`wait`,TERMINATED:`calm`},Ut={ACKNOWLEDGED:`news`,IN_PROGRESS:`news`,COMPLETED:`ok`,PARTIAL:`wait`,FAILED:`halt`,PENDING:`news`,HELD:`wait`,CANCELLED:`calm`,REJECTED:`halt`};function Wt({status:e}){let{i18n:t}=S();return(0,j.jsx)(G,{tone:Ht[e],children:t._(qe[e])})}function Gt({status:e}){let{i18n:t}=S();return(0,j.jsx)(G,{tone:e===`ACTIVE`?`ok`:`calm`,children:t._(Je[e])})}function Kt({state:e}){let{i18n:t}=S();return(0,j.jsx)(G,{tone:Ut[e],children:t._(Ye[e])})}function G({tone:e,children:t}){return(0,j.jsx)(`span`,{className:Vt.badge,"data-tone":e,children:t})}var qt={fr:`fr-BE`,nl:`nl-BE`,en:`en-GB`},Jt=`Europe/Brussels`;function Yt(e){let t=qt[e],n=new Intl.NumberFormat(t),r=new Intl.DateTimeFormat(t,{dateStyle:`long`,timeZone:`UTC`}),i=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(t,{dateStyle:`medium`,timeStyle:`short`,timeZone:Jt}),o=new Intl.DateTimeFormat(t,{timeStyle:`medium`,timeZone:Jt});return{money:e=>Qt(t,e),day:t=>$t(e,r.format(en(t))),shortDay:e=>i.format(en(e)),instant:e=>a.format(new Date(e)),time:e=>o.format(new Date(e)),number:e=>n.format(e)}}function Xt(e){let t=en(e);return t.setUTCDate(t.getUTCDate()-1),t.toISOString().slice(0,10)}function Zt(e){return e.replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/,`+32 $1 $2 $3 $4`)}function Qt(e,t){let n={style:`currency`,currency:t.currency};return new Intl.NumberFormat(e,n).format(t.amount)}function $t(e,t){return e===`fr`?t.replace(/^1 /,`1er `):t}function en(e){return new Date(`${e}T00:00:00Z`)}function K(){let{language:e}=He();return(0,A.useMemo)(()=>Yt(e),[e])}var tn=H(`
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
`),nn=H(`
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
`),rn=H(`
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
  `,[nn]),an=H(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[rn]),q=H(`
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
`);function on(){let{_:e}=S();return(0,j.jsxs)(h,{gap:20,role:`status`,"aria-label":e({id:`SsLevP`}),children:[(0,j.jsx)(g,{height:73}),(0,j.jsx)(g,{height:220})]})}var J={summary:`_summary_15qbd_1`,facts:`_facts_15qbd_6`,before:`_before_15qbd_29`},Y={table:`_table_1y94v_1`,caption:`_caption_1y94v_6`,gross:`_gross_1y94v_50`,how:`_how_1y94v_54`};function sn({invoice:e}){let{day:t,money:n}=K(),r=t(e.issuedOn);return(0,j.jsxs)(`table`,{className:Y.table,children:[(0,j.jsx)(`caption`,{className:Y.caption,children:(0,j.jsx)(T,{id:`N2XVfx`,values:{issued:r}})}),(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:(0,j.jsx)(T,{id:`rjuFFw`})}),(0,j.jsx)(`th`,{scope:`col`,children:(0,j.jsx)(T,{id:`hehnjM`})})]})}),(0,j.jsxs)(`tbody`,{children:[e.lines.map(e=>(0,j.jsx)(cn,{line:e},e.kind+e.description)),e.lines.length===0&&(0,j.jsx)(`tr`,{children:(0,j.jsx)(`td`,{colSpan:2,children:(0,j.jsx)(T,{id:`/QMZoE`})})})]}),(0,j.jsxs)(`tfoot`,{children:[(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(T,{id:`Dk2g6k`})}),(0,j.jsx)(`td`,{className:`figures`,children:n(e.net)})]}),(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(T,{id:`khBZkl`})}),(0,j.jsx)(`td`,{className:`figures`,children:n(e.vat)})]}),(0,j.jsxs)(`tr`,{className:Y.gross,children:[(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(T,{id:`wcJdd7`})}),(0,j.jsx)(`td`,{className:`figures`,children:n(e.gross)})]})]})]})}function cn({line:e}){let{money:t}=K(),n=t(e.unitPrice);return(0,j.jsxs)(`tr`,{children:[(0,j.jsxs)(`td`,{children:[e.description,(0,j.jsxs)(`span`,{className:`figures ${Y.how}`,children:[e.days!==null&&(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(T,{id:`AqcrQK`,values:{0:e.days}}),` ·`,` `]}),(0,j.jsx)(T,{id:`65z8CC`,values:{0:e.quantity,unit:n}})]})]}),(0,j.jsx)(`td`,{className:`figures`,children:t(e.amount)})]})}function ln({change:e}){let{_:t}=S(),{day:n,money:r}=K();return(0,j.jsxs)(`div`,{className:J.summary,children:[(0,j.jsxs)(`dl`,{className:J.facts,children:[(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:(0,j.jsx)(T,{id:`Yvd2gC`})}),(0,j.jsx)(`dd`,{children:n(e.effectiveOn)})]}),(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:(0,j.jsx)(T,{id:`t7i/LY`})}),(0,j.jsxs)(`dd`,{className:`figures`,children:[(0,j.jsx)(`span`,{className:J.before,children:r(e.monthlyBefore)}),(0,j.jsx)(oe,{size:15,"aria-hidden":!0}),(0,j.jsx)(i,{children:t({id:`+ShK+W`})}),(0,j.jsx)(`strong`,{children:r(e.monthlyAfter)})]})]}),(0,j.jsx)(un,{change:e})]}),(0,j.jsx)(sn,{invoice:e.nextInvoice})]})}function un({change:{planChanges:e,removalQuota:t}}){if(e&&e.limit!==null){let t=e.used+1;return(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:(0,j.jsx)(T,{id:`d3Wk1p`})}),(0,j.jsx)(`dd`,{className:`figures`,children:(0,j.jsx)(T,{id:`qaQQWT`,values:{0:e.limit,nth:t}})})]})}if(!t||t.limit===null)return null;let n=t.used+1;return(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`dt`,{children:(0,j.jsx)(T,{id:`f+aOMv`})}),(0,j.jsx)(`dd`,{className:`figures`,children:(0,j.jsx)(T,{id:`p2ZnDO`,values:{0:t.limit,nth:n}})})]})}var X={note:`_note_t0yfq_1`,icon:`_icon_t0yfq_15`};function dn(){return(0,j.jsxs)(`div`,{className:X.note,role:`alert`,children:[(0,j.jsx)(re,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,j.jsx)(`span`,{children:(0,j.jsx)(T,{id:`lhDeR0`})})]})}function fn({error:e}){let{_:t}=S();if(!e)return null;let[n]=e.graphQLErrors;return(0,j.jsx)(se,{color:`red`,variant:`light`,role:`alert`,children:n?n.message:t({id:`NAti9J`})})}function pn({refusal:e,announced:t=!1,leadsOn:n=!0}){return(0,j.jsxs)(`div`,{className:X.note,role:t?`alert`:void 0,children:[(0,j.jsx)(fe,{size:18,stroke:1.7,className:X.icon,"aria-hidden":!0}),(0,j.jsxs)(E,{size:`sm`,children:[e.message,` `,n&&(0,j.jsx)(mn,{refusal:e})]})]})}function mn({refusal:e}){switch(e.__typename){case`QuotaExceeded`:case`NoContractInForce`:return e.accountManager&&(0,j.jsx)(hn,{manager:e.accountManager});case`OrderInProgress`:return(0,j.jsx)(ut,{to:`/orders/$orderId`,params:{orderId:e.order.id},inherit:!0,children:(0,j.jsx)(T,{id:`NyUmQh`,values:{0:e.order.number}})});default:return null}}function hn({manager:e}){return(0,j.jsx)(w,{href:`mailto:${e.email}`,inherit:!0,children:(0,j.jsx)(T,{id:`9QKVkl`,values:{0:e.name}})})}function gn({label:e,value:t=``,onChange:n}){let{_:r}=S(),[i,a]=(0,A.useState)(t),o=(0,A.useRef)(t),s=we(e=>{o.current=e.trim(),n(o.current||void 0)},250);(0,A.useEffect)(()=>{t!==o.current&&(o.current=t,a(t))},[t]);let c=e=>{a(e),s(e)};return(0,j.jsx)(te,{type:`search`,"aria-label":e,placeholder:e,value:i,onChange:e=>c(e.currentTarget.value),leftSection:(0,j.jsx)(at,{size:17,"aria-hidden":!0}),rightSection:i&&(0,j.jsx)(ne,{size:`sm`,"aria-label":r({id:`RiDk/s`}),onClick:()=>c(``)}),w:`100%`})}function _n({refusal:e}){let{_:t}=S();return e?(0,j.jsx)(se,{color:`red`,variant:`light`,role:`alert`,children:e.message??t({id:`8BJz8i`})}):null}var Z={split:`_split_1e4qw_1`,picture:`_picture_1e4qw_7`,fleet:`_fleet_1e4qw_18`,promise:`_promise_1e4qw_25`,side:`_side_1e4qw_36`,form:`_form_1e4qw_43`};function vn({title:e,children:t}){return _(`${e} · Flotte`),(0,j.jsxs)(`div`,{className:Z.split,children:[(0,j.jsxs)(`aside`,{className:Z.picture,children:[(0,j.jsx)(Mt,{height:34,tone:`light`}),(0,j.jsx)(yn,{}),(0,j.jsx)(`p`,{className:Z.promise,children:(0,j.jsx)(T,{id:`nAFS4B`})})]}),(0,j.jsxs)(`main`,{className:Z.side,children:[(0,j.jsxs)(x,{justify:`flex-end`,gap:6,children:[(0,j.jsx)(Pt,{}),(0,j.jsx)(Ft,{})]}),(0,j.jsxs)(`div`,{className:Z.form,children:[(0,j.jsx)(s,{order:1,mb:`lg`,children:e}),t]})]})]})}function yn(){return(0,j.jsxs)(`svg`,{className:Z.fleet,viewBox:`0 0 600 420`,"aria-hidden":!0,preserveAspectRatio:`xMinYMax slice`,children:[(0,j.jsxs)(`g`,{fill:`#ffffff`,children:[(0,j.jsx)(`path`,{opacity:`0.05`,d:`M-40 40h520l-96 74H-40z`}),(0,j.jsx)(`path`,{opacity:`0.09`,d:`M60 142h420l-96 74H60z`}),(0,j.jsx)(`path`,{opacity:`0.14`,d:`M160 244h320l-96 74H160z`})]}),(0,j.jsx)(`path`,{fill:`#f2b24c`,opacity:`0.92`,d:`M260 346h220l-96 74H260z`})]})}function bn({to:e,subject:t,body:n}){let r=[t&&`subject=${encodeURIComponent(t)}`,n&&`body=${encodeURIComponent(n)}`].filter(Boolean).join(`&`);return(0,j.jsx)(w,{href:r?`mailto:${e}?${r}`:`mailto:${e}`,style:{overflowWrap:`anywhere`},children:e})}var xn={section:`_section_vq5w1_1`};function Sn({title:e,aside:t,children:n}){let r=(0,A.useId)();return(0,j.jsxs)(`section`,{className:`card ${xn.section}`,"aria-labelledby":r,children:[(0,j.jsxs)(x,{justify:`space-between`,mb:`md`,gap:`xs`,children:[(0,j.jsx)(s,{order:2,size:`h3`,id:r,children:e}),t]}),n]})}function Cn(e,t,n){let{start:r,stop:i}=Ee(()=>{document.visibilityState===`visible`&&e({requestPolicy:`network-only`})},n*1e3);(0,A.useEffect)(()=>(t&&r(),i),[t,r,i])}var wn=H(`
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
  `,[q]);function Tn(e,t){return e.allowedActions.find(e=>e.action===t)}function En(e){return e.allowedActions.some(({refusal:e})=>e?.__typename!==`NotAllowed`)}function Q(e){return e.msisdn?Zt(e.msisdn):e.plan.name}function Dn({service:e,onRemove:t}){let{_:n}=S(),r=Q(e),i=Tn(e,`REMOVE`);if(!i||e.status===`TERMINATED`)return null;let{allowed:a,refusal:o}=i;return o?.__typename===`NotAllowed`?null:a||!o||On(o)?(0,j.jsx)(O,{variant:`subtle`,color:`red`,size:36,"aria-label":n({id:`HLazKQ`,values:{name:r}}),onClick:()=>t(e),children:(0,j.jsx)(ot,{size:19,stroke:1.7})}):(0,j.jsxs)(v,{width:300,position:`bottom-end`,trapFocus:!0,returnFocus:!0,children:[(0,j.jsx)(v.Target,{children:(0,j.jsx)(O,{variant:`subtle`,color:`gray`,c:`dimmed`,size:36,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,j.jsx)(fe,{size:19,stroke:1.7})})}),(0,j.jsx)(v.Dropdown,{p:6,"aria-label":n({id:`q8oBv5`,values:{name:r}}),children:(0,j.jsx)(pn,{refusal:o})})]})}function On(e){return e.__typename===`QuotaExceeded`||e.__typename===`NoContractInForce`}var $={dialog:`_dialog_1tixx_1`,head:`_head_1tixx_5`,title:`_title_1tixx_17`,body:`_body_1tixx_24`};function kn({title:e,onClose:t,size:n=`md`,children:r}){let{_:i}=S();return An(),(0,j.jsxs)(d.Root,{opened:!0,onClose:t,size:n,centered:!0,classNames:{content:$.dialog},children:[(0,j.jsx)(d.Overlay,{backgroundOpacity:.5,blur:2}),(0,j.jsxs)(d.Content,{radius:`lg`,children:[(0,j.jsxs)(`div`,{className:$.head,children:[(0,j.jsx)(d.Title,{className:$.title,children:e}),(0,j.jsx)(d.CloseButton,{"aria-label":i({id:`yz7wBu`})})]}),(0,j.jsx)(d.Body,{className:$.body,children:r})]})]})}function An(){let[e]=(0,A.useState)(()=>document.activeElement);(0,A.useEffect)(()=>()=>{e instanceof HTMLElement&&e.focus({preventScroll:!0})},[e])}var jn={list:`_list_1rjem_1`},Mn=H(`
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,[tn,q]),Nn=H(`
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
  `,[tn,q]),Pn=H(`
  query AccountManager($companyId: ID!) {
    company(id: $companyId) {
      id
      accountManager {
        name
        email
      }
    }
  }
`);function Fn({services:e,onClose:t}){let n=Et(),r=k({query:Pn,variables:{companyId:n.id}}),i=e.map(e=>`${Q(e)} – ${e.user.name} – ${e.plan.name}`);return(0,j.jsxs)(h,{children:[e.length>1&&(0,j.jsx)(E,{children:(0,j.jsx)(T,{id:`gisqoL`})}),(0,j.jsx)(`ul`,{className:jn.list,children:i.map(e=>(0,j.jsx)(`li`,{children:e},e))}),(0,j.jsx)(It,{query:r,skeleton:(0,j.jsx)(g,{height:80}),children:e=>(0,j.jsx)(In,{manager:e.company?.accountManager??null,lines:i,onClose:t})})]})}function In({manager:e,lines:t,onClose:n}){let{_:r}=S(),i=r({id:`sqmvJH`,values:{0:Et().name}}),a=`${r({id:`02awW9`})}\n\n${t.join(`
`)}\n`;return(0,j.jsxs)(j.Fragment,{children:[e?(0,j.jsxs)(E,{children:[(0,j.jsx)(T,{id:`kG9Dsv`,values:{0:e.name}}),`, `,(0,j.jsx)(bn,{to:e.email})]}):(0,j.jsx)(E,{children:(0,j.jsx)(T,{id:`a27g7a`})}),(0,j.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,j.jsx)(C,{variant:`default`,onClick:n,children:(0,j.jsx)(T,{id:`dEgA5A`})}),e&&(0,j.jsx)(C,{component:`a`,href:`mailto:${e.email}?subject=${encodeURIComponent(i)}&body=${encodeURIComponent(a)}`,leftSection:(0,j.jsx)(it,{size:18}),children:(0,j.jsx)(T,{id:`F9EcE3`})})]})]})}function Ln({service:e,onClose:t}){let n={serviceId:e.id},r=k({query:Mn,variables:{input:n},requestPolicy:`network-only`});return(0,j.jsx)(It,{query:r,skeleton:(0,j.jsx)(on,{}),children:({previewRemoveService:n})=>n.__typename===`ChangePreview`?(0,j.jsx)(zn,{service:e,preview:n,onClose:t}):(0,j.jsx)(Rn,{service:e,refusal:n,onClose:t})})}function Rn({service:e,refusal:t,onClose:n}){let r=t.__typename===`QuotaExceeded`||t.__typename===`NoContractInForce`;return(0,j.jsxs)(h,{children:[(0,j.jsx)(pn,{refusal:t,leadsOn:!r}),r?(0,j.jsx)(Fn,{services:[e],onClose:n}):(0,j.jsx)(x,{justify:`flex-end`,children:(0,j.jsx)(C,{variant:`default`,onClick:n,children:(0,j.jsx)(T,{id:`yz7wBu`})})})]})}function zn({service:e,preview:t,onClose:r}){let i=n(),[{fetching:a},o]=D(Nn),[s,c]=(0,A.useState)(),[l,u]=(0,A.useState)(),[d,ee]=(0,A.useState)(),f=s??t,p=async()=>{let t=await o({input:{serviceId:e.id,confirmationToken:f.confirmationToken}}),n=t.data?.removeService;return ee(t.error),n?.__typename===`ServiceRemoved`?i({to:`/orders/$orderId`,params:{orderId:n.order.id}}):n?.__typename===`PreviewOutdated`?c(n.preview):u(n)};return l?(0,j.jsx)(Rn,{service:e,refusal:l,onClose:r}):(0,j.jsxs)(h,{gap:`lg`,children:[s&&(0,j.jsx)(dn,{}),(0,j.jsx)(Bn,{service:e,change:f}),(0,j.jsx)(ln,{change:f}),(0,j.jsx)(fn,{error:d}),(0,j.jsxs)(x,{justify:`flex-end`,gap:`sm`,children:[(0,j.jsx)(C,{variant:`default`,onClick:r,"data-autofocus":!0,children:(0,j.jsx)(T,{id:`dEgA5A`})}),(0,j.jsx)(C,{color:`red`,onClick:()=>void p(),loading:a,children:(0,j.jsx)(T,{id:`l75CjT`})})]})]})}function Bn({service:e,change:t}){let{day:n}=K(),r=Q(e),i=n(t.effectiveOn),a=e.status===`RESERVED`||e.status===`INACTIVE`;return(0,j.jsx)(E,{children:a?(0,j.jsx)(T,{id:`/mLRE8`,values:{0:e.plan.name,1:e.user.name,name:r}}):(0,j.jsx)(T,{id:`JmEmAP`,values:{0:e.plan.name,1:e.user.name,name:r,on:i}})})}function Vn({services:e,onClose:t}){let{_:n}=S(),[r,...i]=e;if(!r)return null;let a=Q(r),o=i.length>0?n({id:`h+4/VC`,values:{0:e.length}}):n({id:`HLazKQ`,values:{name:a}});return(0,j.jsx)(kn,{onClose:t,size:`lg`,title:o,children:i.length>0?(0,j.jsx)(Fn,{services:e,onClose:t}):(0,j.jsx)(Ln,{service:r,onClose:t})})}function Hn(e){let{_:t}=S();return(0,j.jsx)(P,{visibilityToggleButtonProps:{"aria-label":t({id:`SK6r+w`}),tabIndex:0},...e})}export{yt as $,Wt as A,St as B,an as C,Ve as Ct,Zt as D,R as Dt,Xt as E,Ie as Et,Ft as F,Tt as G,Ot as H,Pt as I,_t as J,Dt as K,Mt as L,Bt as M,Lt as N,G as O,It as P,gt as Q,Ct as R,rn as S,We as St,K as T,Re as Tt,At as U,kt as V,Et as W,bt as X,ht as Y,vt as Z,dn as _,Je as _t,wn as a,st as at,q as b,Ge as bt,Q as c,tt as ct,bn as d,Ye as dt,ft as et,vn as f,qe as ft,fn as g,Qe as gt,pn as h,Ze as ht,Dn as i,ct as it,Gt as j,Kt as k,Cn as l,nt as lt,gn as m,et as mt,Vn as n,dt as nt,Tn as o,ot,_n as p,$e as pt,H as q,kn as r,ut as rt,En as s,rt as st,Hn as t,V as tt,Sn as u,Xe as ut,ln as v,z as vt,tn as w,He as wt,nn as x,Ue as xt,on as y,Ke as yt,wt as z};