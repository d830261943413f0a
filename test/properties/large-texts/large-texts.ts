import { marks } from "./marks.ts";
import { statements } from "./statements.ts";

/** Specs of thousands of one thing each, made as long as asked: nothing that a rule looks at may take quadratic time. */
export const largeTexts: Readonly<Record<string, (bytes: number) => string>> = {
  ...statements,
  ...marks,
};
