import type { Template, TemplateSection } from "../template/template.ts";
import type { SubIssue } from "./issue.ts";
import type { AppendixPart, SpecDraft } from "./spec-draft.ts";
import { headingTitle } from "./spec-title.ts";

interface Components extends Pick<SpecDraft, "contents" | "repeats"> {
  readonly appendix: readonly AppendixPart[];
}

/** A component for each sub-issue, where the template describes components one by one; else a list of them. */
export function readComponents(
  subIssues: readonly SubIssue[],
  template: Template,
): Components {
  if (subIssues.length === 0)
    return { contents: [], repeats: [], appendix: [] };
  const component = template.sections.find(isComponent);
  if (!component) {
    const items = subIssues.map((each) => `- ${linkTo(each)}`);
    return {
      contents: [],
      repeats: [],
      appendix: [{ label: "Sub-issues", markdown: items.join("\n") }],
    };
  }

  const instances = subIssues.map((each) => ({
    heading: each.title,
    markdown: `Issue: ${linkTo(each)}`,
  }));
  const planning = template.sections.find(({ tables }) => tables.some(isPlan));
  return {
    contents: planning
      ? [{ section: planning, markdown: planOf(planning, subIssues) }]
      : [],
    repeats: [{ section: component, instances }],
    appendix: [],
  };
}

function isComponent({ name, parent, repeatable }: TemplateSection): boolean {
  return repeatable && (name === "component" || parent?.kind === "components");
}

function isPlan(header: readonly string[]): boolean {
  return /^components?$/i.test(header[0]?.trim() ?? "");
}

/** One row a component; what the template asks for in the other columns is left open. */
function planOf(
  { tables }: TemplateSection,
  subIssues: readonly SubIssue[],
): string {
  const header = tables.find(isPlan) ?? [];
  const open = header.slice(1).map(() => "");
  return [
    row(header),
    row(header.map(() => "---")),
    ...subIssues.map(({ title }) =>
      row([headingTitle(title).replaceAll("|", "\\|"), ...open]),
    ),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function linkTo({ title, url }: SubIssue): string {
  return `[${headingTitle(title).replaceAll(/[[\]]/g, String.raw`\$&`)}](<${url}>)`;
}
