import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** The words for the API's enums, one table each. */
export const SERVICE_STATUS = {
  RESERVED: msg`Reserved`,
  INACTIVE: msg`Being activated`,
  ACTIVE: msg`Active`,
  SUSPENDED: msg`Suspended`,
  TERMINATED: msg`Terminated`,
} satisfies Record<string, MessageDescriptor>;
export type ServiceStatus = keyof typeof SERVICE_STATUS;

export const USER_STATUS = {
  ACTIVE: msg`Active`,
  INACTIVE: msg`Inactive`,
} satisfies Record<string, MessageDescriptor>;
export type UserStatus = keyof typeof USER_STATUS;

export const ORDER_STATE = {
  ACKNOWLEDGED: msg`Received`,
  IN_PROGRESS: msg`In progress`,
  COMPLETED: msg`Completed`,
  PARTIAL: msg`Partly completed`,
  FAILED: msg`Failed`,
  PENDING: msg`Planned`,
  HELD: msg`Waits for the account manager`,
  CANCELLED: msg`Cancelled`,
  REJECTED: msg`Rejected`,
} satisfies Record<string, MessageDescriptor>;
export type OrderState = keyof typeof ORDER_STATE;

export const ORDER_ACTION = {
  ADD: msg`Addition`,
  MODIFY: msg`Modification`,
  REMOVE: msg`Removal`,
  SUSPEND: msg`Suspension`,
  RESUME: msg`Resumption`,
  BLOCK_SIM: msg`SIM card block`,
  UNBLOCK_SIM: msg`SIM card unblock`,
  REPLACE_SIM: msg`SIM card replacement`,
} satisfies Record<string, MessageDescriptor>;

export const STEP_NAME = {
  RESERVE_NUMBER: msg`Number reserved`,
  RESERVE_SIM: msg`SIM card reserved`,
  PROVISION: msg`Set up on the network`,
  ACTIVATE: msg`Activated on the network`,
  MODIFY: msg`Changed on the network`,
  DEPROVISION: msg`Taken off the network`,
  RELEASE: msg`Number and SIM card released`,
  SUSPEND: msg`Suspended on the network`,
  RESUME: msg`Resumed on the network`,
  BLOCK_SIM: msg`SIM card blocked on the network`,
  UNBLOCK_SIM: msg`SIM card unblocked on the network`,
  REPLACE_SIM: msg`New SIM card put into use`,
  AWAIT_USER: msg`Wait for the user`,
  PORT_IN: msg`Number brought along`,
  CANCEL_PORT: msg`Number called back`,
  SEND_CARD: msg`SIM card sent`,
  NOTIFY: msg`User told by e-mail`,
} satisfies Record<string, MessageDescriptor>;

export const PORT_STATE = {
  SUBMITTED: msg`Asked for`,
  VALIDATED: msg`Data found right by the other operator`,
  REJECTED: msg`Not let go by the other operator`,
  SCHEDULED: msg`Day agreed`,
  EXECUTING: msg`Being moved`,
  COMPLETED: msg`With us`,
  CANCELLED: msg`Called back`,
} satisfies Record<string, MessageDescriptor>;
export type PortState = keyof typeof PORT_STATE;

export const PORT_REJECTION = {
  NUMBER_NOT_ACTIVE: msg`The number is not in use at that operator. Check the number and the operator.`,
  WRONG_ACCOUNT_NUMBER: msg`The customer number is not that of the number’s owner. It stands on the operator’s invoice.`,
  WRONG_SIM_NUMBER: msg`The SIM card number does not belong to the number. It stands on the card.`,
  ALREADY_PORTING: msg`The number is on its way to another operator already. Have that called off first.`,
  PORT_LOCKED: msg`The owner had the number locked. Have it unlocked by that operator first.`,
  OTHER: msg`The operator gave another reason.`,
} satisfies Record<string, MessageDescriptor>;

export const STEP_STATE = {
  PENDING: msg`waiting`,
  RUNNING: msg`under way`,
  DONE: msg`done`,
  FAILED: msg`failed`,
} satisfies Record<string, MessageDescriptor>;

export const SIM_KIND = {
  PHYSICAL: msg`SIM card`,
  ESIM: msg`eSIM`,
} satisfies Record<string, MessageDescriptor>;

export const SIM_STATUS = {
  IN_STOCK: msg`in stock`,
  RESERVED: msg`reserved`,
  ACTIVE: msg`active`,
  BLOCKED: msg`blocked`,
  RETIRED: msg`retired`,
} satisfies Record<string, MessageDescriptor>;

export const BLOCK_REASON = {
  LOST: msg`Lost`,
  STOLEN: msg`Stolen`,
  DEFECTIVE: msg`Defective`,
} satisfies Record<string, MessageDescriptor>;
export type BlockReason = keyof typeof BLOCK_REASON;

export const SUSPENSION_REASON = {
  ABSENCE: msg`The user is away for some time`,
  NOT_NEEDED: msg`Not needed for now`,
  MISUSE: msg`It may be misused`,
  OTHER: msg`Another reason`,
} satisfies Record<string, MessageDescriptor>;
export type SuspensionReason = keyof typeof SUSPENSION_REASON;

export const REMOVAL_REQUEST_STATE = {
  OPEN: msg`Waits for a decision`,
  APPROVED: msg`Approved`,
  PARTLY_APPROVED: msg`Approved in part`,
  REFUSED: msg`Refused`,
  WITHDRAWN: msg`Withdrawn`,
} satisfies Record<string, MessageDescriptor>;
export type RemovalRequestState = keyof typeof REMOVAL_REQUEST_STATE;

export const REQUESTED_REMOVAL_STATE = {
  APPROVED: msg`approved`,
  REFUSED: msg`refused: it stays`,
  WITHDRAWN: msg`withdrawn`,
} satisfies Record<string, MessageDescriptor>;

/** The states in which an order moves by itself, so that it is worth looking again soon. */
export const MOVING_STATES: readonly OrderState[] = ["ACKNOWLEDGED", "IN_PROGRESS"];

/** The states of an order that is not closed. */
export const OPEN_STATES = ["ACKNOWLEDGED", "IN_PROGRESS", "PENDING", "HELD"] as const satisfies OrderState[];

/** Whether an order in that state is not closed. */
export function isOpen(state: OrderState): boolean {
  const open: readonly OrderState[] = OPEN_STATES;
  return open.includes(state);
}

/** What the company has today: every status but the last. */
export const LIVE_STATUSES = ["RESERVED", "INACTIVE", "ACTIVE", "SUSPENDED"] as const satisfies ServiceStatus[];
