import { proposeSpec } from "../../../src/core/report/new-spec.ts";
import { snapshotOf, validConfig } from "../builders/snapshot.ts";

const template = {
  name: "prd",
  path: "templates/prd.md",
  text: "---\nspecgate:\n  name: prd\n---\n\n# PRD: <TITLE>\n",
  origin: "built-in",
} as const;

test.each([
  ["docs/specs/**/*.prd.md", "Show limits", "docs/specs/12-show-limits.prd.md"],
  ["specs/*.md", "Größe & Maß", "specs/12-groesse-mass.md"],
  ["*.md", "日本語", "12-spec.md"],
  ["docs/{a,b}/*.md", "Show limits", "docs/specs/12-show-limits.md"],
  ["docs/specs/**", "Show limits", "docs/specs/12-show-limits.md"],
  ["docs/specs/fixed.md", "../../x", "docs/specs/12-x.md"],
])("%s and %j give %s", (path, title, expected) => {
  const config = validConfig({ specs: [{ path, template: "prd" }] });
  const proposed = proposeSpec(snapshotOf({ config, pull: { title } }));
  expect(proposed.path).toBe(expected);
});

test("the form holds the template, and names it", () => {
  const { url } = proposeSpec(snapshotOf({ templates: [template] }));
  const value = new URL(url ?? "").searchParams.get("value");
  expect(url).toMatch(
    /^https:\/\/github\.com\/acme\/widgets\/new\/ana\/usage\?/,
  );
  expect(value).toBe("---\ntemplate: prd\n---\n\n# PRD: <TITLE>\n");
});

test("a template too long for an address is left to the author", () => {
  const long = { ...template, text: "x ".repeat(9000) };
  const { url } = proposeSpec(snapshotOf({ templates: [long] }));
  expect(new URL(url ?? "").searchParams.get("value")).toBe(
    "---\ntemplate: prd\n---\n\n# Title\n",
  );
});

test("nothing can be added to the branch of a fork from here", () => {
  const { url } = proposeSpec(snapshotOf({ pull: { fromFork: true } }));
  expect(url).toBeUndefined();
});
