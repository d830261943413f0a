import { parentPort, workerData } from "node:worker_threads";

import { checkSpec } from "../core/check-spec.ts";
import { DocumentTooDeepError } from "../core/document/nesting.ts";
import { findSpecLinks } from "../core/policy/find-spec-links.ts";
import type { SpecLink } from "../core/policy/spec-link.ts";
import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import { reportUnreadable } from "../core/unreadable-report.ts";
import { chooseParser, type ParserName } from "./choose-parser.ts";
import type { Reply } from "./guarded-thread.ts";

/** What the engine asks of its threads: one of the two. */
export type EngineTask =
  | { readonly kind: "check-spec"; readonly request: SpecRequest }
  | { readonly kind: "find-spec-links"; readonly text: string };

export type EngineResult =
  | { readonly kind: "report"; readonly report: SpecReport }
  | { readonly kind: "links"; readonly links: readonly SpecLink[] };

/** What the engine tells a thread when it starts it. */
export interface ThreadSetup {
  /** Undefined for the fastest that there is. */
  readonly parser: ParserName | undefined;
}

const { parser }: ThreadSetup = workerData;
const parse = await chooseParser(parser);

parentPort?.on("message", (task: EngineTask) => say(replyTo(task)));
say({ kind: "ready" });

function say(reply: Reply<EngineResult>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  parentPort?.postMessage(reply);
}

function replyTo(task: EngineTask): Reply<EngineResult> {
  try {
    return { kind: "done", result: answer(task) };
  } catch (error) {
    return { kind: "threw", error };
  }
}

function answer(task: EngineTask): EngineResult {
  switch (task.kind) {
    case "check-spec":
      return { kind: "report", report: report(task.request) };
    case "find-spec-links":
      return { kind: "links", links: findSpecLinks(task.text, parse) };
  }
}

function report(request: SpecRequest): SpecReport {
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
