import type { YAMLError } from "yaml";

import { quote } from "../rules/quote.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** Most errors about keys come from a `:` too few or too many, or from a line that does not start where it should. */
export function keyProblem(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
): SyntaxProblem | undefined {
  const whole = lineAt(text, offset);
  const line = offset > whole.place.start ? withoutDash(whole) : whole;
  if (code === "BAD_INDENT") return { message: unevenLine, ...line.place };
  if (!keyErrors.has(code) || message.includes("flow")) return undefined;
  if (line.written.startsWith("- ")) {
    return { message: strayItem, ...line.place };
  }
  const [, key, value = ""] = /^(.+?):(?:\s+(.*))?$/.exec(line.written) ?? [];
  return key === undefined
    ? { message: missingInKey(line.written), ...line.place }
    : pairProblem(key, value, line, text);
}

/** What is wrong with `key: value`, or with the line behind it. */
function pairProblem(
  key: string,
  value: string,
  { indent, place }: Line,
  text: string,
): SyntaxProblem {
  if (/^[^"'[{].*:(?:\s|$)/.test(value)) {
    const message = `A second \`:\` stands in the value of ${quote(key)}; put the value in quotes`;
    return { message, start: place.end - value.length, end: place.end };
  }
  const next = nextLine(text, place.end);
  return next.indent > indent
    ? { message: deeperThan(key), ...next.place }
    : { message: unevenLine, ...place };
}

const keyErrors: ReadonlySet<string> = new Set([
  "MULTILINE_IMPLICIT_KEY",
  "BLOCK_AS_IMPLICIT_KEY",
  "MISSING_CHAR",
]);

const unevenLine =
  "This line starts in another column than those it belongs to; indent them alike";

const strayItem =
  "An item of a list (`-`) stands where none can; indent the items of one list alike, below its key";

function deeperThan(key: string): string {
  return `This line is indented deeper than ${quote(key)}, which has its value already; indent them alike`;
}

function missingInKey(written: string): string {
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(written)) {
    return "A merge conflict stands here; settle it";
  }
  const [, start] = /^([^\s:]+:)\S/.exec(written) ?? [];
  if (start !== undefined) return `A blank is missing behind ${quote(start)}`;
  return `\`:\` is missing behind ${quote(written.split(/\s/)[0] ?? "")}`;
}

interface Line {
  /** How many blanks it starts with. */
  readonly indent: number;
  /** Without them, and without a comment. */
  readonly written: string;
  readonly place: Pick<SyntaxProblem, "start" | "end">;
}

/** The line that holds an offset. */
function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const behind = text.indexOf("\n", from);
  const whole = text.slice(from, behind === -1 ? undefined : behind);
  const indent = whole.length - whole.trimStart().length;
  const written = whole.trim().replace(/\s+#.*$/, "");
  const start = from + indent;
  return { indent, written, place: { start, end: start + written.length } };
}

/** What an item of a list holds in its first line. */
function withoutDash({ indent, written, place }: Line): Line {
  const dash = /^(?:-\s+)+/.exec(written)?.[0].length ?? 0;
  return {
    indent: indent + dash,
    written: written.slice(dash),
    place: { start: place.start + dash, end: place.end },
  };
}

/** The next one that says something; the last of the text where none does. */
function nextLine(text: string, offset: number): Line {
  let at = offset;
  for (;;) {
    const behind = text.indexOf("\n", at);
    if (behind === -1) return lineAt(text, text.length);
    const line = lineAt(text, behind + 1);
    if (line.written !== "") return line;
    at = behind + 1;
  }
}
