import { parseMarkdown } from "../../../src/core/document/parse-markdown.ts";
import {
  knownOutline,
  knownTemplate,
  rememberTemplates,
} from "../../../src/core/template/known-templates.ts";
import { parseTemplate } from "../../../src/core/template/parse-template.ts";
import { outlineOf } from "../../../src/core/template/template-outline.ts";
import type { TemplateSource } from "../../../src/core/template/template-source.ts";

function source(text: string): TemplateSource {
  return { name: "login", path: "login.md", text, origin: "built-in" };
}

test("a template that is ready is read when more than its outline is asked for, once, and only where its text is the same", () => {
  const parsed = parseTemplate(source("# Ready\n\n## Goals\n"));
  const outline = outlineOf(parsed.template);
  let reads = 0;
  const read = () => {
    reads += 1;
    return parsed;
  };
  const ready = source("# Ready\n\n## Goals\n");
  rememberTemplates([{ source: ready, outline, read }], parse);

  expect(knownTemplate(source("# Other\n"), parse).template.title).toBe(
    "Other",
  );
  expect(knownOutline({ ...ready }, parse)).toBe(outline);
  expect(reads).toBe(0);
  expect(knownTemplate({ ...ready }, parse)).toBe(parsed);
  expect(knownTemplate({ ...ready }, parse)).toBe(parsed);
  expect(reads).toBe(1);
});

/** Templates are known by parser: no other test has this one. */
const parse: typeof parseMarkdown = (text) => parseMarkdown(text);
