import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/bundle/main.js", import.meta.url));

/** The built command. Nothing is kept between runs unless a folder for it is named. */
export function specgate(
  paths: readonly string[],
  cacheFolder?: string,
): readonly string[] {
  const cache =
    cacheFolder === undefined
      ? ["--no-cache"]
      : ["--cache-location", cacheFolder];
  return [process.execPath, main, "check", ...paths, ...cache];
}
