import type { Block, Section } from "../document/spec-document.ts";

/** What of a section's own text is read for it; a template's paragraphs are short. */
const kinds: ReadonlySet<string> = new Set(["comment", "paragraph"]);

/**
 * Whether a template's guidance says that its section may be left out: "This is an optional element. Feel free to remove.",
 * "Omit this section only when …". A comment right above the heading is about what it heads, and not about `before`, where it stands.
 * False says nothing: most sections are asked for without a word.
 */
export function mayBeLeftOut(
  section: Section,
  before: Section | undefined,
): boolean {
  const above = before && leadIn(before);
  const below = leadIn(section);
  return (
    (above !== undefined && saysSo.test(above.text)) ||
    section.blocks.some(
      (block) =>
        block !== below && kinds.has(block.kind) && saysSo.test(block.text),
    )
  );
}

/** A comment that closes a section with more in it: it stands right above the next heading. */
function leadIn({ blocks }: Section): Block | undefined {
  const last = blocks.at(-1);
  return last?.kind === "comment" && blocks.length > 1 ? last : undefined;
}

const saysSo = new RegExp(
  [
    // "Optional.", "(Optional)", "Optional: …", "_Optional_ - …"
    String.raw`^\W*optional\W*(?:$|[.:)\]–—-]\W)`,
    String.raw`\bthis (?:element|part|section) is (?:entirely |purely )?optional\b`,
    String.raw`\bthis is an? optional (?:element|part|section)\b`,
    String.raw`\bthis (?:part|section) (?:can|may) be (?:deleted|dropped|left out|omitted|removed|skipped)\b`,
    String.raw`\b(?:delete|drop|omit|remove|skip) this (?:(?:entire|whole) )?(?:part|section)\b(?!['’])`,
    String.raw`\bfeel free to (?:delete|drop|omit|remove|skip) (?:it|this)\b`,
    String.raw`\b(?:include|use) this section (?:only )?(?:for|if|when|where)\b`,
  ].join("|"),
  "iu",
);
