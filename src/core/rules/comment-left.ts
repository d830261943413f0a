import * as z from "zod/mini";

import type { Fix } from "../finding.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import type { SourceRange } from "../source-range.ts";

export const commentLeft = defineRule({
  id: "comment-left",
  description: "Remove comments that are left beside written text",
  family: "unfilled",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    for (const place of unfilled.places) {
      if (place.kind !== "comment") continue;
      yield {
        message: `Comment ${quote(place.texts[0] ?? "")} is left: remove it, readers of the page do not see it`,
        at: place.range,
        fix: removal(document.text, place.range),
      };
    }
  },
});

/** The blanks before it go too, and its line where nothing else is on it. */
function removal(text: string, range: SourceRange): Fix {
  let start = range.start;
  while (text[start - 1] === " " || text[start - 1] === "\t") start -= 1;
  const startsLine = start === 0 || /[\r\n]/.test(text[start - 1] ?? "");
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(
    text.slice(range.end, range.end + 80),
  );
  const end =
    startsLine && rest !== null ? range.end + rest[0].length : range.end;
  return { title: "Remove the comment", edits: [{ start, end, newText: "" }] };
}
