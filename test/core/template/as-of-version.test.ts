import { checkSpec } from "../../../src/core/check-spec.ts";
import { generateSpec } from "../../../src/core/scaffold/generate-spec.ts";
import { specInputs } from "../../../src/core/scaffold/spec-inputs.ts";
import { parseTemplate } from "../../../src/core/template/parse-template.ts";

function template(version: string, ...headings: readonly string[]): string {
  const sections = headings.map(
    (heading) => `## ${heading}\n\nSay it for ${heading} in ${version}.\n`,
  );
  return `---\nspecgate:\n  version: ${version}\n---\n\n# RFC\n\n${sections.join("\n")}`;
}

const first = template("1.0", "Why");
const second = template("2", "Why", "How");
const source = {
  name: "rfc",
  path: "rfc.md",
  text: second,
  origin: "repository",
} as const;

function check(
  frontMatter: string,
  { body = "It hurts.", olderTexts = [first, "# RFC\n\n## Before\n"] } = {},
) {
  const {
    template: name,
    templateVersion,
    findings,
  } = checkSpec({
    path: "spec.md",
    text: `---\ntemplate: rfc\n${frontMatter}---\n\n# RFC: A\n\n## Why\n\n${body}\n`,
    templates: [{ ...source, olderTexts }],
    rules: {},
    failOn: "error",
  });
  const found = findings.map(({ rule, line }) => `${line} ${rule}`);
  return { name, templateVersion, found };
}

const missing = ["10 section-required"];

test.each([
  ["no version", "", "2", ["9 section-required"]],
  ["today's", "template-version: 2\n", "2", missing],
  ["an older one", "template-version: 1.0\n", "1", []],
  ["the same as text", 'template-version: "1"\n', "1", []],
  ["none yet", "template-version:\n", "2", missing],
])("a spec that names %s", (_, frontMatter, templateVersion, found) => {
  expect(check(frontMatter)).toEqual({ name: "rfc", templateVersion, found });
});

test("a version that no text has is told, and today's counts", () => {
  const checked = check("template-version: 3\n");
  expect(checked.templateVersion).toBe("2");
  expect(checked.found).toEqual(["3 metadata-value", ...missing]);
});

test("without history nobody can tell which versions there were", () => {
  const { found } = check("template-version: 1\n", { olderTexts: [] });
  expect(found).toEqual(missing);
});

test("what the template says today is guidance in an older spec as well", () => {
  const body = "Say it for How in 2.";
  const { found } = check("template-version: 1\n", { body });
  expect(found).toEqual(["10 guidance-left"]);
});

test("a new spec names the version that it starts from", () => {
  const inputs = specInputs.parse({ title: "Ledger" });
  const text = generateSpec(inputs, parseTemplate(source).template);
  expect(text).toContain('---\ntemplate: rfc\ntemplate-version: "2"\n---\n');
  const bare = { ...source, text: "# RFC\n\n## Why\n" };
  expect(generateSpec(inputs, parseTemplate(bare).template)).not.toContain(
    "template-version",
  );
});
