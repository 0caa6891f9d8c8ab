const SEPARATORS = /[\s./-]/g;
const EID = /^89[0-9]{30}$/;

/** Whether the text is the EID of an eSIM's chip: 32 digits that begin with 89 and leave 1 when divided by 97. */
export function isEid(text: string): boolean {
  const digits = text.replace(SEPARATORS, "");
  return EID.test(digits) && BigInt(digits) % 97n === 1n;
}

/** How many digits of it were typed. */
export function eidDigits(text: string): number {
  return text.replace(SEPARATORS, "").length;
}
