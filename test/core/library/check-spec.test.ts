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

function rules({ findings }: ReturnType<typeof checkSpec>): readonly string[] {
  return findings.map(({ rule }) => rule);
}
