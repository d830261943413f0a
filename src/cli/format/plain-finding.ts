import type { Finding } from "../../core/finding.ts";

/** What is wrong, what would mend it and where to read on, a line each, for outputs that take plain text. */
export function plainFinding({ message, fix, helpUrl }: Finding): string {
  const remedy = fix === null ? [] : [`Fix: ${fix.title}`];
  return [message, ...remedy, helpUrl].join("\n");
}
