import { chown, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Account } from "./server-account.ts";

/** A socket's path takes 107 bytes on Linux and 103 on macOS. */
const maxSocketPath = 103;

/** The home itself where the path is short enough, else a new folder for temporary files. */
export async function socketFolder(
  home: string,
  account: Account,
): Promise<string> {
  const socket = path.join(home, ".s.PGSQL.5432");
  if (Buffer.byteLength(socket) <= maxSocketPath) return home;
  const folder = await mkdtemp(path.join(tmpdir(), "specgate-"));
  if (account.uid !== undefined) await chown(folder, account.uid, account.gid);
  return folder;
}
