import type { MessagePort } from "node:worker_threads";

import {
  checkReferences,
  type ReferencesRequest,
} from "../core/check-references.ts";
import type { CommandLine } from "../core/commands/find-command-lines.ts";
import type { MarkdownParser } from "../core/document/parse-markdown.ts";
import { findSpecLinks } from "../core/policy/find-spec-links.ts";
import type { SpecLink } from "../core/policy/spec-link.ts";
import type { StartRequest } from "../core/scaffold/start-request.ts";
import type { StartedSpec } from "../core/scaffold/start-spec.ts";
import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import type { ListedTemplate } from "../core/template/list-templates.ts";
import type { TemplateProblem } from "../core/template/template.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import { chooseParser, type ParserName } from "./choose-parser.ts";
import type { Reply } from "./guarded-thread.ts";
import { judge } from "./judge.ts";
import { useReadyTemplates } from "./ready-templates.ts";

/** What the engine asks of its threads: one of these. */
export type EngineTask =
  | { readonly kind: "check-spec"; readonly request: SpecRequest }
  | { readonly kind: "check-references"; readonly request: ReferencesRequest }
  | { readonly kind: "find-spec-links"; readonly text: string }
  | {
      readonly kind: "list-templates";
      readonly templates: readonly TemplateSource[];
    }
  | {
      readonly kind: "lint-templates";
      readonly templates: readonly TemplateSource[];
    }
  | { readonly kind: "start-spec"; readonly request: StartRequest }
  | { readonly kind: "find-commands"; readonly text: string };

export type EngineResult =
  | { readonly kind: "report"; readonly report: SpecReport }
  | { readonly kind: "links"; readonly links: readonly SpecLink[] }
  | {
      readonly kind: "templates";
      readonly templates: readonly ListedTemplate[];
    }
  | {
      readonly kind: "template-problems";
      readonly problems: readonly (readonly TemplateProblem[])[];
    }
  | { readonly kind: "spec"; readonly spec: StartedSpec }
  | { readonly kind: "commands"; readonly lines: readonly CommandLine[] };

/** What the engine tells a thread when it starts it. */
export interface ThreadSetup {
  /** Undefined for the fastest that there is. */
  readonly parser: ParserName | undefined;
}

/** Answers the tasks that come in, one after the other, from when it says that it is ready. */
export async function answerTasks(): Promise<void> {
  // Who judges on the calling thread has no use for it.
  const { parentPort, workerData } = await import("node:worker_threads");
  if (parentPort === null) throw new Error("Nobody asks this thread anything");
  const port = parentPort;
  const { parser }: ThreadSetup = workerData;
  const parse = await chooseParser(parser);
  useReadyTemplates(parse);
  port.on(
    "message",
    (tasks: readonly EngineTask[]) => void runAll(tasks, parse, port),
  );
  say({ kind: "ready" }, port);
}

function say(reply: Reply<EngineResult>, port: MessagePort): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  port.postMessage(reply);
}

async function runAll(
  tasks: readonly EngineTask[],
  parse: MarkdownParser,
  port: MessagePort,
): Promise<void> {
  for (const task of tasks) say(await run(task, parse), port);
}

async function run(
  task: EngineTask,
  parse: MarkdownParser,
): Promise<Reply<EngineResult>> {
  try {
    return { kind: "done", result: await answer(task, parse) };
  } catch (error) {
    return { kind: "threw", error };
  }
}

/** What only the App asks for is loaded when it does. */
async function answer(
  task: EngineTask,
  parse: MarkdownParser,
): Promise<EngineResult> {
  switch (task.kind) {
    case "check-spec":
      return { kind: "report", report: judge(task.request, parse) };
    case "check-references":
      return { kind: "report", report: checkReferences(task.request, parse) };
    case "find-spec-links":
      return { kind: "links", links: findSpecLinks(task.text, parse) };
    case "list-templates": {
      const { listTemplates } =
        await import("../core/template/list-templates.ts");
      return {
        kind: "templates",
        templates: listTemplates(task.templates, parse),
      };
    }
    case "lint-templates": {
      const [{ lintSources }, { rules }] = await Promise.all([
        import("../core/template/lint-sources.ts"),
        import("../core/rules/registry.ts"),
      ]);
      const ruleIds = rules.map(({ id }) => id);
      const lints = lintSources(task.templates, ruleIds, parse);
      return {
        kind: "template-problems",
        problems: lints.map(({ problems }) => problems),
      };
    }
    case "start-spec": {
      const { startRequestedSpec } =
        await import("../core/scaffold/start-request.ts");
      return { kind: "spec", spec: startRequestedSpec(task.request, parse) };
    }
    case "find-commands": {
      const { findCommandLines } =
        await import("../core/commands/find-command-lines.ts");
      return { kind: "commands", lines: findCommandLines(task.text) };
    }
  }
}
