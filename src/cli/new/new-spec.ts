import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

import { parseDocument } from "../../core/document/parse-document.ts";
import { recogniseTemplate } from "../../core/template/recognise-template.ts";
import type { Template } from "../../core/template/template.ts";
import { entryOf } from "../../core/template/template-entry.ts";
import type { GivenInputs } from "../../core/scaffold/spec-inputs.ts";
import {
  type PrdToCarry,
  type StartedSpec,
  type StartingIssue,
  startSpec,
} from "../../core/scaffold/start-spec.ts";
import { chooseTemplate } from "../choose-template.ts";
import { findRepository } from "../find-repository.ts";
import { loadTemplates } from "../load-templates.ts";
import type { Parts } from "../parts.ts";
import type { Prompts } from "../prompts.ts";
import { readTemplate } from "../read-template.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { askInputs } from "./ask-inputs.ts";
import { collectSaid } from "./collect-said.ts";
import type { NewOptions } from "./new-options.ts";
import { listPaths } from "./list-paths.ts";
import { readInputs } from "./read-inputs.ts";
import { readIssue } from "./read-issue.ts";
import { reportLeft } from "./report-left.ts";
import { writeNew } from "./write-new.ts";

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
  const { name: found, templates: known } = await chooseTemplate(
    name,
    templates,
    terminal,
  );
  const source = known.find(
    (one) => readTemplate(one, terminal).name === found,
  );
  if (!source) throw new Error(`Template \`${found}\` is gone`);

  const issue = await readStdinOr(options.fromIssue, readIssue, terminal);
  const given = {
    ...(await readStdinOr(options.inputs, readInputs, terminal)),
    ...collectSaid(options),
  };
  const title = await settleTitle(options.title, issue, given, prompts);
  const { title: _, ...said } = given;
  const asks = prompts !== undefined && issue === undefined;
  const started = startSpec({
    template: readTemplate(source, terminal),
    issue,
    title,
    prd: await readPrd(options.fromPrd, repository, parsed, terminal),
    work: asks ? await askInputs(said, prompts) : said,
    date: terminal.today(),
    taken: await listPaths(repository),
  });
  await hand(started, options, repository, terminal, parts, prompts);
}

async function askTemplate(
  templates: readonly Template[],
  prompts: Prompts | undefined,
): Promise<string> {
  if (prompts) {
    const choices = templates.map(({ name, title }) => ({
      value: name,
      label: title,
      hint: name,
    }));
    return prompts.choose("Which template?", choices);
  }
  const names = templates.map(({ name }) => `\`${name}\``).join(", ");
  throw new UsageError(`Say which template: ${names}`);
}

async function settleTitle(
  option: string | undefined,
  issue: StartingIssue | undefined,
  { title }: Partial<GivenInputs>,
  prompts: Prompts | undefined,
): Promise<string | undefined> {
  const said = option ?? title;
  if (said !== undefined) return said;
  // The issue's own is used, without the tag in front.
  if (issue && issue.title.trim() !== "") return undefined;
  if (prompts) {
    return prompts.line({
      message: "Title",
      hint: "Usage-based billing dashboard",
      required: true,
    });
  }
  throw new UsageError(
    'A spec needs a title: `specgate new prd "Usage-based billing dashboard"`',
  );
}

async function readStdinOr<Result>(
  name: string | undefined,
  read: (text: string, source: string) => Result,
  terminal: Terminal,
): Promise<Result | undefined> {
  if (name === undefined) return undefined;
  if (name === "-") return read(await terminal.readStdin(), "Standard input");
  return read(await readText(terminal.cwd, name), `\`${name}\``);
}

async function readText(cwd: string, name: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, name), "utf8");
  } catch (cause) {
    throw new UsageError(`\`${name}\` cannot be read`, { cause });
  }
}

async function readPrd(
  name: string | undefined,
  repository: string,
  templates: readonly Template[],
  terminal: Terminal,
): Promise<PrdToCarry | undefined> {
  if (name === undefined) return undefined;
  const document = parseDocument(await readText(terminal.cwd, name));
  const { template } = recogniseTemplate(
    document,
    templates.map(entryOf),
    undefined,
  );
  const absolute = resolve(terminal.cwd, name);
  const path = relative(repository, absolute).replaceAll(sep, "/");
  return { path, document, template };
}

/** Writes or prints the spec, and says what is left to do. */
async function hand(
  started: StartedSpec,
  { out }: NewOptions,
  repository: string,
  terminal: Terminal,
  parts: NewParts,
  prompts: Prompts | undefined,
): Promise<void> {
  if (out === "-") {
    terminal.stdout.write(started.text);
    return;
  }
  const absolute =
    out === undefined
      ? resolve(repository, started.path)
      : resolve(terminal.cwd, out);
  await writeNew(absolute, started.text);
  const path = relative(terminal.cwd, absolute).replaceAll(sep, "/");
  terminal.stdout.write(`${path}\n`);
  const left = await reportLeft(absolute, started.text, terminal, parts);
  if (prompts) prompts.end(left);
  else terminal.stderr.write(`${left}\n`);
}
