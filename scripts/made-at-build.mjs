import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Modules that export nothing but lists of names or numbers, and work long to make them. */
const modules = [
  "src/core/dialects/known-names.ts",
  "src/core/document/built-in-kinds.ts",
  "src/core/document/criteria/grammar-places.ts",
  "src/core/document/criteria/listed-names.ts",
  "src/core/document/metadata/known-labels.ts",
  "src/core/rules/unfilled/character-kinds.ts",
  "src/core/rules/unfilled/trigger-hashes.ts",
  "src/core/rules/wording/beginnings-beyond-latin.ts",
  "src/core/rules/wording/statement-beginnings.ts",
  "src/core/template/known-hashes.ts",
];

/**
 * Has the bundle hold what these modules come to, in their place.
 *
 * @type {import("esbuild").Plugin}
 */
export const madeAtBuild = {
  name: "made-at-build",
  setup(builder) {
    for (const path of modules) {
      const [name] = path.split("/").slice(-1);
      const source = resolve(path);
      const filter = new RegExp(`[\\\\/]${name.replace(".", "\\.")}$`);
      builder.onLoad({ filter }, async (args) => {
        if (args.path !== source) return;
        const built = path.replace(/^src(.*)\.ts$/, "dist$1.js");
        const { href } = pathToFileURL(resolve(built));
        const constants = Object.entries(await import(href)).map(
          ([key, value]) => `export const ${key} = ${write(value)};`,
        );
        return { contents: constants.join("\n") };
      });
    }
  },
};

/**
 * As few strings, since a text of a thousand short ones takes longer to load.
 *
 * @param {ReadonlyMap<string, string | number> | ReadonlySet<string> | readonly string[] | readonly number[]} value
 */
function write(value) {
  if (Array.isArray(value) && typeof value[0] === "number")
    return JSON.stringify(value);
  if (Array.isArray(value)) return list(value);
  if (value instanceof Set) return `new Set(${list([...value])})`;
  if (!(value instanceof Map)) throw new Error("No list of names");
  const byValue = Map.groupBy(value.keys(), (key) => value.get(key));
  const groups = Array.from(
    byValue,
    ([one, keys]) =>
      `for (const key of ${list(keys)}) map.set(key, ${JSON.stringify(one)});`,
  );
  return `((map) => { ${groups.join(" ")} return map; })(new Map())`;
}

/** @param {readonly string[]} names */
function list(names) {
  if (names.some((name) => typeof name !== "string" || name.includes("\n")))
    throw new Error("No names");
  return `${JSON.stringify(names.join("\n"))}.split("\\n")`;
}
