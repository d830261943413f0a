import type { ScaffoldOutcome } from "../scaffold/scaffold-outcome.ts";
import { code } from "./escape-markdown.ts";
import { describeScaffold } from "./command-replies/scaffold-outcome.ts";

/** What the issue is told, with a mark by which it is known that it was. */
export function scaffoldComment(outcome: ScaffoldOutcome): string {
  return `<!-- specgate:scaffold ${keyOf(outcome)} -->\n${describeScaffold(outcome)}`;
}

/** After the last attempt: what the issue is told then. */
export function scaffoldFailure(error: string, label: string): string {
  return `<!-- specgate:scaffold failed -->\nA spec could not be started from this issue, after several attempts: ${code(error)}. Take the label ${code(label)} off and set it again to have it tried again`;
}

/** Whether the issue knows already: of the same pull request at any time, of the same trouble if nothing was said since. */
export function wasSaid(
  outcome: ScaffoldOutcome,
  own: readonly string[],
): boolean {
  const keys = own.flatMap((body) => keyIn(body) ?? []);
  const key = keyOf(outcome);
  return key.startsWith("pull=") ? keys.includes(key) : keys.at(-1) === key;
}

/** Numbers of the pull requests that the App's comments on an issue name as its specs. */
export function pullsSaid(own: readonly string[]): readonly number[] {
  const numbers = own.flatMap((body) => {
    const number = /^pull=(\d+)/.exec(keyIn(body) ?? "")?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return [...new Set(numbers)];
}

function keyIn(body: string): string | undefined {
  return /<!-- specgate:scaffold (\S+) -->/.exec(body)?.[1];
}

function keyOf(outcome: ScaffoldOutcome): string {
  switch (outcome.kind) {
    case "started":
      return `pull=${outcome.pull.number}`;
    case "started-before": {
      const { pull, state } = outcome;
      return `pull=${pull.number}${state === "open" ? "" : `:${state}`}`;
    }
    case "branch-taken":
    case "branch-refused":
      return keyWith(outcome.kind, outcome.branch);
    case "file-taken":
      return keyWith(outcome.kind, outcome.path);
    case "unknown-template":
      return keyWith(outcome.kind, outcome.name);
    case "prd-not-found":
      return keyWith(outcome.kind, outcome.target);
    case "permission-missing":
      return keyWith(outcome.kind, outcome.permission);
    case "not-allowed":
      return keyWith(outcome.kind, outcome.label);
    case "issue-closed":
    case "issue-transferred":
    case "repository-archived":
    case "repository-empty":
      return outcome.kind;
  }
}

/** What stands in a comment of HTML must not end it. */
function keyWith(kind: string, detail: string): string {
  return `${kind}:${encodeURIComponent(detail).slice(0, 200).replaceAll("-", "%2D")}`;
}
