import{S as e,Xt as t,_ as n,_t as r}from"./libraries-B0e0VH97.js";import{ft as i,xt as a}from"./parts-D8ayvmI5.js";var o=t(),s=i(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:t}){let[{data:i}]=e({query:s,variables:{companyId:t}}),c=i?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(r,{mt:`md`,children:(0,o.jsx)(a,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(n,{id:`gqAnby`,values:{count:c}})})})}export{c as t};