import {
  labelsAskingFor,
  templateAskedBy,
} from "../../../src/core/scaffold/spec-labels.ts";

test.each([
  ["spec", "product-tech-spec"],
  ["spec:prd", "prd"],
  ["Spec:Tech", "technical-spec"],
  ["spec: brief", "brief"],
  ["spec:", undefined],
  ["bug", undefined],
  ["needs-spec", undefined],
])("without a configuration `%s` asks for %s", (label, template) => {
  expect(templateAskedBy(label, undefined)).toBe(template);
});

test.each([
  ["Needs a PRD", "prd"],
  ["needs a prd", "prd"],
  ["spec:prd", undefined],
  ["spec", undefined],
])("with labels of its own, `%s` asks for %s", (label, template) => {
  expect(templateAskedBy(label, { "Needs a PRD": "prd" })).toBe(template);
});

test("an empty list of labels asks for nothing", () => {
  expect(templateAskedBy("spec:prd", {})).toBeUndefined();
});

test("labels of a template, the shortest first", () => {
  expect(labelsAskingFor("technical-spec", undefined)).toEqual([
    "spec:tech",
    "spec:technical-spec",
  ]);
  expect(labelsAskingFor("prd", undefined)).toEqual(["spec:prd"]);
  expect(labelsAskingFor("prd", { a: "prd", b: "brief" })).toEqual(["a"]);
});
