import type { TemplateProblem } from "../template/template.ts";
import { templateFolder, templateIn } from "../template/template-folder.ts";
import type { TemplateSource } from "../template/template-source.ts";
import type { TemplateTrouble } from "../evaluation.ts";
import type { ChangedFile, HeadTemplate, Snapshot } from "./snapshot.ts";

/** More are not read again: whoever changes so many has the command line. */
const most = 20;

/** Templates of the repository that a pull request adds or changes, in the order of their names. */
export function changedTemplates(
  files: readonly ChangedFile[],
): readonly string[] {
  return files
    .filter(({ path, status }) => status !== "removed" && isTemplate(path))
    .map(({ path }) => path)
    .toSorted()
    .slice(0, most);
}

function isTemplate(path: string): boolean {
  return (
    path.startsWith(`${templateFolder}/`) &&
    !fileOf(path).includes("/") &&
    path.endsWith(".md")
  );
}

function fileOf(path: string): string {
  return path.slice(templateFolder.length + 1);
}

/** The repository's own templates as the pull request leaves them, in the order in which a name is looked up. */
export function templatesAtHead({
  files,
  templates,
  headTemplates,
}: Pick<
  Snapshot,
  "files" | "templates" | "headTemplates"
>): readonly TemplateSource[] {
  const changed = new Set(
    files.flatMap(({ path, previousPath = path }) => [path, previousPath]),
  );
  const kept = templates.filter(
    ({ origin, path }) => origin === "repository" && !changed.has(path),
  );
  return [...kept, ...headTemplates.flatMap(sourceOf)].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function sourceOf({ path, state }: HeadTemplate): readonly TemplateSource[] {
  return state.kind === "text"
    ? [templateIn(fileOf(path), state.text, "repository")]
    : [];
}

/** What is wrong with the templates that a pull request changes; `problems` by path, of `lintSources`. */
export function templateTroubles(
  headTemplates: readonly HeadTemplate[],
  problems: ReadonlyMap<string, readonly TemplateProblem[]>,
): readonly TemplateTrouble[] {
  return headTemplates.flatMap(({ path, state }): TemplateTrouble[] => {
    if (state.kind !== "text") return [{ kind: "unreadable", path, state }];
    const found = problems.get(path) ?? [];
    return found.length === 0
      ? []
      : [{ kind: "invalid", path, problems: found }];
  });
}
