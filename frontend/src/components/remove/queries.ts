import { graphql } from "@/app/graphql";
import { ChangePreviewFragment } from "@/components/change/preview";
import { RefusalFragment, RefusalOfServicesFragment } from "@/components/refusal/fragment";

export const PreviewRemoveQuery = graphql(
  `
    query PreviewRemove($input: RemoveServiceInput!) {
      previewRemoveService(input: $input) {
        __typename
        ...Change
        ...Refusal
      }
    }
  `,
  [ChangePreviewFragment, RefusalFragment],
);

export const RemoveServiceMutation = graphql(
  `
    mutation RemoveService($input: RemoveServiceInput!) {
      removeService(input: $input) {
        __typename
        ... on ServiceRemoved {
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

export const FileRemovalRequestMutation = graphql(
  `
    mutation FileRemovalRequest($input: FileRemovalRequestInput!) {
      fileRemovalRequest(input: $input) {
        __typename
        ... on RemovalRequestFiled {
          removalRequest {
            id
          }
        }
        ...RefusalOfServices
      }
    }
  `,
  [RefusalOfServicesFragment],
);
