import { beginningsOf } from "../../../../src/core/rules/wording/beginnings.ts";

test.each([
  ["fast", ["fast"]],
  ["a few|goods?", ["a few", "good", "goods"]],
  ["Near[- ]real", ["near-real", "near real"]],
  ["best (?:known|tested)", ["best known", "best tested"]],
  ["improv*", ["improv…"]],
  ["(?:after|for) some time", ["after some time", "for some time"]],
  ["(?:un)?safe", ["safe", "unsafe"]],
  ["optimi[sz]*", ["optimis…", "optimiz…"]],
  ["(?<!on |in )several", ["several"]],
  ["(?!too(?: |-))(?<!-)many", ["many"]],
  ["eventually(?! consistent)", ["eventually…"]],
  ["as (?!soon)[a-z]+", ["as …"]],
  [String.raw`и т\.? ?д`, ["и т…"]],
  ["ab*c", ["a…"]],
  ["[.][.][.]|…", ["...", "…"]],
])("texts that fit %s begin with %j", (pattern, expected) => {
  const found = beginningsOf(pattern).map(
    ({ text, isOpen }) => text + (isOpen ? "…" : ""),
  );
  expect(found).toEqual(expected);
});

test("where there are too many the rest is left open", () => {
  const found = beginningsOf("(?:a|b|c|d)(?:e|f|g|h)(?:i|j|k|l)(?:m|n|o|p)");
  expect(found).toHaveLength(64);
  expect(found.every(({ isOpen }) => isOpen)).toBe(true);
});
