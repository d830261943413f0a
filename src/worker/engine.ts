import { availableParallelism } from "node:os";

import type { ReferencesRequest } from "../core/check-references.ts";
import type { SpecReport, SpecRequest } from "../core/spec-report.ts";
import type { Engine, Scaffolder } from "../tasks/ports.ts";
import type { ParserName } from "./choose-parser.ts";
import { isTame } from "./is-tame.ts";
import type { Outcome } from "./guarded-thread.ts";
import { settle } from "./hasten.ts";
import type { PoolOptions, ThreadPool } from "./thread-pool.ts";
import type { EngineResult, EngineTask, ThreadSetup } from "./answer-tasks.ts";

export interface EngineOptions {
  /** How long one text may take; 2 s unless said otherwise. */
  readonly timeoutMs?: number;
  /** As many as there are cores, up to 8, unless said otherwise. */
  readonly threads?: number;
  /** The native one where it loads, else the reference, unless said otherwise. */
  readonly parser?: ParserName;
  /** Judges short texts on the calling thread: for a few of them a thread takes longer to start than they take. */
  readonly inline?: boolean;
  /** Each thread gets thousands of texts. */
  readonly many?: boolean;
}

export interface OpenEngine extends Engine, Scaffolder {
  close(): Promise<void>;
}

/** A real text of 300 kB needs 64; a flat list of 1 MB would take 3,500. */
const heapMb = 512;

/**
 * What a text needs is garbage once it is judged. The more room there is, the less of it is in use when that is looked for: a twelfth of
 * the time over 5,000 texts. Over 500, to be given so much memory takes longer than it saves.
 */
const youngMb = { few: 16, many: 96 };

/** With less time than this nothing is judged where it cannot be stopped. */
const shortestInlineMs = 500;

/** Parses nothing on the calling thread, unless it is asked to and the text can do no harm there. */
export function openEngine({
  timeoutMs = 2_000,
  threads = Math.min(availableParallelism(), 8),
  parser,
  inline = false,
  many = false,
}: EngineOptions = {}): OpenEngine {
  const setup: ThreadSetup = { parser };
  let opened: Promise<ThreadPool<EngineTask, EngineResult>> | undefined;
  const pool = {
    /** What threads need is loaded for the first task that one gets. */
    async run(task: EngineTask): Promise<Outcome<EngineResult>> {
      opened ??= openPool({
        file: threadFile(),
        setup,
        threads,
        timeoutMs,
        heapMb,
        youngMb: many ? youngMb.many : youngMb.few,
      });
      return (await opened).run(task);
    },
    async close(): Promise<void> {
      await (await opened)?.close();
    },
  };

  const ask = async <Kind extends EngineResult["kind"]>(
    task: EngineTask,
    kind: Kind,
  ): Promise<Outcome<ResultOf<Kind>>> => {
    const outcome = await pool.run(task);
    if (outcome.kind === "stopped") return outcome;
    const { result } = outcome;
    if (isOf(result, kind)) return { kind: "done", result };
    throw new Error("The thread answers another question");
  };

  const isInline =
    inline && parser !== "remark" && timeoutMs >= shortestInlineMs;
  const tooMuch = {
    time: `Takes longer than ${timeoutMs / 1000} s to read. Split it, or simplify nested emphasis, links and lists`,
    memory: `Takes more than ${heapMb} MB of memory to read. Split it`,
  };

  const engine: OpenEngine = {
    async checkSpec(request) {
      const own = isInline ? await judgeTame(request) : undefined;
      if (own !== undefined) return own;
      const outcome = await ask({ kind: "check-spec", request }, "report");
      if (outcome.kind === "stopped") {
        const { base, ...alone } = request;
        // What the text was before may be what takes so long.
        return base === undefined
          ? reportStopped(request.path, tooMuch[outcome.by])
          : engine.checkSpec(alone);
      }
      return outcome.result.report;
    },
    async checkReferences(request) {
      // A neighbour that takes too long is told where it is judged itself; that it is there is known without its text.
      for (const asked of [request, withoutTexts(request)]) {
        const outcome = await ask(
          { kind: "check-references", request: asked },
          "report",
        );
        if (outcome.kind === "done") return outcome.result.report;
      }
      return request.report;
    },
    findSpecLinks: (texts) =>
      Promise.all(
        texts.map(async (text) => {
          const outcome = await ask({ kind: "find-spec-links", text }, "links");
          return outcome.kind === "stopped" ? [] : outcome.result.links;
        }),
      ),
    async listTemplates(templates) {
      const outcome = await ask(
        { kind: "list-templates", templates },
        "templates",
      );
      if (outcome.kind === "stopped")
        throw new Error(`The templates take too much ${outcome.by} to read`);
      return outcome.result.templates;
    },
    async lintTemplates(templates) {
      const outcome = await ask(
        { kind: "lint-templates", templates },
        "template-problems",
      );
      return outcome.kind === "stopped" ? undefined : outcome.result.problems;
    },
    async startSpec(request) {
      const outcome = await ask({ kind: "start-spec", request }, "spec");
      return outcome.kind === "stopped" ? undefined : outcome.result.spec;
    },
    async findCommands(text) {
      const outcome = await ask({ kind: "find-commands", text }, "commands");
      return outcome.kind === "stopped" ? undefined : outcome.result.lines;
    },
    close: () => pool.close(),
  };
  return engine;
}

type ResultOf<Kind> = Extract<EngineResult, { readonly kind: Kind }>;

function isOf<Kind extends EngineResult["kind"]>(
  result: EngineResult,
  kind: Kind,
): result is ResultOf<Kind> {
  return result.kind === kind;
}

async function openPool(
  options: PoolOptions,
): Promise<ThreadPool<EngineTask, EngineResult>> {
  const { ThreadPool: Pool } = await import("./thread-pool.ts");
  settle();
  return new Pool(options);
}

function withoutTexts(request: ReferencesRequest): ReferencesRequest {
  const surroundings = { ...request.surroundings, texts: new Map() };
  return { ...request, surroundings };
}

/** Undefined where that is no good idea: a thread does it then. The rules are loaded only where it is one. */
async function judgeTame(
  request: SpecRequest,
): Promise<SpecReport | undefined> {
  if (!isTame(request)) return undefined;
  const { judgeHere } = await import("./judge-here.ts");
  return judgeHere(request);
}

/** Loads what it needs only then: the rules, and all they bring, stay out of the calling thread. */
async function reportStopped(path: string, why: string): Promise<SpecReport> {
  const { reportUnreadable } = await import("../core/unreadable-report.ts");
  return reportUnreadable(path, why);
}

/** Beside this module, and of the same kind: TypeScript in a checkout, JavaScript where it was built. */
function threadFile(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./thread.${extension}`, import.meta.url);
}
