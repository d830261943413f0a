import type { Slice, SlicedOperation } from "../openapi/description.ts";

export interface Route {
  readonly operation: SlicedOperation;
  /** Decoded, still text. */
  readonly params: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string) => Route | undefined;

/** Finds the operation that GitHub describes for a method and a path below the API's root. */
export function createRouter({ operations }: Slice): Router {
  const patterns = operations
    .map((operation) => ({ operation, pattern: patternOf(operation) }))
    .toSorted((a, b) => weight(b.operation) - weight(a.operation));
  return (method, path) => {
    for (const { operation, pattern } of patterns) {
      if (operation.method !== method) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const params = Object.entries(match.groups ?? {}).map(
        ([name, value]): [string, string] => [
          name,
          decode(value.replace(/^\//, "")),
        ],
      );
      return { operation, params: Object.fromEntries(params) };
    }
    return undefined;
  };
}

function patternOf({ path, parameters }: SlicedOperation): RegExp {
  const source = path
    .split(/(\{\w+\})/)
    .map((part) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      if (name === undefined)
        return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const isLong = parameters.some(
        (parameter) => parameter.name === name && parameter.multiSegment,
      );
      return isLong ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`;
    })
    .join("");
  // The path of a repository's root is empty, and then the slash before it goes too.
  const root = source.replace("/(?<path>.*)", "(?<path>(?:/.*)?)");
  return new RegExp(`^${root}$`);
}

/** A path that says more is tried first. */
function weight({ path }: SlicedOperation): number {
  return path.split("/").filter((part) => !part.includes("{")).length;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
