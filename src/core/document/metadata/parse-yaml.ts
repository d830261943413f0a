import { type Document, parseDocument } from "yaml";

import { rememberLast } from "../../remember-last.ts";

/** The parser compares every key with all others, so in YAML that is longer nothing is said of keys that are there twice. */
export const maxCompared = 10_000;

/** The YAML of a front matter. What is wrong with it is among its errors; nothing is thrown. */
export const parseYaml = rememberLast((text: string): Document.Parsed =>
  parseDocument(text, {
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: text.length <= maxCompared,
  }),
);
