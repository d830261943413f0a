import type { z } from "zod";

import { describeIssue } from "../../core/config/describe-issue.ts";
import { valueAt } from "../../core/value-at.ts";

/** The first thing that is wrong with what an option's file holds, in words for whoever wrote it. */
export function describeFirst(
  { issues: [issue] }: Pick<z.core.$ZodError, "issues">,
  value: unknown,
): string {
  if (issue === undefined || issue.path.length === 0)
    return "There have to be keys with values, such as `title: Usage dashboard`";
  const [first] = describeIssue(
    issue,
    (path) => valueAt(value, path),
    () => [],
  );
  return first?.message ?? issue.message;
}
