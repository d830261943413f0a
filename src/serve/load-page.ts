import { readdir, readFile } from "node:fs/promises";

import type { PageFile } from "../web/page-file.ts";

/** Beside the built code; from a checkout it is the same folder. */
const folder = new URL("../../dist/page/", import.meta.url);

/** Files of the web page; none where it was not built. */
export async function loadPage(): Promise<readonly PageFile[]> {
  const names = await readdir(folder).catch(() => []);
  const plain = names.filter((name) => !/\.(?:gz|br)$/.test(name));
  return Promise.all(
    plain.map(async (name) => ({
      name,
      plain: await readFile(new URL(name, folder)),
      gzip: await readFile(new URL(`${name}.gz`, folder)),
      brotli: await readFile(new URL(`${name}.br`, folder)),
    })),
  );
}
