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
  { format, timeout }: Pick<CheckOptions, "format" | "timeout">,
  terminal: Terminal,
  parts: Parts,
): Promise<number> {
  const pull = parsePullName(name);
  const access = readAccess(terminal.env, pull);
  const engine = await parts.openEngine({ timeoutMs: timeout * 1000 });
  try {
    const preview = await previewPull(pull, {
      ...(await parts.openGitHub(access)),
      builtInTemplates: await parts.loadBuiltInTemplates(),
      engine,
    });
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
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new UsageError(`GitHub refuses: ${error.message}`, { cause: error });
  } finally {
    await engine.close();
  }
}

/** An answer of GitHub with a status, as Octokit throws it. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && "status" in error;
}
