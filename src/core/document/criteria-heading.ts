import type { SectionKind } from "./section-kind.ts";

/** Around the name these make it a heading about criteria, and not of them: `How to write acceptance criteria`. */
const about =
  /^(?:about|against|bad|by|check|defin(?:e|ing)|examples?|for|from|good|how|in|meeting|met|no|non|of|on|old|open|out|previous|questions?|review|sample|see|templates?|the|to|updates?|verify|versus|vs|weak|what|where|why|with|without|writ(?:e|ing))$/;
const aboutUnspaced = /如何|怎么|怎麼|示例|模板|範例|例$|書き方|見本|书写|编写/;

/** Between a name and what it is criteria of. */
const ofWhat =
  / (?:for|of|to|in|del?|dal?|do|da|dos|das|des?|du|en|im|no|na|pour|para|per|f(?:ü|ue)r|der|zum|zur|dla|для)(?= )/g;

const maxBefore = 3;
const maxUnspacedBefore = 8;

/**
 * Whether a normalised heading is a name of criteria with what they are criteria of: `phase 1 acceptance criteria`,
 * `acceptance criteria of the import`, `总体验收标准`. The bare name is another matter.
 */
export function namesCriteria(
  name: string,
  kindOf: (name: string) => SectionKind | undefined,
): boolean {
  const isName = (text: string): boolean =>
    isTelling(text) && kindOf(text) === "acceptance-criteria";
  const words = name.split(" ");
  for (let at = 1; at <= maxBefore && at < words.length; at += 1) {
    if (about.test(words[at - 1] ?? "")) break;
    if (isName(words.slice(at).join(" "))) return true;
  }
  if (isName(name.replace(/ (?:check)?list$/, ""))) return true;
  if (isName(name.replace(quality, ""))) return true;
  for (const cut of name.matchAll(ofWhat)) {
    if (isName(name.slice(0, cut.index))) return true;
  }
  // With a genitive behind it, or with a colon that is no longer there.
  const two = words.slice(0, 2).join(" ");
  if (/^(?:kryteria|критери)/.test(name) && isName(two)) return true;
  if (!unspaced.test(name)) return false;
  if (words.length > 1 && isName(words[0] ?? "")) return true;
  if (isName(name.replace(list, ""))) return true;
  for (let at = 1; at <= maxUnspacedBefore && at < name.length; at += 1) {
    if (isName(name.slice(at))) return !aboutUnspaced.test(name.slice(0, at));
  }
  return false;
}

/** Behind the name in languages that put it there. */
const quality =
  / (?:fina(?:le?s|is|ux)|generales|gerais|généraux|medibles|mensur[aá]veis|mesurables|m[ií]nimos|testables|v[eé]rifi(?:ables|cables)|verific[aá]veis)$/;
const list = /(?:检查|清单|列表|一览|清單|一覽|一覧|チェックリスト)+$/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** `Scenarios` and `Acceptance` alone stand in many headings of other things. */
function isTelling(name: string): boolean {
  if (unspaced.test(name)) return name.length >= 4;
  return name.includes(" ") || name.length >= 12;
}
