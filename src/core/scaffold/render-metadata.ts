import { isMap, parseDocument, stringify } from "yaml";

import type {
  MetadataEntry,
  MetadataShape,
  SpecDocument,
} from "../document/spec-document.ts";
import type { TextEdit } from "../finding.ts";
import type { Template } from "../template/template.ts";
import { versionKey } from "../template/version-key.ts";
import type { SpecDraft } from "./spec-draft.ts";

/** Shapes that are no text of the document: their keys are written to the front matter. */
const hidden: ReadonlySet<MetadataShape> = new Set(["front-matter", "comment"]);

type Values = SpecDraft["metadata"];

/**
 * Writes each value where the template has a label for it, and the others to the front matter, which names the template
 * so that the spec is always known to follow it.
 */
export function renderMetadata(
  template: Template,
  values: Values,
): readonly TextEdit[] {
  const { document } = template;
  const all = { ...firstStatus(template), ...values };
  const edits: TextEdit[] = [];
  const left: Record<string, string | readonly string[]> = {
    template: template.name,
    ...(template.version === undefined
      ? {}
      : { [versionKey]: template.version }),
  };
  for (const [key, value] of Object.entries(all)) {
    const entry = document.metadata.find((each) => each.key === key);
    if (entry && !hidden.has(entry.shape))
      edits.push(fillEntry(document, entry, value));
    else left[entry?.label ?? key] = value;
  }
  return [...edits, writeFrontMatter(document, left)];
}

/** Of a template that lists the values a status can have and shows none. */
function firstStatus({ document, metadata }: Template): Values {
  const values = metadata.find(({ key }) => key === "status")?.values;
  const isShown = document.metadata.some(({ key }) => key === "status");
  return isShown || !values?.[0] ? {} : { status: values[0] };
}

/** Behind the label, in the place of an example or a comment. */
function fillEntry(
  document: SpecDocument,
  { range, shape }: MetadataEntry,
  value: string | readonly string[],
): TextEdit {
  const { start, end } = range;
  const source = document.text.slice(start, end);
  const text = typeof value === "string" ? value : value.join(", ");
  const label = /^[^:：|]*[:：](?:\*\*|__|\*|_)?/.exec(source)?.[0];
  if (shape === "table") return { start, end, newText: text };
  if (label !== undefined) return { start, end, newText: `${label} ${text}` };
  // A heading of its own, with nothing under it yet or with an example.
  const isHeading = source.startsWith("#");
  return { start, end, newText: isHeading ? `${source}\n\n${text}` : text };
}

/** Keys that the template has already keep their place and the comments around them. */
function writeFrontMatter(document: SpecDocument, values: Values): TextEdit {
  const { frontMatter, text } = document;
  if (!frontMatter) {
    const start = text.startsWith("\uFEFF") ? 1 : 0;
    return { start, end: start, newText: `---\n${stringify(values)}---\n\n` };
  }
  const { start, end } = frontMatter.range;
  const inner = text
    .slice(start, end)
    .replace(/^---.*\r?\n/, "")
    .replace(/\r?\n?---\s*$/, "\n");
  return { start, end, newText: `---\n${setKeys(inner, values)}---` };
}

function setKeys(frontMatter: string, values: Values): string {
  const yaml = parseDocument(frontMatter);
  const isMapping = yaml.contents === null || isMap(yaml.contents);
  // What YAML cannot read is left to its author.
  if (yaml.errors.length > 0 || !isMapping)
    return stringify(values) + frontMatter;
  for (const [key, value] of Object.entries(values)) yaml.set(key, value);
  return yaml.toString();
}
