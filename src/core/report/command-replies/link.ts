import type { Subject } from "../../commands/command-context.ts";
import type { NearMiss } from "../../policy/snapshot.ts";
import { code } from "../escape-markdown.ts";

/** What a link comes to. It is kept by the comment that says this. */
export function isLinked(
  path: string,
  { kind }: Pick<Subject, "kind">,
): string {
  const who =
    kind === "issue"
      ? "Pull requests that close this issue stand"
      : "This pull request stands";
  return `${who} on ${code(path)} from now on, as long as this comment is here; delete it to take the link back`;
}

/** Why what somebody wanted to link is no spec, and which one was probably meant. */
export function notASpec(
  target: string,
  reason: NearMiss["reason"],
  meant?: string,
): string {
  const guess =
    meant === undefined ? "" : `; did you mean ${code(`/spec link ${meant}`)}?`;
  return `${code(target)} ${reasons[reason]}${guess}`;
}

const reasons: Readonly<Record<NearMiss["reason"], string>> = {
  "no-such-file":
    "leads to no file; write its path from the root of the repository",
  "not-markdown": "is not a Markdown file; the path of a spec ends in `.md`",
  "not-a-spec":
    "is none of this repository's specs; the configuration says under `specs` where they are",
  "other-repository": "lies in another place; link a spec of this repository",
  "bare-number":
    "is the number of an issue or pull request; link a spec by its path, as in `/spec link docs/specs/7-usage.prd.md`",
  "outside-repository":
    "leads out of the repository; write the path from its root",
};
