import { readIssue } from "../../../src/core/scaffold/read-issue.ts";
import { type BuiltIn, builtIn } from "./templates.ts";

interface Case {
  readonly name: string;
  readonly body: string;
  readonly template?: BuiltIn;
  /** By heading in the template; `label` of the appendix for what belongs to no section. */
  readonly into?: Readonly<Record<string, string>>;
  readonly appendix?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { name: "an empty body", body: "" },
  { name: "nothing but a comment", body: "<!-- Tell us your idea -->" },

  // Issue forms
  {
    name: "the fields of a form",
    body: "### Problem\n\nInvoices surprise people\n\n### Describe the solution you'd like\n\nA dashboard\n\n### Environment\n\nProduction",
    into: {
      "Problem statement": "Invoices surprise people",
      "Proposed solution (high-level)": "A dashboard",
    },
    appendix: { Environment: "Production" },
  },
  {
    name: "fields without an answer",
    body: "### Problem\n\n_No response_\n\n### Goals\n\nNone\n\n### Priority\n\n_no response_",
  },
  {
    name: "checkboxes of a form that people confirm",
    body: "### Before you submit\n\n- [X] I have searched\n- [ ] I agree",
    appendix: { "Before you submit": "- [X] I have searched\n- [ ] I agree" },
  },
  {
    name: "a field that a form renders as code",
    body: "### Security\n\n```yaml\nroles: [admin]\n```",
    into: { "Security & privacy": "```yaml\nroles: [admin]\n```" },
  },
  {
    name: "headings that people write into a field",
    body: "### Proposed solution\n\nTwo steps\n\n#### Step one\n\nRead\n\n##### Why\n\nSo",
    into: {
      "Proposed solution (high-level)":
        "Two steps\n\n#### Step one\n\nRead\n\n##### Why\n\nSo",
    },
  },
  {
    name: "line ends of Windows",
    body: "### Problem\r\n\r\nInvoices\r\nsurprise\r\n",
    into: { "Problem statement": "Invoices\nsurprise" },
  },

  // Labels
  {
    name: "headings of any level, numbers and all",
    body: "# 1. Problem\n\na\n\n## 2) Risks:\n\n- b\n\nGoals\n-----\n\n- c",
    into: {
      "Problem statement": "a",
      "Risks & mitigations": "- b",
      "Goal / Outcome": "- c",
    },
  },
  {
    name: "bold labels alone on their line",
    body: "**Problem**\n\na\n\nmore\n\n**Goals:**\n- b",
    into: { "Problem statement": "a\n\nmore", "Goal / Outcome": "- b" },
  },
  {
    name: "bold labels before their text",
    body: "**Problem:** a\n\nmore\n\n**Risks**: b",
    into: { "Problem statement": "a\n\nmore", "Risks & mitigations": "b" },
  },
  {
    name: "bold labels in a list",
    body: "- **Problem:** a\n  goes on\n- **Goals**\n  - b\n- other",
    into: {
      "Problem statement": "a\ngoes on",
      "Goal / Outcome": "- b",
      "1) One-page summary": "- other",
    },
  },
  {
    name: "a bold label of a section that other templates have",
    body: "**Goals:** a",
    template: "product-tech-spec",
    appendix: { Goals: "a" },
  },
  {
    name: "bold words that start a sentence",
    body: "**Risks** are everywhere",
    into: { "Problem statement": "**Risks** are everywhere" },
  },
  {
    name: "plain labels on a line",
    body: "Problem: a\nNot in scope: b\nmore b",
    into: { "Problem statement": "a", "Out of scope": "b\nmore b" },
  },
  {
    name: "a plain label, whose list alone belongs to it",
    body: "Lead\n\nAcceptance criteria:\n\n- a\n- b\n\nThanks",
    into: {
      "Problem statement": "Lead\n\nThanks",
      "Acceptance criteria": "- a\n- b",
    },
  },
  {
    name: "a plain label that announces a list",
    body: "Out of scope: the following\n\n- a",
    into: { "Out of scope": "the following", "Problem statement": "- a" },
  },
  {
    name: "a plain label that ends in a colon",
    body: "Out of scope: what follows:\n\n- a",
    into: { "Out of scope": "what follows:\n\n- a" },
  },
  {
    name: "words with a colon that label nothing",
    body: "Note: this is hard\n\nhttps://example.com: down",
    into: {
      "Problem statement": "Note: this is hard\n\nhttps://example.com: down",
    },
  },
  {
    name: "a label in code",
    body: "Try `this\nGoals: x`",
    into: { "Problem statement": "Try `this\nGoals: x`" },
  },
  {
    name: "two labels of one section",
    body: "## Problem\n\na\n\n## Motivation\n\nb",
    into: { "Problem statement": "a\n\n**Motivation**\n\nb" },
  },
  {
    name: "a heading with nothing under it",
    body: "# Usage at a glance\n\n## Problem\n\na",
    into: { "Problem statement": "a" },
    appendix: { "": "Usage at a glance" },
  },
  {
    name: "labels under a heading that is part of its section",
    body: "## User stories\n\n### Export\n\nAs a user I export\n\n**Acceptance criteria**\n\n- a\n\n#### Risks\n\nb\n\n### Goals\n\nc",
    into: {
      "User stories / jobs":
        "### Export\n\nAs a user I export\n\n**Acceptance criteria**\n\n- a\n\n#### Risks\n\nb",
      "Goal / Outcome": "c",
    },
  },
  {
    name: "a heading that is a question",
    body: "## Anything else?\n\n**Yes**\n\nthis",
    appendix: { "Anything else?": "**Yes**\n\nthis" },
  },
  {
    name: "headings in ten languages",
    body: "## Ziele\n\na\n\n## Riesgos\n\nb",
    into: { "Goal / Outcome": "a", "Risks & mitigations": "b" },
  },

  {
    name: "a heading of another template under one that nothing knows",
    body: "# Notes\n\na\n\n## Goals\n\nb\n\n## Details\n\nc",
    template: "product-tech-spec",
    appendix: { Notes: "a", Goals: "b", Details: "c" },
  },
  {
    name: "a heading of another template under one of this",
    body: "# Solution\n\na\n\n## Goals\n\nb",
    template: "product-tech-spec",
    into: { Solution: "a\n\n## Goals\n\nb" },
  },
  {
    name: "a question that says something itself",
    body: "## Why do invoices *surprise* people in the EU?\n\na",
    into: {
      "Problem statement":
        "**Why do invoices *surprise* people in the EU?**\n\na",
    },
  },
  {
    name: "a heading with a link",
    body: "## See [this](https://example.com)\n\na",
    appendix: { "See [this](https://example.com)": "a" },
  },

  // Text without labels
  {
    name: "text alone",
    body: "People ask",
    into: { "Problem statement": "People ask" },
  },
  {
    name: "text before a problem",
    body: "People ask\n\n## Problem\n\na",
    into: { "1) One-page summary": "People ask", "Problem statement": "a" },
  },
  {
    name: "text for a template that has a summary alone",
    body: "People ask\n\n## Problem\n\na",
    template: "technical-spec",
    into: { "1. Summary": "People ask\n\na" },
  },
  {
    name: "a scenario on lines",
    body: "Lead\n\nGiven an admin\nWhen the page opens\nThen the total shows",
    into: {
      "Problem statement": "Lead",
      "Acceptance criteria":
        "Given an admin\nWhen the page opens\nThen the total shows",
    },
  },
  {
    name: "a scenario with a title",
    body: "Scenario: Total\nGiven an admin\nWhen the page opens\nThen the total shows",
    into: {
      "Acceptance criteria":
        "Scenario: Total\nGiven an admin\nWhen the page opens\nThen the total shows",
    },
  },
  {
    name: "scenarios in a list",
    body: "- **Given** a, **when** b, **then** c\n- Given d\n  - When e\n  - Then f",
    into: {
      "Acceptance criteria":
        "- **Given** a, **when** b, **then** c\n- Given d\n  - When e\n  - Then f",
    },
  },
  {
    name: "scenarios in a fence",
    body: "```gherkin\nScenario: a\n  When b\n  Then c\n```",
    into: {
      "Acceptance criteria": "```gherkin\nScenario: a\n  When b\n  Then c\n```",
    },
  },
  {
    name: "a sentence that only sounds like a scenario",
    body: "When I open it, then it fails",
    into: { "Problem statement": "When I open it, then it fails" },
  },
  {
    name: "a checklist",
    body: "- [ ] The total shows\n- [x] The export works",
    into: {
      "Acceptance criteria": "- [ ] The total shows\n- [x] The export works",
    },
  },
  {
    name: "a checklist under a label that nothing knows",
    body: "## Ready\n\nIntro\n\n- [ ] The total shows",
    into: { "Acceptance criteria": "- [ ] The total shows" },
    appendix: { Ready: "Intro" },
  },
  {
    name: "a label whose checklist is all there is",
    body: "## Ready\n\n- [ ] The total shows",
    into: { "Acceptance criteria": "- [ ] The total shows" },
    appendix: { "": "Ready" },
  },
  {
    name: "a checklist of work to do",
    body: "## Tasks\n\n- [ ] Write the code",
    appendix: { Tasks: "- [ ] Write the code" },
  },
  {
    name: "a list of which some items are boxes",
    body: "- [ ] a\n- b",
    into: { "Problem statement": "- [ ] a\n- b" },
  },
  {
    name: "user stories",
    body: "As an admin, I want totals, so that I can plan\n\n- As a user I see my usage",
    into: {
      "User stories / jobs":
        "As an admin, I want totals, so that I can plan\n\n- As a user I see my usage",
    },
  },
  {
    name: "criteria where the template has no section for them",
    body: "- [ ] a",
    template: "product-tech-spec",
    into: { Opportunity: "- [ ] a" },
  },

  // Links
  {
    name: "links, where the template lists documents",
    body: "See [the *sketch*](https://example.com/s) and https://example.com/d?a=b#c.\n\n<https://example.com/s> ![x](https://example.com/i.png) [mail](mailto:a@b.de) [![b](https://example.com/b)](https://example.com/b)",
    template: "product-tech-spec",
    into: {
      Opportunity:
        "See [the *sketch*](https://example.com/s) and https://example.com/d?a=b#c.\n\n<https://example.com/s> ![x](https://example.com/i.png) [mail](mailto:a@b.de) [![b](https://example.com/b)](https://example.com/b)",
      "Supporting Documents":
        "- [the sketch](<https://example.com/s>)\n- <https://example.com/d?a=b#c>",
    },
  },
  {
    name: "links that stand with the documents already",
    body: "Lead https://example.com/a\n\n## References\n\n- https://example.com/a\n- https://example.com/b",
    template: "product-tech-spec",
    into: {
      Opportunity: "Lead https://example.com/a",
      "Supporting Documents":
        "- https://example.com/a\n- https://example.com/b",
    },
  },

  // What is dangerous to repeat
  {
    name: "mentions, closing words and comments",
    body: "<!-- guide -->\n@bob says this fixes #3",
    into: { "Problem statement": "@&#8203;bob says this fixes #&#8203;3" },
  },
  {
    name: "nesting beyond reading",
    body: `@bob ${"\n" + "> ".repeat(400)}`,
    appendix: { "": `@bob ${"\n" + "> ".repeat(400)}` },
  },
];

test.each(cases.map((each) => [each.name, each] as const))(
  "Reads %s",
  (_name, { body, template = "prd", into = {}, appendix = {} }) => {
    const reading = readIssue(body, builtIn(template));
    const contents = reading.contents.map(({ section, markdown }) => [
      section.heading,
      markdown,
    ]);
    expect(Object.fromEntries(contents)).toEqual(into);
    expect(
      Object.fromEntries(
        reading.appendix.map(({ label, markdown }) => [label, markdown]),
      ),
    ).toEqual(appendix);
  },
);
