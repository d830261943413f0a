import { readFile, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Removes `postmaster.pid` where the process that it names is no PostgreSQL, and tells whether it did. After a crash in
 * a container the next one numbers its processes anew: PostgreSQL then takes whoever has the old number for its rival
 * and would never start again. Only Linux shows what a process is; elsewhere nothing is removed.
 */
export async function removeStaleLock(data: string): Promise<boolean> {
  const file = path.join(data, "postmaster.pid");
  try {
    const pid = Number.parseInt(await readFile(file, "utf8"), 10);
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8");
    if (command.includes("postgres")) return false;
    await rm(file);
    return true;
  } catch {
    return false;
  }
}
