import type { Engine } from "../../tasks/ports.ts";
import type { CheckOptions } from "../check-options.ts";
import type { Parts } from "../parts.ts";
import { styleOf, type Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { readAccess } from "./github-access.ts";
import { parsePullName } from "./parse-pull-name.ts";
import { previewPull } from "./preview-pull.ts";
import { previewJson } from "./preview-json.ts";
import { previewText } from "./preview-text.ts";

/** `specgate check --pr`: what the App would say, printed and not posted. Resolves to the exit code. */
export async function checkPull(
  name: string,
  { format }: Pick<CheckOptions, "format">,
  terminal: Terminal,
  parts: Parts,
  engine: Engine,
): Promise<number> {
  if (format !== "text" && format !== "json")
    throw new UsageError(
      `\`--pr\` cannot print \`${format}\`; it knows \`text\` and \`json\``,
    );
  const pull = parsePullName(name);
  const github = await parts.openGitHub(readAccess(terminal.env, pull));
  const builtInTemplates = await parts.loadBuiltInTemplates();
  const ports = { ...github, engine, builtInTemplates };
  const preview = await previewPull(pull, ports).catch(explainRefusal);
  if (preview === undefined)
    throw new UsageError(
      `There is no pull request \`${name}\` that the token may read`,
    );

  terminal.stdout.write(
    format === "json"
      ? previewJson(preview)
      : previewText(preview, styleOf(terminal.stdout, terminal.env)),
  );
  return preview.evaluation.conclusion === "failure" ? 1 : 0;
}

/** What Octokit throws, which gives a status of its own to a request that nobody has answered, needs no stack. */
function explainRefusal(error: unknown): never {
  if (!(error instanceof Error && "status" in error)) throw error;
  const isAnswered = "response" in error && error.response !== undefined;
  const what = isAnswered ? "GitHub refuses" : "GitHub cannot be reached";
  throw new UsageError(`${what}: ${error.message}`, { cause: error });
}
