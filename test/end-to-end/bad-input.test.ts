import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import {
  failuresOn,
  checkRun,
  commentOn,
  standing,
  verdictOn,
} from "./standing.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

/** The escaped mark leaves it to the reference parser, which takes minutes over the rest. */
const stalling = `\\**a** ${"*_".repeat(30_000)}`;

const stage = useStage();
const { settled, newRepository } = stage;

/** Nine to the eighth power of `x` where every alias is followed. */
const bomb = ["a", "b", "c", "d", "e", "f", "g", "h"]
  .map((name, i, names) => {
    const item = i === 0 ? "x" : `*${names[i - 1]}`;
    return `${name}: &${name} [${Array(9).fill(item).join(", ")}]\n`;
  })
  .join("");

test.each([
  ["a file of 2 MB", "x\n".repeat(1_000_000), "which is too much"],
  ["a binary file", Buffer.from([0x89, 0x50, 0, 0xff]), "it is a binary file"],
  [
    "a file that is no UTF-8",
    Buffer.from("# Gr\xf6\xdfe\n", "latin1"),
    "its text is not UTF-8",
  ],
  ["a symlink", { symlink: "../../README.md" }, "it is a symbolic link"],
  ["a submodule", { submodule: "a".repeat(40) }, "it is a submodule"],
])("%s at a spec's path gets a sentence", async (_, content, sentence) => {
  const repo = newRepository();
  const pull = await stage.github.user("ana").opensPullRequest(repo, {
    files: { [specPath]: content, "src/usage.ts": code },
  });
  await settled();

  expect(verdictOn(repo, pull).check).toBe("failure: 1 spec unreadable");
  expect(checkRun(repo, pull)?.summary).toContain(sentence);
  expect(commentOn(pull)).toContain(sentence);
});

test.each([
  ["invalid front matter", `---\nstatus: [Approved\n---\n\n${brief()}`],
  ["an alias bomb", `---\n${bomb}---\n\n${brief()}`],
  ["emphasis that stalls the parser", stalling],
  ["quotes nested on one line", `${">".repeat(50_000)}\n`],
])("%s is a finding", async (_, content) => {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      files: { [specPath]: content, "src/usage.ts": code },
    });
  await settled();

  expect(standing(pull).check).toMatch(/^failure: 1 error/);
  expect(failuresOn(pull)[0]).toMatch(/ document-readable$/);
});

test("10,000 headings are findings, of one kind or another", async () => {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      files: { [specPath]: "## Goal\n\n".repeat(10_000) },
    });
  await settled();

  expect(standing(pull).check).toMatch(/^failure/);
  expect(failuresOn(pull)).not.toEqual([]);
});

function endOf(pull: PullRequest): number {
  return checkRun(pull.repository, pull)?.completedAt?.getTime() ?? 0;
}

test("a stalled document does not hold up another pull request", async () => {
  const ana = stage.github.user("ana");
  const slow = await ana.opensPullRequest(newRepository(), {
    files: Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [
        `docs/specs/${index}.md`,
        stalling,
      ]),
    ),
  });
  const quick = await ana.opensPullRequest(newRepository(), {
    files: { [specPath]: brief() },
  });
  await settled();

  expect(endOf(quick)).toBeGreaterThan(0);
  expect(endOf(quick)).toBeLessThan(endOf(slow));
});

test("a body that stalls the parser links nothing", async () => {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      body: stalling,
      files: { "src/usage.ts": code },
    });
  await settled();

  expect(standing(pull).check).toBe("failure: No spec linked");
});

test("the fork of a pull request may be gone", async () => {
  const { github } = stage;
  const eve = github.stranger("eve");
  const repo = newRepository();
  const pull = await eve.opensPullRequest(repo, {
    fork: true,
    files: { [specPath]: brief(), "src/usage.ts": code },
  });
  await settled();
  if (pull.headRepository) eve.deletesRepository(pull.headRepository);
  await github.user("ana").edits(pull, { body: "Still wanted" });
  await settled();

  expect(pull.headRepository).toBeUndefined();
  expect(standing(pull).check).toBe("success: 1 spec complete");
});

test("a renamed spec is compared with what it was", async () => {
  const repo = newRepository({ [specPath]: brief({ goal: "TBD" }) });
  const moved = "docs/specs/8-usage.md";
  const pull = await stage.github.user("ana").opensPullRequest(repo, {
    files: { [moved]: { movedFrom: specPath } },
  });
  await settled();

  // What the base has already does not block.
  expect(standing(pull).check).toMatch(/^success/);
  expect(checkRun(repo, pull)?.summary).toContain(moved);
});

test.each([
  "docs/specs/8 usage export.md",
  "docs/specs/#8-usage.md",
  "docs/specs/8-größe.md",
  "docs/specs/8-使用量.md",
  "docs/specs/8%20usage.md",
  "docs/specs/[8] (usage) *export*.md",
])("a spec may be called %s", async (path) => {
  const repo = newRepository({ [path]: brief() });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    body: `Spec: ${path}`,
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(standing(pull).check).toBe("success: 1 spec complete");

  await ana.pushes(pull, { [path]: brief({ goal: "TBD" }) });
  await settled();
  expect(standing(pull)).toMatchObject({
    check: "failure: 1 error in 1 spec",
    open: [`${path}:7`],
  });
});

test("what strangers write mentions nobody, links nothing and breaks no table", async () => {
  const pull = await stage.github
    .stranger("eve")
    .opensPullRequest(newRepository(), {
      fork: true,
      title: "@acme/admins see #1 | <!-- -->",
      files: {
        [specPath]: brief({
          status: "Draft @ana #1 | x",
          goal: "TBD @ana fixes #1 | </details> <!--",
        }),
        "src/usage.ts": code,
      },
    });
  await settled();

  const said = [
    checkRun(pull.repository, pull)?.summary,
    commentOn(pull),
    ...pull.reviews.map((review) => review.body),
  ];
  for (const text of said) {
    const outsideCode = (text ?? "").replaceAll(/(`+)[^`].*?\1/gs, "");
    expect(outsideCode).not.toMatch(/@(ana|acme)/);
    expect(outsideCode).not.toMatch(/(^|\s)#1\b/);
  }
});
