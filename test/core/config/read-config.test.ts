import {
  lastValidConfig,
  readConfig,
} from "../../../src/core/config/read-config.ts";
import { knownRules } from "./known-rules.ts";

const file = { repository: "acme/.github", path: ".github/specgate.yml" };

test.each([
  [{ kind: "absent" }, { kind: "absent" }],
  [
    { kind: "text", text: "version: 1" },
    { kind: "valid", file },
  ],
  [
    { kind: "text", text: "version: 2" },
    { kind: "invalid", file },
  ],
  [
    { kind: "symlink" },
    { kind: "unreadable", file, reason: "it is a symbolic link" },
  ],
  [
    { kind: "too-large", bytes: 2_000_000 },
    { kind: "unreadable", reason: "it has 1954 kB, which is too much" },
  ],
] as const)("%j is %j", (state, expected) => {
  expect(readConfig(state, file, knownRules)).toMatchObject(expected);
});

describe("a broken configuration", () => {
  const broken = readConfig({ kind: "text", text: "verion: 1" }, file, []);
  if (broken.kind !== "invalid") throw new Error("It is not broken");

  test("is stood in for by the newest valid version", () => {
    const older = ["version: 2", "version: 1 # newer", "version: 1"];
    expect(lastValidConfig(broken, older, [])).toEqual({
      kind: "valid",
      file,
      config: { version: 1 },
      newerProblems: broken.problems,
    });
  });

  test("stays broken where no version was valid", () => {
    expect(lastValidConfig(broken, ["version: 2"], [])).toBe(broken);
  });
});
