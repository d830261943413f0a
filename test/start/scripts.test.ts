import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { openKeptCode } from "../../src/start/kept-code.ts";
import { openScripts } from "../../src/start/scripts.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";

const texts = {
  "one.js": `
    const other = require("./other.js");
    exports.sum = (a, b) => other.add(a, b);
    exports.where = importMetaUrl;
    exports.sep = require("node:path").sep;
    exports.load = () => importFile("node:os");`,
  "other.js": "exports.add = (a, b) => a + b;",
};

interface One {
  readonly sum: (a: number, b: number) => number;
  readonly where: string;
  readonly sep: string;
  readonly load: () => Promise<typeof import("node:os")>;
}

function stage() {
  const folder = temporaryFolder(texts);
  const cache = temporaryFolder({});
  const open = (build = "a build", use = "check") =>
    openScripts({
      use,
      folder: pathToFileURL(`${folder}/`),
      kept: openKeptCode(cache, build),
    });
  const keptFiles = (): readonly string[] =>
    readdirSync(join(cache, "code")).flatMap((own) =>
      readdirSync(join(cache, "code", own)).map((name) =>
        join(cache, "code", own, name),
      ),
    );
  return { folder, cache, open, keptFiles };
}

test("a script finds the others, packages of Node and what is imported around it", async () => {
  const { folder, open } = stage();
  const one = open().load<One>("one");
  expect(one.sum(1, 2)).toBe(3);
  expect(one.where).toBe(pathToFileURL(join(folder, "one.js")).href);
  expect(one.sep).toMatch(/[\\/]/);
  expect((await one.load()).EOL).toMatch(/\n$/);
});

test("each script runs once", () => {
  const scripts = stage().open();
  expect(scripts.load("one")).toBe(scripts.load("one"));
});

test("keeps the code of what ran, with the functions that were called, and takes it again", () => {
  const { open, keptFiles } = stage();
  const first = open();
  first.load("one");
  first.keep();
  const kept = keptFiles();
  expect(kept.map((path) => path.replace(/.*[\\/]/, "")).toSorted()).toEqual([
    "one.check",
    "other.check",
  ]);
  const [uncalled] = kept.map((path) => statSync(path).size);

  const again = open();
  expect(again.load<One>("one").sum(2, 2)).toBe(4);
  again.keep();
  expect(kept.map((path) => statSync(path).size)[0]).toBe(uncalled);

  const other = stage();
  const called = other.open();
  called.load<One>("one").sum(2, 2);
  called.keep();
  expect(statSync(other.keptFiles()[0] ?? "").size).toBeGreaterThan(
    uncalled ?? 0,
  );
});

test("another use has code of its own, with what it calls", () => {
  const { open, keptFiles } = stage();
  for (const use of ["check", "other"]) {
    const scripts = open("a build", use);
    scripts.load("other");
    scripts.keep();
  }
  const names = keptFiles().map((path) => path.replace(/.*[\\/]/, ""));
  expect(names.toSorted()).toEqual(["other.check", "other.other"]);
});

test("another build is other code", () => {
  const { folder, open } = stage();
  const first = open();
  first.load("other");
  first.keep();
  writeFileSync(join(folder, "other.js"), "exports.add = (a, b) => a * b;");
  const { add } = open("another").load<{
    readonly add: (a: number, b: number) => number;
  }>("other");
  expect(add(3, 4)).toBe(12);
});

test.each(["cut", "one letter"])("broken code is made anew: %s", (how) => {
  const { open, keptFiles } = stage();
  const first = open();
  first.load("one");
  first.keep();
  const whole = keptFiles().map((path) => readFileSync(path).length);
  for (const path of keptFiles()) {
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, how === "cut" ? bytes.subarray(0, 2) : bytes);
  }
  const broken = keptFiles().map((path) => readFileSync(path));

  const second = open();
  expect(second.load<One>("one").sum(1, 1)).toBe(2);
  second.keep();
  const mended = keptFiles().map((path) => readFileSync(path));
  expect(mended.map((bytes) => bytes.length >= 100)).toEqual(
    whole.map(() => true),
  );
  expect(mended).not.toEqual(broken);
});

test("a folder that cannot be written is no error", () => {
  const folder = temporaryFolder({ ...texts, file: "" });
  const scripts = openScripts({
    use: "check",
    folder: pathToFileURL(`${folder}/`),
    kept: openKeptCode(join(folder, "file"), "a build"),
  });
  expect(scripts.load<One>("one").sum(1, 1)).toBe(2);
  expect(() => scripts.keep()).not.toThrow();
});
