import type { References } from "../../core/references/references.ts";
import type { Surroundings } from "../../core/references/surroundings.ts";
import {
  wantedForMissing,
  wantedSurroundings,
} from "../../core/references/wanted-surroundings.ts";
import type { TreeAt } from "./tree.ts";

/** Texts that one document can have read; each may have a megabyte. */
const mostTexts = 100;

/** Reads what a document refers to. */
export async function surroundingsIn(
  { tree, path, isWhole }: TreeAt,
  references: References,
): Promise<Surroundings> {
  const wanted = wantedSurroundings(references, { path });
  const folders = new Map<string, readonly string[]>();
  for (const folder of wanted.folders)
    folders.set(folder, await tree.names(folder));
  const texts = new Map<string, string>();
  for (const one of wanted.texts.slice(0, mostTexts)) {
    const text = await tree.text(one);
    if (text !== undefined) texts.set(one, text);
  }
  const unread = new Set(wanted.texts.slice(mostTexts));
  const known = { path, isWhole, folders, texts, unread };
  for (const folder of wantedForMissing(references, known))
    folders.set(folder, await tree.names(folder));
  return known;
}
