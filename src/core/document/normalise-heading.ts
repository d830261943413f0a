import { isAscii, twinPattern } from "../twin-pattern.ts";

/** More is a paragraph that somebody set as a heading. */
const maxLength = 300;

/**
 * The name a heading is compared by: numbering, bracketed suffixes, emoji, punctuation, case and "and" dropped.
 * `3.2) 🔒 Security & Privacy (optional):` is `security privacy`.
 */
export function normaliseHeading(heading: string): string {
  const known = names.get(heading);
  if (known !== undefined) return known;
  const short = heading.slice(0, maxLength);
  const name = words(bareHeading(short)) || words(short);
  if (heading !== short) return name;
  if (names.size > maxKept) names.clear();
  names.set(heading, name);
  return name;
}

/** Asked for the same headings again and again, in one spec and in all of its kind. */
const names = new Map<string, string>();
const maxKept = 2_000;

/** Without numbering and bracketed suffixes, otherwise as written. */
export function bareHeading(heading: string): string {
  return dropSuffixes(dropNumbering(heading));
}

/** Takes off what an author numbers with: `1)`, `2.3`, `A.`, `IV.`, `§ 4`. */
function dropNumbering(heading: string): string {
  if (/^[A-Za-z][a-z]/.test(heading)) return heading;
  return heading.replace(numbering(heading), "");
}

const numbering = twinPattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:\d+(?:[.)]\d+)*[.)]?|[A-Z][.)]|[IVX]+[.)])\s+|\d+(?:[.)]\d+)*(?:[.)、．](?=[\p{L}])))?`,
  "",
);

function dropSuffixes(heading: string): string {
  let rest = heading.trimEnd();
  for (let left = 4; left > 0; left -= 1) {
    if (!/[\s:：*_)\]）】]$|[)）]\.$/.test(rest)) break;
    const shorter = rest
      .replace(/[\s:：*_]+$|(?<=[)）])\.$/u, "")
      .replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function words(text: string): string {
  if (isAscii(text)) {
    return text
      .toLowerCase()
      .replaceAll(/['`]/g, "")
      .replaceAll(/[^a-z\d]+/g, " ")
      .replaceAll(/(?<=\S )and /g, "")
      .trim();
  }
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replaceAll(/(?<=\S )and /g, "")
    .trim();
}

/** As it is typed on a keyboard without them: `criterios de aceptacion`. */
export function withoutAccents(name: string): string {
  return name.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "");
}
