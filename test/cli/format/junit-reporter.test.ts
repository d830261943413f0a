import type { Severity } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { junitReporter } from "../../../src/cli/format/junit-reporter.ts";
import { finding, printWith, report } from "./print-with.ts";

const notice = { ...finding, severity: "notice" as const, line: 5 };
const clean: SpecReport = {
  ...report,
  path: "clean.md",
  conclusion: "success",
  findings: [],
};

function print(
  reports: readonly SpecReport[],
  failOn: Severity = "error",
): string {
  return printWith((write) => junitReporter(write, failOn), reports);
}

test("a suite for each spec, a case for each finding", () => {
  const both = { ...report, findings: [finding, notice] };
  expect(print([both, clean])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="specgate">
  <testsuite name="a.md" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="section-empty at 3:1" classname="a.md" file="a.md" line="3"><failure message="Section \`Goals\` is empty: write it" type="error">a.md:3:1: Section \`Goals\` is empty: write it
https://example.com/section-empty</failure></testcase>
    <testcase name="section-empty at 5:1" classname="a.md" file="a.md" line="5"><system-out>notice: a.md:5:1: Section \`Goals\` is empty: write it
https://example.com/section-empty</system-out></testcase>
  </testsuite>
  <testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="clean.md" file="clean.md"/>
  </testsuite>
</testsuites>
`);
});

test.each([
  { failOn: "error", failures: 1 },
  { failOn: "warning", failures: 1 },
  { failOn: "notice", failures: 2 },
] as const)("--fail-on $failOn fails $failures", ({ failOn, failures }) => {
  const both = { ...report, findings: [finding, notice] };
  const printed = print([both], failOn);
  expect(printed).toContain(`tests="2" failures="${failures}"`);
  expect(printed.match(/<failure /g)).toHaveLength(failures);
});

test("a spec does not pass because what it fails by is left out", () => {
  const printed = print([{ ...report, findings: [] }]);
  expect(printed).toContain('tests="1" failures="1"');
  expect(printed).toContain('name="findings not shown"');
});

test("is a whole document even where nothing was checked", () => {
  expect(print([])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="specgate">\n</testsuites>\n',
  );
});
