import { pickFrom } from "../../../../src/core/rules/wording/pick-from.ts";

const one = { needs: "fast" };
const two = { needs: "slow" };
const three = { needs: "easy" };

test("picks what is near in the order of the list", () => {
  const pick = pickFrom([one, two, three]);
  expect(pick(new Set([three, one]))).toEqual([one, three]);
});

test("leaves out what is near and not of the list", () => {
  const pick = pickFrom([two]);
  expect(pick(new Set([one, two]))).toEqual([two]);
  expect(pick(new Set([one]))).toEqual([]);
});
