import {
  applyFixes,
  checkSpec,
  generateSpec,
  loadTemplate,
} from "../../../src/core/index.ts";

const rfc = "# RFC\n\n## Why\n\nSay why.\n\n## How\n\nSay how.\n";
const templates = [loadTemplate("rfc", rfc)];

test("A spec starts from a template of one's own, and what is not said is found", () => {
  const text = generateSpec(
    { title: "Ledger", sections: { Why: "Nobody knows what is owed." } },
    { template: "RFC", templates, metadata: { owner: "Ana" } },
  );
  expect(text).toBe(
    "---\ntemplate: rfc\nowner: Ana\n---\n\n# RFC: Ledger\n\n## Why\n\nNobody knows what is owed.\n\n## How\n\nSay how.\n",
  );
  expect(checkSpec(text, { templates }).findings).toMatchObject([
    { rule: "guidance-left", line: 14 },
  ]);
});

test("What is certain is mended", () => {
  const text = "# A\n\n## Goals\n\n- One\n-\n- Two\n";
  const { findings } = checkSpec(text);
  expect(applyFixes(text, findings).text).toBe(
    "# A\n\n## Goals\n\n- One\n- Two\n",
  );
});

test.each([
  [{ titel: "A" }, "Unknown key `titel`; did you mean `title`?"],
  [{}, "`title` is missing"],
  [
    { title: "A", type: "featur" },
    "`type` is `featur`; did you mean `feature`?",
  ],
  [{ title: "A", goals: 3 }, "`goals` is a number; it has to be text"],
])("Inputs %j are refused", (inputs, message) => {
  // As a program without types would call it.
  const call = () =>
    Reflect.apply(generateSpec, undefined, [inputs, { template: "prd" }]);
  expect(call).toThrow(message);
});

test.each([[[{ title: "A" }]], [[{ title: "A" }, {}]]])(
  "Without a template, %j says so",
  (args) => {
    // As a program without types would call it.
    const call = () => Reflect.apply(generateSpec, undefined, args);
    expect(call).toThrow("`template` is missing; known are `prd`, ");
  },
);

test("A template that is not known is refused", () => {
  expect(() => generateSpec({ title: "A" }, { template: "prb" })).toThrow(
    "There is no template `prb`; did you mean `prd`?",
  );
});
