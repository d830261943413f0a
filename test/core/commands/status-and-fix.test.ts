import type { CommandContext } from "../../../src/core/commands/command-context.ts";
import type { Finding } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import {
  answerTo,
  checkComments,
  issue,
  pullRequest,
} from "./check-comments.ts";

function finding(rule: string, change: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: "error",
    path: "docs/7|usage.prd.md",
    line: 12,
    column: 1,
    endLine: 12,
    endColumn: 9,
    message: "Section `Risks` is empty",
    helpUrl: "https://example.com",
    waive: null,
    fix: null,
    fingerprint: "f",
    ...change,
  };
}

const fixable = finding("comment-left", {
  severity: "notice",
  fix: { title: "Remove the comment", edits: [] },
});

const report: SpecReport = {
  path: "docs/7|usage.prd.md",
  template: "prd",
  templateBy: "front-matter",
  templateMatch: null,
  title: "Usage",
  status: "Draft",
  conclusion: "failure",
  sections: [
    {
      template: "Goal",
      kind: "goals",
      heading: "Goal",
      line: 3,
      state: "filled",
    },
    {
      template: "Personas",
      kind: null,
      heading: "Personas",
      line: 5,
      state: "not-applicable",
    },
    {
      template: "Risks",
      kind: "risks",
      heading: "Risks",
      line: 12,
      state: "empty",
    },
    {
      template: null,
      kind: null,
      heading: "History",
      line: 20,
      state: "filled",
    },
  ],
  criteria: [
    {
      id: "AC-1",
      line: 30,
      endLine: 30,
      form: "item",
      text: "The total is shown",
    },
    { id: null, line: 31, endLine: 31, form: "item", text: "It is fast" },
  ],
  findings: [
    finding("section-empty"),
    finding("criterion-testable", { severity: "warning", line: 31 }),
    finding("open-question-unresolved", { severity: "warning", line: 40 }),
  ],
};

const spec = {
  url: "https://github.com/acme/widgets/blob/abc/docs/7.md",
  report,
  isFixable: true,
};

test("Status answers with a row a spec and the next step", () => {
  expect(reply("/spec status", { specs: [spec] })).toMatchInlineSnapshot(`
   "**1 spec complete**

   | Spec | Status | Sections filled | Criteria | Open questions | Errors |
   | --- | --- | --- | --- | --- | --- |
   | [\`docs/7¦usage.prd.md\`](https://github.com/acme/widgets/blob/abc/docs/7.md) | \`Draft\` | 2 of 3 | 2 (1 to sharpen) | 1 | 1 |

   Next: \`docs/7|usage.prd.md\`, [line 12](https://github.com/acme/widgets/blob/abc/docs/7.md?plain=1#L12): Section \`Risks\` is empty"
  `);
});

test("Status of a pull request that lacks a spec says what to do", () => {
  const given = { verdict: "No spec linked", nextSteps: ["Say which"] };
  expect(reply("/spec status", given)).toBe(
    "**No spec linked**\n\nNext: Say which",
  );
});

test("Status of an issue says where its spec is written", () => {
  const writtenIn = {
    number: 9,
    url: "https://github.com/acme/widgets/pull/9",
  };
  const given = {
    specs: [spec],
    subject: issue,
    verdict: undefined,
    writtenIn,
  };
  expect(reply("/spec status", given)).toMatch(
    /^The spec of this issue is written in \[#9\]\(https:\S+\)\n\n\| Spec/,
  );
});

test("Status of very many specs says how many are left out", () => {
  const specs = Array.from({ length: 33 }, () => spec);
  expect(reply("/spec status", { specs })).toContain("\n\nAnd 3 more specs");
});

test("Status repeats the next step of the check run", () => {
  const given = { specs: [spec], nextSteps: ["Raise the status", "Then this"] };
  expect(reply("/spec status", given)).toMatch(/\n\nNext: Raise the status$/);
});

test("Status of a spec without errors says that nothing is left", () => {
  const clean = {
    ...spec,
    report: { ...report, status: null, template: null, findings: [] },
  };
  const said = reply("/spec status", { specs: [clean] });
  expect(said).toMatch("| none | 3 of 4 | 2 | 0 | 0 |");
  expect(said).toMatch(/Next: Nothing is left to do$/);
});

test("Check on an issue answers as status does", () => {
  const given = { specs: [spec], subject: issue };
  expect(reply("/spec check", given)).toBe(reply("/spec status", given));
});

const withFix = {
  ...spec,
  report: { ...report, findings: [...report.findings, fixable] },
};

describe("/spec fix", () => {
  checkComments([
    {
      name: "commits all fixes",
      comment: "/spec fix",
      context: { specs: [withFix] },
      does: ["apply-fixes"],
      reaction: "+1",
    },
    {
      name: "leaves specs alone that the pull request has nothing to do with",
      comment: "/spec fix",
      context: { specs: [{ ...withFix, isFixable: false }] },
      says: "There is nothing to fix",
      reaction: "+1",
    },
    {
      name: "commits those of one rule",
      comment: "/spec fix Comment-Left",
      context: { specs: [withFix] },
      does: ["apply-fixes rule=comment-left"],
      reaction: "+1",
    },
    {
      name: "names the rule that was meant",
      comment: "/spec fix coment-left",
      says: "There is no rule `coment-left`; did you mean `/spec fix comment-left`?",
      reaction: "confused",
    },
    {
      name: "says that no finding is left",
      comment: "/spec fix",
      says: "There is nothing to fix: no finding is left",
      reaction: "+1",
    },
    {
      name: "says that an author must decide",
      comment: "/spec fix",
      context: { specs: [spec] },
      says: "There is nothing to fix by itself: the 3 findings need an author to decide",
      reaction: "+1",
    },
    {
      name: "says so of one rule, too",
      comment: "/spec fix section-empty",
      context: { specs: [withFix] },
      says: "the one finding of `section-empty` needs an author to decide",
      reaction: "+1",
    },
    {
      name: "cannot write to a fork",
      comment: "/spec fix",
      context: {
        specs: [withFix],
        subject: { ...pullRequest, canPush: false },
      },
      says: "lies in a fork",
      reaction: "confused",
    },
    {
      name: "has no branch on an issue",
      comment: "/spec fix",
      context: { subject: issue },
      says: "An issue has no branch",
      reaction: "confused",
    },
    {
      name: "leaves a closed pull request alone",
      comment: "/spec fix",
      context: { subject: { ...pullRequest, isOpen: false } },
      says: "This pull request is closed",
      reaction: "confused",
    },
  ]);
});

function reply(
  comment: string,
  given: Partial<CommandContext>,
): string | undefined {
  return answerTo(comment, given).says;
}
