import type { z } from "zod";

import { describeIssue } from "../config/describe-issue.ts";
import { valueAt } from "../value-at.ts";

type Path = readonly PropertyKey[];

/**
 * Throws what is wrong with an argument, all of it, in words for whoever wrote the call. `within` is the name of the argument,
 * `keysOf` the keys that are known at a path in it.
 */
export function refuse(
  issues: readonly z.core.$ZodIssue[],
  argument: unknown,
  within: Path,
  keysOf: (path: Path) => readonly string[],
): never {
  const described = issues.flatMap((issue) =>
    describeIssue(
      { ...issue, path: [...within, ...issue.path] },
      (path) => valueAt(argument, path.slice(within.length)),
      (path) => keysOf(path.slice(within.length)),
    ),
  );
  throw new Error(described.map(({ message }) => message).join("\n"));
}
