import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { UsageError } from "../usage-error.ts";

/** Writes a file that is not there yet. Throws a `UsageError` where one is: nobody's text is overwritten. */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (cause) {
    throw new UsageError(
      existsSync(path)
        ? `\`${path}\` is there already, and was left as it is`
        : `\`${path}\` cannot be written`,
      { cause },
    );
  }
}
