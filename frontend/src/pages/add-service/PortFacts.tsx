import { useLingui } from "@lingui/react/macro";
import { useFormats } from "@/components/useFormats";
import type { PortDraft } from "./port";

/** Whose number comes along, and when: as it was filled in. */
export function PortFacts({ port }: { port: PortDraft }) {
  const { t } = useLingui();
  const { day } = useFormats();
  const isPrivate = port.kind === "SIMPLE";
  const facts = [
    [t`Whose number is it?`, isPrivate ? t`A private person’s` : t`A company’s`],
    isPrivate
      ? [t`SIM card number at the present operator`, port.simNumber]
      : [t`Customer number at the present operator`, port.accountNumber],
    [t`Mandate`, port.mandateName],
    [t`Wanted day`, port.requestedOn ? day(port.requestedOn) : t`the next working day`],
  ];
  return facts.map(([label, said]) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd className="figures">{said || "–"}</dd>
    </div>
  ));
}
