import type { Surroundings } from "../../src/core/references/surroundings.ts";
import type { SpecRequest } from "../../src/core/spec-report.ts";
import { builtInTemplates } from "./built-in-templates.ts";
import { checkWithFiles } from "./check-with-files.ts";
import { processorTime } from "./processor-time.ts";

const request: SpecRequest = {
  path: "docs/specs/7-usage.md",
  text: "# Usage\n\nSee [one](one.md), [two](two.md) and [it](https://github.com/acme/widgets/blob/main/nope.md)\n",
  templates: builtInTemplates,
  rules: {},
  failOn: "warning",
};

function messages(
  files: Readonly<Record<string, string>>,
  more: Partial<Surroundings> = {},
  settings: Partial<SpecRequest> = {},
): readonly string[] {
  const { findings } = checkWithFiles({ ...request, ...settings }, files, more);
  return findings
    .filter(({ rule }) => rule === "link-broken")
    .map(({ severity, message }) => `${severity}: ${message.split(",")[0]}`);
}

test("what is missing in a repository is told", () => {
  expect(messages({ "docs/specs/one.md": "" })).toEqual([
    "warning: Link `two.md` leads nowhere",
  ]);
});

test("outside of one, only where something of it is there", () => {
  const isWhole = false;
  expect(messages({}, { isWhole })).toEqual([]);
  expect(messages({ "docs/specs/one.md": "" }, { isWhole })).toEqual([
    "warning: Link `two.md` leads nowhere",
  ]);
});

test("addresses of the repository's own files are followed where somebody says which it is", () => {
  const files = { "docs/specs/one.md": "", "docs/specs/two.md": "" };
  const pages = {
    url: "https://github.com/acme/widgets",
    defaultBranch: "main",
  };
  expect(messages(files)).toEqual([]);
  expect(messages(files, { pages })).toEqual([
    "warning: Link `https://github.com/acme/widgets/blob/main/nope.md` leads nowhere",
  ]);
});

test("links that nobody looked at are counted", () => {
  const folders = new Map<string, readonly string[]>();
  const { findings } = checkWithFiles(request, {}, { folders });
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    ["notice", "Too many links to follow: 2 were not looked at, from here on"],
  ]);
});

test("a text of nothing but links is judged in no time, and says how many it left out", () => {
  const text = Array.from({ length: 5000 }, (_, i) => `[a](b${i}.md#c)`);
  const spent = processorTime(() => {
    const said = messages({}, {}, { text: `# Usage\n\n${text.join(" ")}\n` });
    expect(said).toHaveLength(1001);
    expect(said.at(-1)).toBe(
      "notice: Too many links to follow: 4000 were not looked at",
    );
  });
  expect(spent).toBeLessThan(3000);
});

test("severity and conclusion follow the settings", () => {
  const report = (rules: SpecRequest["rules"]) =>
    checkWithFiles({ ...request, rules });
  expect(report({}).conclusion).toBe("failure");
  expect(report({ "link-broken": { severity: "notice" } }).conclusion).toBe(
    "success",
  );
  expect(report({ "link-broken": { severity: "off" } }).findings).toEqual([]);
  expect(
    messages(
      {},
      {},
      {
        text: `---\nstatus: Draft\n---\n\n${request.text}`,
        severityByStatus: { Draft: "notice" },
      },
    )[0],
  ).toMatch(/^notice/);
});

test("a finished report says nothing of what it refers to", () => {
  expect(checkWithFiles(request)).not.toHaveProperty("references");
});

test("a template sets severities here as well", () => {
  const text =
    "---\nspecgate:\n  name: brief\n  rules: { link-broken: error }\n---\n\n# Brief\n";
  const brief = {
    name: "brief",
    path: "brief.md",
    text,
    origin: "file",
  } as const;
  expect(
    messages(
      {},
      {},
      {
        text: `---\ntemplate: brief\n---\n\n${request.text}`,
        templates: [brief],
      },
    )[0],
  ).toMatch(/^error/);
});
