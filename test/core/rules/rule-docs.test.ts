import { existsSync, readdirSync, readFileSync } from "node:fs";

import { checkSpec } from "../../../src/core/check-spec.ts";
import { rules } from "../../../src/core/rules/registry.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { builtInTemplates } from "../built-in-templates.ts";

const pages = new URL("../../../docs/rules/", import.meta.url);
const ruleFiles = new URL("../../../src/core/rules/", import.meta.url);

const fence = /^(`{3,})markdown( template)?\n([\s\S]*?)^\1$/gm;

interface Example {
  readonly passes: boolean;
  readonly markdown: string;
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
      (_, { passes, markdown }) => {
        const found = check(id, page, markdown);
        expect(found.length === 0).toBe(passes);
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
  return Array.from(page.matchAll(fence))
    .filter(({ index }) => index > passes)
    .map((match) => ({
      passes: match.index < fails,
      markdown: match[3] ?? "",
    }));
}

function check(id: string, page: string, markdown: string): readonly Finding[] {
  const own = Array.from(page.matchAll(fence))
    .filter(([, , isTemplate]) => isTemplate !== undefined)
    .map(([, , , text]) => ({
      name: "feature",
      path: "feature.md",
      text: text ?? "",
      origin: "repository" as const,
    }));
  const { findings } = checkSpec({
    path: "example.md",
    text: markdown,
    templates: [...own, ...builtInTemplates],
    rules: {},
    failOn: "error",
  });
  return findings.filter((finding) => finding.rule === id);
}
