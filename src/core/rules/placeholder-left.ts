import * as z from "zod/mini";

import { quote, quoteAll } from "./quote.ts";
import { isRecordOfWork } from "./record-of-work.ts";
import { createTwinRemover } from "./remove-twin.ts";
import { defineRule } from "./rule.ts";

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  description: "Replace every placeholder such as `<user>`, `TBD` or `…`",
  family: "unfilled",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, unfilled }) {
    const removeTwin = createTwinRemover(document, unfilled.written);
    for (const place of unfilled.places) {
      if (place.kind === "likely-placeholder") {
        yield {
          severity: "notice",
          message: `${quote(place.texts[0] ?? "")} reads like a sample: if it is one, write what it stands for`,
          at: place.range,
        };
      }
      if (place.kind === "deferral") {
        yield {
          severity: "notice",
          message: `${quote(place.texts[0] ?? "")} puts the section off: say what is known, or who decides the rest and when`,
          at: place.range,
        };
      }
      if (place.kind !== "placeholder") continue;
      if (place.isAssigned === true) {
        yield {
          severity: "notice",
          message: `${quote(place.texts[0] ?? "")} is to come from somebody else: check that it came before you merge`,
          at: place.range,
        };
        continue;
      }
      const isOne = place.texts.length === 1;
      const fix = removeTwin(place);
      yield {
        ...(isRecordOfWork(place.section) ? { severity: "warning" } : {}),
        message: `${isOne ? "Placeholder" : "Placeholders"} ${quoteAll(place.texts)} ${isOne ? "is" : "are"} left: ${adviceFor(place.texts)}`,
        at: place.range,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function adviceFor(texts: readonly string[]): string {
  const text = texts.join(" ");
  if (/NEEDS CLARIFICATION/.test(text)) {
    return "answer it here, or ask it under open questions";
  }
  if (/\b(?:TODO|TBD|FIXME|TBA|TBC)\b|to be /i.test(text)) {
    return "decide it, or ask it under open questions";
  }
  if (/^\W*y{4}/i.test(text)) return "write the date";
  if (text.includes("|")) return "keep the one that is true";
  return "write what it stands for";
}
