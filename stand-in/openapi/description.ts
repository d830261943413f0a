import { readFileSync } from "node:fs";
import type { OperationId } from "./operations.ts";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** GitHub's description of what is in use, as JSON Schema. */
export interface Slice {
  readonly version: string;
  readonly operations: readonly SlicedOperation[];
  /** Schema of the payload by webhook name. */
  readonly webhooks: Record<string, Json | undefined>;
  readonly schemas: Record<string, Json>;
}

export interface SlicedOperation {
  readonly id: OperationId;
  readonly method: string;
  /** As in `/repos/{owner}/{repo}`. */
  readonly path: string;
  readonly parameters: readonly SlicedParameter[];
  readonly body: Json;
  /** Schema by status; null where the response has no body. */
  readonly responses: Record<string, Json>;
}

export interface SlicedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Its value may hold slashes. */
  readonly multiSegment: boolean;
  readonly schema: Json;
}

let known: Slice | undefined;

/** Read once in a process. */
export function readDescription(): Slice {
  known ??= read();
  return known;
}

function read(): Slice {
  const file = new URL("api.github.com.slice.json", import.meta.url);
  const slice: Slice = JSON.parse(readFileSync(file, "utf8"));
  return slice;
}
