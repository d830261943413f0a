/** A run of lines that GitHub shows on the right side of a diff, both ends included. */
export interface HunkLines {
  readonly start: number;
  readonly end: number;
}

/**
 * Where review comments can stand: added and context lines of each hunk of a patch as GitHub gives it, without file
 * headers. Counted line by line, since a patch may be cut short of what its headers promise.
 */
export function hunksOf(patch: string | undefined): readonly HunkLines[] {
  const hunks: HunkLines[] = [];
  let start = 0;
  let next = 0;
  const close = () => {
    if (next > start) hunks.push({ start, end: next - 1 });
  };
  for (const line of (patch ?? "").split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      close();
      start = Number(header[1]);
      next = start;
    } else if (start > 0 && /^[+ ]/.test(line)) {
      next += 1;
    }
  }
  close();
  return hunks;
}
