import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What the forms call the fields of the API's inputs, by the last word of the path. */
export const FIELD_LABELS: Record<string, MessageDescriptor> = {
  planId: msg`Plan`,
  optionIds: msg`Options`,
  iccid: msg`Card number (ICCID)`,
  eid: msg`EID`,
  recipient: msg`Recipient`,
  street: msg`Street, number and box`,
  postcode: msg`Postcode`,
  city: msg`Town`,
  msisdn: msg`Number to keep`,
  donor: msg`Present operator`,
  kind: msg`Whose number is it?`,
  simNumber: msg`SIM card number at the present operator`,
  accountNumber: msg`Customer number at the present operator`,
  mandateId: msg`Mandate`,
  requestedOn: msg`Wanted day`,
  startsOn: msg`First day`,
  until: msg`Last day`,
  name: msg`Name`,
  email: msg`E-mail`,
  costCentre: msg`Cost centre`,
};
