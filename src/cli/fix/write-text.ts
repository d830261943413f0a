import { randomUUID } from "node:crypto";
import {
  access,
  constants,
  open,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../usage-error.ts";

/**
 * Puts a text in the place of a file's, all of it or nothing: whoever reads meanwhile finds the old one. Links stay links, and the
 * file keeps its mode. Throws a `UsageError` where the system refuses.
 */
export async function writeText(
  absolute: string,
  shown: string,
  text: string,
): Promise<void> {
  try {
    const target = await realpath(absolute);
    // A rename asks for the folder alone; a file that is not to be written stays as it is.
    await access(target, constants.W_OK);
    await replace(target, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`\`${shown}\` cannot be written: ${reason}`, {
      cause,
    });
  }
}

async function replace(target: string, text: string): Promise<void> {
  const { mode } = await stat(target);
  const name = `.${basename(target)}.${randomUUID()}`;
  const temporary = join(dirname(target), name);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text, "utf8");
      await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
