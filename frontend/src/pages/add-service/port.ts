/** A number of another operator, as far as the form is filled in. */
export interface PortDraft {
  msisdn: string;
  kind: "SIMPLE" | "COMPLEX";
  donor: string;
  simNumber: string;
  accountNumber: string;
  requestedOn: string;
  mandateId: string;
  mandateName: string;
}

export const NO_PORT: PortDraft = {
  msisdn: "",
  kind: "SIMPLE",
  donor: "",
  simNumber: "",
  accountNumber: "",
  requestedOn: "",
  mandateId: "",
  mandateName: "",
};

/** The fields of the input: what is empty is left to the API to miss. */
export function portInput(draft: PortDraft) {
  const { msisdn, kind, donor, simNumber, accountNumber, requestedOn, mandateId } = draft;
  return {
    msisdn,
    kind,
    donor,
    ...(kind === "SIMPLE" ? { simNumber } : { accountNumber }),
    ...(requestedOn && { requestedOn }),
    ...(mandateId && { mandateId }),
  };
}
