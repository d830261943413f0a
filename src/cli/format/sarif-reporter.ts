import { rules } from "../../core/rules/registry.ts";
import { packageVersion } from "../package-file.ts";
import type { Reporter } from "../reporter.ts";
import { sarifResult } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/** A SARIF 2.1.0 log of one run, a line for each result. */
export function sarifReporter(write: (text: string) => void): Reporter {
  const driver = {
    name: "Specgate",
    version: packageVersion(),
    informationUri: "https://github.com/specgate/specgate",
    rules: rules.map(sarifRule),
  };
  const head = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
  };
  // Left open for the results.
  const run = JSON.stringify(head).slice(0, -1);
  write(
    `{ "$schema": "${schema}",\n  "version": "2.1.0",\n  "runs": [${run},\n  "results": [`,
  );
  let before = "\n    ";
  return {
    spec({ report, text }) {
      for (const finding of report.findings) {
        write(before + JSON.stringify(sarifResult(finding, text)));
        before = ",\n    ";
      }
    },
    end({ older }, hidden) {
      write(
        `\n  ],\n  "properties": ${JSON.stringify({ hidden, older })} }] }\n`,
      );
    },
  };
}
