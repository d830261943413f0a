import { checkReferences } from "../../src/core/check-references.ts";
import { checkSpec } from "../../src/core/check-spec.ts";
import type { Parts } from "../../src/cli/parts.ts";
import { run } from "../../src/cli/run.ts";
import { loadBuiltInTemplates } from "../../src/serve/load-built-in-templates.ts";
import type { Output, Terminal } from "../../src/cli/terminal.ts";

export interface Result {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd: string;
  readonly env?: Terminal["env"];
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly stdin?: string;
  readonly parts?: Partial<Parts>;
  /** Each look at the clock comes so many milliseconds after the one before. */
  readonly tick?: number;
}

/** Runs the command line in this process, the engine on the same thread. */
export async function runCli(
  args: readonly string[],
  { cwd, env = {}, tick = 0, stdin = "", parts, ...screen }: Setting,
): Promise<Result> {
  const { isTTY = false } = screen;
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written): Output => ({
    ...screen,
    write(text) {
      written[name] += text;
    },
  });
  let time = 0;
  const terminal = {
    cwd,
    env,
    stdout: output("stdout"),
    stderr: output("stderr"),
    now: () => (time += tick),
    today: () => "2026-11-26",
    isInteractive: isTTY,
    readStdin: () => Promise.resolve(stdin),
  };
  const exitCode = await run(args, terminal, { ...directParts, ...parts });
  return { exitCode, ...written };
}

const directParts: Parts = {
  openEngine: () =>
    Promise.resolve({
      checkSpec: (request) => Promise.resolve(checkSpec(request)),
      checkReferences: (request) => Promise.resolve(checkReferences(request)),
      findSpecLinks: () => Promise.resolve([]),
      lintTemplates: () => Promise.resolve([]),
      findCommands: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    }),
  loadBuiltInTemplates,
  openGitHub: () => Promise.reject(new Error("Nobody should ask GitHub here")),
  openPrompts: () => Promise.reject(new Error("Nobody should be asked here")),
  serve: () => Promise.resolve(),
};
