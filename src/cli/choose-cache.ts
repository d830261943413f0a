import { resolve } from "node:path";

import { cacheFolder } from "./cache-folder.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CacheOptions } from "./parts.ts";
import type { Terminal } from "./terminal.ts";

/** None with `--no-cache`, and where neither the command nor the system says where. */
export function chooseCache(
  { cache, cacheLocation }: Pick<CheckOptions, "cache" | "cacheLocation">,
  { cwd, env }: Pick<Terminal, "cwd" | "env">,
  root: string,
): { readonly cache?: CacheOptions } {
  if (!cache) return {};
  const folder =
    cacheLocation === undefined
      ? cacheFolder(env)
      : resolve(cwd, cacheLocation);
  return folder === undefined ? {} : { cache: { folder, root } };
}
