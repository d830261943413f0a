import { execFile } from "node:child_process";
import { constants, existsSync } from "node:fs";
import { cp, readFile, rename, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import type { Binaries } from "./find-binaries.ts";
import type { Account } from "./server-account.ts";

const run = promisify(execFile);

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder of binaries that the server's account can run: as npm installed them, or copied into `home`. npm leaves
 * the links between libraries out when install scripts are off, and a package below somebody's home can be closed to
 * others.
 */
export async function placeBinaries(
  { folder, version }: Binaries,
  home: string,
  account: Account,
): Promise<string> {
  if ((await whyNotRun(folder, account)) === undefined) return folder;
  const copy = path.join(home, `server-${version}`);
  if (!existsSync(copy)) await copyBinaries(folder, copy);
  const cause = await whyNotRun(copy, account);
  if (cause === undefined) return copy;
  throw new Error(
    "The PostgreSQL binaries do not run on this system (they need glibc on Linux). Set DATABASE_URL to a PostgreSQL server",
    { cause },
  );
}

/** Asks the programs themselves: they know about closed folders, execute bits and missing libraries alike. */
async function whyNotRun(folder: string, account: Account): Promise<unknown> {
  try {
    for (const program of ["initdb", "postgres"]) {
      const file = path.join(folder, "bin", program);
      await run(file, ["--version"], { ...account, cwd: "/" });
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const unfinished = `${to}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  });
  await makeLinks(unfinished);
  await run("chmod", ["-R", "a+rX", unfinished]);
  await run("chmod", ["-R", "a+x", path.join(unfinished, "bin")]);
  await rename(unfinished, to);
}

async function makeLinks(folder: string): Promise<void> {
  const list: readonly Link[] = JSON.parse(
    await readFile(path.join(folder, "pg-symlinks.json"), "utf8"),
  );
  for (const link of list) {
    const target = insideOf(folder, link.target);
    if (existsSync(target)) continue;
    const source = insideOf(folder, link.source);
    await symlink(path.relative(path.dirname(target), source), target);
  }
}

/** Listed paths start with the folder's name in the package: `native/lib/libpq.so`. */
function insideOf(folder: string, listed: string): string {
  return path.join(folder, listed.replace(/^native\//, ""));
}
