import { join, relative, sep } from "node:path";

import { issueForm } from "../../core/scaffold/issue-form.ts";
import { cannotBeRead } from "../cannot-be-read.ts";
import { complain } from "../complain.ts";
import { findRepository } from "../find-repository.ts";
import { countOf } from "../format/count-of.ts";
import { loadTemplates } from "../load-templates.ts";
import { writeNew } from "../new/write-new.ts";
import type { Parts } from "../parts.ts";
import { readTemplate } from "../read-template.ts";
import type { Terminal } from "../terminal.ts";
import { isUsageError } from "../usage-error.ts";
import { chooseForms, labelFor, type ChosenForm } from "./choose-forms.ts";
import { proposeConfig } from "./propose-config.ts";
import { takeSurvey } from "./take-survey.ts";

export interface InitOptions {
  /** Print what would be written. */
  readonly dryRun: boolean;
  /** False for no issue forms. */
  readonly forms: boolean;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `specgate init`: writes the files that are missing, and leaves those alone that are there. */
export async function init(
  { dryRun, forms }: InitOptions,
  terminal: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates" | "openEngine">,
): Promise<void> {
  const root = findRepository(terminal.cwd);
  const sources = await loadTemplates(root, parts);
  const engine = await parts.openEngine({ timeoutMs: 2_000 });
  try {
    const survey = await takeSurvey(root, engine, sources, (folder, cause) => {
      const path = relative(terminal.cwd, folder).replaceAll(sep, "/");
      complain(cannotBeRead(`Folder \`${path}\``, cause).message, terminal);
    });
    terminal.stderr.write(
      `${countOf(survey.specs.length, "spec")} found in ${root}\n`,
    );
    const templates = sources.map((source) => readTemplate(source, terminal));
    const chosen = chooseForms(templates, survey);
    const files: readonly NewFile[] = [
      { path: ".github/specgate.yml", text: proposeConfig(survey) },
      ...(forms ? chosen.map(formFor) : []),
    ];
    for (const file of files) await hand(file, root, dryRun, terminal);
  } finally {
    await engine.close();
  }
}

function formFor({ template, because }: ChosenForm): NewFile {
  const label = labelFor(template.name);
  const { path, text } = issueForm(template, [label]);
  const why = `# Here because: ${because}. Its label \`${label}\` starts the spec.`;
  return { path, text: `${why}\n${text}` };
}

async function hand(
  { path, text }: NewFile,
  root: string,
  dryRun: boolean,
  terminal: Terminal,
): Promise<void> {
  const { cwd, stdout } = terminal;
  if (dryRun) {
    stdout.write(`# ${path}\n${text}\n`);
    return;
  }
  const absolute = join(root, path);
  try {
    const shown = relative(cwd, absolute).replaceAll(sep, "/");
    await writeNew(absolute, shown, text);
    stdout.write(`${shown}\n`);
  } catch (error) {
    // One file that is there already keeps none of the others from being written.
    if (!isUsageError(error)) throw error;
    complain(error.message, terminal);
  }
}
