import type { Action } from "../../src/core/action.ts";
import { plan } from "../../src/core/plan.ts";
import type { Posted } from "../../src/core/policy/posted.ts";
import type { Snapshot } from "../../src/core/policy/snapshot.ts";
import type { SpecReport } from "../../src/core/spec-report.ts";
import { decide } from "./builders/decide.ts";
import { findingOf } from "./builders/spec-report.ts";
import {
  changedFile,
  snapshotOf,
  specSnapshotOf,
  strictConfig,
  text,
  validConfig,
} from "./builders/snapshot.ts";

const prd = "docs/specs/7.prd.md";
const file = changedFile(prd, {
  patch: "@@ -0,0 +1,9 @@\n" + "+x\n".repeat(9),
});
const spec = specSnapshotOf(prd, { head: text("x\n".repeat(9)), file });
const nothing: Posted = snapshotOf().posted;

type Answers = Readonly<Record<string, Partial<SpecReport>>>;
const twoErrors: Answers = {
  [prd]: { findings: [findingOf(prd, 3), findingOf(prd, 5)] },
};
const oneError: Answers = { [prd]: { findings: [findingOf(prd, 5)] } };

function planned(
  answers: Answers,
  parts: Parameters<typeof snapshotOf>[0] = {},
) {
  const snapshot = snapshotOf({ specs: [spec], ...parts });
  return plan(decide(snapshot, answers), snapshot);
}

function kindsOf(actions: readonly Action[]): readonly string[] {
  return actions.map((action) => action.kind);
}

/** What stands on GitHub once the actions are done, on the same commit. */
function after(actions: readonly Action[], before: Posted = nothing): Posted {
  let posted = before;
  for (const action of actions) {
    switch (action.kind) {
      case "publish-check-run":
        posted = {
          ...posted,
          checkRun: {
            id: 1,
            externalId: action.externalId,
            completed: true,
            conclusion: action.conclusion,
            annotations: action.annotations.length,
            url: "https://github.com/acme/widgets/runs/1",
          },
        };
        break;
      case "set-status":
        posted = { ...posted, status: action };
        break;
      case "create-review":
        posted = {
          ...posted,
          threads: [
            ...posted.threads,
            ...action.comments.map(({ body }) => ({
              nodeId: `T${body.length}-${/finding (\S+)/.exec(body)?.[1]}`,
              fingerprint: /finding (\S+)/.exec(body)?.[1] ?? "",
              isResolved: false,
            })),
          ],
        };
        break;
      case "create-comment":
        posted = {
          ...posted,
          comment: { nodeId: "C1", body: `${action.body}\n` },
        };
        break;
      case "update-conversation":
        posted = {
          ...posted,
          comment: action.comment ?? posted.comment,
          threads: posted.threads.map((thread) =>
            action.resolve.includes(thread.nodeId)
              ? { ...thread, isResolved: true }
              : thread,
          ),
        };
    }
  }
  return posted;
}

/** The same conversation, seen at a newer commit. */
const pushed = (posted: Posted): Posted => ({
  ...posted,
  checkRun: undefined,
  status: undefined,
});

test("the first time everything is said", () => {
  expect(kindsOf(planned(twoErrors))).toEqual([
    "publish-check-run",
    "set-status",
    "create-review",
    "create-comment",
  ]);
});

test("the second time nothing is", () => {
  const posted = after(planned(twoErrors));
  expect(planned(twoErrors, { posted })).toEqual([]);
});

test("a push costs four writes at most, and repeats no comment", () => {
  const posted = pushed(after(planned(oneError)));
  const findings = [findingOf(prd, 5), findingOf(prd, 7), findingOf(prd, 8)];
  const actions = planned({ [prd]: { findings } }, { posted });
  expect(kindsOf(actions)).toEqual([
    "publish-check-run",
    "set-status",
    "create-review",
    "update-conversation",
  ]);
  expect(actions[2]).toMatchObject({ comments: [{ line: 7 }, { line: 8 }] });
});

test("what is fixed is resolved, together with the comment", () => {
  const first = after(planned(twoErrors));
  const actions = planned(oneError, { posted: pushed(first) });
  expect(kindsOf(actions)).toEqual([
    "publish-check-run",
    "set-status",
    "update-conversation",
  ]);
  expect(actions[2]).toMatchObject({
    resolve: [first.threads[0]?.nodeId],
    comment: {
      nodeId: "C1",
      body: expect.stringContaining("1 error in 1 spec"),
    },
  });
});

test("all well after trouble is one calm line", () => {
  const posted = pushed(after(planned(twoErrors)));
  const actions = planned({}, { posted });
  expect(actions.at(-1)).toEqual({
    kind: "update-conversation",
    comment: {
      nodeId: "C1",
      body: "<!-- specgate:report v=1 -->\n**Specgate: 1 spec complete.** [What was checked, and why](https://github.com/acme/widgets/pull/12/checks)",
    },
    resolve: posted.threads.map((thread) => thread.nodeId),
  });
  expect(planned({}, { posted: after(actions, posted) })).toEqual([]);
});

test("all well from the start needs no comment", () => {
  expect(kindsOf(planned({}))).toEqual(["publish-check-run", "set-status"]);
});

test("a thread that somebody resolved stays, and is not opened again", () => {
  const posted = after(planned(oneError));
  const threads = posted.threads.map((one) => ({ ...one, isResolved: true }));
  expect(planned(oneError, { posted: { ...posted, threads } })).toEqual([]);
});

describe("check run", () => {
  const posted = after(planned(oneError));
  const run = posted.checkRun;
  if (run === undefined) throw new Error("It was not published");

  test("is known by the pull request and a digest of all that it shows", () => {
    expect(run.externalId).toMatch(/^v1:acme\/widgets#12:[0-9a-f]{32}$/);
    const [other] = planned(twoErrors);
    expect(other).not.toMatchObject({ externalId: run.externalId });
  });

  test("left unfinished with the same result is gone on with", () => {
    const checkRun = { ...run, completed: false, annotations: 50 };
    expect(
      planned(oneError, { posted: { ...posted, checkRun } }),
    ).toMatchObject([
      { kind: "publish-check-run", resume: { id: 1, annotations: 50 } },
    ]);
  });

  test("left unfinished with another result is superseded", () => {
    const checkRun = { ...run, completed: false };
    const [action] = planned(twoErrors, { posted: { ...posted, checkRun } });
    expect(action).toMatchObject({ resume: undefined, supersede: 1 });
  });

  test("asked for again is published again", () => {
    const checkRun = { ...run, rerequested: true };
    expect(
      planned(oneError, { posted: { ...posted, checkRun } }),
    ).toMatchObject([
      {
        kind: "publish-check-run",
        externalId: run.externalId,
        resume: undefined,
      },
    ]);
  });

  test("has a button that looks again unless all is well", () => {
    expect(planned(oneError)[0]).toMatchObject({
      buttons: [
        {
          label: "Check again",
          identifier: "recheck",
          description: "Read the pull request once more",
        },
      ],
    });
    expect(planned({})[0]).toMatchObject({ buttons: [] });
  });
});

describe("status", () => {
  test.each([
    [{}, "failure", "1 error in 1 spec"],
    [
      { pull: { isDraft: true } },
      "success",
      "Draft, told only: 1 error in 1 spec",
    ],
  ])("%j: %s", (parts, state, description) => {
    expect(planned(oneError, parts)[1]).toEqual({
      kind: "set-status",
      state,
      description,
    });
  });

  test("can be switched off", () => {
    const config = validConfig({ ...strictConfig, report: { status: false } });
    expect(kindsOf(planned({}, { config }))).toEqual(["publish-check-run"]);
  });
});

describe("quiet", () => {
  const silent: Partial<Snapshot> = { config: { kind: "absent" }, specs: [] };

  test("without a configuration and without a spec", () => {
    expect(planned({}, silent)).toEqual([]);
  });

  test("but what was said before is taken back", () => {
    const posted = after(planned(oneError));
    expect(kindsOf(planned({}, { ...silent, posted }))).toEqual([
      "publish-check-run",
      "set-status",
      "update-conversation",
    ]);
  });

  test("in a merge group: check run and status", () => {
    const actions = planned(oneError, { subject: "merge-group" });
    expect(kindsOf(actions)).toEqual(["publish-check-run", "set-status"]);
  });

  test("on a closed pull request: check run and status", () => {
    const actions = planned(oneError, { pull: { isOpen: false } });
    expect(kindsOf(actions)).toEqual(["publish-check-run", "set-status"]);
  });

  test("on a draft: no comments on the diff", () => {
    const actions = planned(oneError, { pull: { isDraft: true } });
    expect(kindsOf(actions)).toEqual([
      "publish-check-run",
      "set-status",
      "create-comment",
    ]);
  });
});
