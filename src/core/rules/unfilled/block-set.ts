import type { Block } from "../../document/spec-document.ts";

/** Blocks of one document. */
export interface BlockSet {
  has(block: Block): boolean;
}

export interface OpenBlockSet extends BlockSet {
  add(block: Block): void;
  delete(block: Block): void;
}

/** By their numbers: asked for each block by one rule after the other, a `Set` takes a fortieth of the time that a document does. */
export function createBlockSet(): OpenBlockSet {
  const blocks: (Block | undefined)[] = [];
  return {
    has: (block) => blocks[block.number] === block,
    add(block) {
      blocks[block.number] = block;
    },
    delete(block) {
      blocks[block.number] = undefined;
    },
  };
}
