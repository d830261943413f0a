import { readSource } from "../../document/source-text.ts";
import type { SpecDocument } from "../../document/spec-document.ts";
import type { Fix } from "../../finding.ts";
import type { SourceRange } from "../../source-range.ts";
import { placesIn } from "../node-places.ts";
import { linesAround } from "./lines-around.ts";
import { removeComment } from "./remove-comment.ts";
import type { BlockSet } from "../unfilled/block-set.ts";

/** Tells how to take a comment out of a document; the document is looked through once, for the first that is asked for. */
export function commentRemover(
  document: SpecDocument,
  written: BlockSet,
): (range: SourceRange) => Fix | undefined {
  const read = () => ({
    source: readSource(document.text),
    placeOf: placesIn(document.tree),
    written: new Set(
      document.blocks
        .filter((block) => written.has(block))
        .map(({ node }) => node),
    ),
    comments: new Map(
      document.blocks
        .filter(({ kind }) => kind === "comment")
        .map((block) => [block.range.start, block]),
    ),
  });
  let known: ReturnType<typeof read> | undefined;
  return ({ start }) => {
    known ??= read();
    const { source, comments, ...around } = known;
    const block = comments.get(start);
    if (block === undefined) return undefined;
    const { node, range } = block;
    const { text } = source;
    const lines = linesAround(source, range);
    const edit = removeComment({ node, range, lines, text, ...around });
    return edit && { title: "Remove the comment", edits: [edit] };
  };
}
