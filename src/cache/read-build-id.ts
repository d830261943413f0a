import { readFileSync } from "node:fs";

/** Written beside the bundle, from all that is in it. */
const file = new URL("./build-id", import.meta.url);

/** What tells one build from another; undefined in a checkout that runs from its sources, where code changes unseen. */
export function readBuildId(): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
