import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";

import type { MarkdownParser } from "../core/document/parse-markdown.ts";
import { rememberTemplates } from "../core/template/known-templates.ts";
import type { TemplateOutline } from "../core/template/template-outline.ts";
import type { TemplateSource } from "../core/template/template-source.ts";

/** What the build writes: each by itself, for a spec needs few of them. */
interface Written {
  readonly source: TemplateSource;
  readonly outline: TemplateOutline;
  readonly parsed: Uint8Array;
}

/** Written beside the bundle when it is built. */
const file = new URL("./templates.bin", import.meta.url);

/** Has the built-in templates ready as the build has read them. Where it cannot, they are parsed when they are first needed. */
export function useReadyTemplates(parse: MarkdownParser): void {
  try {
    const written: readonly Written[] = deserialize(readFileSync(file));
    const ready = written.map(({ source, outline, parsed }) => ({
      source,
      outline,
      read: () => deserialize(parsed),
    }));
    rememberTemplates(ready, parse);
  } catch {
    // Runs from its sources, or on a Node that reads another format.
  }
}
