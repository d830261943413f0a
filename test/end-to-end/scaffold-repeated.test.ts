import type { Issue } from "../../stand-in/state/issue.ts";
import {
  gaps,
  idea,
  leftBehind,
  pullsOfApp,
  startedOnce,
  stepIn,
  widgetsOfTheirOwn,
} from "./scaffold-stage.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled } = stage;

const branch = "spec/1-export-usage";

async function opened() {
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(widgetsOfTheirOwn(stage.github), idea);
  return { repo: issue.repository, issue, ana };
}

describe("asked more than once, an issue gets one branch, one pull request, one comment", () => {
  test.each<[string, (issue: Issue) => Promise<void>]>([
    [
      "set, taken off, set again",
      async (issue) => {
        const ana = stage.github.user("ana");
        await ana.labels(issue, "spec:brief");
        await ana.unlabels(issue, "spec:brief");
        await ana.labels(issue, "spec:brief");
      },
    ],
    [
      "set again when all was done",
      async (issue) => {
        const ana = stage.github.user("ana");
        await ana.labels(issue, "spec:brief");
        await settled();
        await ana.unlabels(issue, "spec:brief");
        await ana.labels(issue, "spec:brief");
      },
    ],
    [
      "two labels at once",
      (issue) => stage.github.user("ana").labels(issue, "spec:brief", "spec"),
    ],
    [
      "a delivery that comes twice",
      async (issue) => {
        stage.github.disturbs({
          event: "issues",
          action: "labeled",
          duplicate: true,
        });
        await stage.github.user("ana").labels(issue, "spec:brief");
      },
    ],
    [
      "a delivery that is sent again later",
      async (issue) => {
        await stage.github.user("ana").labels(issue, "spec:brief");
        await settled();
        const delivery = stage.github
          .deliveries()
          .findLast(({ event }) => event === "issues");
        if (delivery) await stage.github.redelivers(delivery);
      },
    ],
  ])("%s", async (_, ask) => {
    const { repo, issue } = await opened();
    await ask(issue);
    await settled();

    const left = leftBehind(repo, issue);
    expect({ ...left, comments: left.comments.length }).toEqual({
      ...startedOnce,
      comments: 1,
    });
  });
});

test("whatever request is lost, or its answer, in the end everything is there once", async () => {
  const { github } = stage;
  const ana = github.user("ana");
  const issues = await Promise.all(
    gaps.map(async (gap) => {
      const repo = widgetsOfTheirOwn(github);
      github.fails({ ...stepIn(repo, gap), status: 502 });
      return ana.opensIssue(repo, idea);
    }),
  );
  await Promise.all(issues.map((issue) => ana.labels(issue, "spec:brief")));
  await settled();

  for (const issue of issues)
    expect(leftBehind(issue.repository, issue)).toEqual(startedOnce);
}, 150_000);

async function startedSpec() {
  const { repo, issue, ana } = await opened();
  await ana.labels(issue, "spec:brief");
  await settled();
  await ana.unlabels(issue, "spec:brief");
  const [pull] = pullsOfApp(repo);
  if (!pull) throw new Error("No pull request was opened");
  return { repo, issue, ana, pull };
}

describe("asked again later", () => {
  test("a spec that was merged stays the issue's, until another kind is asked for", async () => {
    const { repo, issue, ana, pull } = await startedSpec();
    await ana.marksReady(pull);
    await ana.merges(pull);
    await ana.deletesBranch(repo, branch);
    await ana.labels(issue, "spec:brief");
    await settled();
    expect(leftBehind(repo, issue)).toEqual({
      branches: [],
      pulls: ["Spec: Export usage (closed, 1 commit)"],
      comments: [
        ...startedOnce.comments,
        "This issue has its spec already, from #2",
      ],
    });

    await ana.labels(issue, "spec:prd");
    await settled();
    expect(leftBehind(repo, issue)).toMatchObject({
      branches: [branch],
      pulls: [
        "Spec: Export usage (closed, 1 commit)",
        "Spec: Export usage (open, 1 commit)",
      ],
    });
  });

  test("one that was closed is started anew when its branch is gone", async () => {
    const { repo, issue, ana, pull } = await startedSpec();
    await ana.closes(pull);
    await ana.labels(issue, "spec:brief");
    await settled();
    expect(leftBehind(repo, issue).comments).toEqual([
      ...startedOnce.comments,
      "The spec of this issue was started in #2, which was closed; reopen it, or delete its branch and ask again",
    ]);

    await ana.deletesBranch(repo, branch);
    await ana.unlabels(issue, "spec:brief");
    await ana.labels(issue, "spec:brief");
    await settled();
    expect(leftBehind(repo, issue)).toMatchObject({
      branches: [branch],
      pulls: [
        "Spec: Export usage (closed, 1 commit)",
        "Spec: Export usage (open, 1 commit)",
      ],
    });
  });
});
