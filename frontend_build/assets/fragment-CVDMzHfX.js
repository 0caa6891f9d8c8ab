import{i as e}from"./createReactComponent-iRq5WkMk.js";import{t}from"./graphql-DUJ7RVr-.js";var n=[{label:`Self-Service`},{label:`UC & Mobile`}];function r(){let{_:t}=e();return{menu:n,users:[...n,{label:t({id:`Xef1xw`}),to:`/users`}],services:[...n,{label:t({id:`7TEDVm`}),to:`/services`}]}}var i=t(`
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
`);export{r as n,i as t};