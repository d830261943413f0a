/** A metadata value without what people add to it: emoji, marks, brackets, a remark behind a dash. `✅ **Approved** (by Ana)` is `Approved`. */
export function cleanValue(value: string): string {
  const line = value.split(/\r\n|\r|\n/)[0] ?? "";
  return line
    .replaceAll(/[*`"']/g, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/\s*[([{].*$/, "")
    .replace(/\s+[–—-]\s.*$/, "")
    .replace(/[^\p{L}\p{N})]+$/u, "")
    .trim();
}
