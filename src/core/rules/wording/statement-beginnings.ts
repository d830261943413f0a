import { beginningsOfAll } from "./beginnings-of-all.ts";
import { statementPatterns } from "./statement-patterns.ts";

/** Of `statementPatterns`, in their order. */
export const statementBeginnings = beginningsOfAll(
  statementPatterns.map(({ needs }) => needs),
);
