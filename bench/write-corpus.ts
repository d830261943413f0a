import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { seeded } from "./seeded.ts";
import { writeSpec } from "./write-spec.ts";

/** Writes `count` specs of 4 to 20 kB below `folder`, laid out so that every compared tool finds them. */
export function writeCorpus(folder: string, count: number): number {
  const sizes = seeded(7);
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const text = writeSpec(index + 1, sizes.whole(4_000, 20_000));
    const place = join(folder, "openspec", "specs", `spec-${index + 1}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "spec.md"), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
