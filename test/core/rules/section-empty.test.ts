import { sectionEmpty } from "../../../src/core/rules/section-empty.ts";
import { checkRule } from "./check-rule.ts";

checkRule(sectionEmpty, [
  {
    name: "what the template lets be empty",
    template:
      "---\nspecgate:\n  sections:\n    New parts: { mayBeEmpty: true }\n---\n\n# Change\n\n## New parts\n\n<!-- One line for each -->\n\n## Old parts\n\n## Why\n\n## Who\n",
    markdown:
      "# Change\n\n## New parts\n\n<!-- none -->\n\n## Old parts\n\n## Why\n\nIt is slow.\n\n## Who\n\nAna.\n",
    problems: [{ line: 7, message: "`Old parts` is empty" }],
  },
  {
    name: "a document without any text",
    markdown: "\n \n",
    problems: [{ line: 3, message: "Nothing is written here yet" }],
  },
  {
    name: "a title, a status and a comment are no spec",
    markdown: "---\nstatus: Approved\n---\n\n# Login\n\n<!-- soon -->\n",
    problems: [{ line: 5, message: "Nothing is written here yet" }],
  },
  { name: "one sentence without a heading is text", markdown: "Moved.\n" },
  {
    name: "a link as a heading says where",
    markdown: "# [Login](https://example.org/login)\n",
  },
  { name: "a title with an image", markdown: "# Login\n\n![](login.png)\n" },
  {
    name: "a page that a tool or a site fills",
    markdown: "# Login\n\n<!-- toc -->\n",
  },
  {
    name: "front matter that a site makes a page of",
    markdown: "---\ntitle: Specs\nweight: 1\n---\n",
  },
  {
    name: "a deeper heading is content",
    markdown: "# Export\n\n## Risks\n\n### Load\n\nLow.\n",
  },
  {
    name: "nothing before the next heading, and nothing at the end",
    markdown: "# Export\n\n## Risks\n\n## Rollout\n",
    problems: [
      { line: 3, severity: "error", message: "`Risks` is empty" },
      { line: 5, message: "`Rollout` is empty" },
    ],
  },
  {
    name: "a record of the work to come is a hint",
    markdown:
      "# Story\n\n## Dev Agent Record\n\n### Notes\n\n### File List\n\n## Risks\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 7, severity: "notice" },
      { line: 9, severity: "error" },
    ],
  },
  {
    name: "answers are content",
    markdown: "# Export\n\n## Risks\n\nN/A\n\n## Rollout\n\nNone.\n",
  },
  {
    name: "a comment is none, and is shown with the heading",
    markdown: "# Export\n\n## Risks\n\n<!-- ask security -->\n",
    problems: [{ line: 3, endLine: 5, message: "holds only a comment" }],
  },
  {
    name: "a marker that a tool fills is content",
    markdown: "# Export\n\n## Contents\n\n<!-- toc -->\n",
  },
  {
    name: "links to anchors are none, other definitions are",
    markdown:
      "# Export\n\n## Design\n\n[design]: #design\n\n## References\n\n[rfc]: https://example.org/rfc\n",
    problems: [{ line: 3, endLine: 5 }],
  },
  {
    name: "a table without rows",
    markdown: "# Export\n\n## Metrics\n\n| Metric | Target |\n| --- | --- |\n",
    problems: [{ line: 3, message: "only the header of a table" }],
  },
  {
    name: "an image, code and an unclosed backtick are content",
    markdown:
      "# Export\n\n## Flow\n\n![The flow](flow.png)\n\n## Code\n\n```ts\n1;\n```\n\n## Tick\n\n- a `b\n",
  },
  {
    name: "numbers tell what belongs below where levels do not",
    markdown: "# A\n\n## 3 Design\n\n## 3.1 Reads\n\nText\n",
  },
  {
    name: "entries of a log or a reference",
    markdown:
      "# A\n\n## 1.2.0 (2026-01-01)\n\n## [The page](page.md)\n\n## open(path)\n\n## `GET /usage`\n",
  },
  {
    name: "a field with its value as a heading, not one without",
    markdown:
      "# Export\n\n## Status: Done\n\n## MVP: From photo to offer\n\n## Reviewed by: Ana\n\n## Priority:\n\n## Story: Export\n\n## Owner: <name>\n\nAna\n",
    problems: [{ line: 9 }, { line: 11 }],
  },
  {
    name: "a status with its value as a heading, in any language",
    markdown: "# 队列\n\n## 状态：已采纳\n\n## 说明：\n\n## 背景\n\n任务\n",
    problems: [{ line: 5 }],
  },
  {
    name: "who reviewed it and what came of it, as headings",
    markdown: "# A\n\n### Reviewer: Ana (QA)\n\n### Gate Decision: **PASS**\n",
  },
  {
    name: "numbered headings, not versions",
    markdown:
      "# Export\n\n## 1 Goal\n\n### 1.1 Users\n\n### 1.2 Limits\n\n500 rows.\n\n## 2.1.0\n\n## [1.9] - 2026-01-02\n\n## v1.8 (2025)\n",
    problems: [{ line: 5 }],
  },
  {
    name: "front matter below the title",
    markdown:
      "# Export\n\nStatus: Draft\n\n---\nid: T-1\nsources: [E-1]\n---\n\n## Goal\n\nText.\n",
  },
  {
    name: "a heading that is written twice, the text under the second",
    markdown: "# Export\n\n## Results\n## Results\n\nAll passed.\n",
  },
  {
    name: "a name as a heading, above the title of what it names",
    markdown:
      "# Export\n\nText.\n\n## Rows\n\n## Rows specification\n\nText.\n\n## Rows\n\n## Rowspan\n\nText.\n",
    problems: [{ line: 11 }],
  },
  {
    name: "a heading that is answered in itself",
    markdown: "# Export\n\n## Goal\n\nText.\n\n## Reviewed: no\n",
  },
  {
    name: "the title is no section",
    markdown: "# Export\n\n# Risks\n\nLow.\n",
  },
  {
    name: "an empty bullet is told by its own rule",
    markdown: "# Export\n\n## Risks\n\n-\n",
  },
  {
    name: "what the template says in the heading alone",
    template:
      "# Plan\n\n## Option 1: <TITLE>\n\n## Choice\n\nWhich one, and why?\n",
    markdown: "# Plan\n\n## Option 1: A queue\n\n## Choice\n\nThe queue.\n",
  },
  {
    name: "what is numbered below it belongs to it, what has its number does not",
    markdown:
      "# A\n\n## 3 Design\n\n## 3.1 Reads\n\nText\n\n## 4. Plan\n\n## 4. Dates\n\nMay\n",
    problems: [{ line: 9, message: "`4. Plan`" }],
  },
  {
    name: "the name of a product below a title that only says what the document is",
    markdown: "# Product Requirements (PRD)\n## Acme Pay\n\n## Scope\n\nText\n",
  },
  {
    name: "a heading below any other title, or above another without text",
    markdown: "# Invites\n\n## Reader value\n\n## Scope\n\nText\n",
    problems: [{ line: 3 }],
  },
  {
    name: "the first headings of a document that is not filled",
    markdown:
      "# PRD Invites\n\n## Reader value\n\n## Extras\n\n## Scope\n\nText\n",
    problems: [{ line: 3 }, { line: 5 }],
  },
  {
    name: "a comment below such a title asks for text",
    markdown:
      "# PRD Invites\n\n## Reader value\n\n<!-- Who? -->\n\n## Scope\n\nText\n",
    problems: [{ line: 3, endLine: 5 }],
  },
  {
    name: "what is optional closes no gate",
    markdown:
      "# Export\n\n## Open questions [optional]\n\n## Notes (Optional)\n",
    problems: [
      { line: 3, severity: "warning" },
      { line: 5, severity: "warning" },
    ],
  },
  {
    name: "an epic above its stories",
    markdown:
      "# A\n\n## Stories\n\n### Épica: Pedidos (E-1)\n\n---\n\n### US-1: Crear\n\nText\n\n### Épicas\n",
    problems: [{ line: 13 }],
  },
]);
