import { relative, sep } from "node:path";

import { countOf } from "../format/count-of.ts";
import { loadSettings } from "../load-settings.ts";
import type { Parts } from "../parts.ts";
import type { Terminal } from "../terminal.ts";

/** One sentence about what a spec that was just written still lacks. */
export async function reportLeft(
  absolute: string,
  text: string,
  terminal: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates" | "openEngine">,
): Promise<string> {
  const path = relative(terminal.cwd, absolute).replaceAll(sep, "/");
  const settings = await loadSettings({ failOn: "error" }, terminal, parts);
  const engine = await parts.openEngine({ timeoutMs: 10_000 });
  try {
    const request = settings.requestFor({ path, absolute }, text);
    const { findings } = await engine.checkSpec(request);
    const left = findings.filter(({ severity }) => severity === "error").length;
    return left === 0
      ? "Nothing is left to fill in"
      : `${countOf(left, "place")} left to fill in: \`specgate check ${path}\` shows them`;
  } finally {
    await engine.close();
  }
}
