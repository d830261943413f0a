/** `AC-3`, `AC-login-3`, `FR-001`, `AC3`. */
const id = String.raw`[A-Z][A-Za-z]{0,9}(?:[-_.][A-Za-z\d]{1,20}){0,3}[-_.]?\d{1,4}`;
/** Between ids of one list, after white space was made single blanks. */
const and = String.raw`(?: ?(?:,|;|&|/|–|—|\.{2,3}) ?(?:and )?| (?:and|to|through|-) )`;
const listed = new RegExp(
  String.raw`\b(PRD(?:['’]s)?:?(?: (?:acceptance )?criteri(?:a|on):?)? )?(${id}(?:${and}${id})*)(?![\w-])`,
  "g",
);
const oneId = new RegExp(id, "g");

/** Nobody writes longer ranges on purpose. */
const longestRange = 100;

export interface CriterionIds {
  readonly prdIds: readonly string[];
  readonly otherIds: readonly string[];
}

/** All criterion ids that texts name, in lower case, ranges (`AC-1 to AC-4`) in full; those behind the word PRD apart. */
export function criterionIdsIn(texts: readonly string[]): CriterionIds {
  const prdIds = new Set<string>();
  const otherIds = new Set<string>();
  for (const text of texts) {
    for (const [, prd, list = ""] of text
      .replaceAll(/\s+/g, " ")
      .matchAll(listed)) {
      const ids = prd === undefined ? otherIds : prdIds;
      for (const one of idsOf(list)) ids.add(one);
    }
  }
  return { prdIds: [...prdIds], otherIds: [...otherIds] };
}

function idsOf(list: string): readonly string[] {
  const matches = [...list.matchAll(oneId)];
  return matches.flatMap((match, index) => {
    const before = matches[index - 1];
    const between =
      before && list.slice(before.index + before[0].length, match.index);
    const isRange = /^ ?(?:–|—|-|\.{2,3}|to|through) ?$/.test(between ?? "");
    return isRange && before !== undefined
      ? rangeOfIds(before[0], match[0])
      : [match[0].toLowerCase()];
  });
}

/** From behind the first to the last. */
function rangeOfIds(first: string, last: string): readonly string[] {
  const [, prefix = "", from] = /^(.*?)(\d+)$/.exec(first.toLowerCase()) ?? [];
  const [, same, to] = /^(.*?)(\d+)$/.exec(last.toLowerCase()) ?? [];
  const length = Number(to) - Number(from);
  if (prefix !== same || !(length > 0 && length <= longestRange))
    return [last.toLowerCase()];
  return Array.from({ length }, (_, index) => {
    const number = String(Number(from) + index + 1);
    return (
      prefix + number.padStart(from?.startsWith("0") ? from.length : 0, "0")
    );
  });
}
