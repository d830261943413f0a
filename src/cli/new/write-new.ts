import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { UsageError } from "../usage-error.ts";

/**
 * Writes a file that is not there yet; `path` is what people call it. Throws a `UsageError` where one is: nobody's text is
 * overwritten.
 */
export async function writeNew(
  absolute: string,
  path: string,
  text: string,
): Promise<void> {
  try {
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text, { flag: "wx" });
  } catch (cause) {
    throw new UsageError(
      existsSync(absolute)
        ? `\`${path}\` is there already, and was left as it is`
        : `\`${path}\` cannot be written`,
      { cause },
    );
  }
}
