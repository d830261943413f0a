import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { seeded } from "./seeded.ts";
import { writeProposal } from "./write-proposal.ts";
import { writeSpec } from "./write-spec.ts";

/** Writes `count` specs of 4 to 20 kB below `folder`, laid out so that every compared tool finds them. */
export function writeCorpus(folder: string, count: number): number {
  return writeAll(folder, count, (number, bytes) => [
    `openspec/specs/spec-${number}/spec.md`,
    writeSpec(number, bytes),
  ]);
}

/** The same as EIPs, for what reads nothing else. */
export function writeProposals(folder: string, count: number): number {
  writeFileSync(join(folder, "LICENSE.md"), "# CC0\n");
  return writeAll(folder, count, (number, bytes) => [
    `EIPS/eip-${number}.md`,
    writeProposal(number, bytes),
  ]);
}

function writeAll(
  folder: string,
  count: number,
  write: (number: number, bytes: number) => readonly [string, string],
): number {
  const sizes = seeded(7);
  let bytes = 0;
  for (let number = 1; number <= count; number += 1) {
    const [path, text] = write(number, sizes.whole(4_000, 20_000));
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
