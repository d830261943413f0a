import { generateSpec as generate } from "../scaffold/generate-spec.ts";
import type { GivenInputs } from "../scaffold/given-inputs.ts";
import { specInputs } from "../scaffold/spec-inputs.ts";
import type { TemplateSource } from "../template/template-source.ts";
import {
  expectObject,
  expectString,
  expectStringOrNone,
  expectStrings,
  expectTemplates,
} from "./expect.ts";
import { openTemplates, templateCalled } from "./open-templates.ts";
import { refuse } from "./refuse.ts";

export interface GenerateOptions {
  /** Name of the template that the spec is to follow. */
  readonly template: string;
  /** Templates of one's own, in front of the built-in ones. */
  readonly templates?: readonly TemplateSource[];
  /** By key: `owner`, `last-updated`. What the template has no place for goes to the front matter. */
  readonly metadata?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The text of a new spec. What `inputs` do not say is left as the template's guidance, and is found by `checkSpec`. Throws an
 * `Error` for a template or input that is not known, with the nearest name, and for text that nests too deep to be read; a
 * `TypeError` for an argument of the wrong kind.
 */
export function generateSpec(
  inputs: GivenInputs,
  options: GenerateOptions,
): string {
  expectArguments(inputs, options);
  const checked = specInputs.safeParse(inputs);
  if (!checked.success) {
    refuse(checked.error.issues, inputs, [], (path) =>
      path.length === 0 ? Object.keys(specInputs.shape) : [],
    );
  }
  // Programs without types may leave them out.
  const {
    template,
    templates = [],
    metadata = {},
  }: Partial<GenerateOptions> = options ?? {};
  const { read } = templateCalled(template, openTemplates(templates));
  return generate(checked.data, read(), metadata);
}

function expectArguments(inputs: unknown, options: unknown = {}): void {
  expectObject(inputs, "inputs");
  expectObject(options, "options");
  const { template, templates, metadata = {} } = options;
  expectStringOrNone(template, "template");
  if (templates !== undefined) expectTemplates(templates);
  expectObject(metadata, "metadata");
  for (const [key, value] of Object.entries(metadata)) {
    const expectValue = Array.isArray(value) ? expectStrings : expectString;
    expectValue(value, `metadata.${key}`);
  }
}
