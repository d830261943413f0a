import type { NearMiss, Snapshot } from "../policy/snapshot.ts";
import { code, link } from "./escape-markdown.ts";
import { fileUrl } from "./page-url.ts";

/** A link that leads to no spec, and where it was probably meant to lead; a sentence in Markdown. */
export function describeNearMiss(
  { target, foundBy, reason, meant }: NearMiss,
  { repository, headSha }: Snapshot,
): string {
  const hint =
    meant === undefined
      ? ""
      : `; did you mean ${link(code(meant), fileUrl(repository, headSha, meant))}?`;
  return `${code(target)} in ${placeOf(foundBy)} ${reasons[reason]}${hint}`;
}

const reasons: Readonly<Record<NearMiss["reason"], string>> = {
  "no-such-file": "leads to no file",
  "not-markdown": "leads to no Markdown file",
  "not-a-spec": "is none of this repository's specs",
  "other-repository":
    "leads to another place; a spec has to be in this repository",
  "bare-number": "is the number of an issue; a spec is linked by its path",
  "outside-repository": "leads out of the repository",
};

function placeOf(by: NearMiss["foundBy"]): string {
  if (by.kind === "issue") return `issue ${by.issue}`;
  if (by.kind !== "command") return "the description";
  return by.issue === undefined
    ? "a `/spec link` comment"
    : `a \`/spec link\` comment of issue ${by.issue}`;
}
