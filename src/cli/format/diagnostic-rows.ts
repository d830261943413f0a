import type { Style } from "../terminal.ts";
import { codeFrame, type FrameRange } from "./code-frame.ts";
import { makeVisible } from "./glyphs.ts";

/** Something wrong at a place in a file. */
export interface Diagnostic {
  /** What kind it is, before the message: `error[section-empty]`. */
  readonly label: string;
  readonly message: string;
  readonly path: string;
  readonly range: FrameRange;
  /** What more there is to say, a line each. */
  readonly notes: readonly string[];
}

export interface DiagnosticStyle extends Style {
  /** Of the whole file, without line endings. */
  readonly lines: readonly string[];
  /** Colour of the label and the marks. */
  readonly mark: (text: string) => string;
}

/** What is wrong, where as editors can follow it, the source with marks, and what to do. */
export function diagnosticRows(
  { label, message, path, range, notes }: Diagnostic,
  style: DiagnosticStyle,
): readonly string[] {
  const { colors, mark } = style;
  const digits = String(range.endLine).length;
  const edge = " ".repeat(digits + 1);
  const place = `${path}:${range.line}:${range.column}`;
  return [
    colors.bold(`${mark(label)}: ${makeVisible(message)}`),
    `${edge}${colors.dim("┌─")} ${makeVisible(place)}`,
    ...codeFrame({ ...style, range, digits }),
    ...notes.map((note) => `${edge}${colors.dim("=")} ${makeVisible(note)}`),
  ];
}

/** The lines of a source text, without their endings. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
