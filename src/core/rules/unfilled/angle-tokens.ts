import { dropTags } from "../../document/html.ts";
import { type Token, tokensOf } from "./token.ts";

/** Words in angle brackets, as templates write them: `<user>`, `<first-name>`, `<GitHub issue id>`. */
const angled =
  /(?<![A-Za-z\d/.:=\\"'-]|\w_)<(?![!/?])(\*?(?:\d+[-–]\d+ )?[\p{L}#][\p{L}\p{N} _,.'’"“”/&#()+-]{0,158}[\p{L}\p{N}?.)"”*]|\p{L})>(?![A-Za-z\d/:="'(-]|_\w|\.\w)/gu;

/** Stand in angle brackets in documentation of code: `#write <number>`. */
const typeNames =
  /^<(?:any|array|bool|boolean|buffer|error|float|function|int|integer|null|number|object|promise|string|undefined|unknown|void)>$/i;

/** `<OWNER/OWNER_OF>`, as graphs name what leads from one node to another and back. */
const relation = /^<[A-Z]+(?:_[A-Z]+)*\/[A-Z]+(?:_[A-Z]+)*>$/;

/** `When <...>, I want to <...>`. */
const elided = /(?<![\w/.:=\\"'-])<(?:\.{3}|\u2026)>/gu;

/** A whole text that is one, whatever signs it has: `<What is measured: under 2 s at "p95">`. */
const sentence =
  /^<(?=\p{L}+[ ,/-])(?:[^<>={}]|<(?= ?\d)){12,400}[^\s<>={}/-]>$/u;

/** Needs prose without code and autolinks. Known tags, and what closes later (`<Foo>…</Foo>`), are markup. */
export function findAngleTokens(text: string): Token[] {
  if (!text.includes("<")) return [];
  const whole = text.trim();
  if (sentence.test(whole) && whole.split(/\s+/).length >= minWords)
    return [{ text: whole, index: text.indexOf("<") }];
  const closers = new Set(text.match(/(?<=<\/)[^<>]*>/g));
  const named = tokensOf(text, angled).filter(
    ({ text: token }) =>
      dropTags(token) === token &&
      !closers.has(token.slice(1)) &&
      !typeNames.test(token) &&
      !(token.includes("_") && relation.test(token)) &&
      !isAddress(token),
  );
  return [
    ...tokensOf(text, elided),
    ...(text.includes("\\<") ? tokensOf(text, escaped).filter(asks) : []),
    ...named.filter((token) => !isSent(text, token) && !isSaid(text, token)),
  ];
}

const minWords = 5;

/** `\<name of the phase\>`, as editors keep it from being a tag. */
const escaped = /(?<![\w\\])\\<\p{L}+:? [^<>\\`="]{0,158}\\?>/gu;

/** What is escaped is most often notation: these words are not. */
const asking =
  / (?:an?|about|and|for|if|of|or|the|to|with) |[ <](?:date|description|number|title)[ >]/i;

function asks({ text }: Token): boolean {
  const bare = text.replaceAll("\\", "");
  return asking.test(bare) && dropTags(bare) === bare;
}

/** `--framework <FRAMEWORK>`, `Bearer <token>`: what a command or a request has in its place. */
function isSent(text: string, { index }: Token): boolean {
  const before = text.slice(Math.max(0, index - maxOption), index);
  return /(?:^|[\s|,[(])--[a-z][\w-]*[ =]$|\bBearer $/i.test(before);
}

const maxOption = 60;

/** `"<n> of <m> selected"`: what a program says. A story in quotes is one that waits. */
function isSaid(text: string, { index, text: token }: Token): boolean {
  const end = index + token.length;
  const before = text.slice(Math.max(0, index - maxSaid), index);
  const behind = text.slice(end, end + maxSaid);
  for (const [mark, opened, closed, least] of quotes) {
    if (!mark.test(before)) continue;
    const from = opened.exec(before);
    const to = closed.exec(behind);
    if (from === null || to === null) continue;
    const said = from[0] + token + to[0];
    const words = said.replaceAll(/<[^<>]*>/g, " ").match(/\p{L}+/gu) ?? [];
    if (words.length >= least && !ofTemplates.test(said)) return true;
  }
  return false;
}

const maxSaid = 120;

/** A quotation mark, one that opens and what is behind it, the end of what it quotes, and how many words make that a sentence. */
const quotes: readonly (readonly [RegExp, RegExp, RegExp, number])[] = [
  [/["“]/, /(?<=^|[\s(])["“](?=\S)[^"“”\n]*$/, /^[^"”\n]*["”]/, 3],
  [/«/, /«[^«»\n]*$/, /^[^«»\n]*»/, 2],
  [/「/, /「[^「」\n]*$/, /^[^「」\n]*」/, 2],
];

const ofTemplates =
  /\b(?:as an?|i want|so that|given|when|then|we|our|insert|describe|your|en tant que|je veux|como|quiero|quero)\b|хочу|я хотел|したい|として、/i;

function isAddress(token: string): boolean {
  return /^<[^\s<>]+@[^\s<>]+>$/.test(token) || /^<\w+:/.test(token);
}
