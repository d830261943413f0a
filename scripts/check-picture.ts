import { readFileSync } from "node:fs";

import { textReporter } from "../src/cli/format/text-reporter.ts";
import { createTally } from "../src/cli/tally.ts";
import { styleOf } from "../src/cli/terminal.ts";
import { checkSpec } from "../src/core/check-spec.ts";
import { loadBuiltInTemplates } from "../src/serve/load-built-in-templates.ts";
import { terminalPicture } from "./terminal-picture.ts";

const spec = new URL(
  "../test/fixtures/specs/login-codes/spec.md",
  import.meta.url,
);
const path = "docs/specs/7-login-codes.md";

/** What `specgate check` prints about one of the golden cases. */
export async function checkPicture(): Promise<string> {
  const text = readFileSync(spec, "utf8");
  const templates = await loadBuiltInTemplates();
  const request = {
    path,
    text,
    templates,
    rules: {},
    failOn: "error",
  } as const;
  const checked = { report: checkSpec(request), text, olderFindings: 0 };

  let printed = `$ npx specgate check ${path}\n`;
  const write = (part: string) => (printed += part);
  const style = styleOf({ write, columns: 110 }, { FORCE_COLOR: "1" });
  const reporter = textReporter(write, { ...style, elapsed: () => 90 });
  const tally = createTally();
  tally.add(checked);
  reporter.spec(checked);
  reporter.end(tally.totals(), 0);
  return terminalPicture("specgate check finds two errors", printed);
}
