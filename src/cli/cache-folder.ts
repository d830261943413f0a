import { join } from "node:path";

/** Where a system keeps what can be made again; undefined where it does not say. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env["XDG_CACHE_HOME"] ?? "";
  if (named !== "") return join(named, "specgate");
  const home = homeOf(env);
  switch (platform) {
    case "win32": {
      const local = env["LOCALAPPDATA"] ?? "";
      return local === "" ? undefined : join(local, "specgate", "cache");
    }
    case "darwin":
      return home && join(home, "Library", "Caches", "specgate");
    default:
      return home && join(home, ".cache", "specgate");
  }
}

function homeOf({
  HOME: home,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return home === "" ? undefined : home;
}
