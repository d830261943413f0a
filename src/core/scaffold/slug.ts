import transliterate from "@sindresorhus/transliterate";

/** Keeps paths readable in a listing and branch names far below git's limit. */
const longest = 48;

/**
 * A title in `a-z`, `0-9` and single hyphens, cut at a word: safe in paths and branch names. `spec` where no letter is
 * left, as in Chinese, Japanese or Korean.
 */
export function slugOf(title: string): string {
  const words = transliterate(title)
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return cut(words) || "spec";
}

function cut(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > longest)
      return slug === "" ? word.slice(0, longest) : slug;
    slug = longer;
  }
  return slug;
}
