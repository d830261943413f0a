import type { ChangedFile } from "../git/diff-trees.ts";

/** As `git diff` prints it. */
export function printDiff(files: readonly ChangedFile[]): string {
  return files.map(printFile).join("");
}

function printFile(file: ChangedFile): string {
  const { path, previousPath, status, mode, patch } = file;
  const from = previousPath ?? path;
  const lines = [
    `diff --git a/${from} b/${path}`,
    ...(status === "added" ? [`new file mode ${mode}`] : []),
    ...(status === "removed" ? [`deleted file mode ${mode}`] : []),
    ...(status === "renamed"
      ? [`rename from ${from}`, `rename to ${path}`]
      : []),
  ];
  if (patch === undefined) return `${lines.join("\n")}\n`;
  lines.push(
    `--- ${status === "added" ? "/dev/null" : `a/${from}`}`,
    `+++ ${status === "removed" ? "/dev/null" : `b/${path}`}`,
    patch,
  );
  return `${lines.join("\n")}\n`;
}
