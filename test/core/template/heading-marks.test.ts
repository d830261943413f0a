import { readHeadingMarks } from "../../../src/core/template/heading-marks.ts";

test.each([
  ["Personas (optional)", false],
  ["Open questions [optional]", false],
  ["Migration / backfill (if any)", false],
  ["User scenarios *(mandatory)*", true],
  ["用户场景 *（必填）*", true],
  ["Requisitos (obrigatório)", true],
  ["假设（可选）", false],
  ["Success metrics (KPIs)", undefined],
  ["Goals", undefined],
])("%s is required: %s", (heading, required) => {
  expect(readHeadingMarks(heading).required).toBe(required);
});

test.each([
  ["Option 1: <TITLE>", "option"],
  ["Component A", "component"],
  ["Story/Job 1:", "story job"],
  ["User Story 1 - [Brief Title] (Priority: P1)", "user story"],
  ["Requirement: {name}", "requirement"],
  ["Personas [optional]", undefined],
  ["2. Goals", undefined],
  ["Data model", undefined],
])("what does not vary in %s is %s", (heading, fixedName) => {
  expect(readHeadingMarks(heading).fixedName).toBe(fixedName);
});
