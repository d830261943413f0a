import type { CheckOptions } from "./check-options.ts";
import type { Progress } from "./progress.ts";
import type { Reporter } from "./reporter.ts";
import { textReporter } from "./format/text-reporter.ts";
import { styleOf, type Terminal } from "./terminal.ts";

export interface Run {
  /** By the terminal's clock. */
  readonly started: number;
  readonly progress: Progress;
}

/** Prints on stdout; the progress bar makes room for it. Only the format asked for is loaded. */
export async function chooseReporter(
  {
    format,
    failOn,
    fixDryRun,
  }: Pick<CheckOptions, "format" | "failOn" | "fixDryRun">,
  terminal: Terminal,
  { started, progress }: Run,
): Promise<Reporter> {
  const write = (text: string) => {
    progress.clear();
    terminal.stdout.write(text);
  };
  const elapsed = () => terminal.now() - started;
  if (fixDryRun) {
    const { diffReporter } = await import("./fix/diff-reporter.ts");
    const { stdout, stderr } = terminal;
    return diffReporter(write, stderr, stdout.isTTY === true);
  }
  switch (format) {
    case "text": {
      return textReporter(write, {
        ...styleOf(terminal.stdout, terminal.env),
        elapsed,
      });
    }
    case "json": {
      const { jsonReporter } = await import("./format/json-reporter.ts");
      return jsonReporter(write);
    }
    case "sarif": {
      const { sarifReporter } = await import("./format/sarif-reporter.ts");
      return sarifReporter(write);
    }
    case "junit": {
      const { junitReporter } = await import("./format/junit-reporter.ts");
      return junitReporter(write, failOn);
    }
    case "github": {
      const { githubReporter } = await import("./format/github-reporter.ts");
      return githubReporter(write, elapsed);
    }
  }
}
