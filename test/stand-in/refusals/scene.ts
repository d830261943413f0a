import type { Octokit } from "@octokit/rest";
import type { GitHub } from "../../../stand-in/github.ts";
import type { PullRequest } from "../../../stand-in/state/pull-request.ts";
import type { Repository } from "../../../stand-in/state/repository.ts";
import { github, installed, refusal } from "../stage.ts";

export const at = { owner: "acme", repo: "widgets" };
export const nowhere = "f".repeat(40);

export interface Scene {
  readonly hub: GitHub;
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly pull: PullRequest;
}

/** A pull request that changes line 20 of 40. */
export async function scene(): Promise<Scene> {
  const hub = await github();
  const lines = Array.from({ length: 40 }, (_, i) => `line ${i + 1}\n`).join(
    "",
  );
  const repository = hub.repository("acme/widgets", {
    files: {
      "README.md": lines,
      ".github/workflows/ci.yml": "on: push\n",
    },
  });
  const pull = await hub.user("ana").opensPullRequest(repository, {
    branch: "count",
    files: { "README.md": lines.replace("line 20", "line twenty") },
  });
  return { hub, repository, pull, octokit: await installed(hub) };
}

/** What is tried, the status and the words it is refused with, and how. */
export type Refused = readonly [
  string,
  number,
  RegExp,
  (scene: Scene) => Promise<unknown>,
];

/** What comes of it, and whether the stand-in kept to GitHub's description. */
export async function attempted(attempt: Refused[3]): Promise<object> {
  const set = await scene();
  const outcome = await refusal(attempt(set));
  return { ...outcome, violations: set.hub.violations() };
}
