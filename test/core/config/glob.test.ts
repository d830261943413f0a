import { compileGlobs, problemOfGlob } from "../../../src/core/config/glob.ts";
import { processorTime } from "../processor-time.ts";

describe("compileGlobs", () => {
  test.each([
    [["src/**"], "src/a/b.ts", true],
    [["src/**"], "srcx/a.ts", false],
    [["src/"], "src/a/b.ts", true],
    [["**/*.md"], "readme.md", true],
    [["**/*.md"], "a/b/readme.md", true],
    [["*.md"], "a/readme.md", false],
    [["**"], ".github/workflows/ci.yml", true],
    [["a/**/b"], "a/b", true],
    [["a/**/b"], "a/x/y/b", true],
    [["**/**/a"], "a", true],
    [["docs/**/*.{md,mdx}"], "docs/x/y.mdx", true],
    [["docs/[a-c]?.md"], "docs/b1.md", true],
    [["docs/[a-c]?.md"], "docs/d1.md", false],
    [["app/(shop)/**"], "app/(shop)/page.tsx", true],
    [["app/(shop)/**"], "app/shop/page.tsx", false],
    [["app/[slug]/**"], "app/[slug]/page.tsx", true],
    [["app/\\[slug\\]/*"], "app/s/page.tsx", false],
    [["c++/*.cc"], "c++/a.cc", true],
    [["src/**", "!src/generated/**"], "src/a.ts", true],
    [["src/**", "!src/generated/**"], "src/generated/a.ts", false],
    [["!src/generated/**", "src/**"], "src/generated/a.ts", false],
    [["docs/My spec #1/*.md"], "docs/My spec #1/ü.md", true],
    [[], "anything", false],
  ])("%j matches %s: %s", (patterns, path, expected) => {
    expect(compileGlobs(patterns)(path)).toBe(expected);
  });

  test("takes a path for data, whatever stands in it", () => {
    expect(compileGlobs(["docs/*.md"])("docs/{a,b}*[.md")).toBe(true);
    expect(compileGlobs(["docs/a.md"])("docs/{a,b}.md")).toBe(false);
  });

  test("matches no name longer than a file can have", () => {
    expect(compileGlobs(["*.md"])(`${"a".repeat(300)}.md`)).toBe(false);
  });

  test("is not stalled by a path made for it", () => {
    const matches = compileGlobs(["**/a/**/a/**/a/**/a/**/*b*c"]);
    const spent = processorTime(() => {
      expect(matches(`${"a/".repeat(1000)}${"b".repeat(255)}`)).toBe(false);
    });
    expect(spent).toBeLessThan(500);
  });
});

describe("problemOfGlob", () => {
  test.each([
    ["src/**", undefined],
    ["!src/**", undefined],
    ["app/(a+)+b", undefined],
    ["", "Pattern is empty; `**` matches every file"],
    ["!", "Pattern is empty; `**` matches every file"],
    [
      "/src",
      "Pattern `/src` starts with `/` or `./`; write it from the root of the repository without",
    ],
    ["a/../b", "Pattern `a/../b` leaves the repository with `..`"],
    ["a//b", "Pattern `a//b` has an empty part"],
    ["{a/b,c}", "Pattern `{a/b,c}` has `/` in braces; write two patterns"],
    [
      "*a*b*",
      "Pattern `*a*b*` has more than two `*` in one part; fewer say the same",
    ],
    [
      "src/[a",
      "Pattern `src/[a` has a bracket that is never closed; close it, or put `\\` before it",
    ],
  ])("%s: %s", (pattern, expected) => {
    expect(problemOfGlob(pattern)).toBe(expected);
  });
});
