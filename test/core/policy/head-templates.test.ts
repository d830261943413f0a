import {
  changedTemplates,
  templatesAtHead,
} from "../../../src/core/policy/head-templates.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";
import { absent, changedFile, text } from "../builders/snapshot.ts";

const folder = ".github/spec-templates";

function sourceAt(
  path: string,
  content: string,
  origin: TemplateSource["origin"] = "repository",
): TemplateSource {
  const name = path.slice(path.lastIndexOf("/") + 1, -".md".length);
  return { name, path, text: content, origin };
}

test.each([
  ["one that is edited", changedFile(`${folder}/brief.md`), true],
  [
    "one that is added",
    changedFile(`${folder}/brief.md`, { status: "added" }),
    true,
  ],
  [
    "one that is removed",
    changedFile(`${folder}/brief.md`, { status: "removed" }),
    false,
  ],
  ["a file of another kind", changedFile(`${folder}/brief.png`), false],
  ["a file in a folder of it", changedFile(`${folder}/old/brief.md`), false],
  ["a spec", changedFile("docs/specs/brief.md"), false],
])("%s", (_, file, counts) => {
  expect(changedTemplates([file])).toEqual(counts ? [file.path] : []);
});

test("no more than twenty are read", () => {
  const files = Array.from({ length: 30 }, (_, i) =>
    changedFile(`${folder}/t${i}.md`),
  );
  expect(changedTemplates(files)).toHaveLength(20);
});

test("the templates of the head are those of the base with what changed, by their paths", () => {
  const sources = templatesAtHead({
    files: [
      changedFile(`${folder}/a.md`),
      changedFile(`${folder}/m.md`, {
        status: "renamed",
        previousPath: `${folder}/z.md`,
      }),
      changedFile(`${folder}/gone.md`, { status: "removed" }),
    ],
    templates: [
      sourceAt(`${folder}/a.md`, "# Old\n"),
      sourceAt(`${folder}/b.md`, "# Kept\n"),
      sourceAt(`${folder}/gone.md`, "# Gone\n"),
      sourceAt(`${folder}/z.md`, "# Named otherwise\n"),
      sourceAt(`${folder}/theirs.md`, "# Of the owner\n", "owner"),
      sourceAt("templates/prd.md", "# Built in\n", "built-in"),
    ],
    headTemplates: [
      { path: `${folder}/m.md`, state: text("# Renamed\n") },
      { path: `${folder}/a.md`, state: text("# New\n") },
      { path: `${folder}/link.md`, state: { kind: "symlink" } },
      { path: `${folder}/raced.md`, state: absent },
    ],
  });
  expect(sources).toEqual([
    sourceAt(`${folder}/a.md`, "# New\n"),
    sourceAt(`${folder}/b.md`, "# Kept\n"),
    sourceAt(`${folder}/m.md`, "# Renamed\n"),
  ]);
});
