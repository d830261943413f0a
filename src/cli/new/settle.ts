import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import type { StartingIssue } from "../../core/scaffold/start-spec.ts";
import type { Template } from "../../core/template/template.ts";
import type { Prompts } from "../prompts.ts";
import { UsageError } from "../usage-error.ts";

/** The name of a template, from somebody at a terminal. Throws a `UsageError` where nobody can be asked. */
export async function askTemplate(
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

/** Undefined where the issue has one that will do. Throws a `UsageError` where there is none, and nobody to ask. */
export async function settleTitle(
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
