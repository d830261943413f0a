import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { metadataFileOf } from "../core/document/metadata/metadata-file-of.ts";
import { git, messageOf } from "./git.ts";
import type { SpecFile } from "./spec-file.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Those that differ from the last commit, or from where the work left `base`: in the work tree, staged or not, and files
 * that git does not track yet; with those whose metadata stands in such a file. Throws a `UsageError` outside of a repository and for a revision that is not there.
 */
export async function keepChangedFiles(
  files: readonly SpecFile[],
  cwd: string,
  base: string | undefined,
): Promise<readonly SpecFile[]> {
  const root = await ask(cwd, ["rev-parse", "--show-toplevel"]);
  const since = base === undefined ? "HEAD" : await leftAt(cwd, base);
  const changed = await listed(root, [
    "diff",
    "--no-ext-diff",
    "--name-only",
    "-z",
    since,
    "--",
  ]);
  const untracked = await listed(root, [
    "ls-files",
    "--others",
    "--exclude-standard",
    "-z",
  ]);
  const paths = new Set(
    [...changed, ...untracked].map((path) => join(root, path)),
  );
  // git knows files by where they really are.
  const places = await Promise.all(files.map(placesOf));
  return files.filter((_, index) =>
    places[index]?.some((path) => {
      const metadata = metadataFileOf(path);
      return paths.has(path) || (metadata !== undefined && paths.has(metadata));
    }),
  );
}

/** Where a file really is; of a link, also where it ends, as far as it leads anywhere. */
async function placesOf({ absolute }: SpecFile): Promise<readonly string[]> {
  const own = join(await realpath(dirname(absolute)), basename(absolute));
  return [own, await realpath(absolute).catch(() => own)];
}

async function leftAt(cwd: string, base: string): Promise<string> {
  try {
    await git(cwd, [
      "rev-parse",
      "--verify",
      "--end-of-options",
      `${base}^{commit}`,
    ]);
  } catch (cause) {
    throw new UsageError(`There is no revision \`${base}\``, { cause });
  }
  return ask(cwd, ["merge-base", "--end-of-options", base, "HEAD"]);
}

async function ask(cwd: string, args: readonly string[]): Promise<string> {
  return (await run(cwd, args)).replace(/\r?\n$/, "");
}

async function listed(
  cwd: string,
  args: readonly string[],
): Promise<readonly string[]> {
  return (await run(cwd, args)).split("\0").filter((path) => path !== "");
}

async function run(cwd: string, args: readonly string[]): Promise<string> {
  try {
    return (await git(cwd, args)).toString("utf8");
  } catch (cause) {
    throw new UsageError(`\`--changed\` asks git: ${messageOf(cause)}`, {
      cause,
    });
  }
}
