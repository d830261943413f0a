import * as z from "zod/mini";

import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";
import { createLeftoverRemover } from "./remove-leftover.ts";
import type { UnfilledPlace } from "./unfilled/unfilled-place.ts";

export const fieldEmpty = defineRule({
  id: "field-empty",
  description: "Fill every labelled field, bullet and table row",
  family: "unfilled",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const removeLeftover = createLeftoverRemover(document, unfilled.written);
    for (const place of unfilled.places) {
      const message = describe(place);
      if (message === undefined) continue;
      if (place.isAssigned === true) {
        yield {
          severity: "notice",
          message: `${place.kind === "field" ? `Field ${quote(place.texts[0] ?? "")}` : "This line"} is filled by somebody else: check that it is before you merge`,
          at: place.range,
        };
        continue;
      }
      const fix = removeLeftover(place);
      yield {
        message,
        at: place.range,
        // An author may have nothing but the key of front matter from a tool.
        ...(place.section === undefined ? { severity: "warning" } : {}),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function describe(place: UnfilledPlace): string | undefined {
  const where =
    place.section === undefined || place.section.heading === ""
      ? ""
      : ` under ${quote(place.section.heading.replace(/[:：]$/, ""))}`;
  switch (place.kind) {
    case "field":
      return `Field ${quote(place.texts[0] ?? "")}${where} has no value: write one behind the colon, or \`None\``;
    case "item":
      return `A bullet${where} is empty: write it or remove it`;
    case "row":
      return `A table row${where} is empty: fill it or remove it`;
    default:
      return undefined;
  }
}
