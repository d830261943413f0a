import { readEars } from "../../../../src/core/document/criteria/ears.ts";
import { showCriteria } from "./show-criteria.ts";

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

test("takes no longer on a text of nothing but commas", () => {
  const start = performance.now();

  readEars(`WHEN a${",".repeat(100_000)} it SHALL b`, true);

  expect(performance.now() - start).toBeLessThan(3_000);
});
