import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What is left of a text's largest size. Counted in bytes, since GitHub does not say what it takes for a character. */
export interface Room {
  /** As many of the blocks as fit from the first on, and how many do not. */
  take(blocks: readonly string[]): Taken;
}

export interface Taken {
  readonly fits: readonly string[];
  readonly left: number;
}

export function roomOf(bytes: number): Room {
  let free = bytes;
  return {
    take(blocks) {
      const fits: string[] = [];
      for (const block of blocks) {
        const size = utf8ToBytes(block).length + betweenBlocks;
        if (size > free) break;
        free -= size;
        fits.push(block);
      }
      return { fits, left: blocks.length - fits.length };
    },
  };
}

const betweenBlocks = 2;
