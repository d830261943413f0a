import { readFileSync } from "node:fs";

import { checkSpec } from "../../src/core/check-spec.ts";
import type { Finding } from "../../src/core/finding.ts";
import { isBetter } from "../../src/core/fixes/is-better.ts";
import { applyEdits } from "../../src/core/scaffold/apply-edits.ts";
import type { SpecReport, SpecRequest } from "../../src/core/spec-report.ts";
import { bodyOf, builtInTemplates } from "./built-in-templates.ts";

function check(text: string, request: Partial<SpecRequest> = {}): SpecReport {
  return checkSpec({
    path: "docs/specs/1-export.md",
    text,
    templates: builtInTemplates,
    rules: {},
    failOn: "error",
    ...request,
  });
}

function errorsOf(report: SpecReport): readonly Finding[] {
  return report.findings.filter(({ severity }) => severity === "error");
}

function fingerprints(text: string): readonly string[] {
  return check(text).findings.map(({ fingerprint }) => fingerprint);
}

const sample = readFileSync(
  new URL("../fixtures/specs/usage-dashboard/spec.md", import.meta.url),
  "utf8",
);

describe("the unfilled built-in templates", () => {
  /** Lines with nothing to fill: headings, labels of what follows, defaults, tables' frames. */
  const frame =
    /^#+ (?!.*<)(?!Component [AB]$)|^\s*$|^---$|^\| (?:Component \| Dep|---)|^\*\*(?:Description|Dependencies|Level of Effort|Events to track|Dashboards \/ alerts):?\*\*$|^- \*\*|^> \*\*Status|^\*\*$/;

  test.each(["product-tech-spec", "prd"])(
    "%s has an error on every line that is to be filled",
    (name) => {
      const text = bodyOf(name);
      const errors = errorsOf(check(text));
      const missed = text.split("\n").flatMap((line, index) => {
        const isTold = errors.some(
          (error) => error.line <= index + 1 && index + 1 <= error.endLine,
        );
        return frame.test(line) || isTold ? [] : [`${index + 1}: ${line}`];
      });
      expect(missed).toStrictEqual([]);
    },
  );

  test.each(builtInTemplates.map(({ name }) => name))(
    "%s is recognised by its headings, and no line is told twice",
    (name) => {
      const report = check(bodyOf(name));
      expect(report.template).toBe(name);
      expect(report.templateBy).toBe("headings");
      expect(report.templateMatch).toBe(1);
      const lines = errorsOf(report).map(({ line }) => line);
      expect(lines).toStrictEqual([...new Set(lines)]);
    },
  );
});

describe("the sample of a technical spec", () => {
  test("gets an error on each of its 13 prompts and no other", () => {
    const lines = sample.split("\n");
    const told = errorsOf(check(sample)).map(({ line }) => lines[line - 1]);
    expect(told).toStrictEqual([
      "- Define who can access this workflow and which roles are blocked.",
      "- Confirm tenant isolation, audit logging, and sensitive-field handling.",
      "- Note secrets, external credentials, or provider scopes required for deployment.",
      "- Metrics: latency, error rate, queue lag, volume, and conversion or usage indicators.",
      "- Logs: include request ids, tenant ids, owner ids, and provider response codes where safe.",
      "- Alerts: define thresholds, escalation owner, and runbook link.",
      "- Build behind a feature flag or internal-only gate.",
      "- Ship to staging with seeded or anonymized production-like data.",
      "- Release to a small cohort, verify metrics, then expand.",
      "- Document rollback steps and data cleanup needs.",
      "- Which decision must be made before implementation starts?",
      "- Which dependency could change scope or timing?",
      "- What evidence will reviewers use to approve this design?",
    ]);
  });

  test("is reported with its sections and criteria", () => {
    const report = check(sample);
    expect(report.template).toBe("technical-spec");
    expect(report.title).toBe(
      "Technical Specification: Usage-based billing dashboard",
    );
    expect(report.sections.map(({ state }) => state)).toStrictEqual([
      ...Array<string>(7).fill("filled"),
      "placeholder",
      "placeholder",
      "placeholder",
      "filled",
      "filled",
      "placeholder",
    ]);
    expect(report.criteria.map(({ line, form }) => [line, form])).toStrictEqual(
      [
        [53, "item"],
        [54, "item"],
        [55, "item"],
      ],
    );
  });
});

describe("which template", () => {
  const own =
    "# Other\n\n## Why\n\nWhy is it done?\n\n## What\n\nWhat is done?\n";
  const templates = [
    {
      name: "other",
      path: "other.md",
      text: own,
      origin: "repository" as const,
    },
    ...builtInTemplates,
  ];
  const named = "---\ntemplate: other\n---\n\n# A\n\n## Why\n\nBecause.\n";

  test.each([
    ["front matter", named, undefined, "other", "front-matter"],
    [
      "an option wins over front matter",
      named,
      { name: "prd", by: "option" },
      "prd",
      "option",
    ],
    [
      "front matter wins over configuration",
      named,
      { name: "prd", by: "config" },
      "other",
      "front-matter",
    ],
    [
      "configuration",
      "# A\n\nText\n",
      { name: "prd", by: "config" },
      "prd",
      "config",
    ],
    [
      "a few headings in common are not enough",
      "# A\n\n## Goals\n\nB\n\n## Risks\n\nC\n",
      undefined,
      null,
      "none",
    ],
  ] as const)("%s", (_, text, template, name, by) => {
    const report = check(text, {
      templates,
      ...(template === undefined ? {} : { template }),
    });
    expect([report.template, report.templateBy]).toStrictEqual([name, by]);
  });

  test("of two with one name the first counts", () => {
    const report = check(
      "---\ntemplate: prd\n---\n\n# A\n\n## Why\n\nBecause.\n",
      {
        templates: [
          { name: "prd", path: "prd.md", text: own, origin: "repository" },
          ...builtInTemplates,
        ],
      },
    );
    expect(report.sections.map(({ template }) => template)).toStrictEqual([
      "Why",
      "What",
    ]);
  });
});

test("headings that the configuration names mean what it says", () => {
  const text = "# A\n\n## What we prove\n\n- It has 12 columns\n";
  expect(check(text).criteria).toStrictEqual([]);
  const aliases = { "acceptance-criteria": ["What we prove"] };
  expect(check(text, { aliases }).criteria).toHaveLength(1);
});

test("what tells an author to list criteria is none", () => {
  const text =
    "# A\n\n## Acceptance criteria\n\n_List out all that must hold_\n";
  expect(check(text).criteria).toStrictEqual([]);
});

test("what stands for criteria is none", () => {
  const text =
    "# A\n\n## Acceptatiecriteria\n\n- [ ] Criterium 1\n- [ ] Criterium 2\n";
  expect(check(text).criteria).toStrictEqual([]);
});

describe("words of a team", () => {
  const words = {
    placeholders: ["OFFEN", "kommt später"],
    vague: ["zackig*", "wie besprochen", "c++"],
  };
  const linesOf = (rule: string, text: string) =>
    check(text, { words })
      .findings.filter((finding) => finding.rule === rule)
      .map(({ line }) => line);

  test("mark a gap in capitals anywhere, otherwise alone", () => {
    const text =
      "---\nowner: kommt später\n---\n\n# A\n\n## Goals\n\nDer Preis ist OFFEN.\n\n- Kommt später.\n- Preis: kommt später\n- Das kommt später dazu\n- HOFFEN, `OFFEN` und offen\n";
    expect(linesOf("placeholder-left", text)).toStrictEqual([2, 9, 11, 12]);
    expect(check(text).findings).toStrictEqual([]);
  });

  test("are vague in criteria and requirements, and no patterns", () => {
    const text =
      "# A\n\n## Acceptance criteria\n\n- Die Seite lädt zackiger\n- Der Knopf liegt wie besprochen\n- Es baut mit c++\n- Es baut mit cc\n- Es lädt zackig, in 2 Sekunden\n\n## Notes\n\n- It must be zackig\n";
    expect(linesOf("criterion-testable", text)).toStrictEqual([5, 6, 7]);
    expect(linesOf("requirement-weak", text)).toStrictEqual([13]);
  });
});

describe("the state of a section", () => {
  test.each([
    ["nothing", "## Plan\n", "empty"],
    ["only a comment", "## Plan\n\n<!-- later -->\n", "empty"],
    ["headings with text", "## Plan\n\n### Now\n\nA\n", "filled"],
    ["headings with nothing", "## Plan\n\n### Now\n", "placeholder"],
    ["the headings of its number", "## 3 Plan\n\n## 3.1 Now\n\nA\n", "filled"],
    ["a bold line", "## Plan\n\n**As today**\n", "filled"],
  ])("with %s", (_, text, state) => {
    expect(check(`# A\n\n${text}`).sections[0]?.state).toBe(state);
  });
});

describe("severity", () => {
  const gap = "---\nstatus: Draft\n---\n\n# A\n\n## B\n\n- Limit: TBD\n";

  test.each([
    ["the rule's own", {}, "error", "failure"],
    [
      "from the settings",
      { rules: { "placeholder-left": { severity: "warning" } } },
      "warning",
      "success",
    ],
    [
      "at most that of the status",
      { severityByStatus: { Draft: "notice" } },
      "notice",
      "success",
    ],
    [
      "of a status as it is written elsewhere",
      { severityByStatus: { "**draft** (private)": "notice" } },
      "notice",
      "success",
    ],
    [
      "the lowest that fails",
      {
        rules: { "placeholder-left": { severity: "notice" } },
        failOn: "notice",
      },
      "notice",
      "failure",
    ],
  ] as const)("%s", (_, request, severity, conclusion) => {
    const report = check(gap, request);
    expect(report.findings.map((finding) => finding.severity)).toStrictEqual([
      severity,
    ]);
    expect(report.conclusion).toBe(conclusion);
  });

  test("a rule that is off says nothing", () => {
    expect(
      check(gap, { rules: { "placeholder-left": { severity: "off" } } })
        .findings,
    ).toStrictEqual([]);
  });

  test("from the template, and the settings win over it", () => {
    const templates = [
      {
        name: "own",
        path: "own.md",
        text: "---\nspecgate:\n  rules: { placeholder-left: warning }\n---\n\n# A\n\n## B\n\nWhat is it?\n",
        origin: "file" as const,
      },
    ];
    const template = { name: "own", by: "option" as const };
    const severityWith = (rules: SpecRequest["rules"]): unknown =>
      check(gap, { templates, template, rules }).findings[0]?.severity;
    expect(severityWith({})).toBe("warning");
    expect(severityWith({ "placeholder-left": { severity: "notice" } })).toBe(
      "notice",
    );
  });
});

describe("fingerprints", () => {
  const text = "# A\n\n## B\n\n- Limit: TBD\n- Size: TBD\n- Limit: TBD\n";
  test("stay when lines move, and tell equal lines apart", () => {
    const before = fingerprints(text);
    expect(new Set(before).size).toBe(3);
    expect(
      fingerprints(text.replace("## B", "New text.\n\n## B")),
    ).toStrictEqual(before);
  });

  test("are the same with line endings of Windows", () => {
    expect(fingerprints(text.replaceAll("\n", "\r\n"))).toStrictEqual(
      fingerprints(text),
    );
  });
});

describe("fixes", () => {
  const cases = ["prd", "product-tech-spec", "technical-spec"].flatMap((name) =>
    [2, 3, 4, 5].map((step) => [name, step] as const),
  );

  test.each(cases)(
    "all at once leave less to do, %s without every %i. section",
    (name, step) => {
      const parts = bodyOf(name).split(/(?=^#{1,3} )/m);
      const text = parts
        .filter((_, index) => index % step !== step - 1)
        .map((part) => part.replace(/^<!--.*-->$/m, "<!-- note -->\nOwn text."))
        .join("");
      const template = { name, by: "option" as const };
      const report = check(text, { template });
      const edits = report.findings.flatMap(({ fix }) => fix?.edits ?? []);
      const fixed = applyEdits(text, edits);
      expect(edits).not.toHaveLength(0);
      const after = check(fixed, { template });
      expect(isBetter({ text, report }, after, report.findings)).toBe(true);
    },
  );
});

test("findings are in order and carry all that a reader needs", () => {
  const { findings } = check("# A\n\n## Risks\n\n## B\n\n- Limit: TBD\n");
  expect(findings).toStrictEqual([
    expect.objectContaining({
      rule: "section-empty",
      path: "docs/specs/1-export.md",
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 9,
      helpUrl:
        "https://github.com/specgate/specgate/blob/main/docs/rules/section-empty.md",
      waive: null,
      fix: null,
    }),
    expect.objectContaining({ rule: "placeholder-left", line: 7, column: 3 }),
  ]);
});
