import{t as e}from"./graphql-DUJ7RVr-.js";var t=e(`
  fragment PlanChoice on Plan {
    id
    name
    kind
    monthlyPrice {
      amount
      currency
    }
    options {
      id
      name
      monthlyPrice {
        amount
        currency
      }
    }
  }
`),n=e(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[t]);export{n,t};