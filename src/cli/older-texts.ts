import { git } from "./git.ts";
import { decode } from "./read-spec.ts";

/** Commits of a folder or file that are looked at, and texts of one file that are kept. */
const mostCommits = 100;
const mostTexts = 12;

/**
 * What a file or the files of a folder held before, newest first, by their paths below `folder`; two calls of git for all of them.
 * Nothing where there is no git or no history.
 */
export async function readOlderTexts(
  folder: string,
  path: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const versions = await listVersions(folder, path);
    const ids = new Set(versions.map(({ id }) => id));
    const texts = await readBlobs(folder, [...ids]);
    const byPath = new Map<string, string[]>();
    for (const { path: file, id } of versions) {
      const text = texts.get(id);
      const known = byPath.get(file) ?? [];
      if (text === undefined || known.includes(text)) continue;
      if (known.length < mostTexts) byPath.set(file, [...known, text]);
    }
    return byPath;
  } catch {
    return new Map();
  }
}

interface Version {
  readonly path: string;
  readonly id: string;
}

async function listVersions(
  folder: string,
  within: string,
): Promise<readonly Version[]> {
  const args = [
    "--literal-pathspecs",
    "log",
    `--max-count=${mostCommits}`,
    "--format=",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "-z",
    "--relative",
    "--",
    within,
  ];
  const output = await git(folder, args, { maxBytes: 2 ** 24 });
  // `:100644 100644 OLD NEW M`, then the path; what was deleted has only zeros behind it.
  const parts = output
    .toString("utf8")
    .split("\0")
    .map((part) => part.replace(/^\n/, ""));
  return parts.flatMap((part, index) => {
    const [, old = "", id = ""] =
      /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(part) ?? [];
    const path = parts[index + 1] ?? "";
    return [id, old]
      .filter((each) => /[1-9a-f]/.test(each))
      .map((each) => ({ path, id: each }));
  });
}

async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (ids.length === 0) return texts;
  const stdout = await git(folder, ["cat-file", "--batch"], {
    input: `${ids.join("\n")}\n`,
    maxBytes: 2 ** 26,
  });
  // `ID blob SIZE`, a line ending, so many bytes, a line ending.
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(10, at);
    const [id = "", kind, size] = stdout.toString("utf8", at, end).split(" ");
    if (kind !== "blob") {
      at = end + 1;
      continue;
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    const reading = decode(stdout.subarray(start, at - 1));
    if (reading.kind === "text") texts.set(id, reading.text);
  }
  return texts;
}
