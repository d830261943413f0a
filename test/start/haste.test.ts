import { cachedDataVersionTag, setFlagsFromString } from "node:v8";

import { createHaste } from "../../src/start/haste.ts";

/** What V8 tells compiled code of other settings by. */
const usual = cachedDataVersionTag();
const isTried = process.versions.v8.startsWith("13.");

test("in haste V8 has other settings, but for what is done in a pause", () => {
  const { hasten, pause } = createHaste();
  const seen = hasten(() => [
    cachedDataVersionTag() === usual,
    pause(cachedDataVersionTag) === usual,
    cachedDataVersionTag() === usual,
  ]);
  expect(seen).toEqual([!isTried, true, !isTried]);
  expect(cachedDataVersionTag()).toBe(usual);
});

test("for many texts it has others from then on, but for such work", () => {
  const { hasten, pause, settle } = createHaste();
  try {
    settle();
    const settled = cachedDataVersionTag();
    const hasty = hasten(cachedDataVersionTag);
    expect(settled === usual).toBe(!isTried);
    expect(hasty === settled).toBe(!isTried);
    expect(pause(cachedDataVersionTag)).toBe(usual);
    expect(cachedDataVersionTag()).toBe(settled);
  } finally {
    setFlagsFromString("--allocation-site-pretenuring");
    if (isTried) setFlagsFromString("--max-valid-polymorphic-map-count=4");
    if (isTried) setFlagsFromString("--invocation-count-for-turbofan=10000");
  }
});

test("they are as they were where the work fails", () => {
  expect(() => createHaste().hasten(fail)).toThrow("Too deep");
  expect(cachedDataVersionTag()).toBe(usual);
});

test("another V8 is left alone: it may have other names for them", () => {
  const { hasten } = createHaste({ ...process.versions, v8: "14.1.146.11" });
  expect(hasten(cachedDataVersionTag)).toBe(usual);
});

function fail(): never {
  throw new Error("Too deep");
}
