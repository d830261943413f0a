import { parseDocument } from "../../../../src/core/document/parse-document.ts";

test("is read as data", () => {
  const { frontMatter } = parseDocument(
    "---\ntemplate: prd\ntags: [a, b]\nspecgate: { name: x }\n---\n\n# T\n",
  );

  expect(frontMatter?.data).toEqual({
    template: "prd",
    tags: ["a", "b"],
    specgate: { name: "x" },
  });
  expect(frontMatter?.problems).toEqual([]);
  expect(frontMatter?.range).toMatchObject({ line: 1, endLine: 5 });
});

test("is read below comments", () => {
  const { frontMatter, metadata, sections, title } = parseDocument(
    "<!--\nA licence\n-->\n<!-- lint off -->\n\n---\ntitle: Fees\nauthors:\n  - Ana\nstatus: Draft\n---\n\n# Fees\n\n---\n\nText\n\n---\n",
  );

  expect(frontMatter?.data).toEqual({
    title: "Fees",
    authors: ["Ana"],
    status: "Draft",
  });
  expect(frontMatter?.range).toMatchObject({ line: 6, endLine: 11 });
  expect(metadata).toMatchObject([
    { key: "title", range: { line: 7 } },
    { key: "owner", value: "Ana" },
    { key: "status", value: "Draft", range: { line: 10 } },
  ]);
  expect(title?.text).toBe("Fees");
  expect(sections.map(({ heading }) => heading)).toEqual(["", "Fees"]);
});

test.each([
  ["none", "# T\n"],
  ["a rule below a comment", "<!-- x -->\n\n---\n\nText: more\n\n---\n"],
  ["below text", "<!-- x -->\n\nText\n\n---\ntitle: Fees\n---\n"],
  ["a rule and a text", "---\n\nText: more\n"],
  ["below a blank line", "\n---\na: b\n---\n"],
])("%s", (_, markdown) => {
  expect(parseDocument(markdown).frontMatter).toBeUndefined();
});

test.each([
  ["a colon too many", "---\nok: 1\ntitle: a: b\n---\n", 3, 8],
  ["the same key twice", "---\na: 1\na: 2\n---\n", 3, 1],
  [
    "the same key twice among thousands",
    `---\n${Array.from({ length: 2_000 }, (_, at) => `k${at}: v\n`).join("")}k7: w\n---\n`,
    2_002,
    1,
  ],
  ["a reserved character", "---\nauthor: @ana\n---\n", 2, 9],
  [
    "with a mark and Windows lines",
    "\uFEFF---\r\nok: 1\r\ntitle: a: b\r\n---\r\n",
    3,
    8,
  ],
])("%s is a problem at its place", (_, markdown, line, column) => {
  const problems = parseDocument(markdown).frontMatter?.problems;

  expect(problems?.[0]?.range).toMatchObject({ line, column });
});

test.each([
  ["a list", "---\n- a\n---\n", "Front matter holds no `key: value` lines"],
  ["a text", "---\nhello\n---\n", "Front matter holds no `key: value` lines"],
  [
    "never closed",
    "---\nstatus: Draft\n\n# T\n",
    "Front matter is not closed: end it with a line `---`",
  ],
])("%s is said", (_, markdown, message) => {
  const { frontMatter } = parseDocument(markdown);

  expect(frontMatter?.data).toEqual({});
  expect(frontMatter?.problems.map((problem) => problem.message)).toEqual([
    message,
  ]);
});

test("what is wrong in one line costs no other", () => {
  const { metadata } = parseDocument("---\ntitle: a: b\nstatus: Draft\n---\n");

  expect(metadata.map(({ key, value }) => [key, value])).toEqual([
    ["title", "a: b"],
    ["status", "Draft"],
  ]);
});

test.each([
  [
    "under the name of its kind",
    "---\nname: x\nefp:\n  status: draft\n  created: 2026-01-02\n---\n",
    [
      ["name", "x"],
      ["status", "draft"],
    ],
  ],
  [
    "of something else beside its own",
    "---\nstatus: final\nbuild:\n  status: red\n---\n",
    [["status", "final"]],
  ],
  [
    "that is a choice not made",
    "---\nstatus: {proposed | accepted}\nspecgate: { name: x }\n---\n",
    [["status", "{proposed | accepted}"]],
  ],
])("a status %s", (_, markdown, entries) => {
  const { metadata } = parseDocument(markdown);

  expect(metadata.map(({ key, value }) => [key, value])).toEqual(entries);
});

test("a date is a last update where there is none", () => {
  const { metadata } = parseDocument("---\ndate: 2026-01-02\n---\n");

  expect(metadata).toMatchObject([
    { key: "last-updated", value: "2026-01-02" },
  ]);
});

test("aliases that multiply are refused", () => {
  const bomb = ["a: &a [x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg"]) {
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
  }
  const { frontMatter, metadata } = parseDocument(
    `---\n${bomb.join("\n")}\nstatus: Draft\n---\n`,
  );

  expect(frontMatter?.data).toEqual({});
  expect(frontMatter?.problems).toHaveLength(1);
  expect(metadata.at(-1)).toMatchObject({ key: "status", value: "Draft" });
});

test("is no prototype", () => {
  const { frontMatter } = parseDocument(
    "---\n__proto__:\n  polluted: yes\n---\n",
  );

  expect(frontMatter?.data["polluted"]).toBeUndefined();
  expect({}).not.toHaveProperty("polluted");
});
