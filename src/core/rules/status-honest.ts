import * as z from "zod/mini";

import { cleanValue } from "./clean-value.ts";
import { quote } from "./quote.ts";
import { isRecordOfWork } from "./record-of-work.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { defineRule } from "./rule.ts";
import { readStage, statusEntry } from "./status-stage.ts";
import type { UnfilledKind, UnfilledPlace } from "./unfilled/unfilled-place.ts";

/** Each gap is told where it stands; this one tells at the status that it promises too much. */
export const statusHonest = defineRule({
  id: "status-honest",
  description: "Call a spec approved only when nothing in it is left open",
  family: "metadata",
  defaultSeverity: "warning",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    if (readStage(document) !== "agreed") return;
    const entry = statusEntry(document);
    if (entry === undefined) return;
    const questions = readQuestions(unfilled.written, document, template);
    const left = [
      count(questions.filter(({ isOpen }) => isOpen).length, "open question"),
      count(unfilled.places.filter(isLeft).length, "unfilled place"),
    ].filter((text) => text !== undefined);
    if (left.length === 0) return;
    yield {
      message: `Status is ${quote(cleanValue(entry.value))}, with ${left.join(" and ")}: finish the spec, or set the status back`,
      at: entry.range,
    };
  },
});

function count(number: number, thing: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** Neither for somebody else to write or for later, nor only to be tidied up. */
function isLeft(place: UnfilledPlace): boolean {
  const { kind, isAnswered, isAssigned, section } = place;
  return (
    isCertain[kind] &&
    isAnswered !== true &&
    isAssigned !== true &&
    !isRecordOfWork(section)
  );
}

const isCertain: Readonly<Record<UnfilledKind, boolean>> = {
  guidance: true,
  instruction: false,
  "likely-instruction": false,
  deferral: false,
  "template-heading": true,
  "numbered-heading": false,
  placeholder: true,
  "likely-placeholder": false,
  field: true,
  item: true,
  row: true,
  comment: false,
};
