import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import type { Root } from "mdast";

/** The parts of the package that a parse needs. */
export interface NativeAddon {
  readonly addon: {
    createMdastHandle(
      text: string,
      features: number,
      withPositions: boolean,
    ): object;
    serializeHandle(handle: object): Uint8Array;
    dropHandle(handle: object): void;
  };
  readonly MdastReader: new (buffer: Uint8Array) => object;
  readonly materializeMdastTree: (reader: object) => Root;
}

/** Rejects where there is no binary for this machine. The bundle has another in its place, that opens no more files than it must. */
export async function loadNativeAddon(): Promise<NativeAddon> {
  const entry = pathToFileURL(
    createRequire(import.meta.url).resolve("satteri"),
  );
  const [addon, { MdastReader }, { materializeMdastTree }] = await Promise.all([
    importFile<NativeAddon["addon"]>(new URL("../index.js", entry)),
    importFile<Pick<NativeAddon, "MdastReader">>(
      new URL("mdast/mdast-reader.js", entry),
    ),
    importFile<Pick<NativeAddon, "materializeMdastTree">>(
      new URL("mdast/mdast-materializer.js", entry),
    ),
  ]);
  return { addon, MdastReader, materializeMdastTree };
}

async function importFile<Module>(file: URL): Promise<Module> {
  return import(file.href);
}
