import { cellAt, endCell, toGlyphs, type Glyph } from "./glyphs.ts";

/** As much of a source line as fits, and the cells in it that a range takes. */
export interface ClippedLine {
  readonly text: string;
  readonly from: number;
  /** Exclusive; always behind `from`. */
  readonly to: number;
}

/** A paragraph is often one line of a thousand letters: this many around the range are looked at, no more. */
const reach = 1000;
const ellipsis = "…";

/**
 * Cuts a line to `width` cells so that the range, or its beginning, can be seen. `start` and `end` are positions in the line
 * in UTF-16 code units from 0.
 */
export function clipLine(
  line: string,
  start: number,
  end: number,
  width: number,
): ClippedLine {
  const sliceStart = Math.max(0, start - reach);
  const sliceEnd = Math.min(line.length, Math.min(end, start + reach) + reach);
  const glyphs = toGlyphs(line.slice(sliceStart, sliceEnd));
  const from = cellAt(glyphs, start - sliceStart);
  const to = Math.max(from + 1, cellAt(glyphs, end - sliceStart));
  const all = endCell(glyphs);

  if (sliceStart === 0 && sliceEnd === line.length && all <= width)
    return { text: joined(glyphs), from, to };

  const left = leftEdge(from, to, all, width);
  const before = left > 0 || sliceStart > 0 ? ellipsis : "";
  const right = left + width - before.length;
  const after = right < all || sliceEnd < line.length ? ellipsis : "";
  const shown = glyphs.filter(
    ({ cell, width: wide }) =>
      cell >= left && cell + wide <= right - after.length,
  );
  const shift = before.length - (shown[0]?.cell ?? left);
  const lastCell = endCell(shown);
  return {
    text: before + joined(shown) + after,
    from: Math.min(from, lastCell) + shift,
    to: Math.max(Math.min(to, lastCell), Math.min(from, lastCell) + 1) + shift,
  };
}

/** A range that fits stands in the middle; of a longer one the beginning is shown, with a little before it. */
function leftEdge(
  from: number,
  to: number,
  all: number,
  width: number,
): number {
  const spare = Math.max(Math.floor((width - (to - from)) / 2), 8);
  return Math.max(0, Math.min(from - spare, all - width + 2));
}

function joined(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join("");
}
