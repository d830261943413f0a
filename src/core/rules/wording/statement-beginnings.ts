import { beginningsOfAll } from "./beginnings-of-all.ts";
import { statementPatterns } from "./statement-patterns.ts";

/** Of `statementPatterns`, in their order. */
export const { starts, lists } = beginningsOfAll(
  statementPatterns.map(({ needs }) => needs),
);
