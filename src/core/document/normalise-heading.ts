/** More is a paragraph that somebody set as a heading. */
const maxLength = 300;

/**
 * The name a heading is compared by: numbering, bracketed suffixes, emoji, punctuation, case and "and" dropped.
 * `3.2) 🔒 Security & Privacy (optional):` is `security privacy`.
 */
export function normaliseHeading(heading: string): string {
  const short = heading.slice(0, maxLength);
  return words(bareHeading(short)) || words(short);
}

/** Without numbering and bracketed suffixes, otherwise as written. */
export function bareHeading(heading: string): string {
  return dropSuffixes(dropNumbering(heading));
}

/** Takes off what an author numbers with: `1)`, `2.3`, `A.`, `IV.`, `§ 4`. */
function dropNumbering(heading: string): string {
  return heading.replace(
    /^[^\p{L}\p{N}]*(?:(?:\d+(?:[.)]\d+)*[.)]?|[A-Z][.)]|[IVX]+[.)])\s+|\d+(?:[.)]\d+)*(?:[.)、．](?=\p{L})))?/u,
    "",
  );
}

function dropSuffixes(heading: string): string {
  let rest = heading.trimEnd();
  for (let left = 4; left > 0; left -= 1) {
    if (!/[\s:：*_)\]）】]$/.test(rest)) break;
    const shorter = rest
      .replace(/[\s:：*_]+$/u, "")
      .replace(/\s*[([（【][^()[\]（）【】]*[)\]）】]$/u, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function words(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  if (/^[a-z]+$/.test(plain)) return plain;
  return plain
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replaceAll(/(?<=\S )and /g, "")
    .trim();
}
