/** `Alerts:` or `**Alerts:**` at the end of a line: what stands right under it is its value. */
export function endsInLabel(line: string): boolean {
  return /[:：][*_]*[ \t]*$/.test(line);
}
