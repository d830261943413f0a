import { checkSpec } from "../core/check-spec.ts";
import { DocumentTooDeepError } from "../core/document/nesting.ts";
import type { MarkdownParser } from "../core/document/parse-markdown.ts";
import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import { reportUnreadable } from "../core/unreadable-report.ts";

/** Judges a spec; one that is nested too deep to be read is a report as well. */
export function judge(request: SpecRequest, parse: MarkdownParser): SpecReport {
  try {
    return checkSpec(request, parse);
  } catch (error) {
    if (!(error instanceof DocumentTooDeepError)) throw error;
    return reportUnreadable(
      request.path,
      `${error.message} at line ${error.line}. Flatten its lists and quotes`,
    );
  }
}
