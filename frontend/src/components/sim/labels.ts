import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const DELIVERY_STATE = {
  REQUESTED: msg`The operator was asked to send it`,
  SENT: msg`On its way`,
  DELIVERED: msg`Delivered`,
  RETURNED: msg`It came back`,
} satisfies Record<string, MessageDescriptor>;
export type DeliveryState = keyof typeof DELIVERY_STATE;
