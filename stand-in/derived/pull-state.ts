import type { PullRequest } from "../state/pull-request.ts";

export function stateOf(pull: PullRequest): "OPEN" | "CLOSED" | "MERGED" {
  if (pull.mergedAt !== undefined) return "MERGED";
  return pull.state === "open" ? "OPEN" : "CLOSED";
}
