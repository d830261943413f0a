import { normaliseHeading } from "../../document/normalise-heading.ts";
import { isDigit } from "../../is-digit.ts";
import { startsOtherwiseThan } from "../../starts-otherwise.ts";
import { twinPattern } from "../../twin-pattern.ts";
import { isUnchosen } from "./choices.ts";
import { gapPhrasesAbroad, leftTo, leftToUnspaced } from "./gaps-abroad.ts";
import { isStepsToCome, toPutHere } from "./other-documents.ts";
import {
  emptyTitles,
  gapPhrases,
  progressPhrases,
  sampleNouns,
} from "./placeholder-words.ts";

const phrases: ReadonlySet<string> = new Set(Object.values(gapPhrases).flat());

/** A date that is still a pattern, in any order and case. */
const datePattern =
  /^(?:y{4}|jjjj|aaaa)([-/.])mm\1(?:dd|tt|jj)$|^(?:dd|tt|jj)([-/.])mm\2(?:y{4}|jjjj|aaaa)$|^mm([-/.])dd\3y{2,4}$/i;

const progress: ReadonlySet<string> = new Set(progressPhrases);

const untitled: ReadonlySet<string> = new Set(emptyTitles);

const longestPhrase = Math.max(
  ...Array.from([...phrases, ...progress], ({ length }) => length),
);

export function isProgress(text: string): boolean {
  return isAmong(progress, text);
}

/** Whether a text is one of these phrases. Nearly all texts are longer, and told by that. */
function isAmong(known: ReadonlySet<string>, text: string): boolean {
  if (isPlainAndLonger(text, longestPhrase)) return false;
  const trimmed = text.trim();
  return (
    lengthOfPhrase(trimmed) <= longestPhrase && known.has(phraseOf(trimmed))
  );
}

/** Whether nothing could be taken from the ends of a text but a full stop, and it is longer than that. Most texts are like this. */
function isPlainAndLonger(text: string, limit: number): boolean {
  const end = text.length - (text.endsWith(".") ? 1 : 0);
  return (
    end > limit &&
    isLetterOrDigit(text.charCodeAt(0)) &&
    isLetterOrDigit(text.charCodeAt(end - 1))
  );
}

/** `YYYY-MM-DD`. In a table of several columns it is rather the format of something. */
export function isDatePattern(text: string): boolean {
  return datePattern.test(text.trim());
}

export function phraseOf(text: string): string {
  const phrase = text.trim().toLowerCase();
  return phrase.slice(0, lengthOfPhrase(phrase));
}

/** Without what closes it. */
function lengthOfPhrase(text: string): number {
  let { length } = text;
  while (length > 0 && isEnding(text.charCodeAt(length - 1))) length -= 1;
  return length;
}

/** One of `.!。！` and white space. */
function isEnding(code: number): boolean {
  if (code < 128)
    return code === 46 || code === 33 || code === 32 || (code > 8 && code < 14);
  if (code === 0x30_02 || code === 0xff_01) return true;
  return /\s/.test(String.fromCharCode(code));
}

/** Whether a text says nothing but that something is missing: `TBD`, `…`, `???`, `YYYY-MM-DD`, "Coming soon". */
export function isGap(text: string): boolean {
  if ((text.charCodeAt(0) | 32) === 121 && yours.test(text)) return true;
  if (endsInHere(text) && /^(?:\w+ ){1,3}(?:go|goes) here\W*$/i.test(text))
    return true;
  if ((text.charCodeAt(0) | 32) === 104 && hereGoes.test(text)) return true;
  if (text.length < 80 && endsInHere(text) && toPutHere.test(text)) return true;
  if (isPlainAndLonger(text, longestGap)) return false;
  const trimmed = text.trim();
  if (trimmed.startsWith("___") && /^_{3,}$/.test(trimmed)) return true;
  const bare = withoutBrackets(trimmed);
  if (bare === "" || bare.length > longestGap) return false;
  if (bare === "\u2026" || (bare.startsWith("..") && /^\.{2,}$/.test(bare)))
    return true;
  if (bare.startsWith("xxxx") && /^x{4,}$/.test(bare)) return true;
  if (bare.endsWith("??") && /^(?:etc\.?\W{0,2})?\?{2,}$/i.test(bare))
    return true;
  if (bare.length <= 10 && datePattern.test(bare)) return true;
  return isAmong(phrases, bare.replace(/^\p{Sc} ?/u, "")) || isLeftToDo(bare);
}

/** "À compléter par l'équipe QA", unless users do it. */
function isLeftToDo(bare: string): boolean {
  if (leftTo.length === 0) return false;
  if (!mayBeLeft.test(bare)) return false;
  return left.test(bare) || leftToUnspaced.test(bare.replace(/[.。]$/, ""));
}

/** Nearly no text is, and the pattern takes long to compile. */
const mayBeLeft =
  /[^\0-\x7f]|^(?:a|do|leer|noch|placeholder|por|vac[ií]o|vazio|vide)\b/i;
const left = new RegExp(
  `^(?:(?:leer|placeholder|vac[ií]o|vazio|vide)\\s*[-–—:,]\\s*)?(?:${leftTo.join("|")})(?![\\p{L}])(?! (?:l[ae]s? |l['’]|el |d(?:en|ie) |o |a )?(?:benutzer|clien|kund|nutzer|usu[aá]rio|utilisat|użytkow|клиент|пользоват))`,
  "iu",
);

/** Without brackets around it. */
const longestGap = 60;

const yours =
  /^your (?:name|team|role|email|company|title|project|product)\b(?: and [a-z]+)?\W*$/i;

const hereGoes =
  /^here (?:go|goes|comes?) (?:a|all|any|the|your)\b[^.]{3,60}\W*$/i;

/** A look at the last letters, which a pattern would only come to behind all others. */
function endsInHere(text: string): boolean {
  let end = text.length;
  while (end > 0 && !isWord(text.charCodeAt(end - 1))) end -= 1;
  return (
    (text.charCodeAt(end - 1) | 32) === 101 &&
    text.slice(Math.max(0, end - 4), end).toLowerCase() === "here"
  );
}

/** What `\w` is in a pattern. */
function isWord(code: number): boolean {
  return isLetterOrDigit(code) || code === 95;
}

/** Of ASCII. */
function isLetterOrDigit(code: number): boolean {
  const small = code | 32;
  return (
    (small > 96 && small < 123 && code > 64 && code < 128) ||
    (code > 47 && code < 58)
  );
}

/** Without emphasis, quotes and brackets around it. */
function withoutBrackets(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.includes(text.charAt(start))) start += 1;
  while (end > start && closing.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const opening = "([{\"'<*_`";
const closing = ")]}\"'>*_`";

/** `Given …`, `So that…`, `Label: ...`: a start whose rest is an ellipsis. */
export function isTrailingGap(text: string): boolean {
  if (!text.includes("\u2026") && !text.includes("...")) return false;
  return (
    text
      .split("\n")
      .every((line) => /^[^?]{1,90}\?\W{0,4}(?:\u2026|\.{3})\W*$/.test(line)) ||
    isStepsToCome(text) ||
    /^\W*(?:(?:given|when|then|and|but|(?:it )?(?:should|must|shall))\W*\s|(?:as an? [^,.\u2026]{1,40},? )?(?:i want(?: to)?|so that)\W{0,3}?)(?:\u2026|\.{3})\W*$/i.test(
      text,
    ) ||
    /^[^.:\u2026]{1,60}:\s*(?:\u2026|\.{3,})$/.test(text) ||
    /^[A-Z]{1,5}-?\d+[.):]?\s*(?:\u2026|\.{3,})$/.test(text)
  );
}

const sample = twinPattern(
  `^(?:(?:[\\p{L}]+(?: |/ ?))?(?:${sampleNouns.join("|")}) ?#?(?:\\d{1,2}|[A-C])|(?:item|step|task) number (?:one|two|three)(?:, etc)?)(?: \\([^()]*\\)|: (?:description|details|explanation|mitigation|name|reason)(?: (?:and|&) [\\p{L} ]{3,40})?)?(?:[.:]| ?(?:\\.{3}|\u2026))?$`,
  "i",
);

/** `Metric 2`, `Primary goal 1`: named by its number only, as templates show how many there may be. */
export function isSampleItem(text: string): boolean {
  return (
    text.length < 80 &&
    (endsInSample(text) || text.includes(": ") || countsInWords(text)) &&
    /[\dA-C)](?:[.:]| ?(?:\.{3}|\u2026))?$|[\dA-C]: | number /i.test(text) &&
    sample(text).test(text)
  );
}

/** `Item number two`. */
function countsInWords(text: string): boolean {
  return !startsOtherwise(text) && /^[ist].{3} number /i.test(text);
}

const startsOtherwise = startsOtherwiseThan("ist");

/** A look at the last letter or bracket: a digit, one of the first letters, or what closes. */
function endsInSample(text: string): boolean {
  let end = text.length;
  while (end > 0 && ".: \u2026".includes(text.charAt(end - 1))) end -= 1;
  const last = text.charCodeAt(end - 1);
  const small = last | 32;
  return isDigit(last) || (small > 96 && small < 100) || last === 41;
}

/** `todo`: of a task that nobody has begun. Elsewhere it marks a gap. */
export function isNotBegun(text: string): boolean {
  return text.length < 8 && /^\W*to-?do\W*$/i.test(text);
}

/** Labels and columns that say how far something has come. */
export const namesState =
  /^\W*(?:(?:current|dev|implementation|overall|story|task|test) )?(?:status|state|stage|progress|estado|stato|statut|état|stan|статус|состояние|状态|狀態|进度|상태|状況|進捗|ステータス)\W*$/iu;

/** `Status: todo`. */
export function isState(label: string, value: string): boolean {
  return isNotBegun(value) && namesState.test(label);
}

/** A value that only metadata and fields have: `XX`, `#NNN`, the whole list of choices. */
export function isGapValue(label: string, value: string): boolean {
  if (isState(label, value)) return false;
  if (isGap(value)) return true;
  const bare = value.trim();
  if (opensWithGap(bare)) return true;
  if (namesState.test(label) && /^placeholder\s*[-–—:,;.(]/i.test(bare))
    return true;
  if (/^(?:#?(?:x{2,}|n{3,}|0000|9999)|\?)$/i.test(bare)) return true;
  if (namesNoNumber(label, bare)) return true;
  if (pending.test(bare) && asksWhoOrWhen(label).test(label)) return true;
  if (saysHowLong.test(bare) && !/format|length|limit|size/i.test(label))
    return true;
  if (/^v?x\.y(?:\.z)?$/i.test(bare))
    return !/format|pattern|scheme/i.test(label);
  if (standsForName.test(bare)) return true;
  if (/^title$/i.test(label) && isEmptyTitle(bare.replaceAll("-", " ")))
    return true;
  return isUnchosen(label, bare);
}

/** "Por definir (con ventas)", "待定；先记日志": what stands behind the gap is about it. */
function opensWithGap(value: string): boolean {
  if (!mayBeLeft.test(value)) return false;
  const end = value.search(/\s*[(（,，;；。]|\s[–—-]\s/);
  return end > 0 && openings.has(phraseOf(value.slice(0, end)));
}

/** "À venir (T3)" is a state, and "Заполнить (форму)" a step. */
const openings: ReadonlySet<string> = new Set(
  Object.values(gapPhrasesAbroad)
    .flat()
    .filter((phrase) => phrase !== "à venir" && phrase !== "заполнить"),
);

/** Of what has a state it says the state, of a person or a date that there is none. */
const pending =
  /^(?:pending|pendiente|pendente|ausstehend|en attente|in attesa|to be (?:assigned|confirmed|named|set))$/i;
const asksWhoOrWhen = twinPattern(
  "(?<![\\p{L}])(?:approvers?|assigned to|assignees?|authors?|by|date|deadline|due|owners?|reviewers?|when|who|auteur|autora?|data|datum|fecha|responsable|responsável|revisora?|por|par|von)(?![\\p{L}])",
  "i",
);

/** `Rationale: one paragraph`, as a template says how much it wants. */
const saysHowLong =
  /^(?:an?|one|two|three|[1-5](?:[-–][2-9])?) (?:brief |short )?(?:lines?|paragraphs?|sentences?)(?: (?:[—–-]|about|describing|explaining|on) .*)?$/i;

/** "Feature name", as a title; "Requirements (PRD) template" is one as well. */
export function isEmptyTitle(title: string): boolean {
  if (untitled.has(normaliseHeading(title))) return true;
  const bare = title.replaceAll(/\([A-Z]{2,5}\)/g, "");
  return bare !== title && untitled.has(normaliseHeading(bare));
}

/** `EIP: eip-n`, `KEP: KEP-XXXX`, `owning-sig: sig-xxx`. */
function namesNoNumber(label: string, value: string): boolean {
  const kind = /^([a-z]{2,6})-(?:x{1,5}|n{1,5}|0{4}|a{3}|b{3})$/i.exec(
    value,
  )?.[1];
  return (
    kind !== undefined && new RegExp(`(?:^|[\\W_])${kind}s?$`, "i").test(label)
  );
}

/** `[Name]`, `{DATE}`, `@handle`: behind a label. In text they can be notation. */
const standsForName =
  /^(?:[[{](?:authors?|date|e-?mail|names?|owners?|team|title|url|version)[\]}]|@(?:handle|(?:github[-_]?)?user(?:name)?|your[-_]?\w+))$/i;
