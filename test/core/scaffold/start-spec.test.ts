import { readFileSync } from "node:fs";

import * as fc from "fast-check";

import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { SpecDocument } from "../../../src/core/document/spec-document.ts";
import {
  type SpecStart,
  startSpec,
} from "../../../src/core/scaffold/start-spec.ts";
import {
  complexities,
  workTypes,
} from "../../../src/core/scaffold/work-type.ts";
import { check } from "./check.ts";
import { builtIn, builtIns, templateOf } from "./templates.ts";
import type { Template } from "../../../src/core/template/template.ts";
import { anyMarkdown, wordsLost } from "./words.ts";

const folder = "test/fixtures/scaffold";

const issue = {
  number: 12,
  title: "[Feature]: Show usage & forecast",
  body: readFileSync(`${folder}/issue.md`, "utf8"),
  url: "https://github.com/acme/widgets/issues/12",
  author: "ana",
  assignees: ["bo", "cy"],
  labels: ["billing"],
  subIssues: [
    { title: "Read model", url: "https://github.com/acme/widgets/issues/13" },
    {
      title: "Forecast | v1",
      url: "https://github.com/acme/widgets/issues/14",
    },
  ],
};

function start(change: Partial<SpecStart> = {}): SpecStart {
  return {
    template: builtIn("prd"),
    issue,
    title: undefined,
    prd: undefined,
    work: {},
    date: "2026-11-20",
    taken: [],
    ...change,
  };
}

test.each(builtIns)(
  "An issue becomes a spec of the template %s as far as it goes",
  (name) => {
    const { text, path, branch, title } = startSpec(
      start({ template: builtIn(name) }),
    );
    expect(text).toBe(readFileSync(`${folder}/${name}.md`, "utf8"));
    expect(path).toBe(`docs/specs/12-show-usage-forecast.${name}.md`);
    expect(branch).toBe("spec/12-show-usage-forecast");
    expect(title).toBe("Show usage & forecast");
  },
);

test("A title of the command counts more than that of the issue", () => {
  const started = startSpec(start({ title: "Usage" }));
  expect(started).toMatchObject({ title: "Usage", branch: "spec/12-usage" });
  expect(started.text).toMatch(
    "\n# Product Requirements Document (PRD): Usage\n",
  );
});

test("A title that shows nothing is none", () => {
  const started = startSpec(start({ issue: { ...issue, title: "\u200B" } }));
  expect(started).toMatchObject({
    title: "Untitled",
    branch: "spec/12-untitled",
  });
});

test("An issue of a deleted account names no owner", () => {
  const { text } = startSpec(start({ issue: { ...issue, author: undefined } }));
  expect(text).toMatch("> **Owner:** <!-- name -->");
});

test("A PRD is carried over, behind what the issue says", () => {
  const document = parseDocument(
    "## Goals\n\n- G-1: See usage\n\n## Acceptance criteria\n\n- AC-1: The total is 3\n",
  );
  const prd = {
    path: "docs/specs/7-usage.prd.md",
    document,
    template: builtIn("prd"),
  };
  const { text } = startSpec(
    start({ template: builtIn("technical-spec"), prd, work: { type: "api" } }),
  );
  expect(text).toMatch("\nprd: docs/specs/7-usage.prd.md\n");
  expect(text).toMatch(
    "- Forecast the invoice to within 5 %\n\n- See usage (PRD G-1)",
  );
  expect(text).toMatch("- The total is 3 (PRD AC-1)");
  expect(text).toMatch("Spec type: API\n");
});

test.each(builtIns)(
  "The more of %s an issue fills, the fewer findings are left",
  (name) => {
    const template = builtIn(name);
    const empty = { ...issue, body: "", subIssues: [] };
    const found = (body: string): number =>
      check(startSpec(start({ template, issue: { ...empty, body } })).text)
        .findings.length;
    const headings = template.sections
      .filter(
        ({ form, origin }) => form === "heading" && origin.blocks.length > 0,
      )
      .map(({ heading }) => heading);
    const body = (count: number): string =>
      headings
        .slice(0, count)
        .map((heading) => `## ${heading}\n\nThe ledger holds 3 rows.`)
        .join("\n\n");
    const counts = [0, Math.floor(headings.length / 2), headings.length].map(
      (count) => found(body(count)),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[2]).toBeLessThan((counts[0] ?? 0) / 2);
  },
);

/** No answers of forms, which are left out on purpose, and nothing that hides. */
const issueText = anyMarkdown.filter(
  (body) => !/no response|<[!?]/i.test(body),
);

const foreign = templateOf(
  "---\nauthors: []\n---\n\n# RFC: <title>\n\nIntro\n\n# Motivation\n\n- **Out of scope**\n  - \n\n# Phase 1: <NAME>\n",
);

describe("Whatever an issue says", () => {
  const templates = new Map(
    [...builtIns.map(builtIn), foreign].map((each) => [each.name, each]),
  );
  const names = fc.constantFrom(...templates.keys());
  const named = (name: string): Template => templates.get(name) ?? foreign;

  test("a spec can be read, follows its template and has all words", () => {
    const work = fc.record({
      type: fc.constantFrom(undefined, ...workTypes),
      complexity: fc.constantFrom(undefined, ...complexities),
    });
    fc.assert(
      fc.property(issueText, names, work, (body, of, { type, complexity }) => {
        const template = named(of);
        const { text } = startSpec(
          start({
            template,
            work: { type, complexity },
            issue: { ...issue, body },
          }),
        );
        const spec = parseDocument(text);
        expect(spec.frontMatter?.data["template"]).toBe(template.name);
        expect(spec.frontMatter?.problems).toEqual([]);
        expect(wordsLost(withoutLabels(body), text)).toEqual([]);

        const wanted = headingsOf(template.document)
          .slice(1)
          .filter((heading) => !/Component [AB]/.test(heading));
        const found = headingsOf(spec);
        expect(wanted.filter((heading) => !found.includes(heading))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  test("nothing throws on any text, title or name", () => {
    const any = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(any, any, any, names, (body, title, name, of) => {
        const template = named(of);
        const given = {
          ...issue,
          body,
          title,
          author: name,
          labels: [name],
          subIssues: [{ title: name, url: "https://x.y/1" }],
        };
        const { text, path, branch } = startSpec(
          start({ template, issue: given }),
        );
        expect(parseDocument(text).frontMatter?.problems).toEqual([]);
        expect(path).toMatch(/^docs\/specs\/12-[a-z0-9-]+(?:\.[a-z-]+)?\.md$/);
        expect(branch).toMatch(/^spec\/12-[a-z0-9-]+$/);
      }),
      { numRuns: 60 },
    );
  });
});

/** Words that only say where something belongs. */
function withoutLabels(body: string): string {
  return body.replaceAll(
    /Proposed solution|Problem|Acceptance criteria|Goals|Not in scope|Open questions|Motivation|Risks/g,
    " ",
  );
}

function headingsOf(spec: SpecDocument): readonly string[] {
  return spec.sections
    .filter(({ form }) => form === "heading")
    .map(({ heading }) => heading);
}
