const SEPARATORS = /[\s./-]/g;
const ICCID = /^8932[0-9]{15,16}$/;

/** Whether the text is the number of a Belgian SIM card: 19 or 20 digits, the last one a Luhn digit. */
export function isIccid(text: string): boolean {
  const digits = text.replace(SEPARATORS, "");
  return ICCID.test(digits) && luhnSum(digits) % 10 === 0;
}

/** Every second digit from the right counts double, and a doubled one of two digits as their sum. */
function luhnSum(digits: string): number {
  const values = [...digits].toReversed().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}
