import { relative, sep } from "node:path";

import type { Config } from "../core/config/config.ts";
import { specRequest } from "../core/config/spec-request.ts";
import type { SpecRequest } from "../core/spec-report.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { AskedTemplate } from "./asked-template.ts";
import type { CheckOptions, Format } from "./check-options.ts";
import { configRows } from "./config-rows.ts";
import { findRepository } from "./find-repository.ts";
import { type LoadedConfig, loadConfig } from "./load-config.ts";
import { loadTemplates } from "./load-templates.ts";
import type { Parts } from "./parts.ts";
import type { SpecFile } from "./spec-file.ts";
import type { Terminal } from "./terminal.ts";
import { withOlderTexts } from "./with-older-texts.ts";

/** What decides which files are judged, and how. */
export interface Settings {
  /** The folder that the patterns of the configuration start from. */
  readonly root: string;
  readonly config: Config | undefined;
  requestFor(file: SpecFile, text: string): SpecRequest;
}

/** Throws a `UsageError` for a configuration or a template that cannot be used. */
export async function loadSettings(
  options: Pick<CheckOptions, "config" | "template" | "failOn"> &
    Partial<Pick<CheckOptions, "format">>,
  terminal: Terminal,
  parts: Pick<Parts, "loadBuiltInTemplates">,
): Promise<Settings> {
  const repository = findRepository(terminal.cwd);
  const { config: loaded, root } = await loadConfig(
    options.config,
    repository,
    terminal,
  );
  const templatesHere = await loadTemplates(repository, parts);
  if (loaded !== undefined) await tellWarnings(loaded, templatesHere, terminal);
  const known = await withOlderTexts(repository, templatesHere);
  const config = loaded?.value;
  const asked = await templateAsked(options.template, known, terminal);
  const templates = asked?.templates ?? known;

  return {
    root,
    config,
    requestFor(file, text) {
      const pathInRoot = relative(root, file.absolute).replaceAll(sep, "/");
      return {
        ...specRequest(pathInRoot, text, config, templates),
        path: file.path,
        ...(asked && { template: { name: asked.name, by: "option" } }),
        ...(showsFindingsOnly(options.format) && { only: "findings" }),
        failOn: options.failOn,
      };
    },
  };
}

async function tellWarnings(
  { value, ...file }: NonNullable<LoadedConfig["config"]>,
  templates: readonly TemplateSource[],
  terminal: Terminal,
): Promise<void> {
  const { configWarnings } = await import("../core/config/config-warnings.ts");
  const warnings = configWarnings(file.text, value, templates);
  for (const rows of configRows("warning", warnings, file, terminal)) {
    terminal.stderr.write(`${rows}\n\n`);
  }
}

/** Sections and criteria are printed as JSON alone. */
function showsFindingsOnly(format: Format | undefined): boolean {
  return format !== undefined && format !== "json";
}

async function templateAsked(
  wanted: string | undefined,
  known: readonly TemplateSource[],
  terminal: Terminal,
): Promise<AskedTemplate | undefined> {
  if (wanted === undefined) return undefined;
  const { askedTemplate } = await import("./asked-template.ts");
  return askedTemplate(wanted, known, terminal);
}
