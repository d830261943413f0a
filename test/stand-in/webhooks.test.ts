import { createHmac } from "node:crypto";
import type { Person } from "../../stand-in/people/person.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import type { GitHub } from "../../stand-in/github.ts";
import { asApp, github, installed, listen, names } from "./stage.ts";

const files = { "README.md": "# Widgets\n" };

async function opened(
  hub: GitHub,
): Promise<{ readonly ana: Person; readonly pull: PullRequest }> {
  const repository = hub.repository("acme/widgets", { files });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    branch: "a",
    files: { "a.md": "a\n" },
  });
  return { ana, pull };
}

test("what people do is told as GitHub tells it, signed", async () => {
  const hub = await github();
  const received = await listen(hub);
  const { ana, pull } = await opened(hub);
  await ana.labels(pull, "no-spec");
  await ana.pushes(pull, { "a.md": "b\n" });
  await ana.edits(pull, { title: "New", body: "Text" });
  await ana.convertsToDraft(pull);
  await ana.marksReady(pull);
  await ana.comments(pull, "/spec help");
  await ana.unlabels(pull, "no-spec");
  await ana.closes(pull);
  expect(names(received).toSorted()).toEqual(
    [
      "push",
      "check_suite.requested",
      "pull_request.opened",
      "pull_request.labeled",
      "push",
      "check_suite.requested",
      "pull_request.synchronize",
      "pull_request.edited",
      "pull_request.converted_to_draft",
      "pull_request.ready_for_review",
      "issue_comment.created",
      "pull_request.unlabeled",
      "pull_request.closed",
    ].toSorted(),
  );
  for (const { headers, text } of received) {
    const hmac = createHmac("sha256", hub.app.hook.secret).update(text);
    expect(headers["x-hub-signature-256"]).toBe(`sha256=${hmac.digest("hex")}`);
    expect(headers["x-github-delivery"]).toMatch(/^[\da-f-]{36}$/);
    expect(headers["user-agent"]).toMatch(/^GitHub-Hookshot\//);
    expect(JSON.parse(text)).toMatchObject({
      installation: { id: hub.installation("acme").id },
      repository: { full_name: "acme/widgets" },
      sender: { login: "ana", type: "User" },
    });
  }
  expect(hub.violations()).toEqual([]);
});

test("every webhook that it can send is one that GitHub describes", async () => {
  const hub = await github({
    app: { events: ["create", "delete", "issues", "status", "repository"] },
  });
  const received = await listen(hub);
  const { ana, pull } = await opened(hub);
  const repository = pull.repository;
  const installation = hub.installation("acme");
  await ana.suspends(installation);
  await ana.unsuspends(installation);
  await ana.acceptsPermissions(installation, hub.app.permissions);
  await ana.selectsRepositories(installation, []);
  await ana.selectsRepositories(installation, [repository]);
  await ana.setsStatus(pull, "ci", "success");
  await ana.deletesBranch(repository, "a");
  const issue = await ana.opensIssue(repository, { title: "T", body: "B" });
  await ana.labels(issue, "bug");
  await ana.unlabels(issue, "bug");
  await ana.assigns(issue, hub.user("bo"));
  await ana.editsIssue(issue, { title: "U" });
  await ana.closes(issue);
  await ana.reopensIssue(issue);
  const other = hub.repository("acme/other", { files });
  await ana.transfers(issue, other);
  await ana.renames(repository, "gadgets");
  await ana.archives(repository);
  await ana.unarchives(repository);
  await ana.makesPrivate(repository);
  await ana.uninstalls(installation);
  expect(names(received)).toEqual(
    expect.arrayContaining([
      "create",
      "delete",
      "status",
      "installation.suspend",
      "installation.unsuspend",
      "installation.new_permissions_accepted",
      "installation_repositories.removed",
      "installation_repositories.added",
      "issues.opened",
      "issues.labeled",
      "issues.unlabeled",
      "issues.assigned",
      "issues.edited",
      "issues.closed",
      "issues.reopened",
      "issues.transferred",
      "repository.renamed",
      "repository.archived",
      "repository.unarchived",
      "repository.privatized",
      "installation.deleted",
    ]),
  );
  expect(hub.violations()).toEqual([]);
});

test("an App hears of what it asked for, and may know", async () => {
  const hub = await github({
    app: {
      permissions: { pull_requests: "read" },
      events: ["pull_request", "issues"],
    },
  });
  const received = await listen(hub);
  const { ana, pull } = await opened(hub);
  await ana.opensIssue(pull.repository, { title: "T" });
  await ana.comments(pull, "Hello");
  expect(names(received)).toEqual(["pull_request.opened"]);
});

test("what the App does itself is told too", async () => {
  const hub = await github();
  const received = await listen(hub);
  const { pull } = await opened(hub);
  const { rest } = await installed(hub);
  await rest.checks.create({
    owner: "acme",
    repo: "widgets",
    name: "Specgate",
    head_sha: pull.headSha,
    conclusion: "success",
  });
  await hub.settled();
  const own = received.filter(({ text }) =>
    text.includes('"sender":{"login":"specgate[bot]"'),
  );
  expect(names(own).toSorted()).toEqual([
    "check_run.completed",
    "check_run.created",
    "check_suite.completed",
  ]);
});

test("a failed delivery is on record and can be repeated under its GUID", async () => {
  const hub = await github();
  let status = 500;
  const received = await listen(hub, () => status);
  await opened(hub);
  const { apps } = asApp(hub).rest;
  const { data } = await apps.listWebhookDeliveries({ status: "failure" });
  const failed = data.find(({ event }) => event === "pull_request");
  expect(failed).toMatchObject({
    action: "opened",
    redelivery: false,
    status: "Invalid HTTP Response: 500",
    status_code: 500,
  });
  status = 202;
  await apps.redeliverWebhookDelivery({ delivery_id: failed?.id ?? 0 });
  await hub.settled();
  expect(hub.deliveries().at(-1)).toMatchObject({
    guid: failed?.guid,
    isRedelivery: true,
    status: "OK",
    responseBody: "noted",
  });
  expect(received.at(-1)?.headers["x-github-delivery"]).toBe(failed?.guid);
  expect(hub.violations()).toEqual([]);
});

test("nobody at home is a failed delivery, and no error of who acted", async () => {
  const hub = await github();
  hub.sendsWebhooksTo("http://127.0.0.1:9/");
  await opened(hub);
  expect(hub.deliveries().map(({ statusCode }) => statusCode)).toEqual([
    0, 0, 0,
  ]);
  expect(hub.deliveries()[0]?.status).toBe("failed to connect to host");
});

test("deliveries can be lost, come twice, and come late", async () => {
  const hub = await github();
  const received = await listen(hub);
  hub.disturbs({ event: "push", drop: true });
  hub.disturbs({ event: "check_suite", drop: true });
  hub.disturbs({ event: "pull_request", action: "opened", duplicate: true });
  const { ana, pull } = await opened(hub);
  const guids = received.map(({ headers }) => headers["x-github-delivery"]);
  expect(names(received)).toEqual([
    "pull_request.opened",
    "pull_request.opened",
  ]);
  expect(new Set(guids).size).toBe(1);

  hub.disturbs({ event: "issue_comment", delayMs: 50 });
  const late = ana.comments(pull, "First");
  await ana.edits(pull, { title: "Second" });
  await late;
  expect(names(received).slice(2)).toEqual([
    "pull_request.edited",
    "issue_comment.created",
  ]);
});

test("pages of deliveries are linked by cursors", async () => {
  const hub = await github();
  await listen(hub);
  await opened(hub);
  const octokit = asApp(hub);
  const pages = await octokit.paginate("GET /app/hook/deliveries", {
    per_page: 2,
  });
  expect(pages.map(({ id }) => id)).toEqual(
    hub
      .deliveries()
      .map(({ id }) => id)
      .toReversed(),
  );
});
