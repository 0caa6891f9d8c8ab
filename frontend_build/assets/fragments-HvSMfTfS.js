import{t as e}from"./graphql-DUJ7RVr-.js";var t=e(`
  fragment OptionChoice on PlanOption {
    id
    name
    group
    monthlyPrice {
      amount
      currency
    }
    excludes {
      id
    }
  }
`),n=e(`
    fragment PlanChoice on Plan {
      id
      name
      kind
      monthlyPrice {
        amount
        currency
      }
      options {
        ...OptionChoice
      }
    }
  `,[t]),r=e(`
    query Plans {
      plans {
        ...PlanChoice
      }
    }
  `,[n]);export{n,r,t};