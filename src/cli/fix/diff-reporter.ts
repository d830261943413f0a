import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

import type { CheckedSpec } from "../checked-spec.ts";
import { countOf } from "../format/count-of.ts";
import { makeVisible } from "../format/glyphs.ts";
import type { Reporter } from "../reporter.ts";
import type { Output } from "../terminal.ts";

/** What `--fix` would write, as a diff that `git apply` takes; what it adds up to goes to `diagnostics`. */
export function diffReporter(
  write: (text: string) => void,
  diagnostics: Output,
  isTerminal: boolean,
): Reporter {
  let changed = 0;
  return {
    spec(checked) {
      const diff = diffOf(checked);
      if (diff === undefined) return;
      changed += 1;
      write(isTerminal ? readable(diff) : diff);
    },
    end({ fixed, findings: { error, warning, notice } }, _hidden) {
      const left = countOf(error + warning + notice, "finding");
      diagnostics.write(
        `${countOf(fixed, "finding")} in ${countOf(changed, "spec")} would be fixed, ${left} left\n`,
      );
    },
  };
}

function diffOf({ report, text, fixes }: CheckedSpec): string | undefined {
  if (fixes === undefined || fixes.count === 0) return undefined;
  const { path } = report;
  return createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    fixes.before,
    text,
    undefined,
    undefined,
    { headerOptions: FILE_HEADERS_ONLY },
  );
}

/** A diff to be applied keeps every byte; one to be looked at must not steer the terminal. */
function readable(diff: string): string {
  return diff
    .split("\n")
    .map((line) => makeVisible(line.replace(/\r$/, "")))
    .join("\n");
}
