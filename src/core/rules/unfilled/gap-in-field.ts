import type { Field, Section } from "../../document/spec-document.ts";
import { namesAttribute } from "./other-documents.ts";
import { isDatePattern, isGapValue } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";

/** What of a field stands for something else: its value, or the date that it is to have for a label, as in `MM/DD/YYYY: Proposed`. */
export function gapInField(
  { label, value, range }: Field,
  section: Section,
  { own, source }: UnfilledContext,
): string | undefined {
  if (value === "") return undefined;
  if (own.isGap(value)) return value;
  if (isGapValue(label, value))
    return value.includes("|") && namesAttribute(source.text, range)
      ? undefined
      : value;
  return isDatePattern(label) && keepsDates.test(section.name)
    ? label
    : undefined;
}

/** Elsewhere a date pattern is rather a format that is explained. */
const keepsDates = /\b(?:history|timeline|milestones|change ?log)\b/;
