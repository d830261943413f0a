import { resolveTarget } from "../../../src/core/references/resolve-target.ts";

const path = "docs/specs/7-usage.md";
const pages = { url: "https://github.com/acme/widgets", defaultBranch: "main" };

test.each([
  ["a.md", "docs/specs/a.md"],
  ["./a.md", "docs/specs/a.md"],
  ["../a.md", "docs/a.md"],
  ["../../a.md", "a.md"],
  ["/a.md", "a.md"],
  ["//", undefined],
  ["/", ""],
  ["../..", ""],
  ["../../..", undefined],
  ["../../../a.md", undefined],
  ["/../a.md", undefined],
  ["/docs/%2e%2e/%2e%2e/%2e%2e/etc/passwd", undefined],
  ["..%2F..%2F..%2Fetc%2Fpasswd", undefined],
  ["a%00.md", undefined],
  ["a\n.md", undefined],
  ["a%20b.md", "docs/specs/a b.md"],
  ["100%.md", "docs/specs/100%.md"],
  ["a%3Fb.md", "docs/specs/a?b.md"],
  ["a.md?plain=1", "docs/specs/a.md"],
  ["http://example.com/a.md", undefined],
  ["mailto:a@b.example", undefined],
  ["file:///etc/passwd", undefined],
  ["//example.com/a.md", undefined],
  ["C:\\a.md", undefined],
  ["https://github.com/acme/widgets/blob/main/docs/a.md", "docs/a.md"],
  ["https://github.com/ACME/Widgets/tree/main/docs", "docs"],
  ["https://github.com/acme/widgets/blob/other/docs/a.md", undefined],
  ["https://github.com/acme/widgets/blob/main/../../../a.md", undefined],
  ["https://github.com/acme/gadgets/blob/main/docs/a.md", undefined],
])("%j leads to %j", (target, expected) => {
  expect(resolveTarget(target, { path, pages })?.path).toBe(expected);
});

test.each([
  ["#goals", { path, anchor: "goals" }],
  ["#", { path, anchor: "" }],
  ["a.md#caf%C3%A9", { path: "docs/specs/a.md", anchor: "café" }],
  ["a.md?x#y?z#", { path: "docs/specs/a.md", anchor: "y?z#" }],
])("%j has an anchor", (target, expected) => {
  expect(resolveTarget(target, { path })).toEqual(expected);
});

test("addresses of pages mean nothing where nobody says whose they are", () => {
  const address = "https://github.com/acme/widgets/blob/main/docs/a.md";
  expect(resolveTarget(address, { path })).toBeUndefined();
});
