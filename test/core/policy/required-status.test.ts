import { satisfiesStatus } from "../../../src/core/policy/required-status.ts";

const eip = ["Draft", "Review", "Last Call", "Final", "Living", "Stagnant"];
const own = ["Idea", "Shaped", "Signed off", "Live", "Rejected"];

test.each<[string | null, string, readonly string[] | undefined, boolean]>([
  ["Approved", "Approved", undefined, true],
  ["approved", "Approved", undefined, true],
  ["Implementing", "Approved", undefined, true],
  ["**Implemented (Swift 4.2)**", "Approved", undefined, true],
  ["✅ Approved", "Approved", undefined, true],
  ["Accepted", "Approved", undefined, true],
  ["Approved by Bo, 2026-03-01", "Approved", undefined, true],
  ["Approved / 2026-03-01", "Approved", undefined, true],
  ["Draft", "Approved", undefined, false],
  ["Draft (approved by Bo)", "Approved", undefined, false],
  ["In review", "Approved", undefined, false],
  ["Ready for review", "Approved", undefined, false],
  ["In progress", "Approved", undefined, false],
  ["Not approved", "Approved", undefined, false],
  ["Draft | In review | Approved", "Approved", undefined, false],
  ["Approved or Draft", "Approved", undefined, false],
  ["Superseded", "Approved", undefined, false],
  ["Superseded by docs/specs/9.md", "Draft", undefined, false],
  ["Rejected", "Draft", undefined, false],
  [null, "Draft", undefined, false],
  ["", "Draft", undefined, false],
  ["whatever", "Draft", undefined, false],
  ["Draft", "Draft", undefined, true],
  ["実装完了 (Implemented)", "Approved", undefined, true],
  ["Aprobada", "Approved", undefined, true],
  ["Entwurf", "Approved", undefined, false],
  ["초안", "Draft", undefined, true],
  ["Signed off", "Shaped", own, true],
  ["Live", "Signed off", own, true],
  ["Idea", "Shaped", own, false],
  ["Rejected", "Idea", own, false],
  ["Approved", "Approved", own, true],
  ["Last Call", "Review", eip, true],
  ["Stagnant", "Draft", eip, false],
  ["replaced", "provisional", undefined, false],
  ["Gate 2", "Gate 2", undefined, true],
  ["Gate 3", "Gate 2", undefined, false],
])("%s, needs %s of %j: %s", (has, needs, values, expected) => {
  expect(satisfiesStatus(has, needs, values)).toBe(expected);
});
