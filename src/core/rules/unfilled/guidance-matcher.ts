import { normaliseGuidance } from "../../template/guidance-text.ts";
import type { Template } from "../../template/template.ts";

/** Long enough that nobody writes it by chance, so that it also counts with own words before or behind it. */
const longText = 40;

/** Tells whether a text is, starts with or ends in text of the template. */
export type GuidanceMatcher = (text: string) => boolean;

export function createGuidanceMatcher(
  template: Template | undefined,
): GuidanceMatcher {
  if (template === undefined) return () => false;
  const { guidance } = template;
  const long = Array.from(guidance).filter((text) => text.length >= longText);
  return (text) => {
    const normalised = normaliseGuidance(text);
    if (guidance.has(normalised)) return true;
    if (normalised.length < longText) return false;
    return long.some(
      (known) => normalised.startsWith(known) || normalised.endsWith(known),
    );
  };
}
