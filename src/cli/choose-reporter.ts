import type { Format } from "./check-options.ts";
import type { Progress } from "./progress.ts";
import type { Reporter } from "./reporter.ts";
import { styleOf, type Terminal } from "./terminal.ts";

export interface Run {
  /** By the terminal's clock. */
  readonly started: number;
  readonly progress: Progress;
}

/** Prints on stdout; the progress bar makes room for it. Only the format asked for is loaded. */
export async function chooseReporter(
  format: Format,
  terminal: Terminal,
  { started, progress }: Run,
): Promise<Reporter> {
  const write = (text: string) => {
    progress.clear();
    terminal.stdout.write(text);
  };
  switch (format) {
    case "text": {
      const { textReporter } = await import("./format/text-reporter.ts");
      return textReporter(write, {
        ...styleOf(terminal.stdout, terminal.env),
        elapsed: () => terminal.now() - started,
      });
    }
    case "json": {
      const { jsonReporter } = await import("./format/json-reporter.ts");
      return jsonReporter(write);
    }
  }
}
