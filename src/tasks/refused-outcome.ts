import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import { Refused } from "./refused.ts";

/** What a refusal comes to, where somebody can do something about it; throws every other error again. */
export function refusedOutcome(
  error: unknown,
  step: {
    readonly permission: "Contents" | "Pull requests";
    readonly branch: string;
  },
): ScaffoldOutcome {
  if (!(error instanceof Refused)) throw error;
  switch (error.reason) {
    case "permission":
      return { kind: "permission-missing", permission: step.permission };
    case "archived":
      return { kind: "repository-archived" };
    case "empty":
      return { kind: "repository-empty" };
    case "rule":
      return { kind: "branch-refused", branch: step.branch };
    case "other":
      throw error;
  }
}
