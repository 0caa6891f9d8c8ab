import{Zt as e,b as t,h as n,vt as r}from"./libraries-CMzqdHvK.js";import{_t as i,ct as a}from"./parts--R-pOunR.js";var o=e(),s=a(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:e}){let[{data:a}]=t({query:s,variables:{companyId:e}}),c=a?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(r,{mt:`md`,children:(0,o.jsx)(i,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(n,{id:`gqAnby`,values:{count:c}})})})}export{c as t};