import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The parts of the package's binary that a parse needs. */
export interface NativeAddon {
  createMdastHandle(
    text: string,
    features: number,
    withPositions: boolean,
  ): object;
  /** The tree in the form that `native-arena.ts` knows. */
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

/** Rejects where there is no binary for this machine. The bundle has another in its place, that opens no more files than it must. */
export async function loadNativeAddon(): Promise<NativeAddon> {
  const entry = createRequire(import.meta.url).resolve("satteri");
  const file = new URL("../index.js", pathToFileURL(entry));
  return importAddon(file);
}

async function importAddon(file: URL): Promise<NativeAddon> {
  return import(file.href);
}
