import { structuredPatch } from "diff";

/** Lines of a file whose diff GitHub still shows; from there on the patch is left out. */
const MAX_PATCH_LINES = 20_000;
const MAX_PATCH_BYTES = 500_000;

export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** With their sign in front; `\ No newline at end of file` is one of them. */
  readonly lines: readonly string[];
}

export interface TextDiff {
  readonly additions: number;
  readonly deletions: number;
  /** Undefined where the change is too large to show. */
  readonly patch: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** Undefined where one of the two is binary. */
export function diffTexts(before: Buffer, after: Buffer): TextDiff | undefined {
  if (isBinary(before) || isBinary(after)) return undefined;
  const hunks = diffHunks(before.toString(), after.toString(), 3);
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const patch = printHunks(before.toString().split("\n"), hunks);
  const fits =
    lines.length <= MAX_PATCH_LINES && patch.length <= MAX_PATCH_BYTES;
  return {
    additions: lines.filter((line) => line.startsWith("+")).length,
    deletions: lines.filter((line) => line.startsWith("-")).length,
    patch: fits ? patch : undefined,
    hunks: fits ? hunks : [],
  };
}

export function diffHunks(
  before: string,
  after: string,
  context: number,
): readonly Hunk[] {
  if (before === after) return [];
  const found = structuredPatch("a", "b", before, after, "", "", {
    context,
    maxEditLength: 4_000,
  });
  if (found === undefined) return [replaceAll(before, after)];
  // Git says of an empty range after which line it would stand; the library, at which.
  return found.hunks.map((hunk) => ({
    ...hunk,
    oldStart: hunk.oldStart - (hunk.oldLines === 0 ? 1 : 0),
    newStart: hunk.newStart - (hunk.newLines === 0 ? 1 : 0),
  }));
}

/** Git's own test: a null byte in the first 8,000. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8_000).includes(0);
}

export function splitLines(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** For two texts so different that comparing them would take long: all of one goes, all of the other comes. */
function replaceAll(before: string, after: string): Hunk {
  const removed = splitLines(before);
  const added = splitLines(after);
  return {
    oldStart: removed.length === 0 ? 0 : 1,
    oldLines: removed.length,
    newStart: added.length === 0 ? 0 : 1,
    newLines: added.length,
    lines: [
      ...removed.map((line) => `-${line}`),
      ...added.map((line) => `+${line}`),
    ],
  };
}

/** Without file headers, as GitHub's `patch` field has it. */
function printHunks(before: readonly string[], hunks: readonly Hunk[]): string {
  return hunks
    .map((hunk) => {
      const ranges = `-${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)}`;
      return [`@@ ${ranges} @@${headingOf(before, hunk)}`, ...hunk.lines].join(
        "\n",
      );
    })
    .join("\n");
}

function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${start},${lines}`;
}

/** Git names the last line before the hunk that begins like a function. */
function headingOf(before: readonly string[], hunk: Hunk): string {
  for (let index = hunk.oldStart - 2; index >= 0; index -= 1) {
    const line = before[index] ?? "";
    if (/^[A-Za-z_$]/.test(line)) return ` ${line.slice(0, 80).trimEnd()}`;
  }
  return "";
}
