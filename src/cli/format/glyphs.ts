import stringWidth from "string-width";

/** One thing that a terminal shows as a whole: a letter with its accents, an emoji, a tab. */
export interface Glyph {
  /** Where it stands in the source line, in UTF-16 code units from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** First cell, from 0, and how many it takes. */
  readonly cell: number;
  readonly width: number;
  readonly text: string;
}

const tabWidth = 4;
const plain = /^[\x20-\x7e]*$/;

/** Made when it is first needed: most lines are plain. */
let graphemes: Intl.Segmenter | undefined;

/** A source line as cells, so that marks can stand exactly under it. Nothing in it can steer the terminal. */
export function toGlyphs(line: string): readonly Glyph[] {
  if (plain.test(line)) return Array.from(line, plainGlyph);

  const glyphs: Glyph[] = [];
  let cell = 0;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  for (const { segment, index } of graphemes.segment(line)) {
    const text =
      segment === "\t"
        ? " ".repeat(tabWidth - (cell % tabWidth))
        : makeVisible(segment);
    const width = stringWidth(text);
    const end = index + segment.length;
    glyphs.push({ start: index, end, cell, width, text });
    cell += width;
  }
  return glyphs;
}

function plainGlyph(text: string, index: number): Glyph {
  return { start: index, end: index + 1, cell: index, width: 1, text };
}

/**
 * Text of a stranger made safe for one line of output: control characters become pictures (`␛`), those that turn the
 * direction of text `�`; a byte order mark goes.
 */
export function makeVisible(text: string): string {
  if (plain.test(text)) return text;
  const steering =
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  return text.replaceAll("\ufeff", "").replace(steering, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : "�";
  });
}

/** The cell where a position of the source line is shown; the first one behind the line for a position behind it. */
export function cellAt(glyphs: readonly Glyph[], position: number): number {
  const glyph = glyphs.find(({ end }) => position < end);
  return glyph === undefined ? endCell(glyphs) : glyph.cell;
}

export function endCell(glyphs: readonly Glyph[]): number {
  const last = glyphs.at(-1);
  return last === undefined ? 0 : last.cell + last.width;
}
