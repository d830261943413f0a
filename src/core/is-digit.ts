/** Whether a code is that of a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
