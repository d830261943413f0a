import {
  finishHash,
  hashGuidance,
  highSeed,
  lowSeed,
  mixHigh,
  mixLow,
} from "../../template/guidance-fingerprint.ts";
import {
  isClosing,
  mayStartWithMarker,
  normaliseGuidance,
} from "../../template/guidance-text.ts";
import { characterKinds } from "./character-kinds.ts";
import {
  abroad,
  blank,
  capital,
  capitals,
  closer,
  colon,
  emphasis,
  foreign,
  gap,
  gapPhrase,
  letter,
  parenthesis,
  question,
  sentence,
  stop,
} from "./marks.ts";
import { bracketed, pending, toBe } from "./triggers.ts";
import { addLetter, noWord } from "./word-hash.ts";
import { marksOf } from "./word-marks.ts";

/** What one pass over a text finds: enough to know which patterns need not be run over it. */
export interface TextLook {
  /** Bits of `marks.ts`. */
  readonly marks: number;
  /** Stretches between white space, of a text that neither starts nor ends with it. */
  readonly words: number;
  /** Its hash, in the form to compare with guidance. */
  readonly hash: number;
}

export function lookAt(text: string): TextLook {
  let end = text.length;
  while (end > 0 && isClosing(text.charCodeAt(end - 1))) end -= 1;
  let marks = 0;
  let said = 0;
  let words = 1;
  let run = 0;
  let before = 0;
  let word = noWord;
  let isFirst = true;
  let low = lowSeed;
  let high = highSeed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] ?? 0) : kindBeyond(code);
    const small = kind & 127;
    marks |= kind;
    if ((kind & letter) === 0) {
      if (word !== noWord) said |= marksOf(word, isFirst);
      word = noWord;
      isFirst = false;
      run = 0;
      if ((kind & blank) !== 0) {
        if ((before & blank) !== 0) marks |= gap;
        else words += 1;
        if ((before & closer) !== 0) marks |= sentence;
      }
    } else {
      word = addLetter(word, small);
      run = (kind & capital) === 0 ? 0 : run + 1;
      if (run === 3) marks |= capitals;
    }
    before = kind;
    if (at < end) {
      low = mixLow(low, small);
      high = mixHigh(high, small);
    }
  }
  if (word !== noWord) said |= marksOf(word, isFirst);
  const hash = isPlain(text, marks)
    ? finishHash(low, high)
    : hashGuidance(normaliseGuidance(text));
  return { marks: marks | meaningOf(said, marks), words, hash };
}

/** Some words count only beside others. */
function meaningOf(said: number, marks: number): number {
  const isPending = (said & (toBe | pending)) === (toBe | pending);
  const isBracketed = (said & bracketed) !== 0 && (marks & parenthesis) !== 0;
  return isPending || isBracketed ? said | gapPhrase : said;
}

/** Whether a text is in the form to compare, but for capitals and what closes it. */
export function isPlain(text: string, marks: number): boolean {
  return (
    (marks & (foreign | emphasis | gap)) === 0 && !mayStartWithMarker(text)
  );
}

const kinds = Int32Array.from(characterKinds);

function kindBeyond(code: number): number {
  if (code === 0xff_1a) return foreign | colon;
  if (code === 0xff_1f) return foreign | question;
  if (code === 0x20_26) return foreign | stop;
  if (isLetterBeyond(code)) return foreign | abroad;
  return /\s/.test(String.fromCharCode(code))
    ? foreign | blank | gap | 32
    : foreign;
}

/** Whether it stands where letters are: not among signs, arrows, emoji and white space. */
function isLetterBeyond(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x16_80) ||
    (code >= 0x1e_00 && code < 0x20_00) ||
    (code >= 0x30_40 && code < 0xd8_00) ||
    (code >= 0xf9_00 && code < 0xfe_00)
  );
}
