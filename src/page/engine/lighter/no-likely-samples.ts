import type { Block } from "../../../core/document/spec-document.ts";

/** In the place of what may be another template's sample: the page's own are known, with all that they say. */
export function findSampleBlocks(): readonly Block[] {
  return [];
}

export function startsAsExample(): boolean {
  return false;
}

export function isSampleValue(): boolean {
  return false;
}
