import type {
  ScaffoldedPull,
  ScaffoldOutcome,
} from "../../scaffold/scaffold-outcome.ts";
import { code, link } from "../escape-markdown.ts";
import { templateList } from "./new.ts";

/** What the issue is told about the spec that was asked for. */
export function describeScaffold(outcome: ScaffoldOutcome): string {
  switch (outcome.kind) {
    case "started":
      return `A spec was started from this issue: ${pullLink(outcome.pull)} has it at ${code(outcome.path)}, and its check lists what is left to write`;
    case "started-before":
      return describeStanding(outcome.state, pullLink(outcome.pull));
    case "branch-taken":
      return `There is a branch ${code(outcome.branch)} that was not made by Specgate; delete or rename it, then ask again`;
    case "file-taken":
      return `There is a file ${code(outcome.path)} already; link it with \`/spec link\`, or give the issue another title and ask again`;
    case "unknown-template":
      return `There is no template ${code(outcome.name)}\n\n${templateList(outcome.templates)}`;
    case "prd-not-found":
      return `There is no PRD at ${code(outcome.target)}; write its path from the root of the repository`;
    case "issue-closed":
      return "This issue was closed before a spec could be started; reopen it and ask again";
    case "issue-transferred":
      return "This issue moved here before a spec could be started from it; ask again here";
    case "repository-empty":
      return "This repository has no commit yet, so there is nothing to branch from; push one and ask again";
    case "repository-archived":
      return "This repository is archived, so no spec can be started in it";
    case "branch-refused":
      return `A rule of this repository keeps Specgate from making the branch ${code(outcome.branch)}; allow it to make branches under \`spec/\`, then ask again`;
    case "permission-missing":
      return `Specgate lacks the permission ${code(`${outcome.permission}: write`)} here; an owner can grant it in the settings of the App, then ask again`;
    case "not-allowed":
      return `The label ${code(outcome.label)} starts a spec where somebody with the triage role or above sets it; ask one of them to set it again. The author of the issue can write \`/spec new\``;
  }
}

function describeStanding(
  state: Extract<ScaffoldOutcome, { kind: "started-before" }>["state"],
  pull: string,
): string {
  switch (state) {
    case "open":
      return `The spec of this issue is on its way already: ${pull}`;
    case "merged":
      return `This issue has its spec already, from ${pull}`;
    case "closed":
      return `The spec of this issue was started in ${pull}, which was closed; reopen it, or delete its branch and ask again`;
  }
}

function pullLink({ number, url }: ScaffoldedPull): string {
  return link(`#${number}`, url);
}
