import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { cut, showFields } from "./show.ts";
import { processorTime } from "../processor-time.ts";

test.each([
  ["items", "- Owner: Ana\n- Date:\n", ["Owner = Ana", "Date = "]],
  [
    "nested fields, which are no value while they are empty",
    "- Metric:\n  - Baseline:\n  - Target:\n",
    ["Metric = ", "  Baseline = ", "  Target = "],
  ],
  [
    "nested fields as a value",
    "- Metric:\n  - Baseline: 5\n  - Target:\n",
    ["Metric = Baseline: 5", "  Baseline = 5", "  Target = "],
  ],
  [
    "nested text as a value",
    "- Flow:\n  1. One\n  2. Two\n",
    ["Flow = One\nTwo"],
  ],
  [
    "a label inside an item, with a list of its own",
    "- Two:\n\n  **Added:**\n\n  - One\n  - More\n\n  **Removed:**\n\n  Old\n",
    [
      "Two = Added: One\nMore\nRemoved: Old",
      "  Added = One\nMore",
      "  Removed = Old",
    ],
  ],
  ["nested code as a value", "- Flow:\n\n  ```\n  a\n  ```\n", ["Flow = a"]],
  [
    "no value in empty bullets, even where Markdown sees text",
    "- Flow:\n  1. \n  2. \n",
    ["Flow = "],
  ],
  ["a bold label", "**Owner:** Ana\n", ["Owner = Ana"]],
  ["a pair in code, alone on its line", "`Owner: Ana`\n", ["Owner = Ana"]],
  [
    "no pair in code that a sentence speaks of",
    "`owner: Ana` is read too.\n",
    [],
  ],
  ["a label of code", "`owner`: Ana\n", ["owner = Ana"]],
  ["a bold label, colon outside", "**Owner**: Ana\n", ["Owner = Ana"]],
  ["labels on lines of their own", "**A:** b\n**C:** d\n", ["A = b", "C = d"]],
  ["labels beside each other", "**A:** `b` | **C:** d\n", ["A = b", "C = d"]],
  ["a plain label", "Owner: Ana\n", ["Owner = Ana"]],
  ["a value on the next line", "**Owner:**\nAna\n", ["Owner = Ana"]],
  [
    "a value in the next paragraph",
    "**Owner:**\n\nAna\n\nText\n",
    ["Owner = Ana\nText"],
  ],
  [
    "a plain label above a list",
    "Steps:\n\n- One\n- Two\n\nText\n",
    ["Steps = One\nTwo"],
  ],
  ["a label above a label", "Owner:\n\nDate: x\n", ["Owner = ", "Date = x"]],
  ["a label above a comment", "- Owner: <!-- name -->\n", ["Owner = "]],
  [
    "a label with a bracket",
    "- Stages (e.g., 10% → 50%):\n",
    ["Stages (e.g., 10% → 50%) = "],
  ],
  [
    "a label in another script",
    "- 작성자: 김\n- 作成者：田中\n",
    ["작성자 = 김", "作成者 = 田中"],
  ],
  [
    "a label below prose only where it is bold",
    "Some text\nnote: a\n**Owner:** Ana\n",
    ["Owner = Ana"],
  ],
  ["no URL", "https://example.com\n\n- http://example.com\n", []],
  ["no time", "- 10:30 Lunch\n", []],
  ["no sentence", "- It is done. Note well: it is\n", []],
  [
    "nothing long",
    "- This line goes on and on until at last there is one: a colon\n",
    [],
  ],
  ["no step of a scenario", "- **Given:** a user\n- When: x\n", []],
  ["no id", "- **FR-001**: The system logs\n", []],
])("%s", (_, markdown, fields) => {
  expect(showFields(markdown)).toEqual(fields);
});

test("a bold line with a colon is a section, and a field of the one around it", () => {
  const { sections } = parseDocument(
    "### A\n\n**Effort:**\n\n- S\n\n**Owner:**\n",
  );
  const [, a, effort] = sections;

  expect(a?.fields.map(({ label, value }) => [label, value])).toEqual([
    ["Effort", "S"],
  ]);
  expect(effort?.fields.map(({ label }) => label)).toEqual(["Owner"]);
});

test("ranges hold the label with its value", () => {
  const document = parseDocument(
    "> **A:** b  \n> **C:** d\n\n- E: f\n\n**G:** h | **I:** j\n",
  );

  expect(
    cut(
      document,
      document.fields.map(({ range }) => range),
    ),
  ).toEqual(["**A:** b", "**C:** d", "E: f", "**G:** h", "**I:** j"]);
});

test("empty labels nested deep take no time", () => {
  const markdown = Array.from(
    { length: 60 },
    (_, depth) => `${"  ".repeat(depth)}- A:`,
  ).join("\n");

  expect(processorTime(() => parseDocument(markdown))).toBeLessThan(4_000);
});
