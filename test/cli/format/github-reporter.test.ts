import type { Finding } from "../../../src/core/finding.ts";
import { githubReporter } from "../../../src/cli/format/github-reporter.ts";
import { finding, printWith, report } from "./print-with.ts";

function print(findings: readonly Finding[]): readonly string[] {
  return printWith(
    (write) => githubReporter(write, () => 1234),
    [{ ...report, findings }],
  ).split("\n");
}

test("a finding is a command, and the sum is plain text", () => {
  expect(print([finding])).toEqual([
    "::error file=a.md,line=3,col=1,endLine=3,endColumn=9,title=section-empty::Section `Goals` is empty: write it%0Ahttps://example.com/section-empty",
    "1 spec checked in 1.23 s: 1 error",
    "",
  ]);
});

test.each([
  {
    name: "a severity is a command of its own",
    change: { severity: "notice" as const },
    start: "::notice file=a.md,",
  },
  {
    name: "more than one line has no columns",
    change: { endLine: 5 },
    start: "::error file=a.md,line=3,endLine=5,title=section-empty::",
  },
  {
    name: "a place without width has no last column",
    change: { endColumn: 1 },
    start: "::error file=a.md,line=3,col=1,endLine=3,title=section-empty::",
  },
  {
    name: "a path cannot end its property",
    change: { path: "a:b,50%\r\n.md" },
    start: "::error file=a%3Ab%2C50%25%0D%0A.md,line=3,",
  },
])("$name", ({ change, start }) => {
  const [first = ""] = print([{ ...finding, ...change }]);
  expect(first.slice(0, start.length)).toBe(start);
});

test("a message cannot start a command of its own", () => {
  const message = "50% of\r\n::error::this, that: it";
  const [first, second] = print([{ ...finding, message }]);
  expect(first).toContain("::50%25 of%0D%0A::error::this, that: it%0A");
  expect(second).toMatch(/^1 spec checked/);
});

test("a fix is told by its title", () => {
  const fix = { title: "Remove the section", edits: [] };
  expect(print([{ ...finding, fix }])[0]).toContain(
    "write it%0AFix: Remove the section%0Ahttps:",
  );
});
