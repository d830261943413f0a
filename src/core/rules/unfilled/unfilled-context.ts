import { countFirst } from "../../count-first.ts";
import type { Nodes } from "mdast";

import {
  rangeBetween,
  rangeOf,
  readSource,
  type SourceText,
} from "../../document/source-text.ts";
import type {
  Block,
  Field,
  Section,
  SpecDocument,
} from "../../document/spec-document.ts";
import type { SourceRange } from "../../source-range.ts";
import type { FollowedTemplate } from "../rule.ts";
import {
  createExactMatcher,
  createGuidanceMatcher,
  type GuidanceMatcher,
} from "./guidance-matcher.ts";
import { colon } from "./marks.ts";
import { createOwnGaps, type OwnGaps } from "./own-gaps.ts";
import { readSlotStyle, type SlotStyle } from "./slots.ts";
import { lookAt, type TextLook } from "./text-look.ts";

/** What judging a block asks of the document around it. */
export interface UnfilledContext {
  readonly source: SourceText;
  readonly isGuidance: GuidanceMatcher;
  /** Nothing of the author's is in it. */
  readonly isWhollyGuidance: GuidanceMatcher;
  /** Whether the template has a section of that name, or one that it is. */
  isOfTemplate(section: Section): boolean;
  /** The document is about to-dos and placeholders: its title says so. */
  readonly isAboutGaps: boolean;
  /** The brackets that stand around text to come all over the document. */
  readonly slots: SlotStyle;
  readonly own: OwnGaps;
  /** Whether the document writes a token in code as well: `sponsor <NAME>` is how a command is called. */
  isNotation(token: string): boolean;
  /** Whether `Task 1` is said elsewhere to be something: `Task 1: Read the file`. */
  isNamed(counted: string): boolean;
  lookAt(block: Block): TextLook;
  /** Fields that start in a block, nested ones too. */
  fieldsIn(block: Block): readonly Field[];
  /** Whether metadata that the template requires stands there without a value: `metadata-required` asks for it. */
  asksFor(range: SourceRange): boolean;
  /** Whether metadata stands there that somebody else gives. */
  isAssigned(range: SourceRange): boolean;
  /** Whether nothing under a heading says that there is nothing. */
  mayBeEmpty(section: Section): boolean;
  /** Whether a section's text stays as the dialect's tool wrote it, so that nothing of it waits for an author. */
  isStanding(section: Section): boolean;
  rangeBetween(start: number, end: number): SourceRange;
  rangeOf(node: Nodes): SourceRange;
}

export function createUnfilledContext(
  document: SpecDocument,
  template: FollowedTemplate | undefined,
  ownGaps: readonly string[],
): UnfilledContext {
  const source = readSource(document.text);
  const required = new Set(
    template?.metadata.filter((entry) => entry.required).map(({ key }) => key),
  );
  const asked = new Set(
    document.metadata
      .filter((entry) => entry.value === "" && required.has(entry.key))
      .map((entry) => entry.range.line),
  );
  const given = new Set(
    template?.metadata.filter((entry) => entry.assigned).map(({ key }) => key),
  );
  const assigned = new Set(
    document.metadata
      .filter((entry) => given.has(entry.key))
      .map((entry) => entry.range.line),
  );
  const isStanding = (section: Section): boolean =>
    template?.standing.has(section.name) === true ||
    (section.parent !== undefined && isStanding(section.parent));
  const fieldsOf = createFieldFinder();
  const names = new Set(template?.sections.map(({ name }) => name));
  const looks: TextLook[] = [];
  const look = (block: Block): TextLook => {
    const known = looks[block.number];
    if (known !== undefined) return known;
    const found = lookAt(block.text);
    looks[block.number] = found;
    return found;
  };
  return {
    source,
    isGuidance: createGuidanceMatcher(template),
    isWhollyGuidance: createExactMatcher(template),
    isOfTemplate: (section) =>
      names.has(section.name) ||
      template?.pairing.wantedBy(section) !== undefined,
    isAboutGaps: /to-?dos?\b|placeholder|fixme|\btbd\b/i.test(
      document.title?.text ?? "",
    ),
    slots: readSlotStyle(document, source, look),
    own: createOwnGaps(ownGaps),
    isNotation: createNotationFinder(document),
    isNamed: (counted) => isNamed(document.text, counted),
    lookAt: look,
    fieldsIn: (block) =>
      (look(block).marks & colon) === 0 ? none : fieldsOf(block),
    asksFor: (range) => asked.has(range.line),
    isAssigned: (range) => assigned.has(range.line),
    mayBeEmpty: (section) =>
      template?.pairing.wantedBy(section)?.mayBeEmpty === true,
    isStanding,
    rangeBetween: (start, end) => rangeBetween(source, start, end),
    rangeOf: (node) => rangeOf(source, node),
  };
}

/** Text in backticks is looked through once, for all tokens. */
function createNotationFinder({
  text,
}: SpecDocument): (token: string) => boolean {
  let tokens: Set<string> | undefined;
  return (token) => {
    tokens ??= new Set(
      Array.from(text.matchAll(/`[^`\n]+`/g), ([code]) => code).flatMap(
        (code) =>
          (code.match(/<[^<>]+>|\{\{[^{}]+\}\}/g) ?? []).map(withoutPadding),
      ),
    );
    return tokens.has(withoutPadding(token));
  };
}

/** `{{ name }}` is `{{name}}`. */
function withoutPadding(token: string): string {
  return token.replaceAll(/(?<=\{) +| +(?=\})/g, "");
}

function isNamed(text: string, counted: string): boolean {
  let at = text.indexOf(counted);
  while (at >= 0) {
    const behind = text.slice(at + counted.length, at + counted.length + 6);
    if (/^[*_`]* ?[:：.–—-]+[*_`]* \S/.test(behind)) return true;
    at = text.indexOf(counted, at + counted.length);
  }
  return false;
}

const none: readonly Field[] = [];

/** Looks up fields by where they start: a section can have thousands of them. */
function createFieldFinder(): (block: Block) => readonly Field[] {
  const bySection = new Map<Section, readonly Field[]>();
  return ({ range, section }) => {
    if (section.fields.length === 0) return none;
    let fields = bySection.get(section);
    if (fields === undefined) {
      fields = section.fields
        .flatMap(withChildren)
        .toSorted((a, b) => a.range.start - b.range.start);
      bySection.set(section, fields);
    }
    const first = countFirst(fields, (one) => one.range.start < range.start);
    let end = first;
    while ((fields[end]?.range.start ?? range.end) < range.end) end += 1;
    return first === end ? none : fields.slice(first, end);
  };
}

function withChildren(field: Field): readonly Field[] {
  return [field, ...field.children.flatMap(withChildren)];
}
