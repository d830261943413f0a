import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { cut } from "../show.ts";

function show(markdown: string): readonly string[] {
  return parseDocument(markdown).metadata.map(
    ({ key, value, shape }) => `${shape} ${key}=${value}`,
  );
}

describe("shapes", () => {
  test.each([
    [
      "front matter",
      "---\nstatus: Draft\nowner: Ana\n---\n\n# T\n",
      ["front-matter status=Draft", "front-matter owner=Ana"],
    ],
    [
      "a quote with trailing blanks",
      "# T\n\n> **Status:** Draft  \n> **Owner:** Ana  \n",
      ["quote status=Draft", "quote owner=Ana"],
    ],
    [
      "a quote with tags",
      "# T\n\n> **Status:** Draft<br>\n> **Owner:** Ana\n",
      ["quote status=Draft", "quote owner=Ana"],
    ],
    [
      "a list",
      "# T\n\n* Author: [Ana](a.md)\n* Status: **Accepted**\n",
      ["list owner=Ana", "list status=Accepted"],
    ],
    [
      "a list with dashes",
      "# T\n\n- Status — Accepted\n- Author – Ana\n- Date - 2026-01-02\n- Queue — holds jobs\n- Status report - weekly\n\n## A\n\n- Owner — Kim\n",
      [
        "list status=Accepted",
        "list owner=Ana",
        "list last-updated=2026-01-02",
      ],
    ],
    [
      "a preamble in code",
      "## Preamble\n\n```\n    Title: Fees\r\n   Author: Ana <ana@example.org>,\n           Kim\n   Status: Draft\n\n  Created: 2026-01-02\nRequires (optional):\n```\n\n## Abstract\n",
      [
        "code title=Fees",
        "code owner=Ana <ana@example.org>,",
        "code status=Draft",
        "code created=2026-01-02",
        "code requires-optional=",
      ],
    ],
    [
      "code that shows something",
      "# T\n\n```yaml\nstatus: draft\nowner: Ana\nversion: 1\nlist:\n- a\n```\n\n## A\n\n```\nStatus: Draft\nOwner: Ana\nVersion: 1\n```\n",
      [],
    ],
    [
      "a list before any heading",
      "- Start Date: 2026-01-02\n- Feature: x\n- RFC Status: Final Comment Period\n\n# Summary\n\n# Goals\n",
      [
        "list created=2026-01-02",
        "list feature=x",
        "list status=Final Comment Period",
      ],
    ],
    [
      "a table of rows",
      "# T\n\n| Field | Value |\n| - | - |\n| **Status** | `Draft` |\n| Author(s) | Ana |\n",
      ["table status=Draft", "table owner=Ana"],
    ],
    [
      "a table with the first row as header",
      "# T\n\n| Status | Draft |\n| - | - |\n| Owner | Ana |\n",
      ["table status=Draft", "table owner=Ana"],
    ],
    [
      "a table of columns",
      "# T\n\n| Status | Owner |\n| - | - |\n| Draft | Ana |\n",
      ["table status=Draft", "table owner=Ana"],
    ],
    [
      "bold lines",
      "# T\n\n**Status**: Draft\n**Feature Branch**: `1-x`\n",
      ["bold status=Draft", "bold feature-branch=1-x"],
    ],
    [
      "plain labels in one line",
      "# T\n\nStatus: Draft v2 · Owner: Kim · Date: 2026-01-02\n",
      [
        "line status=Draft v2",
        "line owner=Kim",
        "line last-updated=2026-01-02",
      ],
    ],
    [
      "choices behind a plain label",
      "# T\n\nStatus: Draft | Final | Old\n",
      ["line status=Draft | Final | Old"],
    ],
    [
      "separators in code behind a plain label",
      "# T\n\nStatus: Draft, see `a | Owner: b`\n",
      ["line status=Draft, see a | Owner: b"],
    ],
    [
      "bold labels in one line",
      "# T\n\n**Version:** 1 | **Status:** Draft\n",
      ["bold version=1", "bold status=Draft"],
    ],
    [
      "plain lines",
      "# T\n\nStatus: Draft\nOwner: Ana\n",
      ["line status=Draft", "line owner=Ana"],
    ],
    [
      "a section",
      "# ADR 1\n\n## Status\n\nAccepted\n\n## Context\n\nx\n",
      ["section status=Accepted"],
    ],
    [
      "a section, with a label of the same word",
      "# T\n\n## Status\n\n- **Build status:** `Not started`\n- **Test status:** `Open`\n",
      ["section status=Not started"],
    ],
    [
      "a table in a section that is the title page",
      "# T\n\n## Purpose\n\nx\n\n## Aim\n\nx\n\n## Title page\n\n| Item | Value |\n| --- | --- |\n| Feature | Rows |\n| Status | Draft |\n",
      ["table feature=Rows", "table status=Draft"],
    ],
    [
      "a heading",
      "# T\n\n#### Status: Implemented\n",
      ["section status=Implemented"],
    ],
    [
      "a comment",
      "<!--\nStatus: Draft\nNote: x\n-->\n\n# T\n",
      ["comment status=Draft"],
    ],
    [
      "a section of its own",
      "# T\n\n## Goals\n\nx\n\n## Document Information\n\n- Status: Draft\n",
      ["list status=Draft"],
    ],
    [
      "a first section that is a header by what it holds",
      "# T\n\n## 1. Version\n\n- Date: 2026-01-02\n- Status: Draft\n\n## Goals\n\nx\n",
      ["list last-updated=2026-01-02", "list status=Draft"],
    ],
    [
      "italics",
      "# T\n\n*Last updated: 2026-01-02*\n",
      ["bold last-updated=2026-01-02"],
    ],
    [
      "another language",
      "# T\n\n- Статус: Черновик\n- Автор: Аня\n",
      ["list status=Черновик", "list owner=Аня"],
    ],
    [
      "one of which little is known",
      "# T\n\n## Stato\n\nCompletato\n",
      ["section status=Completato"],
    ],
    [
      "below a tagline",
      "# T\n\nA tagline\n**Status:** Draft\n",
      ["bold status=Draft"],
    ],
    [
      "three bold labels of the author's own",
      "# T\n\n**Epic:** a\n**Story ID:** b\n**Effort:** c\n",
      ["bold epic=a", "bold story-id=b", "bold effort=c"],
    ],
  ])("%s", (_, markdown, metadata) => {
    expect(show(markdown)).toEqual(metadata);
  });
});

describe("not", () => {
  test.each([
    [
      "labels of the body",
      "# T\n\n## Design\n\n- Owner: a team\n\nStatus: a field\n",
    ],
    [
      "labels of a later section",
      "# T\n\n## A\n\nx\n\n## B\n\nx\n\n## C\n\n- Owner: a team\n- Status: a field\n",
    ],
    [
      "a table of states",
      "# T\n\n## Design\n\n| State | Meaning |\n| - | - |\n| a | b |\n",
    ],
    [
      "a table of versions",
      "# T\n\n| Version | Date | Author |\n| - | - | - |\n| 1 | a | b |\n| 2 | c | d |\n",
    ],
    ["a tagline", "# T\n\n> A tool for: everyone\n"],
    ["labels without a known one", "# T\n\n- Foo: a\n- Bar: b\n"],
    [
      "a long text under a heading",
      `# T\n\n## Status\n\n${"word ".repeat(40)}\n`,
    ],
  ])("%s", (_, markdown) => {
    expect(show(markdown)).toEqual([]);
  });
});

test.each([
  [
    "the plainest label takes the key",
    "---\nauthor: Ana\nowner: Bo\ndate: 2026-01-02\nlast-updated: 2026-02-03\n---\n",
    [
      "front-matter author=Ana",
      "front-matter owner=Bo",
      "front-matter date=2026-01-02",
      "front-matter last-updated=2026-02-03",
    ],
  ],
  [
    "an author is an owner where there is none",
    "---\nauthors: [Ana, Bo]\n---\n",
    ["front-matter owner=Ana, Bo"],
  ],
  [
    "empty values",
    "# T\n\n> **Status:**\n> **Owner:** <!-- name -->\n\nText\n",
    ["quote status=", "quote owner="],
  ],
  [
    "a status behind the body, where it stands nowhere else",
    "# T\n\n## Goals\n\nx\n\n## Record\n\n**Status:** Review\n",
    ["bold status=Review"],
  ],
  [
    "a status of the story in its footer",
    "# T\n\n## Goals\n\nx\n\n---\n\n**Story Status:** Ready\n**Effort:** 2 days\n",
    ["bold status=Ready"],
  ],
  [
    "a status in a footer in another language, and one in the text",
    "# T\n\n## 方案\n\n**状态**: 进行中\n\n## 结论\n\nx\n\n---\n\n**状态**: 已批准\n",
    ["bold status=已批准"],
  ],
  [
    "a status under a heading that says more",
    "# T\n\n## Goals\n\nx\n\n## 8) Status / links\n\n- Status: **draft**\n",
    ["bold status=draft"],
  ],
  [
    "a status beside the branch",
    "# T\n\n## On the platform\n\n- Issue: 12\n- Branch: `rows`\n- Status: planned\n\n## Goals\n\nx\n",
    ["list issue=12", "list branch=rows", "list status=planned"],
  ],
  [
    "a last update in a footer",
    "# T\n\n## Goals\n\nx\n\n---\n\n*Last updated: 2026-01-02*\n",
    ["bold last-updated=2026-01-02"],
  ],
  [
    "an answer below a question that is quoted",
    "# T\n\n## Status\n\n> What is the status, such as proposed?\n\nAccepted\n",
    ["section status=Accepted"],
  ],
  [
    "no third column of a table",
    "# T\n\n| Field | Value | Note |\n| - | - | - |\n| Status | Draft | soon |\n",
    ["table status=Draft"],
  ],
  [
    "no status of the body, where the head has one",
    "# T\n\n**Status:** Draft\n\n## Record\n\n**Status:** Review\n",
    ["bold status=Draft"],
  ],
])("%s", (_, markdown, metadata) => {
  expect(show(markdown)).toEqual(metadata);
});

test("ranges hold labels with their values", () => {
  const document = parseDocument(
    "\uFEFF---\r\nstatus: Draft\r\nauthors:\r\n  - Ana\r\ntags: []\r\n---\r\n\r\n<!-- Owner: Bo -->\r\n# T\r\n\r\n> **Version:** 1  \r\n",
  );

  expect(
    cut(
      document,
      document.metadata.map(({ range }) => range),
    ),
  ).toEqual([
    "status: Draft",
    "authors:\r\n  - Ana",
    "tags: []",
    "Owner: Bo",
    "**Version:** 1",
  ]);
});
