import type { ChangedFile } from "../git/diff-trees.ts";
import type { Hunk } from "../git/patch.ts";

export type Side = "LEFT" | "RIGHT";

export interface CommentPlace {
  readonly path: string;
  /** None is for the whole file. */
  readonly line?: number | undefined;
  readonly side?: Side | undefined;
  readonly startLine?: number | undefined;
  readonly startSide?: Side | undefined;
  readonly subject?: "line" | "file" | undefined;
}

/** What GitHub has against a comment, as field and sentence; it counts the missing hunk among the faults. */
export interface PlaceProblem {
  readonly field: "path" | "line" | "start_line" | "diff_hunk";
  readonly sentence: string;
}

const outside: PlaceProblem = {
  field: "line",
  sentence: "must be part of the diff",
};
const otherHunk: PlaceProblem = {
  field: "start_line",
  sentence: "must be part of the same hunk as the line.",
};
const noHunk: PlaceProblem = {
  field: "diff_hunk",
  sentence: "can't be blank",
};

/** Empty where the comment can stand there. */
export function placeProblems(
  file: ChangedFile | undefined,
  comment: CommentPlace,
): readonly PlaceProblem[] {
  const { line, startLine, side = "RIGHT", startSide = side } = comment;
  if (file === undefined)
    return [{ field: "path", sentence: "is invalid" }, noHunk];
  if (comment.subject === "file") return [];
  if (file.patch === undefined && file.additions > 0)
    return [{ field: "path", sentence: "diff too large" }, noHunk];
  const hunk = line === undefined ? undefined : hunkWith(file, side, line);
  if (line === undefined || hunk === undefined)
    return startLine === undefined
      ? [outside, noHunk]
      : [outside, otherHunk, noHunk];
  if (startLine === undefined) return [];
  if (startLine >= line)
    return [{ field: "start_line", sentence: "must precede the end line." }];
  return hunkWith(file, startSide, startLine) === hunk ? [] : [otherHunk];
}

/** The hunk up to the commented line, which is what GitHub keeps of it. */
export function hunkUpTo(
  file: ChangedFile | undefined,
  { side = "RIGHT", line }: CommentPlace,
): string {
  if (file === undefined || line === undefined) return "";
  const hunk = hunkWith(file, side, line);
  if (hunk === undefined) return "";
  const own = side === "RIGHT" ? "+" : "-";
  let at = (side === "RIGHT" ? hunk.newStart : hunk.oldStart) - 1;
  const end = hunk.lines.findIndex((text) => {
    if (text.startsWith(own) || text.startsWith(" ")) at += 1;
    return at === line;
  });
  const header = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
  return [header, ...hunk.lines.slice(0, end + 1)].join("\n");
}

function hunkWith(
  { hunks }: ChangedFile,
  side: Side,
  line: number,
): Hunk | undefined {
  return hunks.find((hunk) => {
    const [start, lines] =
      side === "RIGHT"
        ? [hunk.newStart, hunk.newLines]
        : [hunk.oldStart, hunk.oldLines];
    return line >= start && line < start + lines;
  });
}
