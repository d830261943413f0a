import type { OwnWords } from "../own-words.ts";
import type { RuleSettingWithOptions, SpecRequest } from "../spec-report.ts";
import type { TemplateSource } from "../template/template-source.ts";
import type { Config } from "./config.ts";
import { compileGlobs } from "./glob.ts";

/** How the configuration wants a spec at a path to be checked; without one, by the rules' own defaults. */
export function specRequest(
  path: string,
  text: string,
  config: Config | undefined,
  templates: readonly TemplateSource[],
): SpecRequest {
  const template = templateFor(path, config);
  return {
    path,
    text,
    templates,
    ...(template === undefined
      ? {}
      : { template: { name: template, by: "config" } }),
    rules: ruleSettings(config),
    ...(config?.severityByStatus === undefined
      ? {}
      : { severityByStatus: config.severityByStatus }),
    ...(config?.aliases === undefined ? {} : { aliases: config.aliases }),
    ...(config?.words === undefined ? {} : { words: ownWords(config.words) }),
    failOn: "error",
  };
}

function ownWords({
  placeholders,
  vague,
}: NonNullable<Config["words"]>): OwnWords {
  return {
    ...(placeholders === undefined ? {} : { placeholders }),
    ...(vague === undefined ? {} : { vague }),
  };
}

/** The first entry of `specs` that matches decides. */
function templateFor(
  path: string,
  config: Config | undefined,
): string | undefined {
  const entry = config?.specs?.find((spec) => compileGlobs([spec.path])(path));
  return entry?.template;
}

function ruleSettings(
  config: Config | undefined,
): Readonly<Record<string, RuleSettingWithOptions>> {
  const settings = Object.entries(config?.rules ?? {});
  return Object.fromEntries(
    settings.map(([rule, setting]) => [rule, withOptions(setting)]),
  );
}

function withOptions(
  setting: NonNullable<Config["rules"]>[string],
): RuleSettingWithOptions {
  if (setting === undefined) return {};
  if (typeof setting === "string") return { severity: setting };
  const { severity, options } = setting;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(typeof options === "object" && options !== null
      ? { options: { ...options } }
      : {}),
  };
}
