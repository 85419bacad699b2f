/** Whether a number passes the check of bank cards (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = digits.charCodeAt(digits.length - 1 - at) - 48;
    const twice = value * 2;
    sum += at % 2 === 0 ? value : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
