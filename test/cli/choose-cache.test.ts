import { join, resolve } from "node:path";

import { cacheFolder } from "../../src/cli/cache-folder.ts";
import { chooseCache } from "../../src/cli/choose-cache.ts";

test.each([
  ["linux", { HOME: "/home/ana" }, join("/home/ana", ".cache", "specgate")],
  [
    "linux",
    { HOME: "/home/ana", XDG_CACHE_HOME: "/c" },
    join("/c", "specgate"),
  ],
  ["darwin", { HOME: "/ana" }, join("/ana", "Library", "Caches", "specgate")],
  ["win32", { LOCALAPPDATA: "C:/l" }, join("C:/l", "specgate", "cache")],
  ["win32", {}, undefined],
  ["linux", {}, undefined],
  ["linux", { HOME: "" }, undefined],
] as const)("on %s with %j reports are kept in %s", (platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});

const terminal = { cwd: "/work", env: {} };

test("a folder that is named is seen from the working folder", () => {
  expect(
    chooseCache({ cache: true, cacheLocation: "kept" }, terminal, "/work"),
  ).toEqual({ cache: { folder: resolve("/work", "kept"), root: "/work" } });
});

test.each([[{ cache: false, cacheLocation: "kept" }], [{ cache: true }]])(
  "with %j and no home nothing is kept",
  (options) => {
    expect(chooseCache(options, terminal, "/work")).toEqual({});
  },
);
