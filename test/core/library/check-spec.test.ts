import { checkSpec, loadTemplate } from "../../../src/core/index.ts";

test("A text is judged by a template of one's own", () => {
  const templates = [loadTemplate("rfc", "# RFC\n\n## Why\n\n## How\n")];
  const report = checkSpec("# RFC\n\n## Why\n\nIt hurts.\n", {
    template: "rfc",
    templates,
  });
  expect(report).toMatchObject({ template: "rfc", conclusion: "failure" });
  expect(report.findings.map(({ rule }) => rule)).toContain("section-required");
});

test("A rule can be switched off, and a text too deep is a finding", () => {
  const options = {
    rules: { "placeholder-left": { severity: "off" } },
  } as const;
  const text = "# A\n\nTBD\n";
  expect(rules(checkSpec(text))).toContain("placeholder-left");
  expect(rules(checkSpec(text, options))).not.toContain("placeholder-left");
  expect(rules(checkSpec("> ".repeat(1000) + "deep"))).toEqual([
    "document-readable",
  ]);
});

test("A rule is set by a word, as in the configuration", () => {
  const text = "# A\n\nTBD\n";
  const { conclusion } = checkSpec(text, {
    rules: { "placeholder-left": "notice" },
  });
  expect([checkSpec(text).conclusion, conclusion]).toEqual([
    "failure",
    "success",
  ]);
});

test.each([
  [
    { "placeholder-lefd": "off" },
    "Unknown rule `placeholder-lefd`; did you mean `placeholder-left`?",
  ],
  [
    { "placeholder-left": "of" },
    "`placeholder-left` is `of`; did you mean `off`?",
  ],
  [
    { "placeholder-left": { severty: "off" } },
    "Unknown key `severty`; did you mean `severity`?",
  ],
  [
    { "metric-count": { options: { mim: 2 } } },
    "Unknown key `mim`; did you mean `min`?",
  ],
])("Rules %j are refused", (given, message) => {
  // As a program without types would call it.
  const call = () =>
    Reflect.apply(checkSpec, undefined, ["# A\n", { rules: given }]);
  expect(call).toThrow(message);
});

test("A template that is not known or cannot be read is refused", () => {
  expect(() => checkSpec("# A\n", { template: "prb" })).toThrow(
    "There is no template `prb`; did you mean `prd`?",
  );
  const templates = [loadTemplate("deep", "> ".repeat(1000) + "deep")];
  expect(() => checkSpec("# A\n", { templates })).toThrow(
    "Template `deep` cannot be read: ",
  );
});

test("A text is compared with what it was, and words are those of a team", () => {
  const before = "---\nstatus: Rejected\n---\n\n# A\n";
  const after = "---\nstatus: Draft\n---\n\n# A\n\nFIXLATER\n";
  const options = {
    template: "prd",
    base: before,
    words: { placeholders: ["FIXLATER"] },
  };
  const found = rules(checkSpec(after, options));
  expect(found).toContain("status-transition");
  expect(found).toContain("placeholder-left");
});

test("What still has to be looked up in other files is left out", () => {
  expect(checkSpec("# A\n\n[b](b.md)\n")).not.toHaveProperty("references");
});

function rules({ findings }: ReturnType<typeof checkSpec>): readonly string[] {
  return findings.map(({ rule }) => rule);
}
