import { createHash, hash } from "node:crypto";

import type { SpecRequest } from "../core/spec-report.ts";
import type { TemplateSource } from "../core/template/template-source.ts";

/** Half a SHA-256: enough that two requests never share one. */
export const keyBytes = 16;

/** The key of a report: same key, same report but for its path. */
export type ReportKey = (request: SpecRequest) => Buffer;

/**
 * A report is made from its request alone, so its key is the hash of all that a request holds, fields to come among them, but for
 * the path, which the report only repeats. `engine` says what makes the reports: the build of the program, and with which parser
 * and Node it runs.
 */
export function createReportKey(engine: string): ReportKey {
  const templateHashes = new WeakMap<readonly TemplateSource[], string>();
  const hashOf = (templates: readonly TemplateSource[]): string => {
    const known = templateHashes.get(templates);
    if (known !== undefined) return known;
    const made = hash("sha256", JSON.stringify(templates));
    templateHashes.set(templates, made);
    return made;
  };

  return ({ text, base, templates, ...others }) => {
    const head = JSON.stringify([
      engine,
      hashOf(templates),
      { ...others, path: undefined },
      // Their lengths keep the two texts apart.
      text.length,
      base?.length ?? null,
    ]);
    return createHash("sha256")
      .update(head)
      .update(text)
      .update(base ?? "")
      .digest()
      .subarray(0, keyBytes);
  };
}
