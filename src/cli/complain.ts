import type { Terminal } from "./terminal.ts";

/** Says what is wrong, beside what the command prints. */
export function complain(
  message: string,
  { stderr }: Pick<Terminal, "stderr">,
): void {
  stderr.write(`specgate: ${message}\n`);
}
