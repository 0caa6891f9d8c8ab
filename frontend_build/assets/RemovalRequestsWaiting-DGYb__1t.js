import{St as e,tn as t,w as n}from"./libraries-D121TdC-.js";import{Dt as r,jt as i,vt as a}from"./parts-DbffnvWq.js";var o=t(),s=a(`
  query RemovalRequestsWaiting($companyId: ID) {
    removalRequests(companyId: $companyId, filter: { state: [OPEN] }, first: 1) {
      totalCount
    }
  }
`);function c({companyId:t}){let[{data:a}]=n({query:s,variables:{companyId:t}}),c=a?.removalRequests.totalCount??0;return c===0?null:(0,o.jsx)(e,{mt:`md`,children:(0,o.jsx)(r,{to:`/removal-requests`,inherit:!0,children:(0,o.jsx)(i,{id:`gqAnby`,values:{count:c}})})})}export{c as t};