import { describeTemplate } from "../../../src/core/template/describe-template.ts";
import { parseTemplate } from "../../../src/core/template/parse-template.ts";

const text = `# Plan

Say who asked for the plan.

## Parts

### Part A

#### Costs

What part A costs.

### Part B

Say what part B does.

#### Costs

What part B costs.

## Whole

#### Costs

What the whole costs.

| Item | Price |
| --- | --- |
| One seat | Ten coins |
`;

test("guidance counts where its section is, of one that repeats where the first is", () => {
  const source = { name: "own", path: "own.md", text, origin: "file" } as const;
  const { guidance, sections } = describeTemplate(
    parseTemplate(source).template,
  );
  expect(guidance).toEqual(["Say who asked for the plan."]);
  expect(
    sections.map((section) => [
      section.heading,
      section.depth,
      section.guidance,
    ]),
  ).toEqual([
    ["Parts", 0, []],
    ["Part A", 1, ["Say what part B does."]],
    ["Costs", 2, ["What part A costs.", "What part B costs."]],
    ["Whole", 0, []],
    ["Costs", 1, ["What the whole costs.", "One seat | Ten coins"]],
  ]);
});
