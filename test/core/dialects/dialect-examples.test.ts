import { readdirSync, readFileSync } from "node:fs";

import { checkSpec } from "../../../src/core/check-spec.ts";
import { dialects } from "../../../src/core/dialects/registry.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { knownTemplate } from "../../../src/core/template/known-templates.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";
import { builtInTemplates, dialectTemplates } from "../built-in-templates.ts";

const folder = new URL("../../../examples/dialects/", import.meta.url);
const files = readdirSync(folder);
const templates = [...builtInTemplates, ...dialectTemplates];

/** Forms of the criteria that an example holds; records and proposals have none. */
const criteria: Readonly<Record<string, readonly string[]>> = {
  "spec-kit": Array(5).fill("gherkin"),
  "spec-kit-early": Array(2).fill("gherkin"),
  openspec: Array(3).fill("gherkin"),
  "openspec-delta": Array(2).fill("gherkin"),
  kiro: Array(5).fill("ears"),
  kep: Array(4).fill("item"),
};

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

function check(text: string): SpecReport {
  return checkSpec({
    path: "x.md",
    text,
    templates,
    rules: {},
    failOn: "error",
  });
}

test("every dialect has one template of its name, one example and no problem in its notes", () => {
  const names = dialects.map(({ name }) => name).toSorted();
  expect(dialectTemplates.map(({ name }) => name).toSorted()).toEqual(names);
  expect(files.map((file) => file.split(".")[1] ?? "").toSorted()).toEqual(
    names,
  );
  for (const source of dialectTemplates) {
    const { template, problems } = knownTemplate(source);
    expect([template.name, problems]).toEqual([source.name, []]);
  }
});

test.each(files)(
  "%s is recognised, has its criteria and no finding",
  (file) => {
    const report = check(textOf(file));
    const name = file.split(".")[1] ?? "";
    expect(report.template).toBe(name);
    expect(report.templateBy).toBe("headings");
    expect(report.findings).toEqual([]);
    expect(report.criteria.map(({ form }) => form)).toEqual(
      criteria[name] ?? [],
    );
  },
);

test.each(files)("%s is as clean with CRLF", (file) => {
  expect(check(textOf(file).replaceAll("\n", "\r\n")).findings).toEqual([]);
});

test("a file of the repository takes the place of the dialect of its name", () => {
  const own: TemplateSource = {
    name: "madr",
    path: ".github/spec-templates/madr.md",
    text: "# Title\n\n## Context and Problem Statement\n\n## Decision Outcome\n\n## Review date\n",
    origin: "repository",
  };
  const text = textOf(files.find((file) => file.includes(".madr.")) ?? "");
  const report = checkSpec({
    path: "x.md",
    text,
    templates: [own, ...templates],
    rules: {},
    failOn: "error",
  });
  expect(report.template).toBe("madr");
  expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
    ["section-required", expect.stringContaining("`Review date`")],
  ]);
});

const withoutPart: readonly (readonly [string, RegExp, string])[] = [
  ["eip", /## Security Considerations\n\n.*\n\n/, "section-required"],
  ["eip", /discussions-to: .*\n/, "metadata-required"],
  ["openspec", /## Purpose\n\n.*\n\n/, "section-required"],
  [
    "openspec",
    /#### Scenario: The warning is answered[^]*/,
    "story-has-criteria",
  ],
  [
    "kiro",
    /#### Acceptance Criteria\n\n1\. WHEN the manager[^]*/,
    "story-has-criteria",
  ],
  ["spec-kit", /## Success Criteria[^]*(?=## Assumptions)/, "section-required"],
  ["madr", /## Considered Options\n\n(?:- .*\n)+\n/, "section-required"],
  ["kep", /## Summary\n\n.*\n\n/, "section-required"],
];

test.each(withoutPart)("%s without %s is an error", (name, part, rule) => {
  const text = textOf(files.find((file) => file.includes(`.${name}.`)) ?? "");
  const { findings } = check(text.replace(part, ""));
  expect(findings.map((one) => [one.rule, one.severity])).toContainEqual([
    rule,
    "error",
  ]);
});

test.each([
  ["kiro", "Requisitos", "Requisito 1: Avisos", "Historia de usuario"],
  ["kiro", "要件", "要件1: 通知", "ユーザーストーリー"],
  ["kiro", "需求", "需求 1：通知", "用户故事"],
])("%s with %s has all of its sections", (name, all, one, story) => {
  const { template, sections } = check(
    `# X\n\n## ${all}\n\n### ${one}\n\n**${story}:** Text\n\n#### Acceptance Criteria\n\n1. WHEN a page opens THE list SHALL load\n`,
  );
  expect(template).toBe(name);
  expect(
    sections.filter(({ state }) => state === "missing").map((s) => s.template),
  ).toEqual([]);
  expect(sections.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining([all, one]),
  );
});

test.each([
  ["eip", /category: .*\n/, "", "`category` is missing"],
  [
    "eip",
    /status: .*\n/,
    "status: Last Call\n",
    "`last-call-deadline` is missing",
  ],
])("%s with %s as %j lacks metadata", (name, part, text, message) => {
  const own = textOf(files.find((file) => file.includes(`.${name}.`)) ?? "");
  expect(check(own.replace(part, text)).findings).toMatchObject([
    { rule: "metadata-required", message: expect.stringContaining(message) },
  ]);
});

test("an informational EIP needs no category", () => {
  const own = textOf("fee-history-limits.eip.md")
    .replace(/category: .*\n/, "")
    .replace(/type: .*\n/, "type: Informational\n");
  expect(check(own).findings).toEqual([]);
});

test.each([
  ["eip", /eip: .*/, "eip: <to be assigned>"],
  ["rust-rfc", /rfcs#\d+/, "rfcs#0000"],
])("%s: a number may be to come", (name, number, open) => {
  const own = textOf(files.find((file) => file.includes(`.${name}.`)) ?? "");
  const text = own.replace(number, open);
  expect(text).not.toBe(own);
  expect(check(text).findings).toMatchObject([
    { rule: "placeholder-left", severity: "notice" },
  ]);
});

test.each([
  ["spec-kit-early", "Execution Flow (main)"],
  ["spec-kit-early", "⚡ Quick Guidelines"],
  ["kep", "Release Signoff Checklist"],
])("%s: what its tool wrote under %s stays", (name, heading) => {
  const own = textOf(files.find((file) => file.includes(`.${name}.`)) ?? "");
  const list = `## ${heading}\n\nTick them: TBD, [NEEDS CLARIFICATION: what?] and the rest.\n\n- [ ] Done\n\n### Section requirements\n\n- Include them only when relevant\n\n`;
  const text = own.includes(`## ${heading}`)
    ? replaceBody(own, heading, list.slice(list.indexOf("Tick")))
    : own.replace(/^## /m, `${list}## `);
  expect(check(text).findings).toEqual([]);
});

test("what a change removes needs no scenario, and what it adds does", () => {
  const text = textOf("session-expiry.openspec-delta.md");
  const { findings } = check(
    text.replace(/#### Scenario: A second browser[^]*?(?=## MODIFIED)/, ""),
  );
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ["story-has-criteria", 5],
  ]);
});

/** Short quotes of what the dialects' own templates say, of which only fingerprints are kept. */
const quotes: readonly (readonly [string, string, string])[] = [
  [
    "rust-rfc",
    "Prior art",
    "Discuss prior art, both the good and the bad, in relation to this proposal.\nA few examples of what this can include are:",
  ],
  ["rust-rfc", "Drawbacks", "Why should we *not* do this?"],
  [
    "rust-rfc",
    "Summary",
    "One paragraph explanation of the feature. Ours is about spans.",
  ],
  [
    "rust-rfc",
    "Unresolved questions",
    "- What parts of the design do you expect to resolve through the RFC process before this gets merged?",
  ],
  ["kep", "Drawbacks", "<!--\nWhy should this KEP _not_ be implemented?\n-->"],
  [
    "kep",
    "Goals",
    "<!--\nList the specific goals of the KEP. What is it trying to achieve? How will we\nknow that this has succeeded?\n-->",
  ],
  [
    "eip",
    "Rationale",
    "<!--\n  The current placeholder is acceptable for a draft.\n\n  TODO: Remove this comment before submitting\n-->",
  ],
  ["spec-kit", "Edge Cases", "- How does system handle [error scenario]?"],
  [
    "madr",
    "Context and Problem Statement",
    "{Describe the context and problem statement, e.g., in free form using two to three sentences or in the form of an illustrative story. You may want to articulate the problem in form of a question and add links to collaboration boards or issue management systems.}",
  ],
  [
    "openspec",
    "Purpose",
    "<!-- New capabilities only: one or two sentences (50+ characters) on what this capability is for. Delete this section for an existing capability. -->",
  ],
];

test.each(quotes)(
  "%s: guidance alone under %s is found",
  (name, heading, quote) => {
    const file = files.find((one) => one.includes(`.${name}.`)) ?? "";
    const { findings } = check(replaceBody(textOf(file), heading, quote));
    expect(
      findings.map(({ rule, severity }) => `${severity} ${rule}`),
    ).toContain("error guidance-left");
  },
);

test("a question of the template with its answer under it is no guidance", () => {
  const question =
    "- What other designs have been considered and what is the rationale for not choosing them?";
  const file = files.find((one) => one.includes(".rust-rfc.")) ?? "";
  const answered = replaceBody(
    textOf(file),
    "Drawbacks",
    `${question}\n\n  A macro, which reads worse.`,
  );
  expect(check(answered).findings).toEqual([]);
  const left = replaceBody(textOf(file), "Drawbacks", question);
  expect(check(left).findings.map(({ rule }) => rule)).toEqual([
    "guidance-left",
  ]);
});

test.each(dialectTemplates)(
  "all guidance of the template $name is found when it is left alone",
  (source) => {
    const { template } = knownTemplate(source);
    const file = files.find((one) => one.includes(`.${source.name}.`)) ?? "";
    const heading =
      template.sections.find(
        ({ required, origin }) => required && origin.children.length === 0,
      )?.heading ?? "Scenario: A second browser";
    const missed = [...template.guidance].filter((text) => {
      const { findings } = check(
        replaceBody(
          textOf(file),
          heading,
          `<!-- ${text.replaceAll(/<!--|-->/g, "")} -->`,
        ),
      );
      return !findings.some(({ severity }) => severity === "error");
    });
    expect(missed).toEqual([]);
  },
);

/** Puts other text under a heading, up to the next one. */
function replaceBody(text: string, heading: string, body: string): string {
  const start = text.indexOf(`# ${heading}`);
  if (start < 0) throw new Error(`No heading ${heading}`);
  const from = text.indexOf("\n", start) + 1;
  const next = text.slice(from).search(/^#/m);
  const rest = next < 0 ? "" : text.slice(from + next);
  return `${text.slice(0, from)}\n${body}\n\n${rest}`;
}
