import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { startPostgres } from "../../src/queue/postgres/start-postgres.ts";
import { sharedFolder } from "../share/shared-folder.ts";
import { newFolder, removeFolder } from "./new-folder.ts";

/** A folder in which a private database was started and stopped before: making one takes longer than most tests. */
export async function folderWithDatabase(): Promise<string> {
  const made = path.join(sharedFolder(), "database");
  if (!existsSync(made)) await makeDatabase(made);
  const folder = newFolder();
  // With owners and rights, which PostgreSQL looks at.
  await promisify(execFile)("cp", ["-a", `${made}/.`, folder]);
  return folder;
}

async function makeDatabase(at: string): Promise<void> {
  const folder = newFolder();
  const server = await startPostgres(folder);
  await server.stop();
  try {
    await rename(folder, at);
  } catch (error) {
    // Another process that runs tests may have been faster.
    if (!existsSync(at)) throw error;
    await removeFolder(folder);
  }
}
