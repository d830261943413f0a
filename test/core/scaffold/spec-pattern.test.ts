import { specPattern } from "../../../src/core/scaffold/spec-pattern.ts";
import { specFolder } from "../../../src/core/scaffold/spec-path.ts";

const own = "docs/specs/{number}-{slug}.prd.md";

test.each<[string, string | undefined, readonly string[], string | undefined]>([
  ["no configuration: its own", own, [], own],
  ["its own, where specs are looked for there", own, ["docs/**/*.prd.md"], own],
  ["the configured folder", own, ["rfcs/*.md"], "rfcs/{number}-{slug}.md"],
  [
    "the configured folder and ending",
    undefined,
    ["rfcs/**/*.rfc.md"],
    "rfcs/{number}-{slug}.rfc.md",
  ],
  [
    "the first configured one that says where",
    undefined,
    ["{a,b}/*.md", "rfcs/*.md"],
    "rfcs/{number}-{slug}.md",
  ],
  ["nothing said anywhere", undefined, ["{a,b}/[cd].md"], undefined],
])("%s", (_, path, globs, expected) => {
  const specs = globs.map((glob) => ({ path: glob, template: "prd" }));
  const others = { path: "other/*.md", template: "brief" };

  expect(
    specPattern({ name: "prd", path }, { specs: [...specs, others] }),
  ).toBe(expected);
});

test.each([
  ["docs/specs/{number}-{slug}.md", "docs/specs"],
  ["docs/{slug}/spec.md", "docs"],
  ["{slug}.md", ""],
  ["../{slug}.md", "docs/specs"],
  [undefined, "docs/specs"],
])("specs at %s lie in `%s`", (path, folder) => {
  expect(specFolder({ path })).toBe(folder);
});
