import * as z from "zod/mini";

import type { SpecDocument } from "../document/spec-document.ts";
import type { SourceRange } from "../source-range.ts";
import { normaliseStatus } from "../status-words.ts";
import type { TemplateMetadata } from "../template/template.ts";
import { insertKey } from "./insert-key.ts";
import { quote } from "./quote.ts";
import { defineRule } from "./rule.ts";

export const metadataRequired = defineRule({
  id: "metadata-required",
  description: "Require the metadata that the template asks for",
  family: "metadata",
  defaultSeverity: "error",
  options: z.strictObject({}),

  *check({ document, template }) {
    for (const wanted of template?.metadata ?? []) {
      if (!isRequired(wanted, document)) continue;
      const entries = document.metadata.filter(({ key }) => key === wanted.key);
      if (entries.some((entry) => entry.value !== "")) continue;
      const empty = entries[0];
      if (empty !== undefined) {
        yield {
          message: `${quote(empty.label)} has no value: write it behind the colon`,
          at: empty.range,
        };
        continue;
      }
      const fix = insertKey(wanted, document);
      yield {
        message: `${quote(wanted.label)} is missing: add ${quote(`${wanted.label}: ${wanted.values?.[0] ?? "…"}`)} under the title or to the front matter`,
        at: headOf(document),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function isRequired(
  { required, requiredWhere }: TemplateMetadata,
  { metadata }: SpecDocument,
): boolean {
  if (required || requiredWhere === undefined) return required;
  return Object.entries(requiredWhere).every(([key, value]) =>
    metadata.some(
      (entry) =>
        entry.key === key &&
        normaliseStatus(entry.value) === normaliseStatus(value),
    ),
  );
}

function headOf(document: SpecDocument): SourceRange {
  return (
    document.title?.range ??
    document.frontMatter?.range ??
    document.sections[0]?.headingRange ??
    document.end
  );
}
