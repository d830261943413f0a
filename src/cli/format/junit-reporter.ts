import { type Finding, severities, type Severity } from "../../core/finding.ts";
import type { SpecReport } from "../../core/spec-report.ts";
import type { Reporter } from "../reporter.ts";
import { plainFinding } from "./plain-finding.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

/**
 * JUnit XML, a test suite for each spec and a test case for each finding. A finding fails its case where it fails the run, so
 * that whoever reads the file and whoever reads the exit code come to the same verdict.
 */
export function junitReporter(
  write: (text: string) => void,
  failOn: Severity,
): Reporter {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  let before =
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="specgate">\n';
  return {
    spec({ report }) {
      write(before + testSuite(report, failing));
      before = "";
    },
    end() {
      write(`${before}</testsuites>\n`);
    },
  };
}

function testSuite(report: SpecReport, failing: readonly Severity[]): string {
  const { path, findings, conclusion } = report;
  const cases = findings.map((finding) =>
    findingCase(finding, failing.includes(finding.severity)),
  );
  let failures = findings.filter(({ severity }) =>
    failing.includes(severity),
  ).length;
  if (failures === 0 && conclusion === "failure") {
    cases.push(hiddenCase(path));
    failures = 1;
  }
  if (cases.length === 0)
    cases.push(testCase({ name: "no findings", classname: path, file: path }));
  const attributes = xmlAttributes({
    name: path,
    tests: cases.length,
    failures,
    errors: 0,
    skipped: 0,
  });
  return `  <testsuite${attributes}>\n${cases.join("")}  </testsuite>\n`;
}

function findingCase(finding: Finding, fails: boolean): string {
  const { path, rule, severity, line, column, message } = finding;
  const text = `${path}:${line}:${column}: ${plainFinding(finding)}`;
  return testCase(
    {
      name: `${rule} at ${line}:${column}`,
      classname: path,
      file: path,
      line,
    },
    fails
      ? failure(message, severity, text)
      : `<system-out>${xmlText(`${severity}: ${text}`)}</system-out>`,
  );
}

/** A spec does not pass because `--max-findings` leaves out what it fails by. */
function hiddenCase(path: string): string {
  const message = "What this spec fails by is left out";
  return testCase(
    { name: "findings not shown", classname: path, file: path },
    failure(message, "error", message),
  );
}

function failure(message: string, type: Severity, text: string): string {
  return `<failure${xmlAttributes({ message, type })}>${xmlText(text)}</failure>`;
}

function testCase(
  attributes: Readonly<Record<string, string | number>>,
  result?: string,
): string {
  const tag = `testcase${xmlAttributes(attributes)}`;
  return result === undefined
    ? `    <${tag}/>\n`
    : `    <${tag}>${result}</testcase>\n`;
}
