import{At as e,Ot as t}from"./createReactComponent-iRq5WkMk.js";import{t as n}from"./graphql-DUJ7RVr-.js";var r=e(t(),1),i=`flotte.company`,a=n(`
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
`),o=n(`
  query ChosenCompany($id: ID!) {
    company(id: $id) {
      id
      name
    }
  }
`),s=(0,r.createContext)(null);function c(){let e=(0,r.use)(s);if(!e)throw Error(`useDesk outside of Portal`);return e}function l(){let{company:e}=c();if(!e)throw Error(`useCompany before a company was picked`);return e}function u(e){return c().viewer.permissions.includes(e)}function d(){return localStorage.getItem(i)}function f(e){localStorage.setItem(i,e),globalThis.dispatchEvent(new Event(i))}function p(e){return globalThis.addEventListener(i,e),()=>globalThis.removeEventListener(i,e)}export{d as a,c,f as i,u as l,s as n,p as o,a as r,l as s,o as t};