import { parse, YAMLParseError } from "yaml";
import * as z from "zod/mini";

import { nearestName } from "../../core/nearest-name.ts";
import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import { specInputs } from "../../core/scaffold/spec-inputs.ts";
import { UsageError } from "../usage-error.ts";
import { describeFirst } from "./describe-first.ts";

const given = z.partial(specInputs);

/** Inputs of the generator from JSON or YAML, as its form names them. Throws a `UsageError` that names `source`. */
export function readInputs(text: string, source: string): Partial<GivenInputs> {
  const value = parseYaml(text, source);
  const checked = given.safeParse(value);
  if (!checked.success) {
    throw new UsageError(`${source}: ${describe(checked.error, value)}`);
  }
  // Only what was said: defaults would take the place of what the issue or the PRD says.
  const isSaid = (key: string) =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return Object.fromEntries(
    Object.entries(checked.data).filter(([key]) => isSaid(key)),
  );
}

function parseYaml(text: string, source: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 }) ?? {};
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const { line = 1, col = 1 } = cause.linePos?.[0] ?? {};
    const [message = ""] = cause.message.split(" at line ");
    throw new UsageError(`${source}:${line}:${col}: ${message}`, { cause });
  }
}

function describe(error: z.core.$ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const nearest = nearestName(key, Object.keys(given.shape));
    return nearest === undefined
      ? `There is no input \`${key}\`; there are ${Object.keys(given.shape).join(", ")}`
      : `There is no input \`${key}\`; did you mean \`${nearest}\`?`;
  }
  return describeFirst(error, value);
}
