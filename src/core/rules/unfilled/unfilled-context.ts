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
import type { Template } from "../../template/template.ts";
import {
  createGuidanceMatcher,
  type GuidanceMatcher,
} from "./guidance-matcher.ts";
import { createOwnGaps, type OwnGaps } from "./own-gaps.ts";
import { readSlotStyle, type SlotStyle } from "./slots.ts";

/** What judging a block asks of the document around it. */
export interface UnfilledContext {
  readonly source: SourceText;
  readonly isGuidance: GuidanceMatcher;
  /** The document is about to-dos and placeholders: its title says so. */
  readonly isAboutGaps: boolean;
  /** The brackets that stand around text to come all over the document. */
  readonly slots: SlotStyle;
  readonly own: OwnGaps;
  /** Whether the document writes a token in code as well: `sponsor <NAME>` is how a command is called. */
  isNotation(token: string): boolean;
  /** Fields that start in a block, nested ones too. */
  fieldsIn(block: Block): readonly Field[];
  /** Whether metadata that the template requires stands there without a value: `metadata-required` asks for it. */
  asksFor(range: SourceRange): boolean;
  rangeBetween(start: number, end: number): SourceRange;
  rangeOf(node: Nodes): SourceRange;
}

export function createUnfilledContext(
  document: SpecDocument,
  template: Template | undefined,
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
  const fieldsBySection = new Map<Section, readonly Field[]>();
  const fieldsOf = (section: Section): readonly Field[] => {
    const known = fieldsBySection.get(section);
    if (known !== undefined) return known;
    const fields = section.fields.flatMap(withChildren);
    fieldsBySection.set(section, fields);
    return fields;
  };
  return {
    source,
    isGuidance: createGuidanceMatcher(template),
    isAboutGaps: /to-?dos?\b|placeholder|fixme|\btbd\b/i.test(
      document.title?.text ?? "",
    ),
    slots: readSlotStyle(document, source),
    own: createOwnGaps(ownGaps),
    isNotation: createNotationFinder(document),
    fieldsIn: ({ text, range, section }) =>
      /[:：]/.test(text)
        ? fieldsOf(section).filter(
            (field) =>
              field.range.start >= range.start && field.range.start < range.end,
          )
        : [],
    asksFor: (range) => asked.has(range.line),
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
        (code) => code.match(/<[^<>]+>/g) ?? [],
      ),
    );
    return tokens.has(token);
  };
}

function withChildren(field: Field): readonly Field[] {
  return [field, ...field.children.flatMap(withChildren)];
}
