import type { Nodes } from "mdast";

import type { SourceRange } from "../../source-range.ts";
import type { NodePlace } from "../node-places.ts";
import type { LinesAround } from "./lines-around.ts";

/** A comment, and what its removal depends on. */
export interface CommentPlace {
  readonly node: Nodes;
  readonly range: SourceRange;
  readonly lines: LinesAround;
  readonly text: string;
  readonly placeOf: ReadonlyMap<Nodes, NodePlace>;
  /** Nodes whose text is the author's own, were it only in part. */
  readonly written: ReadonlySet<Nodes>;
}
