import { renderSpec } from "../../../src/core/scaffold/render-spec.ts";
import type { SpecDraft } from "../../../src/core/scaffold/spec-draft.ts";
import type { Template } from "../../../src/core/template/template.ts";
import { builtIn, templateOf } from "./templates.ts";

function render(template: Template, change: Partial<SpecDraft> = {}): string {
  return renderSpec({
    template,
    title: "Usage",
    metadata: {},
    contents: [],
    repeats: [],
    appendix: { heading: "From the issue", parts: [] },
    ...change,
  });
}

/** Fills sections by heading. */
function fill(
  text: string,
  contents: Readonly<Record<string, string>>,
): string {
  const template = templateOf(text);
  const rendered = render(template, {
    contents: Object.entries(contents).map(([heading, markdown]) => {
      const section = template.sections.find(
        (each) => each.heading === heading,
      );
      if (!section) throw new Error(`No section ${heading}`);
      return { section, markdown };
    }),
  });
  return rendered.replace(/^---\ntemplate: rfc\n---\n\n/, "");
}

test.each([
  ["# Spec: <TITLE>\n\n## A\n", "# Spec: Usage"],
  ["# {{name}}\n\n## A\n", "# Usage"],
  ["# [Feature name]\n\n## A\n", "# Usage"],
  ["# RFC: Your short title\n\n## A\n", "# RFC: Usage"],
  ["# KEP-NNNN: Title of it\n\n## A\n", "# KEP-NNNN: Usage"],
  ["# Title\n\n## A\n", "# Usage"],
  ["# Design document\n\n## A\n", "# Design document: Usage"],
  ["Design document\n===\n\n## A\n", "# Design document: Usage"],
  ["# Summary\n\n# Goals\n", "# Usage\n\n# Summary"],
  ["Text alone\n", "# Usage\n\nText alone"],
  [
    "---\nauthors: x\n---\n\n# Summary\n\n# Goals\n",
    "---\n\n# Usage\n\n# Summary",
  ],
])("The title of %j", (text, expected) => {
  expect(render(templateOf(text))).toMatch(expected);
});

test.each([
  ["Show `usage` of *all*", "Show `usage` of \\*all\\*"],
  ["a_b and _c_", "a_b and \\_c\\_"],
  ["<b> & &amp; [x](y) #", "\\<b> & \\&amp; [x\\](y) \\#"],
  ["two\nlines\u202E and marks", "two lines and marks"],
])("The title %j is shown as it is", (title, expected) => {
  expect(render(templateOf("# <TITLE>\n\n## A\n"), { title })).toMatch(
    `\n# ${expected}\n`,
  );
});

describe("Metadata", () => {
  const metadata = {
    owner: "@ana",
    "last-updated": "2026-11-20",
    labels: ["a: b", "c"],
  };

  test.each([
    [
      "a quote",
      "> **Owner:** <!-- name -->  \n> **Last updated:** YYYY-MM-DD",
      "> **Owner:** @ana  \n> **Last updated:** 2026-11-20",
    ],
    [
      "a list",
      "- Owner: somebody\n- Last updated:",
      "- Owner: @ana\n- Last updated: 2026-11-20",
    ],
    [
      "bold lines",
      "**Owner**: x\n**Last updated**:",
      "**Owner**: @ana\n**Last updated**: 2026-11-20",
    ],
    [
      "a table",
      "| Owner | Last updated |\n| --- | --- |\n| TBD | TBD |",
      "| Owner | Last updated |\n| --- | --- |\n| @ana | 2026-11-20 |",
    ],
  ])("goes into %s", (_name, head, expected) => {
    const rendered = render(
      templateOf(`# <TITLE>\n\n${head}\n\n## A\n\nGuide\n`),
      { metadata },
    );
    expect(rendered).toBe(
      `---\ntemplate: rfc\nlabels:\n  - "a: b"\n  - c\n---\n\n# Usage\n\n${expected}\n\n## A\n\nGuide\n`,
    );
  });

  test("goes into the front matter where the template has it there, comments and all", () => {
    const text =
      "---\n# Who decides\nauthors: []\nowner: x # one person\n---\n\n# <TITLE>\n\n## A\n";
    expect(
      render(templateOf(text), {
        metadata: { owner: "@ana", issue: "https://x.y/12" },
      }),
    ).toBe(
      '---\n# Who decides\nauthors: []\nowner: "@ana" # one person\ntemplate: rfc\nissue: https://x.y/12\n---\n\n# Usage\n\n## A\n',
    );
  });

  test("stands above a front matter that cannot be read", () => {
    expect(render(templateOf("---\na: [\n---\n\n# <TITLE>\n\n## A\n"))).toMatch(
      /^---\ntemplate: rfc\na: \[\n---\n/,
    );
  });

  test("has the first status that a template lists", () => {
    const text =
      "---\nspecgate: { metadata: { status: { values: [Draft, Done] } } }\n---\n\n# <TITLE>\n\n## A\n";
    expect(render(templateOf(text))).toMatch(
      /^---\ntemplate: rfc\nstatus: Draft\n---\n/,
    );
  });
});

describe("A filled section", () => {
  test.each([
    [
      "drops its guidance",
      "# T\n\n## A\n\n*Guide*\n\n- item\n\n## B\n\nGuide\n",
      { A: "text" },
      "## A\n\ntext\n\n## B\n\nGuide\n",
    ],
    [
      "stands as close to its heading as the guidance",
      "# T\n\n## A\n<!-- Guide -->\n- \n\n## B\nGuide\n",
      { A: "- x" },
      "## A\n- x\n\n## B\nGuide\n",
    ],
    [
      "may have been empty",
      "# T\n\n## A\n\n## B\n",
      { A: "x", B: "y" },
      "## A\n\nx\n\n## B\n\ny\n",
    ],
    [
      "keeps the sections under it",
      "# T\n\n## A\n\nGuide\n\n### A1\n\nGuide 1\n",
      { A: "x" },
      "## A\n\nx\n\n### A1\n\nGuide 1\n",
    ],
    [
      "and one under it",
      "# T\n\n## A\n\n### A1\n\nGuide 1\n",
      { A: "x", A1: "y" },
      "## A\n\nx\n\n### A1\n\ny\n",
    ],
    [
      "drops bold lines that act as headings",
      "# T\n\n## A\n\n**Story 1**\n\n- Given …\n\n## B\n",
      { A: "x" },
      "## A\n\nx\n\n## B\n",
    ],
    [
      "keeps a rule behind it",
      "# T\n\n## A\n\nGuide\n\n---\n\n## B\n",
      { A: "x" },
      "## A\n\nx\n\n---\n\n## B\n",
    ],
    [
      "moves headings below its own",
      "# T\n\n### A\n\nGuide\n",
      { A: "# x\n\ny" },
      "### A\n\n#### x\n\ny\n",
    ],
    [
      "keeps lines that ask for a value",
      "# T\n\n## A\nAudience: <!-- who -->\nSize:\n\n<!-- Guide -->\n",
      { A: "x" },
      "## A\nAudience: <!-- who -->\nSize:\n\nx\n",
    ],
    [
      "keeps items that ask for a value",
      "# T\n\n## A\n\n- Data collected:\n- Retention:\n",
      { A: "x" },
      "## A\n\n- Data collected:\n- Retention:\n\nx\n",
    ],
    [
      "drops records, of which there may be many",
      "# T\n\n## A\n\n- Risk:\n  - Mitigation:\n",
      { A: "x" },
      "## A\n\nx\n",
    ],
    [
      "may be a bullet",
      "# T\n\n## A\n\n- **In scope**\n  - \n- **Out of scope**\n  - \n",
      { "Out of scope": "x\n\ny" },
      "## A\n\n- **In scope**\n  - \n- **Out of scope**\n  - x\n\n    y\n",
    ],
    [
      "may be a bullet with a list",
      "# T\n\n## A\n\n- **In scope**\n  - one\n",
      { "In scope": "- x\n- y" },
      "## A\n\n- **In scope**\n  - x\n  - y\n",
    ],
    [
      "keeps bullets that are filled as well",
      "# T\n\n## A\n\nGuide\n\n- **In scope**\n  - one\n",
      { A: "all", "In scope": "- x" },
      "## A\n\nall\n\n- **In scope**\n  - x\n",
    ],
    [
      "has line ends of one kind",
      "# T\r\n\r\n## A\r\n\r\nGuide\r\n\r\n## B\r\n",
      { A: "x\r\ny" },
      "## A\n\nx\ny\n\n## B\n",
    ],
  ])("%s", (_name, text, contents, expected) => {
    expect(fill(text, contents)).toBe(`# T: Usage\n\n${expected}`);
  });

  test("gives values to the lines that ask for them, and leaves its guidance where there is no text", () => {
    const template = templateOf(
      "# T\n\n## A\n**Audience:** <!-- who -->\nSize:\n\nGuide\n",
    );
    const [section] = template.sections;
    if (!section) throw new Error("No section");
    const fields = { audience: "all\nof us", Size: "L" };
    expect(
      render(template, { contents: [{ section, markdown: "", fields }] }),
    ).toMatch("## A\n**Audience:** all of us\nSize: L\n\nGuide\n");
    expect(
      render(template, { contents: [{ section, markdown: "x", fields }] }),
    ).toMatch(/## A\n\*\*Audience:\*\* all of us\nSize: L\n\nx\n$/);
  });
});

test("A section that may repeat stands once for each heading", () => {
  const template = builtIn("product-tech-spec");
  const section = template.sections.find(({ name }) => name === "component");
  if (!section) throw new Error("No component");
  const instances = [
    { heading: "Ledger *2*", markdown: "Issue: [x](<y>)" },
    { heading: "Export", markdown: "" },
  ];
  const rendered = render(template, { repeats: [{ section, instances }] });
  expect(rendered).toMatch(
    "### Ledger \\*2\\*\n\nIssue: [x](<y>)\n\n**Description:**\n\n*Component A will be used",
  );
  expect(rendered).toMatch("\n\n### Export\n\n**Description:**");
  expect(rendered).not.toMatch("### Component B");
  expect(rendered).toMatch("### Component Planning Summary");
});

test("What belongs nowhere stands behind the sections, one level below their headings", () => {
  const appendix = {
    heading: "From the issue",
    parts: [
      { label: "", markdown: "first" },
      { label: "Where <it> is", markdown: "# deep\n\n```\nopen" },
    ],
  };
  expect(render(templateOf("# T\n\n## A\n\nGuide\n"), { appendix })).toMatch(
    /Guide\n\n## From the issue\n\nfirst\n\n### Where &lt;it> is\n\n#### deep\n\n```\nopen\n```\n$/,
  );
});
