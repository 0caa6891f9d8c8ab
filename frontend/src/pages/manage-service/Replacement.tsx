import { useLingui } from "@lingui/react/macro";
import { type Address, NO_ADDRESS } from "@/components/sim/address";
import { AddressFields } from "@/components/sim/AddressFields";
import { EidField } from "@/components/sim/EidField";
import { IccidField } from "@/components/sim/IccidField";
import { Choice } from "./Choice";

export type ReplacementKind = "NONE" | "STOCK" | "SEND" | "ESIM";

export interface Wanted {
  kind: ReplacementKind;
  iccid: string;
  eid: string;
  address: Address;
}

/** What is wanted before anybody said anything but the kind, and who would get a card. */
export function wantedAtFirst(kind: ReplacementKind, recipient: string): Wanted {
  return { kind, iccid: "", eid: "", address: { ...NO_ADDRESS, recipient } };
}

interface ReplacementProps {
  wanted: Wanted;
  /** Whether there may be none. */
  optional?: boolean;
  /** What the server said of the fields, by name. */
  problems: Record<string, string>;
  onChange: (wanted: Wanted) => void;
}

/** What takes the place of a SIM card. */
export function Replacement({ wanted, optional = false, problems, onChange }: ReplacementProps) {
  const { t } = useLingui();
  const kinds = [
    ["STOCK", t`Card from stock`],
    ["SEND", t`Send a card`],
    ["ESIM", t`eSIM, loaded onto the telephone`],
  ] as const;
  return (
    <>
      <Choice<ReplacementKind>
        label={t`Replacement`}
        options={optional ? [["NONE", t`None for now`], ...kinds] : kinds}
        chosen={wanted.kind}
        onChange={(kind) => onChange({ ...wanted, kind })}
      />
      {wanted.kind === "STOCK" && (
        <IccidField
          value={wanted.iccid}
          problem={problems.iccid}
          onChange={(iccid) => onChange({ ...wanted, iccid })}
        />
      )}
      {wanted.kind === "SEND" && (
        <AddressFields
          address={wanted.address}
          problems={problems}
          onChange={(address) => onChange({ ...wanted, address })}
        />
      )}
      {wanted.kind === "ESIM" && (
        <EidField value={wanted.eid} problem={problems.eid} onChange={(eid) => onChange({ ...wanted, eid })} />
      )}
    </>
  );
}

interface SimInput {
  simKind: "PHYSICAL" | "ESIM";
  iccid?: string;
  eid?: string;
  delivery?: Address;
}

/** The fields of the input; none where nothing takes the card's place. */
export function simInput(wanted: Wanted): SimInput | undefined {
  const [iccid, eid] = [wanted.iccid.trim(), wanted.eid.trim()];
  switch (wanted.kind) {
    case "NONE":
      return undefined;
    case "STOCK":
      return { simKind: "PHYSICAL", ...(iccid && { iccid }) };
    case "SEND":
      return { simKind: "PHYSICAL", delivery: wanted.address };
    case "ESIM":
      return { simKind: "ESIM", ...(eid && { eid }) };
  }
}
