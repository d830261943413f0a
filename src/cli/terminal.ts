import picocolors from "picocolors";

import type { Colors } from "./format/colors.ts";

/** What the command line has of the world around it; a test hands in its own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds of some clock that only goes forward. */
  readonly now: () => number;
  /** The day here, as YYYY-MM-DD. */
  readonly today: () => string;
  /** Somebody sits at it: there is a terminal to read from and one to ask on. */
  readonly isInteractive: boolean;
  readonly readStdin: () => Promise<string>;
}

export interface Output {
  readonly isTTY?: boolean;
  /** Width of the terminal in cells. */
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Style {
  readonly colors: Colors;
  readonly width: number;
}

/** In cells: where the output is no terminal, and where more would be hard to read. */
const usualWidth = 100;
const widest = 160;

/** How to write on an output: its colours, and how many cells a line may take. */
export function styleOf(output: Output, env: Terminal["env"]): Style {
  return {
    colors: picocolors.createColors(wantsColors(output, env)),
    width: Math.min(Math.max(output.columns ?? usualWidth, 40), widest),
  };
}

/** Colours on a terminal only; `NO_COLOR` and `FORCE_COLOR` overrule (no-color.org, force-color.org). */
function wantsColors(output: Output, env: Terminal["env"]): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "")
    return forced !== "0" && forced !== "false";
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** The terminal that this process stands in. Whoever closes the pipe early (`| head`) ends the output, not the command. */
export function processTerminal(): Terminal {
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    cwd: process.cwd(),
    env: process.env,
    // Node opens each when it is first asked for, which takes longer than to write on it.
    get stdout() {
      stdout ??= withoutPipeError(process.stdout);
      return stdout;
    },
    get stderr() {
      stderr ??= withoutPipeError(process.stderr);
      return stderr;
    },
    // What `performance` is read from takes longer to load.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => new Date().toLocaleDateString("sv-SE"),
    get isInteractive() {
      return process.stdin.isTTY && process.stderr.isTTY;
    },
    readStdin,
  };
}

/** All of it; a byte order mark is no part of the text. */
async function readStdin(): Promise<string> {
  const { text } = await import("node:stream/consumers");
  return (await text(process.stdin)).replace(/^\uFEFF/, "");
}

function withoutPipeError(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return stream;
}
