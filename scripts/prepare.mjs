// Builds after an install, so that `npx specgate` works; after one without development dependencies there is nothing to
// build with, and nothing to do.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (existsSync("node_modules/typescript")) run("npm run build");
else if (process.env.npm_config_global === "true" && existsSync("src")) {
  // `npm install --global` of a git repository, as pre-commit does it: npm forgets to install into the clone what its build
  // needs, as it takes that for a global install as well. This install runs this script again, and so builds.
  delete process.env.npm_config_global;
  delete process.env.npm_config_prefix;
  run("npm ci --include=dev --no-audit --no-fund");
}

function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
