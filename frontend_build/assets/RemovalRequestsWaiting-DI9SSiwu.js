import{St as e,tn as t,v as n,w as r}from"./libraries-D121TdC-.js";import{ht as i,wt as a}from"./parts-DQmnpfXB.js";var o=t(),s=i(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:t}){let[{data:i}]=r({query:s,variables:{companyId:t}}),c=i?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(e,{mt:`md`,children:(0,o.jsx)(a,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(n,{id:`gqAnby`,values:{count:c}})})})}export{c as t};