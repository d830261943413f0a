import { availableParallelism } from "node:os";

import type { BaseTexts } from "./base-texts.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckedSpec } from "./checked-spec.ts";
import { chooseCache } from "./choose-cache.ts";
import { chooseReporter } from "./choose-reporter.ts";
import { chooseSpecs } from "./choose-specs.ts";
import { complain } from "./complain.ts";
import { inOrder } from "./in-order.ts";
import { judgeFile, type JudgeWith } from "./judge-file.ts";
import { limitFindings } from "./limit-findings.ts";
import { openDisk } from "./links/disk.ts";
import { loadSettings, type Settings } from "./load-settings.ts";
import type { EngineOptions, OpenEngine, Parts } from "./parts.ts";
import { progressBar } from "./progress.ts";
import type { SpecFile } from "./spec-file.ts";
import { createTally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";

/** So many that no thread waits for one; more would only hold memory. */
const filesInFlight = availableParallelism() * 32;

/** As many are judged before a thread could be started and have loaded its code. */
const fewFiles = 4;

/** Of as many, memory to judge them in saves more time than it takes. */
const manyFiles = 2_000;

/** `specgate check`. Resolves to the exit code. */
export async function check(
  options: CheckOptions,
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  if (options.pr === undefined) return checkFiles(options, terminal, parts);
  const { checkPull } = await import("./pull/check-pull.ts");
  const engine = await parts.openEngine(engineOptions(options));
  try {
    return await checkPull(options.pr, options, terminal, parts, engine);
  } finally {
    await engine.close();
  }
}

function engineOptions({ timeout, parser }: CheckOptions): EngineOptions {
  return { timeoutMs: timeout * 1000, ...(parser && { parser }) };
}

async function checkFiles(
  options: CheckOptions,
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  const started = terminal.now();
  const settings = await loadSettings(options, terminal, parts);
  const chosen = await chooseSpecs(options, settings, terminal);
  const files = options.changed
    ? await keepChanged(chosen.files, terminal.cwd, options.base)
    : chosen.files;
  if (files.length === 0 && chosen.refused.length === 0) {
    terminal.stderr.write("Nothing to check: no spec was changed\n");
    return 0;
  }
  const exitCode =
    files.length === 0
      ? 0
      : await judgeWithEngine(
          { files, settings, started },
          options,
          terminal,
          parts,
        );
  // Behind the findings, where it is seen.
  for (const { message } of chosen.refused) complain(message, terminal);
  return chosen.refused.length === 0 ? exitCode : 2;
}

interface Work {
  readonly files: readonly SpecFile[];
  readonly settings: Settings;
  /** By the terminal's clock. */
  readonly started: number;
}

async function judgeWithEngine(
  work: Work,
  options: CheckOptions,
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  const { files, settings } = work;
  const engine = await parts.openEngine({
    ...engineOptions(options),
    inline: files.length <= fewFiles,
    many: files.length >= manyFiles,
    ...chooseCache(options, terminal, settings.root),
  });
  try {
    return await judgeFiles(work, engine, options, terminal);
  } finally {
    await engine.close();
  }
}

async function judgeFiles(
  { files, settings, started }: Work,
  engine: OpenEngine,
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const base = await openBaseOf(options, terminal);
  const progress = progressBar(terminal, files.length);
  const run = { started, progress };
  const reporter = await chooseReporter(options, terminal, run);
  const tally = createTally();
  let shown = 0;

  const disk = openDisk();
  const { failOn } = options;
  const fix = fixMode(options);
  const judge = { engine, settings, base, disk, failOn, ...(fix && { fix }) };
  const judged = inOrder(files, filesInFlight, async (file) => {
    const checked = await judgeFile(file, judge);
    tally.add(checked);
    progress.step();
    return checked;
  });
  try {
    for await (const checked of limited(judged, options.maxFindings)) {
      shown += checked.report.findings.length;
      reporter.spec(checked);
    }
  } finally {
    progress.clear();
  }

  const totals = tally.totals();
  const { error, warning, notice } = totals.findings;
  reporter.end(totals, error + warning + notice - shown);
  return totals.failures > 0 ? 1 : 0;
}

function fixMode({
  fix,
  fixDryRun,
}: CheckOptions): JudgeWith["fix"] | undefined {
  if (fixDryRun) return "try";
  return fix ? "write" : undefined;
}

async function keepChanged(
  specs: readonly SpecFile[],
  cwd: string,
  base: string | undefined,
): Promise<readonly SpecFile[]> {
  const { keepChangedFiles } = await import("./keep-changed-files.ts");
  return keepChangedFiles(specs, cwd, base);
}

async function openBaseOf(
  { base }: CheckOptions,
  { cwd }: Terminal,
): Promise<BaseTexts | undefined> {
  if (base === undefined) return undefined;
  const { openBase } = await import("./base-texts.ts");
  return openBase(cwd, base);
}

function limited(
  judged: AsyncIterable<CheckedSpec>,
  limit: number | undefined,
): AsyncIterable<CheckedSpec> {
  return limit === undefined ? judged : limitFindings(judged, limit);
}
