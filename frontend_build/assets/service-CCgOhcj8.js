import{t as e}from"./graphql-DUJ7RVr-.js";import{r as t}from"./format-rF2FP_cx.js";import{t as n}from"./fragment-CVDMzHfX.js";var r=e(`
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
  `,[n]);function i(e,t){return e.allowedActions.find(e=>e.action===t)}function a(e){return e.msisdn?t(e.msisdn):e.plan.name}export{i as n,a as r,r as t};