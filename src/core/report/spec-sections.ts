import type { JudgedSpec, UnreadableSpec } from "../evaluation.ts";
import type { Snapshot } from "../policy/snapshot.ts";
import { describeFileState } from "./describe-file-state.ts";
import { describeSpec, type SpecDescription } from "./describe-spec.ts";
import { code } from "./escape-markdown.ts";
import type { Room, Taken } from "./room.ts";
import { count } from "./words.ts";

/**
 * A section per spec. Where there is no room for all, every spec's head comes before any finding, every error before any
 * other finding, and older ones last; what is left out is counted.
 */
export function specSections(
  specs: readonly JudgedSpec[],
  snapshot: Snapshot,
  room: Room,
): readonly string[] {
  const described = specs.map((spec) => describeSpec(spec, snapshot));
  const heads = room.take(described.map((spec) => spec.head));
  const shown = described.slice(0, heads.fits.length);
  const errors = shown.map((spec) => takeSome(spec.errors, room));
  const others = shown.map((spec) => takeSome(spec.others, room));
  const older = shown.map((spec) => room.take(spec.older));
  const sections = shown.map((spec, index) =>
    [
      spec.head,
      newFindings(errors[index], others[index]),
      olderFindings(spec, older[index]),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return heads.left === 0
    ? sections
    : [...sections, `And ${count(heads.left, "more spec")}.`];
}

/** The others stand on their lines; a page of them would only be scrolled past. */
function takeSome(lines: readonly string[], room: Room): Taken {
  const { fits } = room.take(lines.slice(0, mostListed));
  return { fits, left: lines.length - fits.length };
}

const mostListed = 10;

function newFindings(errors: Taken = nothing, others: Taken = nothing): string {
  const left = errors.left + others.left;
  const more =
    left === 0 ? [] : [`- and ${left} more, on the lines of the file`];
  return [...errors.fits, ...others.fits, ...more].join("\n");
}

/** Folded. Inside `<details>` only our own words may stand outside Markdown. */
function olderFindings(
  { older }: SpecDescription,
  taken: Taken = nothing,
): string {
  if (older.length === 0) return "";
  const more = taken.left === 0 ? [] : [`- and ${taken.left} more`];
  const title = `${count(older.length, "older finding")}, which the base branch has too and which ${older.length === 1 ? "does" : "do"} not count here`;
  return [
    `<details><summary>${title}</summary>`,
    [...taken.fits, ...more].join("\n"),
    "</details>",
  ].join("\n\n");
}

const nothing: Taken = { fits: [], left: 0 };

export function unreadableLine(spec: UnreadableSpec): string {
  return `- ${code(spec.path)}: ${describeFileState(spec.state)}`;
}
