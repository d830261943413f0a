import { twinPattern } from "../twin-pattern.ts";

/** A metadata value without what people add to it: emoji, marks, brackets, a remark behind a dash. `✅ **Approved** (by Ana)` is `Approved`. */
export function cleanValue(value: string): string {
  const line = value.split(/\r\n|\r|\n/)[0] ?? "";
  return line
    .replaceAll(/[*`"']/g, "")
    .replace(before(line), "")
    .replace(/\s*[([{].*$/, "")
    .replace(/\s+[–—·-]\s.*$|(?<=\p{L}{4})\.\s+\p{Lu}.*$/u, "")
    .replace(behind(line), "")
    .trim();
}

const before = twinPattern(String.raw`^[^\p{L}\p{N}]+`, "");
const behind = twinPattern(String.raw`[^\p{L}\p{N})]+$`, "");
