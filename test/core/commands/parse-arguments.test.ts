import type { Parameter } from "../../../src/core/commands/manual.ts";
import { parseArguments } from "../../../src/core/commands/parse-arguments.ts";
import { readWords } from "../../../src/core/commands/read-words.ts";
import { usageOf } from "../../../src/core/commands/usage.ts";

const description = "For the test";

/** The widest grammar there is: a value, a dated clause, and a reason that runs to the end. */
const waive: readonly Parameter[] = [
  { name: "rule|criterion", description, required: true, takes: "word" },
  {
    name: "until",
    description,
    required: false,
    takes: "word",
    keyword: "until",
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    shown: "YYYY-MM-DD",
  },
  {
    name: "reason",
    description,
    required: true,
    takes: "text",
    keyword: "because",
  },
];

const claim: readonly Parameter[] = [
  { name: "criterion", description, required: true, takes: "words" },
];

const manual = {
  description,
  permission: "anyone",
  examples: [],
  triedAs: [],
  reads: [],
} as const;

test("The usage comes from the parameters", () => {
  expect(usageOf({ ...manual, name: "waive", parameters: waive })).toBe(
    "/spec waive <rule|criterion> [until YYYY-MM-DD] because <reason>",
  );
  expect(usageOf({ ...manual, name: "claim", parameters: claim })).toBe(
    "/spec claim <criterion…>",
  );
});

test.each([
  [
    "AC-3 until 2026-12-31 because the vendor ships later",
    {
      "rule|criterion": "AC-3",
      until: "2026-12-31",
      reason: "the vendor ships later",
    },
  ],
  [
    "until 2026-12-31 AC-3 because later",
    { "rule|criterion": "AC-3", until: "2026-12-31", reason: "later" },
  ],
  [
    "AC-3 because we wait until 2026-12-31",
    {
      "rule|criterion": "AC-3",
      until: undefined,
      reason: "we wait until 2026-12-31",
    },
  ],
  [
    'AC-3 BECAUSE "not now"',
    { "rule|criterion": "AC-3", until: undefined, reason: "not now" },
  ],
])("waive %s", (line, values) => {
  expect(parseArguments(waive, readWords(line))).toEqual({
    kind: "values",
    values,
  });
});

test("A keyword in quotes is a value", () => {
  const values = {
    "rule|criterion": "because",
    until: undefined,
    reason: "so",
  };
  const words = readWords('"because" because so');
  expect(parseArguments(waive, words)).toEqual({ kind: "values", values });
});

test("What is missing, or too much, is named", () => {
  expect(parseArguments(waive, readWords("because later"))).toMatchObject({
    kind: "missing",
    parameter: { name: "rule|criterion" },
  });
  expect(parseArguments(waive, readWords("AC-3 because"))).toMatchObject({
    kind: "missing",
    parameter: { name: "reason" },
  });
  expect(
    parseArguments(waive, readWords("AC-3 until tomorrow because later")),
  ).toEqual({
    kind: "extra",
    text: "until tomorrow",
  });
});

test("Several words are several values", () => {
  expect(parseArguments(claim, readWords("AC-1 AC-2 `AC-3`"))).toEqual({
    kind: "values",
    values: { criterion: ["AC-1", "AC-2", "AC-3"] },
  });
});
