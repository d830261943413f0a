import { startSpec } from "../../core/scaffold/start-spec.ts";
import { chooseTemplate } from "../choose-template.ts";
import { findRepository } from "../find-repository.ts";
import { loadTemplates } from "../load-templates.ts";
import type { Parts } from "../parts.ts";
import { readTemplate } from "../read-template.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { askInputs } from "./ask-inputs.ts";
import { collectSaid } from "./collect-said.ts";
import { handOver } from "./hand-over.ts";
import { listPaths } from "./list-paths.ts";
import type { NewOptions } from "./new-options.ts";
import { readInputs } from "./read-inputs.ts";
import { readIssue } from "./read-issue.ts";
import { readPrd } from "./read-prd.ts";
import { readSource } from "./read-source.ts";
import { askTemplate, settleTitle } from "./settle.ts";

type NewParts = Pick<
  Parts,
  "loadBuiltInTemplates" | "openPrompts" | "openEngine"
>;

/** `specgate new`: a rough idea in, a file out that says what is left to answer. Throws a `UsageError` where that cannot be. */
export async function newSpec(
  options: NewOptions,
  terminal: Terminal,
  parts: NewParts,
): Promise<void> {
  if (options.fromIssue === "-" && options.inputs === "-") {
    throw new UsageError(
      "Only one of `--from-issue` and `--inputs` can be `-`: there is one standard input",
    );
  }
  const prompts =
    options.input && terminal.isInteractive
      ? await parts.openPrompts()
      : undefined;
  const repository = findRepository(terminal.cwd);
  const templates = await loadTemplates(repository, parts);
  const parsed = templates.map((source) => readTemplate(source, terminal));
  prompts?.begin("A new spec");
  const name = options.template ?? (await askTemplate(parsed, prompts));
  const template = chooseTemplate(name, parsed, terminal);
  const issue = await readSource(options.fromIssue, readIssue, terminal);
  const given = {
    ...(await readSource(options.inputs, readInputs, terminal)),
    ...collectSaid(options),
  };
  const title = await settleTitle(options.title, issue, given, prompts);
  const { title: _, ...said } = given;
  const asks = prompts !== undefined && issue === undefined;
  const started = startSpec({
    template,
    issue,
    title,
    prd: readPrd(options.fromPrd, repository, parsed, terminal),
    work: asks ? await askInputs(said, prompts) : said,
    date: terminal.today(),
    taken: await listPaths(repository),
  });
  await handOver(started, options, repository, terminal, parts, prompts);
}
