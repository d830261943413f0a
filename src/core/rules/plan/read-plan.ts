import { normaliseHeading } from "../../document/normalise-heading.ts";
import type {
  Section,
  SpecDocument,
  Table,
  TableCell,
} from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import { kindOfSection } from "../kind-of-section.ts";
import type { FollowedTemplate } from "../rule.ts";
import { isInUnfilled } from "../unfilled/is-in-unfilled.ts";
import type { UnfilledReading } from "../unfilled/unfilled-place.ts";

/** Components as the document describes them, and as its planning table lists them. */
export interface Plan {
  readonly described: readonly Component[];
  readonly planned: readonly PlannedComponent[];
  readonly table: Table | undefined;
}

export interface Component {
  readonly name: string;
  /** Compared by this. */
  readonly key: string;
  readonly range: SourceRange;
}

export interface PlannedComponent extends Component {
  /** Keys of what it depends on, as far as the table knows them. */
  readonly needs: readonly string[];
  /** What else it depends on, as written. */
  readonly unknownNeeds: readonly string[];
  /** Undefined where the table has no column for it. */
  readonly effort: TableCell | undefined;
}

export function readPlan(
  document: SpecDocument,
  template: FollowedTemplate | undefined,
  unfilled: UnfilledReading,
): Plan {
  const isTold = (range: SourceRange): boolean => isInUnfilled(range, unfilled);
  const table = document.tables.find(isPlanningTable);
  const described = document.sections
    .filter(
      (section) =>
        section.form === "heading" &&
        section.parent !== undefined &&
        isOfComponents(section.parent, template) &&
        !section.tables.some(isPlanningTable) &&
        isComponent(section, template) &&
        !isTold(section.headingRange),
    )
    .map((section) => componentOf(section.heading, section.headingRange));
  const rows = table?.rows.filter((row) => !isTold(row.range)) ?? [];
  const named = rows.flatMap((row) => {
    const first = row.cells[0];
    if (first === undefined || first.text === "") return [];
    return [{ row, component: componentOf(first.text, row.range) }];
  });
  const keys = new Set(named.map(({ component }) => component.key));
  const isPlanned = (need: string): boolean => keys.has(keyOf(need));
  const planned = named.map(({ row, component }) => {
    const needs = row.cells[columnOf(table, dependencyName)]?.text ?? "";
    const all = needs.split(separators);
    return {
      ...component,
      needs: all.filter(isPlanned).map(keyOf),
      unknownNeeds: all.filter((need) => !isPlanned(need)),
      effort: row.cells[columnOf(table, effortName)],
    };
  });
  // The rows of a template are told where they stand; each component beside that would say it again.
  return { described, planned, table: rows.length > 0 ? table : undefined };
}

/** Its first column names components, and another says what they need or cost. */
function isPlanningTable(table: Table): boolean {
  const [first, ...others] = table.header.map((cell) => cell.text);
  return (
    /^(?:component|module|part|work item|work package|komponente|composant|componente)s?\b/i.test(
      first ?? "",
    ) &&
    others.some((text) => dependencyName.test(text) || effortName.test(text))
  );
}

const dependencyName = /\bdepend|abhängig|dépend/i;
const effortName = /\beffort\b|\bestimate\b|\bsize\b/i;

function columnOf(table: Table | undefined, name: RegExp): number {
  return table?.header.findIndex((cell) => name.test(cell.text)) ?? -1;
}

const separators = /[,;\n]|\s+(?:and|&|\+)\s+/;

function isOfComponents(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  return kindOfSection(section, template) === "components";
}

/** With a template only its repeatable headings are components, without one all that stand there. */
function isComponent(
  section: Section,
  template: FollowedTemplate | undefined,
): boolean {
  return (
    template?.pairing.wantedBy(section)?.repeatable ?? template === undefined
  );
}

function componentOf(name: string, range: SourceRange): Component {
  return { name, key: keyOf(name), range };
}

/** `Component: Usage store` and `Usage store` are one. */
export function keyOf(name: string): string {
  return normaliseHeading(name).replace(
    /^component (?:[a-z\d]{1,2} )?(?=.{3})/,
    "",
  );
}
