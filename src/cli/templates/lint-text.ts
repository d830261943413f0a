import { quote } from "../../core/rules/quote.ts";
import type {
  SectionDescription,
  TemplateDescription,
} from "../../core/template/describe-template.ts";
import { clipLine } from "../format/clip-line.ts";
import { countOf } from "../format/count-of.ts";
import { diagnosticRows, linesOf } from "../format/diagnostic-rows.ts";
import { makeVisible } from "../format/glyphs.ts";
import type { Style } from "../terminal.ts";
import type { TemplateLint } from "../../core/template/template-lint.ts";

/**
 * For each template what is understood as an outline, then the problems in the manner of a compiler, and a sentence that sums up; at
 * the end one about all of them.
 */
export function lintText(lints: readonly TemplateLint[], style: Style): string {
  const texts = lints.map((lint) => textOf(lint, style));
  return lints.length === 1 ? texts.join("") : [...texts, total(lints)].join("\n");
}

function textOf(lint: TemplateLint, style: Style): string {
  const { source, description } = lint;
  const path = style.colors.bold(makeVisible(source.path));
  const understood =
    description === undefined
      ? [path, ""]
      : [
          path + headOf(description, style),
          ...factRows(description, style),
          "",
          ...metadataRows(description, style),
          ...sectionsRows(description, style),
        ];
  return [...understood, ...problemRows(lint, style), summary(lint), ""].join(
    "\n",
  );
}

function headOf(
  { name, title }: TemplateDescription,
  { colors }: Style,
): string {
  return colors.dim(makeVisible(` · ${name} · ${title}`));
}

function factRows(
  { path, version, rules }: TemplateDescription,
  { width }: Style,
): readonly string[] {
  const settings = Object.entries(rules).map(([id, value]) => `${id} ${value}`);
  const facts = [
    ...(version === null ? [] : [`version: ${version}`]),
    ...(path === null ? [] : [`path: ${path}`]),
    ...(settings.length === 0 ? [] : [`rules: ${settings.join(", ")}`]),
  ];
  return facts.map((fact) => clip(fact, 2, width));
}

function metadataRows(
  { metadata }: TemplateDescription,
  { colors, width }: Style,
): readonly string[] {
  if (metadata.length === 0) return [];
  return [
    colors.bold("Metadata"),
    ...metadata.map(({ key, required, requiredWhere, assigned, values }) => {
      const where = Object.entries(requiredWhere ?? {}).map(
        ([other, value]) => `${other} is ${value}`,
      );
      const facts = [
        key,
        ...(required ? ["required"] : []),
        ...(required || where.length > 0 ? [] : ["optional"]),
        ...(where.length === 0 ? [] : [`required where ${where.join(" and ")}`]),
        ...(assigned ? ["given by others"] : []),
        ...(values === null ? [] : [values.join(", ")]),
      ];
      return clip(facts.join(" · "), 2, width);
    }),
    "",
  ];
}

function sectionsRows(
  { sections, guidance }: TemplateDescription,
  style: Style,
): readonly string[] {
  const above = guidanceRows(guidance, 2, style);
  if (sections.length === 0 && above.length === 0) return [];
  return [
    style.colors.bold("Sections"),
    ...above,
    ...sections.flatMap((section) => sectionRows(section, style)),
    "",
  ];
}

function sectionRows(
  section: SectionDescription,
  style: Style,
): readonly string[] {
  const { depth, heading, kind, role, required, repeats, mayBeEmpty } = section;
  const indent = 2 + 2 * depth;
  const facts = [
    heading,
    required ? "required" : "optional",
    ...(repeats ? ["repeats"] : []),
    ...(mayBeEmpty ? ["may be empty"] : []),
    ...(kind === null ? [] : [kind]),
    ...(role === null ? [] : [`role ${role}`]),
  ];
  const details = [
    ...listRow("also", section.aliases),
    ...listRow("fields", section.fields),
    ...section.columns.flatMap((header) => listRow("columns", header)),
    ...(section.prompts === 0 ? [] : [countOf(section.prompts, "prompt")]),
  ];
  return [
    clip(facts.join(" · "), indent, style.width),
    ...details.map((row) =>
      style.colors.dim(clip(row, indent + 4, style.width)),
    ),
    ...guidanceRows(section.guidance, indent + 4, style),
  ];
}

function listRow(label: string, words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`${label}: ${words.join(", ")}`];
}

/** Only the first is quoted: enough to see what was taken for guidance. */
function guidanceRows(
  guidance: readonly string[],
  indent: number,
  { colors, width }: Style,
): readonly string[] {
  const [first] = guidance;
  if (first === undefined) return [];
  const count = countOf(guidance.length, "line");
  return [colors.dim(clip(`guidance: ${count}, ${quote(first)}`, indent, width))];
}

function clip(text: string, indent: number, width: number): string {
  const spaces = " ".repeat(Math.min(indent, width / 2));
  return spaces + clipLine(text, 0, 0, width - spaces.length).text;
}

function problemRows(
  { source, problems }: TemplateLint,
  style: Style,
): readonly string[] {
  const lines = linesOf(source.text);
  return problems.flatMap(({ message, range }) => [
    ...diagnosticRows(
      { label: "problem", message, path: source.path, range, notes: [] },
      { ...style, lines, mark: style.colors.red },
    ),
    "",
  ]);
}

function summary({ description, problems }: TemplateLint): string {
  if (description === undefined) return "Not read";
  const { sections, guidance } = description;
  const required = sections.filter((section) => section.required).length;
  const lines = sections.reduce(
    (sum, section) => sum + section.guidance.length,
    guidance.length,
  );
  return `${countOf(sections.length, "section")}, ${required} required, ${countOf(lines, "line")} of guidance: ${found(problems)}`;
}

function total(lints: readonly TemplateLint[]): string {
  const problems = lints.flatMap((lint) => lint.problems);
  return `${countOf(lints.length, "template")}: ${found(problems)}\n`;
}

function found(problems: readonly unknown[]): string {
  return problems.length === 0
    ? "no problems"
    : countOf(problems.length, "problem");
}
