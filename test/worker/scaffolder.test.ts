import type { StartRequest } from "../../src/core/scaffold/start-request.ts";
import { openEngine, type OpenEngine } from "../../src/worker/engine.ts";

let engine: OpenEngine;

beforeAll(() => {
  engine = openEngine({ threads: 1, timeoutMs: 1_000 });
});
afterAll(() => engine.close());

const brief = {
  name: "brief",
  path: ".github/spec-templates/brief.md",
  text: "---\nspecgate: { title: A brief, path: 'docs/{slug}.md' }\n---\n\n# Brief\n\n## Problem\n\n<!-- What is wrong? -->\n",
  origin: "repository",
} as const;

function request(body: string): StartRequest {
  return {
    templates: [brief],
    template: "brief",
    pattern: "docs/{slug}.md",
    issue: {
      number: 12,
      title: "Usage",
      body,
      url: "https://github.com/acme/widgets/issues/12",
      author: undefined,
      assignees: [],
      labels: [],
      subIssues: [],
    },
    title: undefined,
    prd: undefined,
    work: {},
    date: "2026-03-04",
    taken: [],
  };
}

test("templates are listed by name, the first of a name alone", async () => {
  const other = { ...brief, text: "# Other\n" };
  const deep = { ...brief, name: "deep", text: `${"> ".repeat(5_000)}a` };

  expect(await engine.listTemplates([brief, other, deep])).toEqual([
    { name: "brief", title: "A brief", path: "docs/{slug}.md" },
  ]);
});

test("a spec starts from an issue", async () => {
  const spec = await engine.startSpec(request("### Problem\n\nNobody knows"));

  expect(spec).toMatchObject({ path: "docs/usage.md", title: "Usage" });
  expect(spec?.text).toContain("## Problem\n\nNobody knows\n");
});

test("an issue that takes too long is stopped, and the next one is not", async () => {
  const hostile = "*_*_*_".repeat(10_000);

  expect(await engine.startSpec(request(hostile))).toBeUndefined();
  expect(await engine.startSpec(request("Short"))).toBeDefined();
});

test("a template that is not there is an error", async () => {
  const start = engine.startSpec({ ...request(""), template: "rfc" });

  await expect(start).rejects.toThrow("No template is named rfc");
});
