/** How lines of a text end: as the first one does. */
export function newlineOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? "\n";
}
