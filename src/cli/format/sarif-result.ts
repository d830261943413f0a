import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";

import {
  rangeBetween,
  readSource,
  type SourceText,
} from "../../core/document/source-text.ts";
import type { Finding, Fix, TextEdit } from "../../core/finding.ts";
import type { SourceRange } from "../../core/source-range.ts";
import { sarifLevels } from "./sarif-rule.ts";

type Place = Pick<SourceRange, "line" | "column" | "endLine" | "endColumn">;

/** A finding as a `result`; `text` is what its fix changes. */
export function sarifResult(finding: Finding, text: string): object {
  const { rule, severity, path, message, fix, fingerprint } = finding;
  const artifactLocation = locationOf(path);
  return {
    ruleId: rule,
    level: sarifLevels[severity],
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation, region: regionOf(finding) } },
    ],
    partialFingerprints: { "specgate/v1": fingerprint },
    ...(fix === null ? {} : { fixes: [sarifFix(fix, artifactLocation, text)] }),
  };
}

/** Relative to the working folder, which a reader takes for the root of the sources, where the file lies in it. */
function locationOf(path: string): object {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function sarifFix(fix: Fix, artifactLocation: object, text: string): object {
  const source = readSource(text);
  const replacements = fix.edits.map((edit) => replacement(edit, source));
  return {
    description: { text: fix.title },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

/** A byte order mark has no column: what starts before it starts behind it. */
function replacement(edit: TextEdit, source: SourceText): object {
  const start = Math.max(edit.start, source.shift);
  const end = Math.max(edit.end, source.shift);
  return {
    deletedRegion: regionOf(rangeBetween(source, start, end)),
    insertedContent: { text: edit.newText },
  };
}
