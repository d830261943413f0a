import { isDigit } from "../../is-digit.ts";
import type { Line } from "../line.ts";
import { trimOff } from "../trim.ts";

/** Prefixes that are ids without a colon behind them: acceptance criterion, functional requirement, success criterion, user story, … */
const knownPrefix =
  /^(?:AC|ACC|FR|NFR|SC|REQ|US|UC|TC|AT|BR|CA|CR|SCN)\b|^(?:AC|FR|NFR|SC|US|TC)\d/;

const code = /[A-Z][A-Za-z]{0,9}\d{0,3}(?:[-_.][A-Za-z\d]{1,20}){0,4}/;
const leading = new RegExp(
  `^[\\[(*]*(AC \\d+(?:\\.\\d+)*|${code.source})[\\])*]*(?:\\s*(?:[:：)]|\\.(?!\\.))\\s*|\\s+[-–—]\\s+|\\s+|$)`,
);
/** Other ids at the end say what a criterion belongs to: `Logs in (FR-3)`. */
const trailing = /^[[(]((?:AC|SC|TC)[-_ ]?[\w.-]*\d)[\])]\.?$/;

/** `AC-1`, `CA1`: an acceptance criterion by its id, wherever it stands. */
export function namesCriterion(id: string | undefined): id is string {
  return id !== undefined && /^(?:AC|CA)\W?\d/.test(id);
}

export interface Identified {
  /** As written: `AC-3`, `AC-login-3`, `FR-001`; `1.2` is a number and no id. */
  readonly id: string | undefined;
  readonly text: string;
}

/** Takes the id off a text: `AC-3: Logs in` or `Logs in (AC-3)`. */
export function takeId(
  text: string,
  isMarked: () => boolean = () => false,
): Identified {
  const match = mayLead(text) ? leading.exec(text) : null;
  const id = match?.[1];
  if (match !== null && id !== undefined && isId(id)) {
    const rest = text.slice(match[0].length);
    const isDelimited = /[:：.)\]–—]|\s-\s/.test(match[0].slice(id.length));
    if (isDelimited || rest === "" || knownPrefix.test(id) || isMarked()) {
      return { id, text: rest };
    }
  }
  if (!endsInBracket(text)) return { id: undefined, text };
  const bracket = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const behind = bracket < 0 ? null : trailing.exec(text.slice(bracket));
  if (behind?.[1] !== undefined) {
    return { id: behind[1], text: text.slice(0, bracket).trimEnd() };
  }
  return { id: undefined, text };
}

/** A cheap look: no id is without a digit, which stands in the first word, or behind `AC`. */
function mayLead(text: string): boolean {
  if (!canLead(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isDigit(character)) return true;
    if (character === 32) return text.startsWith("AC", at - 2);
  }
  return false;
}

/** A capital, or a bracket or star before one. */
function canLead(first: number): boolean {
  return (first > 64 && first < 92) || first === 40 || first === 42;
}

function endsInBracket(text: string): boolean {
  const last = text.charAt(text.length - (text.endsWith(".") ? 2 : 1));
  return last === ")" || last === "]";
}

/** Whether the first run of a line stands out, as in `**LOGIN-1** Users log in`. */
export function startsMarked(line: Line): boolean {
  const first = line.runs.find((run) => /[\p{L}\p{N}]/u.test(run.text));
  return (
    first !== undefined &&
    first.look !== "plain" &&
    first.text.length <= 60 &&
    isId(trimOff(first.text, " :：."))
  );
}

/** Letters, then a number at the end, with a hyphen or a known prefix between them: `S3` and `HTTP2` are words. */
function isId(text: string): boolean {
  return (
    /\d$/.test(text) &&
    (/^[A-Z][A-Za-z]*\d*[-_.]/.test(text) ||
      /^(?:AC|FR|NFR|SC|US|TC|REQ) ?\d/.test(text)) &&
    !/^(?:UTF|ISO|RFC|SHA|HTTP|TLS|WCAG|IPv)\b/i.test(text)
  );
}
