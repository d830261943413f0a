import { stringify } from "yaml";

import { countOf, listOf } from "../format/count-of.ts";
import type { Survey, SurveyedSpec } from "./survey.ts";

/** A configuration for a repository, as YAML that says of each line why it is there. */
export function proposeConfig({ specs, codeFolders, bots }: Survey): string {
  return [
    "# All keys: https://github.com/specgate/specgate/blob/main/docs/configuration.md",
    "version: 1",
    "",
    ...proposeSpecs(specs),
    "",
    ...proposeRequirement(codeFolders),
    "",
    ...proposeExemptions(bots),
    "",
  ].join("\n");
}

function proposeSpecs(specs: readonly SurveyedSpec[]): readonly string[] {
  const places = placesOf(specs);
  if (places.length === 0) {
    return [
      "# No spec was found. New ones go here; a template says so itself under `path`.",
      "specs:",
      "  - path: docs/specs/**/*.prd.md",
      "    template: prd",
      "  - path: docs/specs/**/*.md",
    ];
  }
  return [
    "# Where specs live. The first entry that fits a file decides which template it follows.",
    "specs:",
    ...places.flatMap((place) => [
      `  # ${describePlace(place)}`,
      `  - path: ${quoted(place.path)}`,
      ...(place.template === null
        ? []
        : [`    template: ${quoted(place.template)}`]),
    ]),
  ];
}

interface Place {
  readonly path: string;
  readonly template: string | null;
  readonly count: number;
  /** How many of them follow the template. */
  readonly following: number;
}

/** One place for each ending (`*.prd.md`, `*.md`) in a folder; longer endings first, for they say more. */
function placesOf(specs: readonly SurveyedSpec[]): readonly Place[] {
  const groups = new Map<string, SurveyedSpec[]>();
  for (const spec of specs) {
    const path = patternOf(spec.path);
    groups.set(path, [...(groups.get(path) ?? []), spec]);
  }
  return [...groups]
    .map(([path, group]) => ({
      path,
      template: commonTemplate(group),
      count: group.length,
      following: group.filter(({ template }) => template !== null).length,
    }))
    .toSorted(
      (a, b) => dotsIn(b.path) - dotsIn(a.path) || (a.path < b.path ? -1 : 1),
    );
}

/** `docs/specs/7-usage.prd.md` → `docs/specs/**\/*.prd.md`: by the folder at the top that is called after specs. */
function patternOf(path: string): string {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  const named = folders.findIndex((folder) =>
    /^(?:specs?|prds?|rfcs?|adrs?|keps?|designs?|proposals?|decisions|changes)$/i.test(
      folder,
    ),
  );
  const kept = named < 0 ? folders : folders.slice(0, named + 1);
  const ending = /(?:\.[a-z][a-z-]{1,20})?\.(?:md|markdown)$/i.exec(file)?.[0];
  return [...kept, "**", `*${ending ?? ".md"}`].join("/");
}

function dotsIn(path: string): number {
  return path.split(".").length;
}

/** The template that most of them follow and none another: the rest would be held to sections that nobody asked of it. */
function commonTemplate(group: readonly SurveyedSpec[]): string | null {
  const names = group.flatMap(({ template }) => template ?? []);
  const [first] = names;
  return first !== undefined &&
    names.length > group.length / 2 &&
    names.every((name) => name === first)
    ? first
    : null;
}

function describePlace({ template, count, following }: Place): string {
  const found = `${countOf(count, "document")} found`;
  if (template === null)
    return `${found}; no one template fits, so each is recognised by its headings`;
  return following === count
    ? `${found}, written after this template`
    : `${found}, ${following} of them written after this template`;
}

function proposeRequirement(folders: readonly string[]): readonly string[] {
  const paths = folders.map((folder) => `${folder}/**`);
  const why =
    paths.length === 0
      ? "# No folder with code was recognised: name those whose changes need a spec."
      : `# A pull request that changes ${listOf(folders.map((one) => `${one}/`))} by 20 lines or more needs a spec.`;
  const shown = paths.length === 0 ? ["src/**"] : paths;
  return [
    why,
    "# Turn it on when the team is ready: until then only the specs themselves are checked.",
    "# require:",
    `#   paths: ${flow(shown)}`,
    "#   minChangedLines: 20",
    "#   status: Approved",
  ];
}

function proposeExemptions(bots: Survey["bots"]): readonly string[] {
  const authors = [...new Map(bots.map((bot) => [bot.login, bot])).values()];
  return [
    "# What needs no spec.",
    "exempt:",
    ...(authors.length === 0
      ? []
      : [
          `  # At work here, says ${listOf(authors.map(({ because }) => because))}.`,
          `  authors: ${flow(authors.map(({ login }) => login))}`,
        ]),
    "  labels: [no-spec]",
    '  paths: ["**/*.md"]',
  ];
}

/** A YAML list on one line. */
function flow(items: readonly string[]): string {
  const style = { collectionStyle: "flow", lineWidth: 0 } as const;
  return stringify(items, { ...style, flowCollectionPadding: false }).trimEnd();
}

/** A YAML scalar of one line. */
function quoted(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
