import type { GitHub } from "../../stand-in/github.ts";
import { operationIds } from "../../stand-in/openapi/operations.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import type { Repository } from "../../stand-in/state/repository.ts";
import { asApp, asPerson, github, installed, listen } from "./stage.ts";

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

async function walkApps(hub: GitHub): Promise<void> {
  const { apps } = asApp(hub).rest;
  await apps.getAuthenticated();
  await apps.getBySlug({ app_slug: "specgate" });
  await apps.listInstallations();
  const { id } = hub.installation("acme");
  await apps.getInstallation({ installation_id: id });
  await apps.getOrgInstallation({ org: "acme" });
  await apps.getUserInstallation({ username: "solo" });
  await apps.getRepoInstallation(at);
  await apps.createInstallationAccessToken({
    installation_id: id,
    repositories: ["widgets"],
    permissions: { checks: "read" },
  });
  await apps.getWebhookConfigForApp();
  await apps.updateWebhookConfigForApp({ secret: "other" });
  const { data } = await apps.listWebhookDeliveries({ per_page: 2 });
  const delivery_id = data[0]?.id ?? 0;
  await apps.getWebhookDelivery({ delivery_id });
  await apps.redeliverWebhookDelivery({ delivery_id });
}

async function walkContents(hub: GitHub): Promise<void> {
  const { repos } = (await installed(hub)).rest;
  for (const path of [
    "",
    "README.md",
    "docs",
    "docs/link.md",
    "docs/gone.md",
    "vendor/lib",
    "run.sh",
  ])
    await repos.getContent({ ...at, path });
  const spaced = { ...at, path: "docs/a b#ü.md", ref: "count" };
  await repos.getContent(spaced);
  await repos.getContent({ ...spaced, mediaType: { format: "raw" } });
  await repos.getContent({
    ...at,
    path: "docs",
    mediaType: { format: "object" },
  });
  const file = { ...at, path: "notes/one.md", message: "Note" };
  const content = Buffer.from("note").toString("base64");
  const { data } = await repos.createOrUpdateFileContents({ ...file, content });
  const sha = data.content?.sha ?? "";
  const changed = await repos.createOrUpdateFileContents({
    ...file,
    content: Buffer.from("more").toString("base64"),
    sha,
  });
  await repos.deleteFile({ ...file, sha: changed.data.content?.sha ?? "" });
}

async function walkGit(hub: GitHub): Promise<void> {
  const { git } = (await installed(hub)).rest;
  const { data: main } = await git.getRef({ ...at, ref: "heads/main" });
  const { data: blob } = await git.createBlob({
    ...at,
    content: Buffer.from("text").toString("base64"),
    encoding: "base64",
  });
  await git.getBlob({ ...at, file_sha: blob.sha });
  const { data: tree } = await git.createTree({
    ...at,
    base_tree: main.object.sha,
    tree: [
      { path: "made/by.md", mode: "100644", type: "blob", sha: blob.sha },
      { path: "inline.md", mode: "100644", type: "blob", content: "inline" },
      { path: "README.md", mode: "100644", type: "blob", sha: null },
    ],
  });
  await git.getTree({ ...at, tree_sha: tree.sha, recursive: "1" });
  const { data: commit } = await git.createCommit({
    ...at,
    message: "Made",
    tree: tree.sha,
    parents: [main.object.sha],
  });
  await git.getCommit({ ...at, commit_sha: commit.sha });
  const ref = "heads/made/branch";
  await git.createRef({ ...at, ref: `refs/${ref}`, sha: main.object.sha });
  await git.updateRef({ ...at, ref, sha: commit.sha });
  await git.listMatchingRefs({ ...at, ref: "heads/made" });
  await git.deleteRef({ ...at, ref });
}

async function walkChecks(hub: GitHub, head_sha: string): Promise<void> {
  const { checks, repos } = (await installed(hub)).rest;
  const annotation = {
    path: "new.md",
    start_line: 1,
    end_line: 1,
    annotation_level: "failure" as const,
    message: "Missing",
  };
  const { data: run } = await checks.create({
    ...at,
    head_sha,
    name: "Specgate",
    status: "in_progress",
    external_id: "1",
    started_at: "2026-01-01T00:00:00Z",
    output: { title: "One", summary: "One", annotations: [annotation] },
    actions: [{ label: "Check", description: "Again", identifier: "check" }],
  });
  const own = { ...at, check_run_id: run.id };
  await checks.update({
    ...own,
    conclusion: "failure",
    output: { title: "Two", summary: "Two", annotations: [annotation] },
  });
  const { data } = await checks.get(own);
  expect(data.output.annotations_count).toBe(2);
  await checks.listAnnotations(own);
  await checks.listForRef({ ...at, ref: head_sha, check_name: "Specgate" });
  await checks.listSuitesForRef({ ...at, ref: "count" });
  const suite = { ...at, check_suite_id: run.check_suite?.id ?? 0 };
  await checks.getSuite(suite);
  await checks.listForSuite({ ...suite, filter: "all" });
  await checks.rerequestRun(own);
  await checks.rerequestSuite(suite);
  await repos.createCommitStatus({
    ...at,
    sha: head_sha,
    state: "pending",
    context: "specgate/spec",
    description: "Checking",
    target_url: "https://example.com/",
  });
  await repos.listCommitStatusesForRef({ ...at, ref: head_sha });
  await repos.getCombinedStatusForRef({ ...at, ref: head_sha });
}

async function walkConversations(hub: GitHub): Promise<void> {
  const { issues, reactions } = (await installed(hub)).rest;
  const { data: made } = await issues.create({
    ...at,
    title: "Made",
    body: "By the App",
    labels: ["bug"],
    assignees: ["bo"],
  });
  for (const issue_number of [1, 2, made.number]) {
    const one = { ...at, issue_number };
    await issues.get(one);
    await issues.addLabels({ ...one, labels: ["question", "fresh"] });
    await issues.listLabelsOnIssue(one);
    await issues.removeLabel({ ...one, name: "fresh" });
    await issues.setLabels({ ...one, labels: ["spec"] });
    await issues.removeAllLabels(one);
    await issues.addAssignees({ ...one, assignees: ["ana"] });
    await issues.removeAssignees({ ...one, assignees: ["ana"] });
    const { data: comment } = await issues.createComment({
      ...one,
      body: "Hello",
    });
    const own = { ...at, comment_id: comment.id };
    await issues.updateComment({ ...own, body: "Hello again" });
    await issues.getComment(own);
    await issues.listComments(one);
    const { data: reaction } = await reactions.createForIssueComment({
      ...own,
      content: "eyes",
    });
    await reactions.listForIssueComment(own);
    await reactions.deleteForIssueComment({
      ...own,
      reaction_id: reaction.id,
    });
    await issues.deleteComment(own);
    await reactions.createForIssue({ ...one, content: "rocket" });
    await reactions.listForIssue(one);
  }
  await issues.listForRepo({ ...at, state: "all" });
  await issues.listCommentsForRepo(at);
  await issues.listSubIssues({ ...at, issue_number: 2 });
  await issues.update({
    ...at,
    issue_number: made.number,
    state: "closed",
    state_reason: "not_planned",
  });
  const label = { ...at, name: "spec:prd" };
  await issues.createLabel({ ...label, color: "00ff00", description: "PRD" });
  await issues.getLabel(label);
  await issues.updateLabel({ ...label, color: "0000ff" });
  await issues.listLabelsForRepo(at);
  await issues.deleteLabel(label);
}

async function walkReviews(hub: GitHub, commit_id: string): Promise<void> {
  const { pulls, reactions } = (await installed(hub)).rest;
  const one = { ...at, pull_number: 1 };
  const comment = { path: "docs/a b#ü.md", body: "Why?", line: 2 };
  const { data: review } = await pulls.createReview({
    ...one,
    commit_id,
    event: "REQUEST_CHANGES",
    body: "Look",
    comments: [comment, { ...comment, line: 3, start_line: 1 }],
  });
  const own = { ...one, review_id: review.id };
  await pulls.getReview(own);
  await pulls.updateReview({ ...own, body: "Look again" });
  await pulls.listCommentsForReview(own);
  await pulls.dismissReview({ ...own, message: "Done" });
  const pending = await pulls.createReview({ ...one, comments: [comment] });
  await pulls.submitReview({
    ...one,
    review_id: pending.data.id,
    event: "COMMENT",
  });
  const second = await pulls.createReview({ ...one, body: "Wait" });
  await pulls.deletePendingReview({ ...one, review_id: second.data.id });
  await pulls.listReviews(one);
  const { data: single } = await pulls.createReviewComment({
    ...one,
    ...comment,
    commit_id,
    side: "RIGHT",
  });
  await pulls.createReviewComment({
    ...one,
    commit_id,
    path: "new.md",
    body: "All of it",
    subject_type: "file",
  });
  const on = { ...at, comment_id: single.id };
  await pulls.createReplyForReviewComment({ ...one, ...on, body: "Because" });
  await pulls.getReviewComment(on);
  await pulls.updateReviewComment({ ...on, body: "Why not?" });
  await pulls.listReviewComments(one);
  await pulls.listReviewCommentsForRepo(at);
  await reactions.createForPullRequestReviewComment({ ...on, content: "+1" });
  await reactions.listForPullRequestReviewComment(on);
  await pulls.deleteReviewComment(on);
}

async function walkPulls(hub: GitHub): Promise<void> {
  const { pulls, git } = (await installed(hub)).rest;
  const one = { ...at, pull_number: 1 };
  await pulls.get(one);
  await pulls.get({ ...one, mediaType: { format: "diff" } });
  await pulls.list({ ...at, state: "all" });
  await pulls.listFiles(one);
  await pulls.listCommits(one);
  await pulls.update({ ...one, title: "Count all widgets" });
  await pulls.requestReviewers({
    ...one,
    reviewers: ["bo"],
    team_reviewers: ["security"],
  });
  await pulls.listRequestedReviewers(one);
  await hub.user("bo").pushesTo(hub.world.repositories[0] ?? fail(), "main", {
    "later.md": "later",
  });
  await pulls.updateBranch(one);
  await pulls.merge(one);
  await pulls.checkIfMerged(one);
  const { data: main } = await git.getRef({ ...at, ref: "heads/other" });
  await git.createRef({
    ...at,
    ref: "refs/heads/third",
    sha: main.object.sha,
  });
  await pulls.create({
    ...at,
    title: "Third",
    head: "third",
    base: "main",
    body: "Third",
    draft: true,
  });
}

function fail(): never {
  throw new Error("There is no repository");
}
