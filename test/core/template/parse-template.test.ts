import { parseTemplate } from "../../../src/core/template/parse-template.ts";
import type { ParsedTemplate } from "../../../src/core/template/template.ts";
import { builtInTemplates } from "../built-in-templates.ts";

function parse(text: string): ParsedTemplate {
  return parseTemplate({ name: "own", path: "own.md", text, origin: "file" });
}

const plain = `# ADR-NNNN: <title>

- Status: proposed | accepted | rejected
- Deciders:

## Context

What is the issue?

- Metric: define how it is measured
- Priority: High

## Options [optional]

### Option 1: <name>

### Option 2: <name>

## Costs

| Part | Effort |
| --- | --- |
| Part A | M |

- [ ] I have read this
`;

describe("a file without annotations", () => {
  const { template, problems } = parse(plain);

  test("has its headings as sections, those that vary once", () => {
    expect(problems).toStrictEqual([]);
    expect(
      template.sections.map((section) => [
        section.name,
        section.required,
        section.repeatable,
        section.parent?.name,
      ]),
    ).toStrictEqual([
      ["context", true, false, undefined],
      ["options", false, false, undefined],
      ["option", false, true, "options"],
      ["costs", true, false, undefined],
    ]);
  });

  test("has fields, table columns and values", () => {
    expect(template.sections[0]?.fields).toStrictEqual(["Metric", "Priority"]);
    expect(template.sections[3]?.tables).toStrictEqual([["Part", "Effort"]]);
    expect(template.metadata).toContainEqual({
      key: "status",
      label: "Status",
      required: false,
      values: ["proposed", "accepted", "rejected"],
    });
  });

  test("has text and rows as guidance, not default values and boxes", () => {
    expect([...template.guidance]).toStrictEqual([
      "what is the issue?",
      "metric: define how it is measured",
      "part a | m",
    ]);
  });
});

describe("annotations", () => {
  test("name, path, kinds, aliases, roles and rules", () => {
    const { template } = parse(`---
specgate:
  name: rfc
  title: Request for comments
  path: rfcs/{number}-{slug}.md
  metadata:
    owner: { required: true }
  sections:
    Why: { kind: goals, aliases: [Motivation], role: product }
    Later: { optional: true }
  rules:
    section-order: off
---

# RFC

## Why

## Later
`);
    expect(template).toMatchObject({
      name: "rfc",
      title: "Request for comments",
      path: "rfcs/{number}-{slug}.md",
      rules: { "section-order": "off" },
      metadata: [{ key: "owner", required: true }],
    });
    expect(template.sections).toMatchObject([
      {
        kind: "goals",
        aliases: ["motivation"],
        role: "product",
        required: true,
      },
      { required: false },
    ]);
    expect(template.document.text).toBe("# RFC\n\n## Why\n\n## Later\n");
  });

  test("what is wrong with them is told, and the rest is used", () => {
    const { template, problems } = parse(`---
specgate:
  name: rfc
  titel: Request for comments
  path: [rfcs]
  metadata:
    owner: { required: true, value: [Ana] }
    status: { values: [] }
  sections:
    Why: { knd: goals, role: product, aliases: [1, Motivation, 2, Reason] }
    How: { kind: gaols, prompts: [{ types: [api] }, { ask: With what? }] }
  rules:
    section-order: of
    metric-count: error
---

# RFC

Owner: Ana

## Why

## How
`);
    expect(problems.map(({ message }) => message)).toEqual([
      "`path` is a list; it has to be text",
      "Unknown key `value`; did you mean `values`?",
      "`values` is empty; fill it or remove it",
      "Item 1 of `aliases` is a number; it has to be text",
      "Item 3 of `aliases` is a number; it has to be text",
      "Unknown key `knd`; did you mean `kind`?",
      "`kind` is `gaols`; did you mean `goals`?",
      "`ask` is missing",
      "`section-order` is `of`; did you mean `off`?",
      "Unknown key `titel`; did you mean `title`?",
    ]);
    expect(template).toMatchObject({
      name: "rfc",
      title: "RFC",
      path: undefined,
      rules: { "metric-count": "error" },
    });
    expect(template.rules).not.toHaveProperty("section-order");
    expect(template.metadata[0]).toMatchObject({
      key: "owner",
      required: true,
    });
    expect(template.sections).toMatchObject([
      { role: "product", aliases: ["motivation", "reason"] },
      { prompts: [{ ask: "With what?" }] },
    ]);
  });

  test("notes that are no map are none", () => {
    const { template, problems } = parse(
      "---\nspecgate: [rfc]\n---\n\n# RFC\n\n## Why\n",
    );
    expect(problems).toHaveLength(1);
    expect(template.name).toBe("own");
    expect(template.sections).toHaveLength(1);
  });

  test("broken front matter is told too", () => {
    const { problems } = parse('---\nspecgate: "a\n---\n\n# RFC\n');
    expect(problems).toHaveLength(1);
  });
});

test.each(builtInTemplates.map((source) => [source.name, source] as const))(
  "the built-in %s has no problem",
  (name, source) => {
    const { template, problems } = parseTemplate(source);
    expect(problems).toStrictEqual([]);
    expect(template.name).toBe(name);
    expect(template.path).toContain("{slug}");
  },
);

describe("older texts of a template", () => {
  const source = {
    name: "own",
    path: "own.md",
    text: "# Own\n\n## Goals\n\nSay what gets better.\n\n- [ ] Somebody has read it\n",
    origin: "file",
  } as const;
  const { template } = parseTemplate({
    ...source,
    olderTexts: [
      "# Own\n\n## Aims\n\nList the aims of it.\n\nSomebody has read it\n",
      "> ".repeat(2000),
    ],
  });

  test("are guidance, unless the template says the same in another role now", () => {
    expect([...template.guidance]).toEqual([
      "say what gets better",
      "list the aims of it",
    ]);
  });

  test("add no section", () => {
    expect(template.sections.map(({ heading }) => heading)).toEqual(["Goals"]);
  });
});
