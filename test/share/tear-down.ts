import { rm } from "node:fs/promises";

import { sharedFolder } from "./shared-folder.ts";

/** Once after all test files. */
export default async function tearDown(): Promise<void> {
  await rm(sharedFolder(), { recursive: true, force: true });
}
