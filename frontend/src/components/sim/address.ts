/** Where a SIM card is sent, as it is typed. */
export interface Address {
  recipient: string;
  street: string;
  postcode: string;
  city: string;
}

export const NO_ADDRESS: Address = { recipient: "", street: "", postcode: "", city: "" };

const POSTCODE = /^(B-)?[1-9][0-9]{3}$/i;

/** The fields that are empty or cannot be right. */
export function wrongFields(address: Address): (keyof Address)[] {
  const names = Object.keys(NO_ADDRESS) as (keyof Address)[];
  return names.filter((name) => !address[name].trim() || (name === "postcode" && !isPostcode(address.postcode)));
}

export function isPostcode(text: string): boolean {
  return POSTCODE.test(text.trim());
}
