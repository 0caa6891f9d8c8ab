import { graphql } from "@/app/graphql";
import { RefusalFragment } from "@/components/refusal/fragment";

export const ResendLinkMutation = graphql(
  `
    mutation ResendActivationLink($input: ResendActivationLinkInput!) {
      answer: resendActivationLink(input: $input) {
        __typename
        ... on ActivationLinkResent {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export const RevokeLinkMutation = graphql(
  `
    mutation RevokeActivationLink($input: RevokeActivationLinkInput!) {
      answer: revokeActivationLink(input: $input) {
        __typename
        ... on ActivationLinkRevoked {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export const ActivateServiceMutation = graphql(
  `
    mutation ActivateService($input: ActivateServiceInput!) {
      answer: activateService(input: $input) {
        __typename
        ... on ActivationStarted {
          order {
            id
          }
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);
