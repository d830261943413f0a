import * as fc from "fast-check";

import type { TextEdit } from "../../../src/core/finding.ts";
import { suggestionFor } from "../../../src/core/report/suggestion.ts";
import { applyEdits } from "../../../src/core/scaffold/apply-edits.ts";
import { acceptSuggestion } from "../builders/accept-suggestion.ts";

const everything = [{ start: 1, end: 1000 }];

/** A suggestion always ends in a line ending, and knows one kind of them. */
function asLines(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
}

const written = fc
  .array(
    fc.constantFrom("a", " ", "\n", "\r\n", "\n\n", "```", "````js", "~~~"),
  )
  .map((parts) => parts.join(""));

/** Edits in order that do not touch, and that no line ending of Windows is split by. */
const cases = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(60), fc.nat(8), written)))
  .map(([text, drawn]) => {
    const edits: TextEdit[] = [];
    const places = drawn.toSorted(([a], [b]) => a - b);
    for (const [from, length, newText] of places) {
      const start = whole(text, Math.min(from, text.length));
      const end = whole(text, Math.min(start + length, text.length));
      if (start <= (edits.at(-1)?.end ?? -1)) continue;
      edits.push({ start, end, newText });
    }
    return { text, edits };
  });

function whole(text: string, offset: number): number {
  return text.slice(offset - 1, offset + 1) === "\r\n" ? offset + 1 : offset;
}

test("what is suggested, accepted, is what the fix writes", () => {
  fc.assert(
    fc.property(cases, ({ text, edits }) => {
      const fix = { title: "Do", edits };
      const suggestion = suggestionFor(fix, text, everything);
      fc.pre(suggestion !== undefined);
      expect(asLines(acceptSuggestion(text, suggestion))).toBe(
        asLines(applyEdits(text, edits)),
      );
    }),
    { numRuns: 2000 },
  );
});
