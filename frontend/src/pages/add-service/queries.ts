import { graphql } from "@/app/graphql";
import { ChangePreviewFragment } from "@/components/change/preview";
import { PlanFragment } from "@/components/plan/fragments";
import { RefusalFragment } from "@/components/refusal/fragment";

export const AddServiceQuery = graphql(
  `
    query AddServiceChoices($userId: ID!) {
      user(id: $userId) {
        id
        name
        email
      }
      plans {
        ...PlanChoice
      }
    }
  `,
  [PlanFragment],
);

export const PreviewAddQuery = graphql(
  `
    query PreviewAdd($input: AddServiceInput!) {
      previewAddService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,
  [ChangePreviewFragment, RefusalFragment],
);

export const AddServiceMutation = graphql(
  `
    mutation AddService($input: AddServiceInput!) {
      addService(input: $input) {
        __typename
        ... on ServiceAdded {
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
