import { graphql, type ResultOf } from "@/app/graphql";
import { OrderRowFragment } from "@/components/orders/OrderRow";
import { PlannedFragment } from "@/components/planned/planned";
import { RefusalFragment } from "@/components/refusal/fragment";
import { ActionableFragment } from "@/components/service";

const ServiceCardFragment = graphql(
  `
    fragment ServiceCard on MobileService {
      ...Actionable
      options {
        id
        name
      }
      monthlyPrice {
        amount
        currency
      }
      activatedOn
      terminatedOn
      simCard {
        id
        iccid
        kind
        status
      }
      openOrder {
        id
        number
        action
        state
        needsAttention
      }
      removalRequest {
        id
      }
      ...Planned
    }
  `,
  [ActionableFragment, PlannedFragment],
);

const UcCardFragment = graphql(`
  fragment UcCard on UcService {
    id
    number
    status
    plan {
      id
      name
    }
    monthlyPrice {
      amount
      currency
    }
  }
`);

export const UserQuery = graphql(
  `
    query User($id: ID!) {
      user(id: $id) {
        id
        name
        email
        costCentre
        status
        version
        mobileServices {
          ...ServiceCard
        }
        ucServices {
          ...UcCard
        }
      }
    }
  `,
  [ServiceCardFragment, UcCardFragment],
);

export const HistoryQuery = graphql(
  `
    query History($serviceId: ID!) {
      mobileService(id: $serviceId) {
        id
        orders(first: 50) {
          nodes {
            ...OrderRow
          }
        }
      }
    }
  `,
  [OrderRowFragment],
);

export const ModifyUserMutation = graphql(
  `
    mutation ModifyUser($input: ModifyUserInput!) {
      modifyUser(input: $input) {
        __typename
        ... on UserModified {
          user {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export type UserData = NonNullable<ResultOf<typeof UserQuery>["user"]>;
export type ServiceCardData = ResultOf<typeof ServiceCardFragment>;
export type UcCardData = ResultOf<typeof UcCardFragment>;
