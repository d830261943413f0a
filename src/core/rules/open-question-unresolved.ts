import * as z from "zod/mini";

import type { Severity } from "../finding.ts";
import { quote } from "./quote.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { defineRule } from "./rule.ts";
import { readStage, type StatusStage } from "./status-stage.ts";

/** Open questions are welcome in a draft and not in what is agreed. */
export const openQuestionUnresolved = defineRule({
  id: "open-question-unresolved",
  description: "Answer open questions before a spec is approved",
  family: "questions",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template, unfilled }) {
    const stage = readStage(document);
    if (stage === "over") return;
    const severity = severityAt(stage);
    for (const question of readQuestions(
      unfilled.written,
      document,
      template,
    )) {
      if (!question.isOpen) continue;
      yield {
        message: `Open question ${quote(question.text)} has no answer: write it behind an arrow (\`→\`)${severity === "error" ? ", or take the approval back" : ""}`,
        at: question.range,
        severity,
      };
    }
  },
});

function severityAt(stage: StatusStage | undefined): Severity {
  switch (stage) {
    case "agreed":
      return "error";
    case "review":
      return "warning";
    default:
      return "notice";
  }
}
