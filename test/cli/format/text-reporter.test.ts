import { stripVTControlCharacters } from "node:util";

import type { Finding } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { textReporter } from "../../../src/cli/format/text-reporter.ts";
import { createTally } from "../../../src/cli/tally.ts";
import { styleOf } from "../../../src/cli/terminal.ts";

const finding: Finding = {
  rule: "section-empty",
  severity: "error",
  path: "a.md",
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  message: "Section `Goals` is empty: write it",
  helpUrl: "",
  waive: null,
  fix: null,
  fingerprint: "1",
};

const report: SpecReport = {
  path: "a.md",
  template: "prd",
  templateBy: "headings",
  templateMatch: 0.917,
  title: "Login",
  status: "Draft",
  conclusion: "failure",
  sections: [],
  criteria: [],
  findings: [finding],
};

function print(
  reports: readonly SpecReport[],
  { env = {}, hidden = 0, olderFindings = 0 } = {},
): string {
  let printed = "";
  const reporter = textReporter((text) => (printed += text), {
    ...styleOf({ write() {} }, env),
    elapsed: () => 1234,
  });
  const tally = createTally();
  for (const one of reports) {
    const checked = {
      report: one,
      text: "# Login\n\n## Goals\n",
      olderFindings,
    };
    tally.add(checked);
    reporter.spec(checked);
  }
  reporter.end(tally.totals(), hidden);
  return printed;
}

test("a finding, its place, its source and how to ask about it", () => {
  expect(print([report])).toBe(
    [
      "a.md · template prd (by its headings, 92 %) · status Draft",
      "",
      "error[section-empty]: Section `Goals` is empty: write it",
      "  ┌─ a.md:3:1",
      "3 │ ## Goals",
      "  │ ^^^^^^^^",
      "  = help: specgate explain section-empty",
      "",
      "1 spec checked in 1.23 s: 1 error",
      "",
    ].join("\n"),
  );
});

test("how to ask is said once a rule", () => {
  const twice = { ...report, findings: [finding, finding] };
  expect(print([twice, report]).match(/help:/g)).toHaveLength(1);
});

test("a fix that is known is named", () => {
  const fix = { title: "Remove the section", edits: [] };
  expect(print([{ ...report, findings: [{ ...finding, fix }] }])).toContain(
    "  = fix: Remove the section\n",
  );
});

test("specs without findings are only counted, unless there is one spec only", () => {
  const clean = {
    ...report,
    path: "b.md",
    findings: [],
    conclusion: "success",
  } as const;
  expect(print([clean, report, clean])).not.toContain("b.md");
  expect(print([clean, report, clean])).toContain(
    "3 specs checked in 1.23 s: 1 error in 1 spec\n",
  );
  expect(print([clean])).toBe(
    "b.md · template prd (by its headings, 92 %) · status Draft\n\n1 spec checked in 1.23 s: no findings\n",
  );
});

test("findings that are not shown are counted", () => {
  expect(print([report], { hidden: 3, olderFindings: 1 })).toMatch(
    /1 error\n3 findings of these not shown\n1 finding not counted that the base already has\n$/,
  );
});

test.each([
  ["option", "template prd (--template)"],
  ["config", "template prd (configuration)"],
  ["front-matter", "template prd (front matter)"],
  ["none", "no known template"],
] as const)("says how the template was found: %s", (templateBy, says) => {
  const other = { ...report, templateBy, templateMatch: null, status: null };
  expect(print([other])).toMatch(`a.md · ${says}\n`);
});

test("what strangers wrote cannot steer the terminal", () => {
  const evil = "\u001b[2J\u202e";
  const printed = print([
    {
      ...report,
      path: `${evil}.md`,
      status: evil,
      findings: [
        {
          ...finding,
          message: evil,
          fix: { title: evil, edits: [] },
        },
      ],
    },
  ]);
  expect(printed).not.toContain("\u001b");
  expect(printed).not.toContain("\u202e");
  expect(printed.match(/␛\[2J�/g)).toHaveLength(5);
});

test("colours where they are wanted, and the same text", () => {
  const colored = print([report], { env: { FORCE_COLOR: "1" } });
  expect(colored).toContain("\u001b[31merror[section-empty]\u001b[39m");
  expect(stripVTControlCharacters(colored)).toBe(print([report]));
});
