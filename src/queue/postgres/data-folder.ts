import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  realpath,
  rename,
  rm,
} from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import type { Account } from "./server-account.ts";

const run = promisify(execFile);

/** Makes the server's own folder, closed to all others: the socket in it asks for no password. */
export async function makeHome(
  folder: string,
  account: Account,
): Promise<string> {
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const home = await realpath(folder);
  if (account.uid === undefined) return home;
  await chown(home, account.uid, account.gid);
  try {
    await run("test", ["-w", home], { ...account, cwd: "/" });
  } catch (cause) {
    throw new Error(
      `PostgreSQL does not run as root, and the account it runs as cannot enter \`${home}\`. Choose another folder, or run as another user`,
      { cause },
    );
  }
  return home;
}

const unfinished = "unfinished-";

/**
 * Builds the cluster aside and renames it: a crash in between leaves nothing that looks finished. Each attempt has a
 * folder of its own, for the `initdb` of a killed process goes on writing.
 */
export async function makeCluster(
  home: string,
  binaries: string,
  account: Account,
): Promise<string> {
  const data = path.join(home, "data");
  if (existsSync(data)) return data;
  const aside = await mkdtemp(path.join(home, unfinished));
  if (account.uid !== undefined) await chown(aside, account.uid, account.gid);
  await run(
    path.join(binaries, "bin", "initdb"),
    [
      `--pgdata=${aside}`,
      "--username=specgate",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ],
    { ...account, cwd: home, env: serverEnvironment() },
  );
  await rename(aside, data);
  await flushFolder(home);
  return data;
}

/** Deletes what killed processes left; what is still being written goes the next time. */
export async function deleteUnfinished(home: string): Promise<void> {
  const left = (await readdir(home)).filter((name) => name.startsWith(unfinished)); // prettier-ignore
  await Promise.allSettled(
    left.map((name) => rm(path.join(home, name), { recursive: true })),
  );
}

/** English messages, and none of the `PG…` variables, which may be meant for another server. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC" };
}

/** After a power loss the new name is there, or the next start would take the cluster for unfinished. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
