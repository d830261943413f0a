import en from "zod/v4/locales/en.js";

import type { SpecDocument } from "../document/spec-document.ts";
import { valueAt } from "../value-at.ts";
import { notesProblems } from "./notes-problems.ts";
import type { TemplateProblem } from "./template.ts";
import { type TemplateNotes, templateNotes } from "./template-notes.ts";

/** What is written with more mistakes is not looked at piece by piece. */
const mostMistakes = 100;

type Path = readonly PropertyKey[];
type Issue = Parameters<typeof notesProblems>[0][number];

/** What stands under `specgate` in the front matter of a template, but for what is wrong in it, which is told. */
export function readNotes(document: SpecDocument): {
  readonly notes: TemplateNotes;
  readonly problems: readonly TemplateProblem[];
} {
  const { frontMatter } = document;
  if (frontMatter === undefined) return { notes: {}, problems: [] };
  if (frontMatter.problems.length > 0) {
    return { notes: {}, problems: frontMatter.problems };
  }
  const value = frontMatter.data["specgate"];
  if (value === undefined) return { notes: {}, problems: [] };
  const parsed = parse(value);
  if (parsed.success) return { notes: parsed.data, problems: [] };
  const { issues } = parsed.error;
  return {
    notes: issues.length > mostMistakes ? {} : readRest(value, issues),
    problems: notesProblems(issues, frontMatter, document),
  };
}

/** Without it a schema of the small build says nothing but `Invalid input`. */
const { localeError } = en();

function parse(value: unknown) {
  return templateNotes.safeParse(value, { error: localeError });
}

/** One mistake after the other is taken out, since each moves the places of others in a list. */
function readRest(value: unknown, issues: readonly Issue[]): TemplateNotes {
  let rest = value;
  let [wrong] = issues;
  while (wrong !== undefined) {
    for (const path of placesOf(wrong, rest)) rest = without(rest, path);
    const parsed = parse(rest);
    if (parsed.success) return parsed.data;
    const [next] = parsed.error.issues;
    // The whole of it is wrong.
    if (next?.path.length === 0 && next.code !== "unrecognized_keys") break;
    wrong = next;
  }
  return {};
}

/** The smallest that can go: a key that is not known, a value that cannot be, or what lacks a value that has to be there. */
function placesOf(issue: Issue, value: unknown): readonly Path[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => [...issue.path, key]);
  }
  let { path } = issue;
  while (path.length > 0 && valueAt(value, path) === undefined) {
    path = path.slice(0, -1);
  }
  return [path];
}

function without(value: unknown, [key, ...path]: Path): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== String(key)) return [[name, inner] as const];
    return path.length === 0 ? [] : [[name, without(inner, path)] as const];
  });
  return Array.isArray(value)
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}
