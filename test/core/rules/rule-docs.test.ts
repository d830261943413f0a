import { existsSync, readdirSync, readFileSync } from "node:fs";

import { rules } from "../../../src/core/rules/registry.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { checkWithFiles } from "../check-with-files.ts";
import { builtInTemplates } from "../built-in-templates.ts";

const pages = new URL("../../../docs/rules/", import.meta.url);
const ruleFiles = new URL("../../../src/core/rules/", import.meta.url);

/** `markdown`, `markdown template`, or what belongs to the next `markdown`: `markdown base`, `markdown docs/7-login.md`. */
const fence = /^(`{3,})markdown(?: (\S+))?\n([\s\S]*?)^\1$/gm;

interface Example {
  readonly passes: boolean;
  readonly markdown: string;
  /** The document before the change. */
  readonly base: string | undefined;
  /** Files of the repository, by path. */
  readonly files: Readonly<Record<string, string>>;
}

test("every file that defines a rule is registered", () => {
  const defining = readdirSync(ruleFiles)
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      /= defineRule\(/.test(readFileSync(new URL(file, ruleFiles), "utf8")),
    )
    .map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map(({ id }) => id).toSorted()).toStrictEqual(
    defining.toSorted(),
  );
});

test("every page belongs to a rule", () => {
  const ids = readdirSync(pages).map((file) => file.replace(/\.md$/, ""));
  expect(ids.toSorted()).toStrictEqual(rules.map(({ id }) => id).toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s",
  (id, rule) => {
    const page = readFileSync(new URL(`${id}.md`, pages), "utf8");

    test("has a test", () => {
      expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true);
    });

    test("is described on its page as it is in the code", () => {
      expect(page).toContain(`# ${id}\n\n${rule.description}.\n`);
      expect(page).toContain(
        `Family: ${rule.family}. Default severity: ${rule.defaultSeverity}.`,
      );
    });

    test.each(examplesOf(page).map((one, index) => [index + 1, one] as const))(
      "example %i is right",
      (_, example) => {
        const found = check(id, page, example);
        expect(found.length === 0).toBe(example.passes);
      },
    );

    test("shows what passes and what fails", () => {
      const examples = examplesOf(page);
      expect(examples.some(({ passes }) => passes)).toBe(true);
      expect(examples.some(({ passes }) => !passes)).toBe(true);
    });
  },
);

/** Fenced documents between the headings; other headings stand inside the examples. */
function examplesOf(page: string): readonly Example[] {
  const passes = page.indexOf("\n## Passes\n");
  const fails = page.indexOf("\n## Fails\n");
  const examples: Example[] = [];
  let base: string | undefined;
  let files: Record<string, string> = {};
  for (const { index, 2: name, 3: text = "" } of page.matchAll(fence)) {
    if (index < passes || name === "template") continue;
    if (name === "base") base = text;
    else if (name !== undefined) files[name] = text;
    else {
      examples.push({ passes: index < fails, markdown: text, base, files });
      base = undefined;
      files = {};
    }
  }
  return examples;
}

function check(
  id: string,
  page: string,
  { markdown, base, files }: Example,
): readonly Finding[] {
  const own = Array.from(page.matchAll(fence))
    .filter(({ 2: name }) => name === "template")
    .map(({ 3: text = "" }) => ({
      name: "feature",
      path: "feature.md",
      text,
      origin: "repository" as const,
    }));
  const { findings } = checkWithFiles(
    {
      path: "docs/example.md",
      text: markdown,
      ...(base !== undefined && { base }),
      templates: [...own, ...builtInTemplates],
      rules: {},
      failOn: "error",
    },
    files,
  );
  return findings.filter((finding) => finding.rule === id);
}
