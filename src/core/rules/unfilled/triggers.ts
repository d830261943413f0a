import { advice, documentKind, gapPhrase, ownName } from "./marks.ts";

/** Four letters out of each phrase that patterns look for: a text without any of them needs no pattern run over it. */
const triggers: Readonly<Record<string, number>> = {
  // `mayInstruct` and `paragraphInstructions`
  sect: advice | ownName,
  empl: advice,
  here: advice,
  "tle ": advice,
  etai: advice,
  utho: advice,
  ader: advice,
  keep: advice,
  lace: advice,
  ampl: advice,
  "as i": advice,
  "if a": advice,
  "if r": advice,
  "if n": advice,
  emov: advice,
  elet: advice,
  epla: advice,
  fill: advice | gapPhrase,
  plet: advice,
  "fly ": advice,
  "rly ": advice,
  "tly ": advice,
  "ely ": advice,
  sure: advice,
  free: advice,
  vide: advice,
  leas: advice,
  // `talksAboutItself`
  rack: ownName,
  iste: ownName,
  // `isKnownGuidance`
  " adr": documentKind,
  " bep": documentKind,
  " cep": documentKind,
  " jep": documentKind,
  " kep": documentKind,
  " rep": documentKind,
  " tep": documentKind,
  " rfc": documentKind,
  " sip": documentKind,
  ncem: documentKind,
  posa: documentKind,
  atur: documentKind,
  // `mayHoldTokens`
  "o be": gapPhrase,
  leav: gapPhrase,
  aceh: gapPhrase,
  "(rep": gapPhrase,
  "(ren": gapPhrase,
};

const size = 4_096;
const fours = new Int32Array(size);
const marks = new Int32Array(size);
for (const [letters, mark] of Object.entries(triggers)) {
  const four = fourOf(letters, 0);
  const slot = slotOf(four);
  if (marks[slot] !== 0)
    throw new Error(`\`${letters}\` needs another table size`);
  fours[slot] = four;
  marks[slot] = mark;
}

/** What the last four letters of a text so far say, in small letters. */
export function marksOf(four: number): number {
  const slot = slotOf(four);
  return fours[slot] === four ? (marks[slot] ?? 0) : 0;
}

/** Four characters of ASCII as one number. Letters count as small ones, other characters as themselves or their neighbours. */
export function fourOf(text: string, start: number): number {
  let four = 0;
  for (let at = start; at < start + 4; at += 1) {
    four = (four << 8) | (text.charCodeAt(at) & 127) | 32;
  }
  return four;
}

function slotOf(four: number): number {
  return Math.imul(four, 2_654_435_761) >>> 20;
}
