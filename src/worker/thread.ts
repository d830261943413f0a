import { parentPort, workerData } from "node:worker_threads";

import { checkReferences } from "../core/check-references.ts";
import type { ReferencesRequest } from "../core/check-references.ts";
import { checkSpec } from "../core/check-spec.ts";
import { DocumentTooDeepError } from "../core/document/nesting.ts";
import { findSpecLinks } from "../core/policy/find-spec-links.ts";
import type { SpecLink } from "../core/policy/spec-link.ts";
import { startRequestedSpec } from "../core/scaffold/start-request.ts";
import type { StartRequest } from "../core/scaffold/start-request.ts";
import type { StartedSpec } from "../core/scaffold/start-spec.ts";
import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import { listTemplates } from "../core/template/list-templates.ts";
import type { ListedTemplate } from "../core/template/list-templates.ts";
import type { TemplateSource } from "../core/template/template.ts";
import { reportUnreadable } from "../core/unreadable-report.ts";
import { chooseParser, type ParserName } from "./choose-parser.ts";
import type { Reply } from "./guarded-thread.ts";

/** What the engine asks of its threads: one of these. */
export type EngineTask =
  | { readonly kind: "check-spec"; readonly request: SpecRequest }
  | { readonly kind: "check-references"; readonly request: ReferencesRequest }
  | { readonly kind: "find-spec-links"; readonly text: string }
  | {
      readonly kind: "list-templates";
      readonly templates: readonly TemplateSource[];
    }
  | { readonly kind: "start-spec"; readonly request: StartRequest };

export type EngineResult =
  | { readonly kind: "report"; readonly report: SpecReport }
  | { readonly kind: "links"; readonly links: readonly SpecLink[] }
  | {
      readonly kind: "templates";
      readonly templates: readonly ListedTemplate[];
    }
  | { readonly kind: "spec"; readonly spec: StartedSpec };

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
    case "check-references":
      return { kind: "report", report: checkReferences(task.request, parse) };
    case "find-spec-links":
      return { kind: "links", links: findSpecLinks(task.text, parse) };
    case "list-templates":
      return {
        kind: "templates",
        templates: listTemplates(task.templates, parse),
      };
    case "start-spec":
      return { kind: "spec", spec: startRequestedSpec(task.request, parse) };
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
