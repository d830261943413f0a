import { readEars } from "../../../../src/core/document/criteria/ears.ts";
import { showCriteria, showSteps } from "./show-criteria.ts";
import { processorTime } from "../../processor-time.ts";

test.each([
  ["WHEN a THEN the system SHALL b", [[], ["a"], ["the system SHALL b"]]],
  ["WHEN a THE System SHALL b", [[], ["a"], ["THE System SHALL b"]]],
  ["WHEN a, the system SHALL b", [[], ["a"], ["the system SHALL b"]]],
  ["IF a, THEN the system SHALL b", [[], ["a"], ["the system SHALL b"]]],
  ["WHILE a, the system SHALL b", [["a"], [], ["the system SHALL b"]]],
  [
    "WHERE a, WHEN b, the system SHALL c",
    [["a"], ["b"], ["the system SHALL c"]],
  ],
  ["IF a, b or c THEN it MUST d", [[], ["a, b or c"], ["it MUST d"]]],
])("%s", (text, [given, when, outcome]) => {
  expect(readEars(text, false)).toEqual({ given, when, outcome });
});

test.each([
  ["When a, the system shall b"],
  ["CUANDO a ENTONCES el sistema DEBE b"],
  ["Wenn a, muss das System b"],
  ["Когда a, система должна b"],
  ["MIENTRAS a EL SISTEMA DEBERÁ b"],
  ["WENN a DANN SOLLEN die Zeilen b"],
  ["ENQUANTO a OS AVISOS DEVEM b"],
  ["Lorsque a, les lignes doivent b"],
  ["WHEN 用户提交 THEN 系统SHALL 保存"],
  ["2.1 When a, the system shall b"],
])("%s, among criteria only", (text) => {
  expect(readEars(text, true)).toBeDefined();
  expect(readEars(text, false)).toBeUndefined();
});

test.each([["The system SHALL b"], ["WHEN a happens"], ["Shall we?"]])(
  "%s is none",
  (text) => {
    expect(readEars(text, true)).toBeUndefined();
  },
);

test("wins over the scenario it looks like", () => {
  expect(
    showCriteria(
      "## Acceptance criteria\n\n1. WHEN a THEN the system SHALL b\n2. When a then b\n",
    ),
  ).toEqual(["ears: WHEN a THEN the system SHALL b", "gherkin: When a then b"]);
});

test("counts outside acceptance criteria where its keywords are in capitals", () => {
  expect(
    showCriteria(
      "## Behaviour\n\n- WHEN a THEN it SHALL b\n- If a, it must b\n\nWHILE c, it SHALL d\n",
    ),
  ).toEqual(["ears: WHEN a THEN it SHALL b", "ears: WHILE c, it SHALL d"]);
});

test.each([
  [
    "in items",
    "1. WHEN a page opens, THE\n   List SHALL load\n2. WHEN a page is shut\n   THEN the list SHALL go\n",
  ],
  [
    "in paragraphs",
    "1.1. WHEN a page opens, THE\nList SHALL load\n\n1.2. WHEN a page is shut\nTHEN the list SHALL go\n",
  ],
])("may run over several lines %s", (_, body) => {
  const markdown = `## Acceptance criteria\n\n${body}`;
  expect(showSteps(markdown)).toEqual([
    [[], ["a page opens"], ["THE\nList SHALL load"]],
    [[], ["a page is shut"], ["the list SHALL go"]],
  ]);
  expect(
    showCriteria(markdown).every((text) => text.startsWith("ears: ")),
  ).toBe(true);
});

test("two scenarios in one item are not one sentence in EARS", () => {
  expect(
    showSteps(
      "## Acceptance criteria\n\n- When a page opens\n  Then the list shall load\n  When it is shut\n  Then the list shall go\n",
    ),
  ).toEqual([
    [[], ["a page opens"], ["the list shall load"]],
    [[], ["it is shut"], ["the list shall go"]],
  ]);
});

test("takes no longer on a text of nothing but commas", () => {
  const spent = processorTime(() =>
    readEars(`WHEN a${",".repeat(100_000)} it SHALL b`, true),
  );

  expect(spent).toBeLessThan(3_000);
});
