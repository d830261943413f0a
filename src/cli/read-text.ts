import { readFileSync } from "node:fs";

import { cannotBeRead } from "./cannot-be-read.ts";
import { describeReading } from "./describe-reading.ts";
import { decode } from "./read-spec.ts";
import { UsageError } from "./usage-error.ts";

/** The text of a file that is no spec. Throws a `UsageError` where it has none, with `what` as its first words. */
export function readText(absolute: string, what: string): string {
  const reading = decode(readBytes(absolute, what));
  if (reading.kind === "text") return reading.text;
  throw new UsageError(`${what} cannot be read: ${describeReading(reading)}`);
}

function readBytes(absolute: string, what: string): Buffer {
  try {
    return readFileSync(absolute);
  } catch (cause) {
    throw cannotBeRead(what, cause);
  }
}
