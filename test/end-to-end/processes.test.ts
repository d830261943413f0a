import type { GitHub } from "../../stand-in/github.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { eventually } from "../queue/eventually.ts";
import { folderWithDatabase } from "../queue/folder-with-database.ts";
import { removeFolder } from "../queue/new-folder.ts";
import { startTestServer } from "../queue/test-database.ts";
import { runApp } from "./app-process.ts";
import type { AppProcess } from "./app-process.ts";
import { closeAll } from "./close-all.ts";
import { reactionsTo, replies } from "./replies.ts";
import { startGitHubWithApp, webhookPath } from "./stage.ts";
import { standing } from "./standing.ts";
import { brief, code, specPath, widgets } from "./widgets.ts";

let github: GitHub;
let running: AppProcess[];
let closings: (() => Promise<void>)[];

beforeEach(async () => {
  github = await startGitHubWithApp();
  running = [];
  closings = [() => github.close()];
});

afterEach(async () => {
  await Promise.all(running.map((app) => app.ends("SIGKILL")));
  await closeAll(closings);
  expectGitHubToBeRight();
});

function expectGitHubToBeRight(): void {
  expect(github.violations()).toEqual([]);
}

async function run(...args: Parameters<typeof runApp>): Promise<AppProcess> {
  const app = await runApp(...args);
  running.push(app);
  return app;
}

async function end(app: AppProcess, signal: NodeJS.Signals): Promise<unknown> {
  running = running.filter((one) => one !== app);
  return app.ends(signal);
}

/** Nothing but what the App needs, and a database of its own in a new folder. */
async function privately(): Promise<Record<string, string>> {
  const folder = await folderWithDatabase();
  closings.push(() => removeFolder(folder));
  return { ...github.environment(), SPECGATE_DATA: folder };
}

function opensUnfinished(number = 1): Promise<PullRequest> {
  const repo = github.repository(`acme/widgets-${number}`, widgets);
  return github.user("ana").opensPullRequest(repo, {
    files: { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code },
  });
}

const postedOnce = {
  check: "failure: 1 error in 1 spec",
  status: "failure: 1 error in 1 spec",
  open: [`${specPath}:7`],
  resolved: [],
  comments: 1,
};

/** Has the App wait at its next check run; the request comes to nothing. */
function holdsCheckRuns(times = 1): void {
  github.fails({
    operation: "checks/create",
    delayMs: 4_000,
    status: 502,
    times,
  });
}

const held = () => eventually(() => expect(github.unmetFaults()).toEqual([]));

test("killed between acknowledging and publishing, it publishes after a restart", async () => {
  const environment = await privately();
  const first = await run("all", environment);
  github.sendsWebhooksTo(first.url + webhookPath);
  holdsCheckRuns();
  const pull = await opensUnfinished();
  await held();
  await end(first, "SIGKILL");
  expect(
    github.deliveries().every((delivery) => delivery.statusCode === 202),
  ).toBe(true);
  expect(standing(pull).check).toBeUndefined();

  const second = await run("all", environment);
  github.sendsWebhooksTo(second.url + webhookPath);
  await eventually(() => expect(standing(pull)).toEqual(postedOnce));
});

test("killed between 👀 and the answer, it answers once after a restart", async () => {
  const environment = await privately();
  const first = await run("all", environment);
  github.sendsWebhooksTo(first.url + webhookPath);
  const pull = await opensUnfinished();
  await eventually(() => expect(standing(pull)).toEqual(postedOnce));
  github.fails({ operation: "issues/create-comment", delayMs: 4_000, status: 502 }); // prettier-ignore
  const asked = await github.user("ana").comments(pull, "/spec status");
  await held();
  await end(first, "SIGKILL");
  expect(reactionsTo(asked)).toEqual(["eyes"]);

  const second = await run("all", environment);
  github.sendsWebhooksTo(second.url + webhookPath);
  await eventually(() => expect(reactionsTo(asked)).toEqual(["eyes", "+1"]));
  expect(replies(pull)).toHaveLength(1);
});

test("with one web process and two workers, a worker that is killed leaves nothing undone", async () => {
  const server = await startTestServer();
  closings.push(() => server.stop());
  const environment = {
    ...github.environment(),
    DATABASE_URL: await server.emptyDatabase(),
    SPECGATE_CONCURRENCY: "1",
  };
  const web = await run("web", environment);
  const workers = [
    await run("worker", environment),
    await run("worker", environment),
  ];
  github.sendsWebhooksTo(web.url + webhookPath);
  // One job each: both workers are in the middle of one when the first is killed.
  holdsCheckRuns(2);
  const pulls = await Promise.all([opensUnfinished(1), opensUnfinished(2)]);
  await held();
  if (workers[0]) await end(workers[0], "SIGKILL");

  await eventually(() => {
    expect(pulls.map(standing)).toEqual([postedOnce, postedOnce]);
  }, 90_000);
});

test("asked to end, it finishes what is under way", async () => {
  const app = await run("all", await privately());
  github.sendsWebhooksTo(app.url + webhookPath);
  github.fails({ operation: "checks/create", delayMs: 700 });
  const pull = await opensUnfinished();
  await held();

  expect(await end(app, "SIGTERM")).toBe(0);
  expect(standing(pull)).toEqual(postedOnce);
});

test("without a webhook secret it does not start, and says why", async () => {
  const environment = { ...(await privately()), WEBHOOK_SECRET: "" };

  await expect(runApp("all", environment)).rejects.toThrow(
    "WEBHOOK_SECRET is not set: without it anybody could send deliveries",
  );
});

test("the log has neither payloads nor texts nor secrets, however much is logged", async () => {
  const app = await run("all", { ...(await privately()), LOG_LEVEL: "trace" });
  github.sendsWebhooksTo(app.url + webhookPath);
  github.fails({ operation: "pulls/create-review", status: 500 });
  github.fails({ operation: "graphql", status: 401 });
  const pull = await opensUnfinished();
  await eventually(() => expect(standing(pull)).toEqual(postedOnce));
  await fetch(app.url + webhookPath, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-github-event": "push",
      "x-github-delivery": "1",
      "x-hub-signature-256": `sha256=${"0".repeat(64)}`,
    },
    body: JSON.stringify({ title: "Export usage" }),
  });

  const log = app.log.join("\n");
  expect(log).toContain("A job failed");
  for (const secret of [
    github.app.hook.secret,
    "PRIVATE KEY",
    "ghs_",
    "Bearer",
    "Export usage",
    "sees what an invoice line",
    "specgate:finding",
  ]) {
    expect(log).not.toContain(secret);
  }
});
