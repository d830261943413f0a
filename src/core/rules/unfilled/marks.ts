/** What a text holds, as bits above those of a character. Most patterns need one of these, so that a text without it is not looked through. */

/** Beyond ASCII. */
export const foreign = 1 << 8;
/** One of `*_~` and the backtick. */
export const emphasis = 1 << 9;
/** White space that is more or other than one blank. */
export const gap = 1 << 10;
/** Of any width. */
export const colon = 1 << 11;
/** A question mark of any width. */
export const question = 1 << 12;
export const digit = 1 << 13;
export const backtick = 1 << 14;
/** One of `<[{#$`, which tokens start with. */
export const bracket = 1 << 15;
export const parenthesis = 1 << 16;
/** A letter or digit of ASCII. */
export const letter = 1 << 17;
/** Three capitals in a row. */
export const capitals = 1 << 18;
/** One of `.:!)` with white space behind it. */
export const sentence = 1 << 19;
/** A full stop or an ellipsis. */
export const stop = 1 << 20;
/** A word that sentences to an author have: see `triggers.ts`. */
export const advice = 1 << 21;
/** Words of "to be defined", "fill in" and the like. */
export const gapPhrase = 1 << 22;
/** "Section", "tracked" or "listed". */
export const ownName = 1 << 23;

/** What documents call themselves: "proposal", "KEP". */
export const documentKind = 1 << 27;
/** Starts with a word that imperatives, examples and clauses like "What changes" start with. */
export const opening = 1 << 28;
/** A letter beyond ASCII, not only a dash, a quote or a symbol. */
export const abroad = 1 << 29;

/** Kinds of single characters, which are no marks of a text. */
export const blank = 1 << 24;
export const closer = 1 << 25;
export const capital = 1 << 26;
