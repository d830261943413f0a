import type {
  Action,
  Annotation,
  PublishCheckRun,
} from "../../src/core/action.ts";
import { publish } from "../../src/tasks/publish.ts";
import { Refused } from "../../src/tasks/refused.ts";
import { fakeGitHub } from "./fake-github.ts";

const pull = { installationId: 1, owner: "acme", repo: "widgets", number: 12 };
const nothingPosted = {
  checkRun: undefined,
  status: undefined,
  comment: undefined,
  threads: [],
};
const target = { pull, headSha: "abc", posted: nothingPosted };

const status: Action = {
  kind: "set-status",
  state: "failure",
  description: "2 errors",
};
const comment = { path: "a.md", startLine: 1, line: 1, body: "Empty" };
const review: Action = { kind: "create-review", body: "", comments: [comment] };

function checkRun(
  annotations: number,
  fields: Partial<PublishCheckRun> = {},
): PublishCheckRun {
  return {
    kind: "publish-check-run",
    externalId: "v1:acme/widgets#12:d1",
    conclusion: "failure",
    title: "2 errors",
    summary: "…",
    annotations: Array.from({ length: annotations }, (_, i) =>
      annotation(i + 1),
    ),
    buttons: [],
    resume: undefined,
    ...fields,
  };
}

function annotation(line: number): Annotation {
  return {
    path: "a.md",
    startLine: line,
    endLine: line,
    columns: undefined,
    level: "failure",
    title: "t",
    message: "m",
  };
}

/** An attempt that is superseded after so many questions. */
function attempt(supersededAfter = Infinity) {
  let asked = 0;
  return {
    superseded: () => Promise.resolve(++asked > supersededAfter),
    signal: new AbortController().signal,
  };
}

test("the check run goes first, and the status links its page", async () => {
  const { writes, ports } = fakeGitHub();

  await publish([status, review, checkRun(2)], target, ports, attempt());

  expect(writes).toEqual([
    "create 1 on abc: failure, 2 annotations",
    "status failure: 2 errors -> https://github.test/runs/1",
    "review: 1 comments",
  ]);
});

test("a status alone links the check run that stands already", async () => {
  const { writes, ports } = fakeGitHub();
  const posted = {
    ...nothingPosted,
    checkRun: {
      id: 7,
      externalId: "v1:acme/widgets#12:d1",
      completed: true,
      conclusion: "failure",
      annotations: 2,
      url: "https://github.test/runs/7",
    },
  } as const;

  await publish([status], { ...target, posted }, ports, attempt());

  expect(writes).toEqual([
    "status failure: 2 errors -> https://github.test/runs/7",
  ]);
});

test.each([
  [0, ["create 1 on abc: failure, 0 annotations"]],
  [50, ["create 1 on abc: failure, 50 annotations"]],
  [
    51,
    [
      "create 1 on abc: in progress, 50 annotations",
      "append 1: failure, 1 annotations",
    ],
  ],
  [
    120,
    [
      "create 1 on abc: in progress, 50 annotations",
      "append 1: in progress, 50 annotations",
      "append 1: failure, 20 annotations",
    ],
  ],
])("%i annotations", async (count, expected) => {
  const { writes, ports } = fakeGitHub();

  await publish([checkRun(count)], target, ports, attempt());

  expect(writes).toEqual(expected);
});

test.each([
  [
    50,
    [
      "append 9: in progress, 50 annotations",
      "append 9: failure, 20 annotations",
    ],
  ],
  [120, ["append 9: failure, 0 annotations"]],
])(
  "a run that was left with %i of 120 annotations is gone on with",
  async (annotations, expected) => {
    const { writes, ports } = fakeGitHub();

    await publish(
      [checkRun(120, { resume: { id: 9, annotations } })],
      target,
      ports,
      attempt(),
    );

    expect(writes).toEqual(expected);
  },
);

test("an unfinished run of another result is completed, so that it does not spin", async () => {
  const { writes, ports } = fakeGitHub();

  await publish([checkRun(0, { supersede: 8 })], target, ports, attempt());

  expect(writes).toEqual(
    [
      "create 1 on abc: failure, 0 annotations",
      "append 8: neutral, 0 annotations",
    ].toReversed(),
  );
});

test("superseded work writes nothing", async () => {
  const { writes, ports } = fakeGitHub();

  await publish([checkRun(0), status], target, ports, attempt(0));

  expect(writes).toEqual([]);
});

test("work that is superseded on the way ends after the check run, with all its batches", async () => {
  const { writes, ports } = fakeGitHub();

  await publish([checkRun(51), status], target, ports, attempt(1));

  expect(writes).toHaveLength(2);
});

test("an attempt that lost its claim writes nothing", async () => {
  const { writes, ports } = fakeGitHub();
  const lost = { ...attempt(), signal: AbortSignal.abort() };

  await expect(publish([status], target, ports, lost)).rejects.toThrow("abort");
  expect(writes).toEqual([]);
});

test("what GitHub refuses beside the check run is left out and logged", async () => {
  const { writes, lines, ports } = fakeGitHub({
    fails: { status: new Refused("No permission") },
  });

  await publish([checkRun(0), status, review], target, ports, attempt());

  expect(writes).toEqual([
    "create 1 on abc: failure, 0 annotations",
    "review: 1 comments",
  ]);
  expect(lines).toEqual(["GitHub refused what stands beside the check run"]);
});

test("any other error goes to the queue", async () => {
  const { ports } = fakeGitHub({ fails: { review: new Error("Bad gateway") } });

  await expect(
    publish([checkRun(0), review], target, ports, attempt()),
  ).rejects.toThrow("Bad gateway");
});

test("review comments that GitHub did not take are named in the log", async () => {
  const { lines, ports } = fakeGitHub({ refusedComments: [comment] });

  await publish([review], target, ports, attempt());

  expect(lines).toEqual(["GitHub took no comment on these lines"]);
});

test("a comment is created, or edited together with threads", async () => {
  const { writes, ports } = fakeGitHub();
  const actions: Action[] = [
    { kind: "create-comment", body: "Hello" },
    {
      kind: "update-conversation",
      comment: { nodeId: "IC_1", body: "New" },
      resolve: ["T_1", "T_2"],
    },
  ];

  await publish(actions, target, ports, attempt());

  expect(writes).toEqual(["comment: Hello", "update IC_1, resolve T_1 T_2"]);
});
