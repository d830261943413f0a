import type { SpecRequest } from "../../src/core/spec-report.ts";
import { openEngine, type OpenEngine } from "../../src/worker/engine.ts";

let engine: OpenEngine;

beforeAll(() => {
  // What is hostile to it is not to the native parser.
  engine = openEngine({ threads: 2, parser: "remark" });
});
afterAll(() => engine.close());

const finished =
  "# Usage\n\nStatus: Draft\n\n## Summary\n\nPeople see what they use.\n";

function request(path: string, text: string): SpecRequest {
  return { path, text, templates: [], rules: {}, failOn: "error" };
}

test("a document comes back judged", async () => {
  const report = await engine.checkSpec(request("docs/usage.md", finished));
  expect(report).toMatchObject({ path: "docs/usage.md", title: "Usage" });
});

const hostile: readonly [name: string, text: string, message: RegExp][] = [
  ["emphasis that never closes", "*_*_*_".repeat(5_000), /longer than 2 s/],
  ["quotes in quotes", `${"> ".repeat(5_000)}a`, /200 levels deep/],
  [
    "a list as long as the file",
    "- a\n".repeat(300_000),
    /longer than 2 s|MB of memory/,
  ],
];

test.each(hostile)(
  "%s is a finding, and others are judged",
  async (_, text, message) => {
    const others = Array.from({ length: 10 }, (_each, index) =>
      engine.checkSpec(request(`docs/${index}.md`, finished)),
    );
    const report = await engine.checkSpec(request("docs/hostile.md", text));
    expect(report.conclusion).toBe("failure");
    expect(report.findings).toEqual([
      expect.objectContaining({
        rule: "document-readable",
        path: "docs/hostile.md",
        message: expect.stringMatching(message),
      }),
    ]);
    for (const other of await Promise.all(others))
      expect(other.title).toBe("Usage");
  },
);

const stalling = "*_*_*_".repeat(5_000);

test("what a text was before has no say in whether it can be read", async () => {
  const report = await engine.checkSpec({
    ...request("docs/usage.md", finished),
    base: stalling,
  });
  expect(report.title).toBe("Usage");
});

test("links are followed on a thread, and a file that cannot be read is there all the same", async () => {
  const asked = request(
    "docs/usage.md",
    `${finished}\n[1](other.md#a) [2](nope.md)\n`,
  );
  const report = await engine.checkSpec(asked);
  const follow = (other: string) =>
    engine.checkReferences({
      request: asked,
      report,
      surroundings: {
        path: asked.path,
        isWhole: true,
        folders: new Map([["docs", ["other.md", "usage.md"]]]),
        texts: new Map([["docs/other.md", other]]),
        unread: new Set(),
      },
    });
  const places = async (other: string) =>
    (await follow(other)).findings
      .filter(({ rule }) => rule === "link-broken")
      .map(({ message }) => message.split(" leads")[0]);
  expect(await places("# A\n")).toEqual(["Link `nope.md`"]);
  expect(await places("# B\n")).toEqual([
    "Link `other.md#a`",
    "Link `nope.md`",
  ]);
  expect(await places(stalling)).toEqual(["Link `nope.md`"]);
});

test("links come back for each text; one that cannot be read links nothing", async () => {
  const texts = [
    "Spec: docs/a.md",
    "Nothing",
    "*_*_*_".repeat(5_000),
    "Spec: docs/b.md",
  ];
  const links = await engine.findSpecLinks(texts);
  expect(links.map((each) => each.map(({ target }) => target))).toEqual([
    ["docs/a.md"],
    [],
    [],
    ["docs/b.md"],
  ]);
});

test("what stalls the reference parser is nothing to the native one", async () => {
  const fast = openEngine({ threads: 1, parser: "native" });
  const text = `# Usage\n\n${"*_*_*_".repeat(5_000)}`;
  const report = await fast.checkSpec(request("docs/usage.md", text));
  await fast.close();
  expect(report.title).toBe("Usage");
});

describe("an engine that judges short texts where it is", () => {
  let inline: OpenEngine;

  beforeAll(() => {
    inline = openEngine({ threads: 1, inline: true, timeoutMs: 1_000 });
  });
  afterAll(() => inline.close());

  test("gives the report that a thread gives", async () => {
    const one = request("docs/usage.md", finished);
    expect(await inline.checkSpec(one)).toEqual(await engine.checkSpec(one));
  });

  test("leaves to a thread what it could not stop", async () => {
    // Left to the reference parser, since front matter is never closed.
    const text = `---\n${"*_*_*_".repeat(5_000)}`;
    const report = await inline.checkSpec(request("docs/usage.md", text));
    expect(report.findings).toEqual([
      expect.objectContaining({ rule: "document-readable" }),
    ]);
  });
});
