import{Yt as e,g as t,gt as n,x as r}from"./libraries-CnqV21hW.js";import{gt as i,st as a}from"./parts-cUP1uQZw.js";var o=e(),s=a(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:e}){let[{data:a}]=r({query:s,variables:{companyId:e}}),c=a?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(n,{mt:`md`,children:(0,o.jsx)(i,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(t,{id:`gqAnby`,values:{count:c}})})})}export{c as t};