import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { createProgram } from "../../src/cli/program.ts";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { rules } from "../../src/core/rules/registry.ts";
import { templateNotes } from "../../src/core/template/template-notes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
];

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The texts of the fenced blocks of a language. */
function fences(path: string, language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...read(path).matchAll(pattern)].map(([, text]) => text ?? "");
}

test.each(["README.md", "docs/configuration.md"])(
  "the configuration in %s is valid",
  (path) => {
    const examples = fences(path, "yaml").filter((text) =>
      text.includes("version: 1"),
    );
    const file = { repository: "acme/widgets", path };
    const outcomes = examples.map((text) => parseConfig(text, file, rules));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["valid"]);
  },
);

test("the notes of a template in docs/templates.md are valid", () => {
  const [example = ""] = fences("docs/templates.md", "yaml");
  const notes: { readonly specgate: unknown } = parse(example);
  expect(templateNotes.safeParse(notes.specgate).error).toBeUndefined();
});

test.each(pages)("what %s links is there", (path) => {
  const text = read(path).replaceAll(/^```.*?^```$/gms, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? "")
    .filter((target) => !/^[a-z]+:/.test(target));
  const broken = targets.filter((target) => {
    const [file = "", anchor] = target.split("#", 2);
    const page = file === "" ? path : join(dirname(path), decodeURI(file));
    if (!existsSync(join(root, page))) return true;
    return anchor !== undefined && !anchorsOf(page).includes(anchor);
  });
  expect(broken).toEqual([]);
});

/** As GitHub makes them of headings. */
function anchorsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const nothing = () => Promise.resolve();

test("every option that a page shows is one", () => {
  const { commands } = createProgram(
    {
      check: nothing,
      templates: nothing,
      lintTemplates: nothing,
      explain: nothing,
      newSpec: nothing,
      init: nothing,
      completion: nothing,
      serve: nothing,
    },
    {},
  );
  const wrong = pages
    .filter((path) => path !== "CHANGELOG.md")
    .flatMap((path) =>
      [...read(path).matchAll(/\bspecgate (\w+)([^\n`|]*)/g)].map(
        ([shown, name, rest = ""]) => ({ shown, name, rest }),
      ),
    )
    .filter(({ name, rest }) => {
      const command = commands.find((one) => one.name() === name);
      const known = command?.options.map(({ long }) => long);
      const used = rest.match(/--[a-z-]+/g) ?? [];
      return used.some((option) => known?.includes(option) !== true);
    });
  expect(wrong.map(({ shown }) => shown)).toEqual([]);
});
