import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";

import { git, messageOf } from "./git.ts";
import { gitTree } from "./links/git-tree.ts";
import type { TreeAt } from "./links/tree.ts";
import { decode, type Reading } from "./read-spec.ts";
import { UsageError } from "./usage-error.ts";

/** What the files of the work tree held at a revision. */
export interface BaseTexts {
  /** Undefined where the revision does not have the file, nor one that it was renamed from. */
  read(absolute: string): Promise<Reading | undefined>;
  /** The revision itself, as a file of the work tree sees it. */
  treeOf(absolute: string): Promise<TreeAt>;
}

/** Throws a `UsageError` outside of a repository and for a revision that is not there. */
export async function openBase(
  cwd: string,
  revision: string,
): Promise<BaseTexts> {
  const root = await findRoot(cwd);
  const commit = await resolveCommit(root, revision);
  const oldNames = await readRenames(root, commit);

  const tree = gitTree(root, commit);

  return {
    async treeOf(absolute) {
      const real = await realpath(absolute);
      const path = relative(root, real).replaceAll(sep, "/");
      return { tree, path: oldNames.get(path) ?? path, isWhole: true };
    },
    async read(absolute) {
      const real = await realpath(absolute).catch(() => undefined);
      if (real === undefined) return undefined;
      const path = relative(root, real).replaceAll(sep, "/");
      const name = oldNames.get(path) ?? path;
      return git(root, ["cat-file", "blob", `${commit}:${name}`]).then(
        decode,
        () => undefined,
      );
    },
  };
}

async function findRoot(cwd: string): Promise<string> {
  try {
    return firstLine(await git(cwd, ["rev-parse", "--show-toplevel"]));
  } catch (cause) {
    throw new UsageError(`\`--base\` asks git: ${messageOf(cause)}`, { cause });
  }
}

async function resolveCommit(root: string, revision: string): Promise<string> {
  const wanted = ["--end-of-options", `${revision}^{commit}`];
  try {
    return firstLine(await git(root, ["rev-parse", "--verify", ...wanted]));
  } catch (cause) {
    throw new UsageError(`There is no revision \`${revision}\``, { cause });
  }
}

/** Old names by new ones, as far as git sees that a file was moved. */
async function readRenames(
  root: string,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const output = await git(root, [
    "diff",
    "--no-ext-diff",
    "--find-renames",
    "--diff-filter=R",
    "--name-status",
    "-z",
    commit,
  ]);
  const names = new Map<string, string>();
  // A record is `R086`, the old name, the new name.
  const parts = output.toString("utf8").split("\0");
  for (let index = 0; index + 2 < parts.length; index += 3)
    names.set(parts[index + 2] ?? "", parts[index + 1] ?? "");
  return names;
}

function firstLine(output: Buffer): string {
  return output.toString("utf8").split("\n", 1)[0] ?? "";
}
