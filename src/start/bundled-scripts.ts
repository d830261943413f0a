import { readBuildId } from "../cache/read-build-id.ts";
import { cacheFolder } from "../cli/cache-folder.ts";
import { type KeptCode, openKeptCode } from "./kept-code.ts";
import { openScripts, type Scripts } from "./scripts.ts";

/** Those that the build writes beside this one. */
export function bundledScripts(use: string): Scripts {
  return openScripts({
    folder: new URL("./", import.meta.url),
    kept: openCode(process.env),
    use,
  });
}

function openCode(
  env: Readonly<Record<string, string | undefined>>,
): KeptCode | undefined {
  // The switch that Node has for its own cache of code.
  if (env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const folder = cacheFolder(env);
  const build = readBuildId();
  return folder === undefined || build === undefined
    ? undefined
    : openKeptCode(folder, build);
}
