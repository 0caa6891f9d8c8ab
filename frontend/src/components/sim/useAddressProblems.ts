import { useLingui } from "@lingui/react/macro";
import { type Address, wrongFields } from "./address";

/** The words for what is wrong with an address, once somebody has tried to go on with it. */
export function useAddressProblems() {
  const { t } = useLingui();
  return (address: Address): Partial<Record<keyof Address, string>> =>
    Object.fromEntries(
      wrongFields(address).map((name) => [
        name,
        address[name].trim() ? t`A Belgian postcode has four digits.` : t`Required.`,
      ]),
    );
}
