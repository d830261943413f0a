import {
  type CheckOptions,
  type Format,
  formats,
  severities,
} from "./check-options.ts";
import type { Severity } from "../core/finding.ts";

/**
 * `check` with paths and the flags that most runs have, read without the library for command lines, which takes longer to load than
 * a spec to be judged. Undefined for all else, mistakes among it: the library reads that, and says what is wrong.
 */
export function readCheckArgs(
  args: readonly string[],
): CheckOptions | undefined {
  const [command, ...rest] = args;
  if (command !== "check") return undefined;
  const paths: string[] = [];
  let options: CheckOptions = {
    paths,
    format: "text",
    failOn: "error",
    timeout: 2,
    cache: true,
  };
  for (let index = 0; index < rest.length; index += 1) {
    const arg = rest[index] ?? "";
    const value = rest[index + 1] ?? "";
    if (!arg.startsWith("-")) paths.push(arg);
    else if (arg === "--no-cache") options = { ...options, cache: false };
    else if (arg === "--changed") options = { ...options, changed: true };
    else {
      const set = readValue(arg, value);
      if (set === undefined) return undefined;
      options = { ...options, ...set };
      index += 1;
    }
  }
  return options;
}

function readValue(
  flag: string,
  value: string,
): Partial<CheckOptions> | undefined {
  if (flag === "--fail-on" && isSeverity(value)) return { failOn: value };
  if ((flag === "--format" || flag === "-f") && isFormat(value))
    return { format: value };
  const isPlain = value !== "" && !value.startsWith("-");
  if (flag === "--template" && isPlain) return { template: value };
  if (flag === "--cache-location" && isPlain) return { cacheLocation: value };
  return undefined;
}

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

function isSeverity(text: string): text is Severity {
  return severities.some((severity) => severity === text);
}
