import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Once before all test files: a folder for what the first that needs it makes, and the others use. */
export default async function setUp(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "specgate-tests-"));
  process.env["SHARED_BY_TESTS"] = folder;
  // Processes and threads start in half the time where another one has compiled their modules.
  process.env["NODE_COMPILE_CACHE"] ??= path.join(folder, "compiled");
}
