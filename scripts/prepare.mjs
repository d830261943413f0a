// Builds after an install, so that `npx specgate` works; after one without development dependencies there is nothing to
// build with, and nothing to do.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (existsSync("node_modules/typescript")) {
  const build = spawnSync("npm run build", { shell: true, stdio: "inherit" });
  process.exitCode = build.status ?? 1;
}
