import type { KindFinder } from "../kind-finder.ts";
import type { OpenSection } from "../outline.ts";
import { rangeBetween, type SourceText } from "../source-text.ts";
import type { Criterion } from "../spec-document.ts";
import {
  contextOf,
  isTrace,
  type CriteriaContext,
} from "./criteria-context.ts";
import { takeId } from "./criterion-id.ts";
import type { FoundCriterion } from "./found-criterion.ts";
import { fromText } from "./from-text.ts";
import { mergeCriteria } from "./merge-criteria.ts";
import { readNodes } from "./read-nodes.ts";
import { closeScenario, newReading } from "./reading.ts";
import { readStepHeadings } from "./step-headings.ts";
import { isScenarioTitle } from "./steps.ts";
import { storyOf } from "./story.ts";

interface Placed {
  readonly criterion: FoundCriterion;
  readonly section: OpenSection;
}

/** Acceptance criteria in every shape: scenarios anywhere, items and rows under acceptance criteria. */
export function readCriteria(
  sections: readonly OpenSection[],
  source: SourceText,
  kindOf: KindFinder,
): readonly Criterion[] {
  const contexts = new Map<OpenSection, CriteriaContext>();
  const units = new Set<OpenSection>();
  const explaining = new Set<OpenSection>();
  const found: Placed[] = [];
  const prose: Placed[] = [];
  for (const section of sections) {
    if (section.parent !== undefined && units.has(section.parent)) {
      units.add(section);
      continue;
    }
    if (isTrace(section)) continue;
    const around = (section.parent && contexts.get(section.parent)) ?? "none";
    const context = contextOf(section, around, kindOf);
    contexts.set(section, context);
    const isExplained = explainsHow(section, explaining);
    const readsFences = context === "strong" || !isExplained;
    const base = { source, kindOf, context, readsFences };
    const unit = readUnit(section, base);
    if (unit !== undefined) {
      units.add(section);
      for (const criterion of unit) found.push({ criterion, section });
      continue;
    }
    const reading = newReading(base);
    readNodes(section.nodes, reading);
    closeScenario(reading);
    const isSummed =
      context === "none" && reading.found.length > 0 && hasScenarios(section);
    if (isSummed) continue;
    for (const criterion of reading.found) found.push({ criterion, section });
    for (const criterion of reading.prose) prose.push({ criterion, section });
  }
  return choose(found, prose)
    .toSorted((a, b) => a.criterion.start - b.criterion.start)
    .map((placed) => toCriterion(placed, source));
}

/** A requirement with scenarios below it: these are what is tested, and not the sentence that sums them up. */
function hasScenarios({ children }: OpenSection): boolean {
  return children.some(({ heading }) => isScenarioTitle(heading));
}

/** Weak ones count where there are no others, prose where its acceptance section has nothing else. */
function choose(
  found: readonly Placed[],
  prose: readonly Placed[],
): readonly Placed[] {
  const strong = found.filter(({ criterion }) => !criterion.isWeak);
  const plain = [...strong, ...unfilled(prose, strong)];
  return plain.length > 0 ? plain : found;
}

function unfilled(
  prose: readonly Placed[],
  strong: readonly Placed[],
): readonly Placed[] {
  if (prose.length === 0) return prose;
  const filled = new Set(strong.map(({ section }) => rootOf(section)));
  return prose.filter(({ section }) => !filled.has(rootOf(section)));
}

/** The outermost acceptance section that holds a section. */
function rootOf(section: OpenSection): OpenSection {
  let root = section;
  for (
    let at: OpenSection | undefined = section;
    at !== undefined;
    at = at.parent
  ) {
    if (at.kind === "acceptance-criteria") root = at;
  }
  return root;
}

/** A section that is one criterion: `Scenario: …`, or under acceptance criteria a heading with an id. */
function readUnit(
  section: OpenSection,
  base: Parameters<typeof newReading>[0],
): readonly FoundCriterion[] | undefined {
  const { context } = base;
  const told = readStepHeadings(section);
  if (told !== undefined) return [{ ...told, id: takeId(section.heading).id }];
  const isScenario = isScenarioTitle(section.heading);
  if (!isScenario && context === "none") return;
  const title = section.heading.replace(/^[^:：]*[:：]\s*/, "");
  const { id } = takeId(isScenario ? title : section.heading);
  if (!isScenario && (id === undefined || isStoryId(id))) return;
  const reading = newReading(base, "strong");
  readNodes(nodesUnder(section), reading);
  closeScenario(reading);
  const scenarios = reading.found.filter(
    ({ form }) => form === "gherkin" || form === "ears",
  );
  const { start, end } = section.range;
  if (scenarios.length > 1 && !isScenario) return scenarios;
  const boxes = reading.found.filter(({ form }) => form === "checklist");
  // What is ticked one by one is met one by one.
  if (!isScenario && scenarios.length === 0 && boxes.length > 1) return boxes;
  if (scenarios.length > 0) return mergeCriteria(scenarios, { id, start, end });
  if (context === "none") return;
  if (isScenario && id === undefined && !isNamed(section.heading)) return;
  const text = [
    takeId(section.heading).text,
    ...section.blocks.map((block) => block.text),
  ].join("\n");
  return [fromText({ id, text, start, end }, "item", context === "weak")];
}

/** `### US-01 Log in` under `User stories and acceptance criteria` is a story, whose criteria stand below it. */
function isStoryId(id: string): boolean {
  return /^(?:EPIC|HDU|HU|STORY|UC|US)(?![A-Z])/i.test(id);
}

/** `Scenario 2`, `Scenario: Log in`; not `Scenario details`. */
function isNamed(heading: string): boolean {
  return /[:：\d#]|\s\p{L}$/u.test(heading);
}

function nodesUnder(section: OpenSection): OpenSection["nodes"] {
  if (section.children.length === 0) return section.nodes;
  return [...section.nodes, ...section.children.flatMap(nodesUnder)];
}

const exampleName =
  /\b(?:standards?|formats?|templates?|examples?|conventions?|guidelines?|syntax|how to)\b/;

/** Whether a section or one around it says how scenarios are written, so that those in its fences are of no product. */
function explainsHow(section: OpenSection, known: Set<OpenSection>): boolean {
  const { parent, name } = section;
  if (parent === undefined) return false;
  const explains = known.has(parent) || exampleName.test(name);
  if (explains) known.add(section);
  return explains;
}

function toCriterion(
  { criterion, section }: Placed,
  source: SourceText,
): Criterion {
  const { id, text, form, given, when, outcome, fenced, start, end } =
    criterion;
  return {
    id,
    text,
    form,
    given,
    when,
    outcome,
    fenced,
    range: rangeBetween(source, start, end),
    story: storyOf(section),
    section,
  };
}
