import { hunksOf } from "../../../src/core/report/hunks.ts";

test.each<[string, string | undefined, ReturnType<typeof hunksOf>]>([
  ["no patch", undefined, []],
  ["new file", "@@ -0,0 +1,2 @@\n+a\n+b", [{ start: 1, end: 2 }]],
  ["one line", "@@ -0,0 +1 @@\n+a", [{ start: 1, end: 1 }]],
  [
    "no line ending at the end",
    "@@ -1 +1,2 @@\n a\n+b\n\\ No newline at end of file",
    [{ start: 1, end: 2 }],
  ],
  [
    "two hunks with context and deletions",
    "@@ -3,4 +3,3 @@ ## Goals\n a\n-b\n-c\n+d\n e\n@@ -20,2 +19,3 @@\n a\n+b\n c",
    [
      { start: 3, end: 5 },
      { start: 19, end: 21 },
    ],
  ],
  ["only deletions", "@@ -3,2 +2,0 @@\n-a\n-b", []],
  [
    "lines that look like headers",
    "@@ -0,0 +1,2 @@\n+@@ -9 +9 @@\n+++ b",
    [{ start: 1, end: 2 }],
  ],
  ["cut short", "@@ -0,0 +1,100 @@\n+a\n+b", [{ start: 1, end: 2 }]],
])("%s", (_, patch, hunks) => {
  expect(hunksOf(patch)).toEqual(hunks);
});
