import type { LinePart } from "./lines-of-paragraph.ts";

const label =
  /^[\s*_]*(?:\[[ xX]\]\s*)?[*_]*(?:specs?|specifications?)\b(?:[\s*_]*\([^)]*\))?[\s*_]*[:：][\s*_]*/i;

/** What a line with the label `Spec:` links; undefined for a line without that label. */
export function targetsOfSpecLine(
  line: readonly LinePart[],
): readonly string[] | undefined {
  const [head, ...others] = joinText(line);
  if (head?.kind !== "text") return undefined;
  const match = label.exec(head.text);
  if (match === null) return undefined;
  const rest = { ...head, text: head.text.slice(match[0].length) };
  return targetsInLine([rest, ...others]);
}

/** Everything in a line that can be a path or URL. */
export function targetsInLine(line: readonly LinePart[]): readonly string[] {
  return joinText(line).flatMap((part) =>
    part.kind === "text"
      ? part.text.split(/[,;]/).flatMap(targetsInText)
      : [part.text.trim()].filter((target) => target !== ""),
  );
}

function joinText(line: readonly LinePart[]): readonly LinePart[] {
  const joined: LinePart[] = [];
  for (const part of line) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + part.text };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** The pattern below takes the square of this many steps. */
const longestTarget = 1000;

/** Paths to Markdown files may have spaces in them; anything else ends at the first one. */
function targetsInText(text: string): readonly string[] {
  const piece = text
    .slice(0, longestTarget)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  const paths = piece.match(
    /[^\s<>].*?\.(?:md|markdown)(?:[?#][^\s<>]*)?(?=$|[\s)\]>.*_])/gi,
  );
  if (paths !== null) return paths.map(withoutMarks);
  const word = withoutMarks(piece.trim().split(/\s/, 1)[0] ?? "");
  return looksLikeTarget(word) ? [word] : [];
}

function withoutMarks(target: string): string {
  return target
    .replace(/^(?:and|or|&|[-–])\s+/i, "")
    .replace(/^[*(<[]+/, "")
    .replace(/[*)>\].]+$/, "")
    .replace(/^(_+)(.*)\1$/, "$2");
}

/** A word behind `Spec:` that is meant to lead somewhere: `#12`, a URL, a path. Not `none`, `n/a` or prose. */
function looksLikeTarget(word: string): boolean {
  return (
    /^(?:[\w.-]+\/[\w.-]+)?#?\d+$/.test(word) ||
    /^https?:\/\/./i.test(word) ||
    (/^[^/]+\/./.test(word) && !/^n\/a\b/i.test(word)) ||
    /^\.{0,2}\/./.test(word) ||
    /[\w-]\.[a-z]{2,5}$/i.test(word)
  );
}
