import type { GitHub } from "../../../stand-in/github.ts";
import { operationIds } from "../../../stand-in/openapi/operations.ts";
import type { PullRequest } from "../../../stand-in/state/pull-request.ts";
import type { Repository } from "../../../stand-in/state/repository.ts";
import { asPerson, github, installed, listen } from "../stage.ts";
import { walkApps } from "./apps.ts";
import { walkChecks } from "./checks.ts";
import { walkContents, walkGit } from "./code.ts";
import { walkConversations } from "./conversations.ts";
import { walkPulls, walkReviews } from "./pulls.ts";

const at = { owner: "acme", repo: "widgets" };

/** Everything that has to stand there so that every operation has something to answer with. */
async function scene(hub: GitHub): Promise<{
  readonly repository: Repository;
  readonly pull: PullRequest;
}> {
  await listen(hub);
  const repository = hub.repository("acme/widgets", {
    files: {
      "README.md": "# Widgets\n",
      "docs/link.md": { symlink: "../README.md" },
      "docs/gone.md": { symlink: "nowhere.md" },
      "vendor/lib": { submodule: "a".repeat(40) },
      "run.sh": { executable: "#!/bin/sh\n" },
      "old.md": "one\ntwo\nthree\nfour\n",
      "pixel.png": Buffer.from([0, 1, 2, 3]),
    },
    rules: { main: [{ type: "deletion" }] },
  });
  hub.repository("solo/notes", { files: { "a.md": "a" } });
  hub.team("acme/security", { bo: {}, cy: { state: "pending" } });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    title: "Count widgets",
    body: "Closes #2",
    branch: "count",
    files: {
      "docs/a b#ü.md": "first\nsecond\nthird\n",
      "new.md": { movedFrom: "old.md" },
      "pixel.png": Buffer.from([0, 9]),
      "run.sh": null,
    },
  });
  const parent = await ana.opensIssue(repository, {
    title: "Count",
    body: "All",
    labels: ["bug"],
  });
  const child = await ana.opensIssue(repository, { title: "Count one" });
  parent.subIssues.push(child);
  await ana.opensPullRequest(repository, {
    branch: "other",
    files: { "x.md": "x" },
    draft: true,
  });
  return { repository, pull };
}

test("every operation is served, and every answer is one that GitHub could give", async () => {
  const hub = await github();
  const { pull } = await scene(hub);
  const octokit = await installed(hub);
  const { rest } = octokit;
  const sha = pull.headSha;

  await walkApps(hub);
  await rest.apps.listReposAccessibleToInstallation();
  await rest.rateLimit.get();

  await rest.repos.get(at);
  await rest.repos.listBranches(at);
  await rest.repos.listActivities({
    ...at,
    activity_type: "branch_creation",
  });
  await rest.repos.getBranch({ ...at, branch: "count" });
  await rest.repos.getBranchRules({ ...at, branch: "main" });
  await rest.repos
    .getBranchProtection({ ...at, branch: "main" })
    .catch(() => undefined);
  await rest.repos.listCommits({ ...at, path: "README.md" });
  await rest.repos.getCommit({ ...at, ref: sha });
  await rest.repos.compareCommitsWithBasehead({
    ...at,
    basehead: "main...count",
  });
  await rest.repos.listPullRequestsAssociatedWithCommit({
    ...at,
    commit_sha: sha,
  });
  for (const username of ["ana", "specgate[bot]"])
    await rest.repos.getCollaboratorPermissionLevel({ ...at, username });

  await walkContents(hub);
  await walkGit(hub);
  await walkChecks(hub, sha);
  await walkConversations(hub);
  await walkReviews(hub, sha);
  await walkPulls(hub);

  await rest.orgs.checkMembershipForUser({ org: "acme", username: "ana" });
  const team = { org: "acme", team_slug: "security" };
  await rest.teams.getByName(team);
  await rest.teams.listMembersInOrg(team);
  for (const username of ["bo", "cy"])
    await rest.teams.getMembershipForUserInOrg({ ...team, username });
  await rest.users.getByUsername({ username: "ana" });
  await asPerson(hub, hub.user("ana").token).rest.users.getAuthenticated();
  await hub.settled();

  const served = new Set(
    hub.calls().flatMap(({ operation, status }) =>
      status < 300 ||
      // No branch of the stand-in is protected: 404 is all that it says there.
      operation === "repos/get-branch-protection"
        ? [operation]
        : [],
    ),
  );
  expect(operationIds.filter((id) => !served.has(id))).toEqual([]);
  expect(hub.violations()).toEqual([]);
}, 60_000);
