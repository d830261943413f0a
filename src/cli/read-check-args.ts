import {
  type CheckOptions,
  readCount,
  formats,
  parsers,
  readSeconds,
} from "./check-options.ts";
import { severities } from "../core/finding.ts";

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
    else if (arg === "--fix") options = { ...options, fix: true };
    else {
      const set = readValue(arg, value);
      if (set === undefined) return undefined;
      options = { ...options, ...set };
      index += 1;
    }
  }
  return options;
}

/** No value of these flags is empty or looks like a flag. */
function readValue(
  flag: string,
  value: string,
): Partial<CheckOptions> | undefined {
  if (value === "" || value.startsWith("-")) return undefined;
  switch (flag) {
    case "--format":
    case "-f":
      return isOneOf(formats, value) ? { format: value } : undefined;
    case "--fail-on":
      return isOneOf(severities, value) ? { failOn: value } : undefined;
    case "--parser":
      return isOneOf(parsers, value) ? { parser: value } : undefined;
    case "--template":
    case "-t":
      return { template: value };
    case "--config":
    case "-c":
      return { config: value };
    case "--base":
      return { base: value };
    case "--cache-location":
      return { cacheLocation: value };
    case "--max-findings": {
      const maxFindings = readCount(value);
      return maxFindings === undefined ? undefined : { maxFindings };
    }
    case "--timeout": {
      const timeout = readSeconds(value);
      return timeout === undefined ? undefined : { timeout };
    }
    default:
      return undefined;
  }
}

function isOneOf<Name extends string>(
  names: readonly Name[],
  text: string,
): text is Name {
  return names.some((name) => name === text);
}
