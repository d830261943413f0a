import {
  pullsSaid,
  scaffoldComment,
  wasSaid,
} from "../../../src/core/report/scaffold-comment.ts";
import type { ScaffoldOutcome } from "../../../src/core/scaffold/scaffold-outcome.ts";

const pull = { number: 13, url: "https://github.com/acme/widgets/pull/13" };
const path = "docs/specs/12-usage.prd.md";
const started: ScaffoldOutcome = { kind: "started", pull, path };
const closed: ScaffoldOutcome = { kind: "issue-closed" };

function before(
  state: "open" | "merged" | "closed",
  number = 13,
): ScaffoldOutcome {
  return { kind: "started-before", pull: { ...pull, number }, state };
}

test.each<[string, ScaffoldOutcome, readonly ScaffoldOutcome[], boolean]>([
  ["a spec that nobody was told of", started, [], false],
  ["a spec that was told of", started, [started], true],
  ["a spec asked for again", before("open"), [started], true],
  ["a spec asked for again later", before("open"), [started, closed], true],
  ["a spec that is merged by now", before("merged"), [started], false],
  ["a spec that is closed by now", before("closed"), [started], false],
  ["another spec", before("open", 14), [started], false],
  ["a trouble", closed, [closed], true],
  ["a trouble that came back", closed, [closed, started], false],
  [
    "the same trouble with another branch",
    { kind: "branch-taken", branch: "spec/12-b" },
    [{ kind: "branch-taken", branch: "spec/12-a" }],
    false,
  ],
])("%s", (_, outcome, said, expected) => {
  const own = ["<!-- specgate:report -->", ...said.map(scaffoldComment)];

  expect(wasSaid(outcome, own)).toBe(expected);
});

test("the comments of an issue name its pull requests, each once", () => {
  const said = [before("open"), closed, before("merged"), before("open", 14)];

  expect(pullsSaid(said.map(scaffoldComment))).toEqual([13, 14]);
});

test("a name does not end the mark that stands in front", () => {
  const [mark = ""] = scaffoldComment({
    kind: "file-taken",
    path: "a --> @all -- b.md",
  }).split("\n");

  expect(mark).toBe(
    "<!-- specgate:scaffold file-taken:a%20%2D%2D%3E%20%40all%20%2D%2D%20b.md -->",
  );
});
