import * as fc from "fast-check";

import { resolveSpecLink } from "../../../src/core/policy/resolve-spec-link.ts";

const repository = {
  owner: "acme",
  name: "widgets",
  url: "https://github.com/acme/widgets",
  defaultBranch: "main",
};
const refs = { baseRef: "release/2.x", headRef: "ana/usage/limits" };
const sha = "0123456789abcdef0123456789abcdef01234567";

function resolve(target: string) {
  return resolveSpecLink(target, repository, refs);
}

test.each([
  ["docs/specs/7.md", ["docs/specs/7.md"]],
  ["./docs/specs/7.md", ["docs/specs/7.md"]],
  ["/docs/specs/7.md", ["docs/specs/7.md"]],
  ["docs//a/../specs/7.md", ["docs/specs/7.md"]],
  ["docs/7.MD", ["docs/7.MD"]],
  ["docs/7.md#goals", ["docs/7.md"]],
  ["docs/7.md?plain=1#L3", ["docs/7.md"]],
  ["docs/a#b.md", ["docs/a#b.md"]],
  ["docs/a.md#b.md", ["docs/a.md", "docs/a.md#b.md"]],
  ["docs/My%20spec.md", ["docs/My spec.md", "docs/My%20spec.md"]],
  ["docs/My spec.md", ["docs/My spec.md"]],
  ["docs/100%.md", ["docs/100%.md"]],
  ["docs/größe.md", ["docs/größe.md"]],
  ["docs/%00/7.md", ["docs/%00/7.md"]],
  ["https://github.com/acme/widgets/blob/main/docs/7.md", ["docs/7.md"]],
  ["https://GitHub.com/Acme/Widgets/blob/main/docs/7.md", ["docs/7.md"]],
  [`https://github.com/acme/widgets/blob/${sha}/docs/7.md#L3`, ["docs/7.md"]],
  ["https://github.com/acme/widgets/blob/release/2.x/docs/7.md", ["docs/7.md"]],
  [
    "https://github.com/acme/widgets/blob/ana/usage/limits/docs/7.md",
    ["docs/7.md"],
  ],
  [
    "https://github.com/acme/widgets/blob/refs/heads/main/docs/7.md",
    ["docs/7.md"],
  ],
  [
    "https://github.com/acme/widgets/blob/other/docs/specs/7.md",
    ["docs/specs/7.md", "specs/7.md", "7.md"],
  ],
  ["https://github.com/acme/widgets/raw/main/docs/7.md", ["docs/7.md"]],
  [
    "https://github.com/acme/widgets/blob/main/docs/a%20b%23c.md?plain=1",
    ["docs/a b#c.md"],
  ],
  [
    "https://raw.githubusercontent.com/acme/widgets/main/docs/7.md",
    ["docs/7.md"],
  ],
  ["../blob/main/docs/7.md", ["docs/7.md"]],
  ["/acme/widgets/blob/main/docs/7.md", ["docs/7.md"]],
  ["acme/widgets/7.md", ["acme/widgets/7.md"]],
])("%s leads to %j", (target, paths) => {
  expect(resolve(target)).toEqual({ kind: "paths", paths });
});

test.each([
  ["#12", "bare-number", undefined],
  ["12", "bare-number", undefined],
  ["acme/widgets#12", "bare-number", undefined],
  ["https://github.com/acme/widgets/issues/12", "bare-number", undefined],
  ["https://github.com/acme/widgets/pull/12/files", "bare-number", undefined],
  [
    "https://github.com/acme/gadgets/blob/main/7.md",
    "other-repository",
    undefined,
  ],
  [
    "https://github.com/acme/widgets-2/blob/main/7.md",
    "other-repository",
    undefined,
  ],
  [
    "https://example.com/acme/widgets/blob/main/7.md",
    "other-repository",
    undefined,
  ],
  ["https://docs.google.com/document/d/1", "other-repository", undefined],
  ["javascript://x/7.md", "other-repository", undefined],
  ["../../etc/passwd.md", "outside-repository", undefined],
  ["docs/../../7.md", "outside-repository", undefined],
  [
    "https://github.com/acme/widgets/blob/main/../../../7.md",
    "outside-repository",
    undefined,
  ],
  ["docs/specs/7", "not-markdown", "docs/specs/7"],
  ["docs/specs/", "not-markdown", "docs/specs"],
  ["docs/7.docx", "not-markdown", "docs/7.docx"],
  ["https://github.com/acme/widgets/wiki/Usage", "not-markdown", "wiki/Usage"],
  ["https://github.com/acme/widgets", "outside-repository", undefined],
] as const)("%s is %s", (target, reason, path) => {
  expect(resolve(target)).toEqual({ kind: "miss", reason, path });
});

test("knows the pages of a server of one's own", () => {
  const own = { ...repository, url: "https://git.acme.example/acme/widgets" };
  expect(
    resolveSpecLink(
      "https://git.acme.example/acme/widgets/blob/main/7.md",
      own,
      refs,
    ),
  ).toEqual({ kind: "paths", paths: ["7.md"] });
  expect(
    resolveSpecLink(
      "https://raw.githubusercontent.com/acme/widgets/main/7.md",
      own,
      refs,
    ),
  ).toMatchObject({ reason: "other-repository" });
});

test("no target leads out of the repository", () => {
  const piece = fc.constantFrom(
    "..",
    ".",
    "/",
    "%2e%2e",
    "%2F",
    "a",
    "a.md",
    "#",
    "?",
    "https://github.com/acme/widgets/blob/main",
    "\\",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const resolved = resolve(pieces.join(""));
      if (resolved.kind === "miss") return;
      for (const path of resolved.paths) {
        expect(path.startsWith("/")).toBe(false);
        expect(path.split("/")).not.toContain("..");
        expect(path.split("/")).not.toContain("");
      }
    }),
    { numRuns: 2000 },
  );
});
