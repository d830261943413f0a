/** What stands at a path of keys and indexes in data of any shape; undefined where the path leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined,
    data,
  );
}
