import type { Issue } from "../../stand-in/state/issue.ts";
import type { Repository } from "../../stand-in/state/repository.ts";
import {
  idea,
  leftBehind,
  startedOnce,
  widgetsOfTheirOwn,
} from "./scaffold-stage.ts";
import { brief } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled } = stage;

const nothing = { branches: [], pulls: [] };
const branch = "spec/1-export-usage";
const path = "docs/specs/1-export-usage.md";

async function opened(repo?: Repository) {
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(
    repo ?? widgetsOfTheirOwn(stage.github),
    idea,
  );
  return { repo: issue.repository, issue, ana };
}

/** Sets up a request that GitHub refuses. */
function refusal(operation: string, status: number, message: string) {
  return () => stage.github.fails({ operation, status, body: { message } });
}

describe("what stands in the way is told on the issue, once", () => {
  type Setting = readonly [
    name: string,
    sentence: string,
    setUp: (at: {
      readonly repo: Repository;
      readonly issue: Issue;
    }) => Promise<void> | void,
    left: object,
  ];

  const branchAlone = { branches: [branch], pulls: [] };
  const settings: readonly Setting[] = [
    [
      "a branch of somebody else's, with a commit",
      `There is a branch \`${branch}\` that was not made by Specgate; delete or rename it, then ask again`,
      ({ repo }) =>
        stage.github.user("ben").pushesTo(repo, branch, { "a.md": "A" }),
      branchAlone,
    ],
    [
      "a branch of somebody else's that is empty",
      `There is a branch \`${branch}\` that was not made by Specgate; delete or rename it, then ask again`,
      ({ repo }) => stage.github.user("ben").branches(repo, branch),
      branchAlone,
    ],
    [
      "the file",
      `There is a file \`${path}\` already; link it with \`/spec link\`, or give the issue another title and ask again`,
      ({ repo }) =>
        stage.github.user("ben").pushesTo(repo, "main", { [path]: brief() }),
      nothing,
    ],
    [
      "an issue that was closed",
      "This issue was closed before a spec could be started; reopen it and ask again",
      ({ issue }) => stage.github.user("ben").closes(issue),
      nothing,
    ],
    [
      "a rule about branches",
      `A rule of this repository keeps Specgate from making the branch \`${branch}\`; allow it to make branches under \`spec/\`, then ask again`,
      ({ repo }) => void repo.rules.set("spec/*", [{ type: "creation" }]),
      nothing,
    ],
    [
      "a rule about commits",
      `A rule of this repository keeps Specgate from making the branch \`${branch}\`; allow it to make branches under \`spec/\`, then ask again`,
      ({ repo }) => void repo.rules.set("spec/*", [{ type: "pull_request" }]),
      branchAlone,
    ],
    [
      "no permission to write files",
      "Specgate lacks the permission `Contents: write` here; an owner can grant it in the settings of the App, then ask again",
      refusal("git/create-ref", 403, "Resource not accessible by integration"),
      nothing,
    ],
    [
      "no permission to open pull requests",
      "Specgate lacks the permission `Pull requests: write` here; an owner can grant it in the settings of the App, then ask again",
      refusal("pulls/create", 403, "Resource not accessible by integration"),
      branchAlone,
    ],
  ];

  test.each(settings)("%s", async (_, sentence, setUp, expected) => {
    const { repo, issue, ana } = await opened();
    await setUp({ repo, issue });
    await settled();
    await ana.labels(issue, "spec:brief");
    await settled();

    expect(leftBehind(repo, issue)).toEqual({
      ...expected,
      comments: [sentence],
    });
  });

  test("no template of that name", async () => {
    const { repo, issue, ana } = await opened();
    await ana.labels(issue, "spec:rfc");
    await settled();

    expect(leftBehind(repo, issue)).toEqual({
      ...nothing,
      comments: ["There is no template `rfc` …"],
    });
    expect(issue.comments[0]?.body).toContain(
      "- `brief`: `Brief` (label `spec:brief`)",
    );
  });

  test("a repository without a commit", async () => {
    const repo = stage.github.repository("acme/empty");
    const { issue, ana } = await opened(repo);
    await ana.labels(issue, "spec:prd");
    await settled();

    expect(leftBehind(repo, issue)).toEqual({
      ...nothing,
      comments: [
        "This repository has no commit yet, so there is nothing to branch from; push one and ask again",
      ],
    });
  });

  test("an archived repository takes no comment either; nothing is tried", async () => {
    const { repo, issue, ana } = await opened();
    stage.github.disturbs({ event: "issues", action: "labeled", delayMs: 200 });
    const labels = ana.labels(issue, "spec:brief");
    await ana.archives(repo);
    await labels;
    await settled();

    expect(leftBehind(repo, issue)).toEqual({ ...nothing, comments: [] });
    const writes = stage.github.calls().filter(({ kind }) => kind === "write");
    expect(writes.map(({ operation }) => operation)).toEqual([
      "issues/create-comment",
    ]);
  });

  test("an issue that moved is told where it is now", async () => {
    const { repo, issue, ana } = await opened();
    const other = stage.github.repository(`${repo.owner.login}/gadgets`);
    stage.github.disturbs({ event: "issues", action: "labeled", delayMs: 200 });
    const labels = ana.labels(issue, "spec:brief");
    const moved = await ana.transfers(issue, other);
    await labels;
    await settled();

    expect(leftBehind(repo, issue)).toMatchObject(nothing);
    expect(leftBehind(other, moved)).toEqual({
      ...nothing,
      comments: [
        "This issue moved here before a spec could be started from it; ask again here",
      ],
    });
  });

  test("somebody whose form sets the label is told who may", async () => {
    const repo = widgetsOfTheirOwn(stage.github);
    const eve = stage.github.stranger("eve");
    const issue = await eve.opensIssue(repo, {
      ...idea,
      labels: ["spec:brief"],
    });
    await settled();

    expect(leftBehind(repo, issue)).toEqual({
      ...nothing,
      comments: [
        "The label `spec:brief` starts a spec where somebody with the triage role or above sets it; ask one of them to set it again. The author of the issue can write `/spec new`",
      ],
    });
  });

  test("the same again is not told again; once it is mended, the spec starts", async () => {
    const { repo, issue, ana } = await opened();
    const again = async () => {
      await ana.labels(issue, "spec:brief");
      await settled();
      await ana.unlabels(issue, "spec:brief");
    };
    await ana.pushesTo(repo, branch, { "a.md": "A" });
    await again();
    await again();
    expect(leftBehind(repo, issue).comments).toHaveLength(1);

    await ana.deletesBranch(repo, branch);
    await again();
    const mended = leftBehind(repo, issue);
    expect({ ...mended, comments: mended.comments.slice(1) }).toEqual(
      startedOnce,
    );
  });
});
