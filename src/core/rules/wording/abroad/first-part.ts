/**
 * What phrases begin with, to look for before their patterns are put together: the first word or group of words of each, where what
 * follows would come to many beginnings. Of a phrase that has no such part, all.
 */
export function firstParts(phrases: readonly string[]): string {
  return phrases.map(firstPart).join("|");
}

function firstPart(phrase: string): string {
  const end = phrase.startsWith("(?:") ? endOfGroup(phrase) : wordEnd(phrase);
  const first = phrase.slice(0, end);
  const rest = phrase.slice(end);
  if (!rest.includes("(?:") || "?*+{".includes(rest.charAt(0))) return phrase;
  if (/^ (?!\?)/.test(rest)) return `${first} *`;
  return /^[^\0-\x7F]/.test(rest) || /[a-z]/i.test(first)
    ? phrase
    : `${first}*`;
}

/** Single short words are in too many texts to tell anything. */
function wordEnd(phrase: string): number {
  return /^\p{L}{6,}(?= )/u.exec(phrase)?.[0].length ?? phrase.length;
}

function endOfGroup(phrase: string): number {
  let depth = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase[at] === "(") depth += 1;
    if (phrase[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return phrase.length;
}
