import * as z from "zod/mini";

import type { SpecDocument } from "../document/spec-document.ts";
import { commentRemover } from "./comments/comment-remover.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";

export const commentLeft = defineRule({
  id: "comment-left",
  description: "Remove comments that are left beside written text",
  family: "unfilled",
  defaultSeverity: "notice",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const removal = commentRemover(document, unfilled.written);
    for (const place of unfilled.places) {
      if (place.kind !== "comment") continue;
      const fix =
        place.isPrompt === true && !holdsMetadata(place, document)
          ? removal(place.range)
          : undefined;
      yield {
        message: `Comment ${quote(place.texts[0] ?? "")} is left: remove it, readers of the page do not see it`,
        at: place.range,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

/** A status or an owner is no hint, even where readers of the page do not see it. */
function holdsMetadata(
  { range }: UnfilledPlace,
  { metadata }: SpecDocument,
): boolean {
  return metadata.some(
    (entry) => entry.range.start >= range.start && entry.range.end <= range.end,
  );
}
