import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { dropOldFiles } from "../../src/cache/drop-old-files.ts";
import { openReportCache } from "../../src/cache/report-cache.ts";
import { temporaryFolder } from "../cli/temporary-folder.ts";

let made = "";

beforeEach(() => {
  made = temporaryFolder({});
});

function folder(): string {
  return made;
}

function key(number: number): Buffer {
  return Buffer.alloc(16, number);
}

function keep(numbers: readonly number[], size = 10): void {
  const cache = openReportCache(folder(), "a");
  for (const number of numbers)
    cache.add(key(number), Buffer.alloc(size, number));
  cache.close();
}

function known(numbers: readonly number[]): readonly number[] {
  const cache = openReportCache(folder(), "a");
  const found = numbers.filter((number) => {
    const report = cache.read(key(number));
    return report !== undefined && report.every((byte) => byte === number);
  });
  cache.close();
  return found;
}

test("what one run adds the next one reads, and nothing else", () => {
  keep([3, 1, 200]);
  keep([2]);
  expect(known([0, 1, 2, 3, 4, 200, 255])).toEqual([1, 2, 3, 200]);
});

test("a run that adds nothing writes nothing", () => {
  keep([]);
  expect(existsSync(join(folder(), "a.reports"))).toBe(false);
});

test("a run that opened before another wrote keeps what that one found", () => {
  const first = openReportCache(folder(), "a");
  keep([1]);
  first.add(key(2), Buffer.alloc(10, 2));
  first.close();
  expect(known([1, 2])).toEqual([1, 2]);
});

test("nothing but the file of reports stays behind", () => {
  keep([1]);
  keep([2]);
  expect(readdirSync(folder())).toEqual(["a.reports"]);
});

const breaks: readonly [name: string, broken: (path: string) => void][] = [
  ["cut off in its head", (path) => truncateSync(path, 10)],
  ["cut off in its index", (path) => truncateSync(path, 50)],
  ["empty", (path) => truncateSync(path, 0)],
  ["of another kind", (path) => writeFileSync(path, "x".repeat(500))],
  ["changed in its index", (path) => flip(path, 40)],
  ["claiming more entries than a file can hold", (path) => flip(path, 27)],
];

test.each(breaks)("a file that is %s is made new", (_, broken) => {
  keep([1, 2, 3]);
  broken(join(folder(), "a.reports"));
  expect(known([1, 2, 3])).toEqual([]);
  keep([2]);
  expect(known([1, 2, 3])).toEqual([2]);
});

test("of reports that are broken the others are still known", () => {
  keep([1, 2, 3]);
  flip(join(folder(), "a.reports"), -5);
  expect(known([1, 2, 3])).toEqual([1, 2]);
});

test("a folder that cannot be made is no error", () => {
  writeFileSync(join(folder(), "file"), "");
  const cache = openReportCache(join(folder(), "file", "cache"), "a");
  cache.add(key(1), Buffer.from("1"));
  cache.close();
  expect(cache.read(key(1))).toBeUndefined();
});

test("a file is bounded: what was not asked for goes first", () => {
  const size = 20_000_000;
  keep([1, 2, 3], size);
  const cache = openReportCache(folder(), "a");
  expect(cache.read(key(2))).toHaveLength(size);
  cache.add(key(4), Buffer.alloc(size, 4));
  cache.close();
  expect(known([1, 2, 3, 4])).toEqual([1, 2, 4]);
});

test("a folder is bounded: the files written last stay", () => {
  const files: readonly [name: string, daysAgo: number][] = [
    ["new.reports", 0],
    ["old.reports", 3],
    ["older.reports", 4],
    ["left.draft", 2],
    ["running.draft", 0],
    ["other.txt", 9],
  ];
  mkdirSync(folder(), { recursive: true });
  for (const [name, daysAgo] of files) {
    const path = join(folder(), name);
    writeFileSync(path, Buffer.alloc(10));
    const seconds = 1_700_000_000 - daysAgo * 86_400;
    utimesSync(path, seconds, seconds);
  }
  dropOldFiles(folder(), 45);
  expect(readdirSync(folder()).toSorted()).toEqual([
    "new.reports",
    "old.reports",
    "other.txt",
    "running.draft",
  ]);
});

/** Changes one byte; counts from the end where `at` is negative. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}
