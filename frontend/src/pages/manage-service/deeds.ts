import { graphql } from "@/app/graphql";
import { RefusalFragment } from "@/components/refusal/fragment";

export const BlockSimMutation = graphql(
  `
    mutation BlockSim($input: BlockSimInput!) {
      answer: blockSim(input: $input) {
        __typename
        ... on SimBlocked {
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

export const UnblockSimMutation = graphql(
  `
    mutation UnblockSim($input: UnblockSimInput!) {
      answer: unblockSim(input: $input) {
        __typename
        ... on SimUnblocked {
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

export const ReplaceSimMutation = graphql(
  `
    mutation ReplaceSim($input: ReplaceSimInput!) {
      answer: replaceSim(input: $input) {
        __typename
        ... on SimReplaced {
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

export const SuspendServiceMutation = graphql(
  `
    mutation SuspendService($input: SuspendServiceInput!) {
      answer: suspendService(input: $input) {
        __typename
        ... on ServiceSuspended {
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

export const ResumeServiceMutation = graphql(
  `
    mutation ResumeService($input: ResumeServiceInput!) {
      answer: resumeService(input: $input) {
        __typename
        ... on ServiceResumed {
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

/** The service is left out of the answer: nothing that was shown is read again while the secret is. */
export const RevealPukMutation = graphql(
  `
    mutation RevealPuk($input: RevealPukInput!) {
      answer: revealPuk(input: $input) {
        __typename
        ... on PukRevealed {
          puk
          remaining
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);

export const RevealActivationCodeMutation = graphql(
  `
    mutation RevealActivationCode($input: RevealActivationCodeInput!) {
      answer: revealActivationCode(input: $input) {
        __typename
        ... on ActivationCodeRevealed {
          activationCode
          qrCode
        }
        ...Refusal
      }
    }
  `,
  [RefusalFragment],
);
