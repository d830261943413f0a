import { readFileSync } from "node:fs";

/** A file or folder that comes with the package, seen from `src/cli` and `dist/cli` alike. */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}

export function packageVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(packageFile("package.json"), "utf8"),
  );
  return manifest.version;
}
