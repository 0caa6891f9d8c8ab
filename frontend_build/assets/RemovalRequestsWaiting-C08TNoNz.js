import{b as e,h as t,mt as n,qt as r}from"./libraries-C4kl-r4s.js";import{ft as i,rt as a}from"./parts-BzOx8F8H.js";var o=r(),s=a(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:r}){let[{data:a}]=e({query:s,variables:{companyId:r}}),c=a?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(n,{mt:`md`,children:(0,o.jsx)(i,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(t,{id:`gqAnby`,values:{count:c}})})})}export{c as t};