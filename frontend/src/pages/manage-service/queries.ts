import { graphql, type ResultOf } from "@/app/graphql";
import { ChangePreviewFragment } from "@/components/change/preview";
import { PlannedFragment } from "@/components/planned/planned";
import { OptionFragment, PlanFragment } from "@/components/plan/fragments";
import { RefusalFragment } from "@/components/refusal/fragment";
import { ActionableFragment } from "@/components/service";

export const ManagedServiceQuery = graphql(
  `
    query ManagedService($id: ID!) {
      mobileService(id: $id) {
        ...Actionable
        ...Planned
        activatedOn
        options {
          ...OptionChoice
        }
        monthlyPrice {
          amount
          currency
        }
        openOrder {
          id
          state
        }
        simCard {
          id
          iccid
          kind
          status
        }
      }
      plans {
        ...PlanChoice
      }
    }
  `,
  [ActionableFragment, OptionFragment, PlanFragment, PlannedFragment],
);

export type ManagedService = NonNullable<ResultOf<typeof ManagedServiceQuery>["mobileService"]>;

export const PreviewModifyQuery = graphql(
  `
    query PreviewModify($input: ModifyServiceInput!) {
      previewModifyService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,
  [ChangePreviewFragment, RefusalFragment],
);

export const ModifyServiceMutation = graphql(
  `
    mutation ModifyService($input: ModifyServiceInput!) {
      modifyService(input: $input) {
        __typename
        ... on ServiceModified {
          order {
            id
          }
          service {
            id
          }
        }
        ... on PreviewOutdated {
          preview {
            ...Change
          }
        }
        ...Refusal
      }
    }
  `,
  [ChangePreviewFragment, RefusalFragment],
);
