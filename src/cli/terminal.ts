/** What the command line has of the world around it; a test hands in its own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds of some clock that only goes forward. */
  now(): number;
}

export interface Output {
  readonly isTTY?: boolean;
  /** Width of the terminal in cells. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Colours on a terminal only; `NO_COLOR` and `FORCE_COLOR` overrule (no-color.org, force-color.org). */
export function wantsColors(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "")
    return forced !== "0" && forced !== "false";
  return output.isTTY === true && env["TERM"] !== "dumb";
}
