import { eventually } from "../queue/eventually.ts";
import { folderWithDatabase } from "../queue/folder-with-database.ts";
import { removeFolder } from "../queue/new-folder.ts";
import { runApp } from "./app-process.ts";
import {
  gaps,
  idea,
  leftBehind,
  startedOnce,
  stepIn,
  widgetsOfTheirOwn,
} from "./scaffold-stage.ts";
import { startGitHubWithApp, webhookPath } from "./stage.ts";

/** Shorter than the App waits for an answer; what it asks again is held again. */
const heldMs = 28_000;

test("killed before and after every step of starting a spec, the App leaves one branch, one pull request and one comment", async () => {
  const github = await startGitHubWithApp();
  const folder = await folderWithDatabase();
  const environment = {
    ...github.environment(),
    SPECGATE_DATA: folder,
    SPECGATE_CONCURRENCY: String(gaps.length),
  };
  const first = await runApp("all", environment);
  let last = first;
  try {
    github.sendsWebhooksTo(first.url + webhookPath);
    const ana = github.user("ana");
    // An issue for each gap: one process stands in all of them when it is killed.
    const issues = await Promise.all(
      gaps.map(async (gap) => {
        const repo = widgetsOfTheirOwn(github);
        github.fails({
          ...stepIn(repo, gap),
          status: 502,
          delayMs: heldMs,
          times: Infinity,
        });
        return ana.opensIssue(repo, idea);
      }),
    );
    await Promise.all(issues.map((issue) => ana.labels(issue, "spec:brief")));
    await eventually(() => expect(github.unmetFaults()).toEqual([]), 60_000);
    const before = issues.map((issue) => leftBehind(issue.repository, issue));
    await first.ends("SIGKILL");
    github.heals();

    last = await runApp("all", environment);
    github.sendsWebhooksTo(last.url + webhookPath);
    await eventually(() => {
      for (const issue of issues)
        expect(leftBehind(issue.repository, issue)).toEqual(startedOnce);
    }, 150_000);

    const states = before.map(
      ({ branches, pulls, comments }) =>
        `${branches.length} ${pulls.length} ${comments.length}`,
    );
    expect([...new Set(states)]).toEqual(["0 0 0", "1 0 0", "1 1 0", "1 1 1"]);
    expect(github.violations()).toEqual([]);
  } finally {
    await last.ends("SIGTERM");
    await github.close();
    await removeFolder(folder);
  }
}, 300_000);
