import { join, resolve } from "node:path";

/**
 * Has modules come from another script of the bundle, which runs when one of them is first asked for.
 *
 * @param {string} name of the script
 * @param {readonly string[]} parts paths of the modules
 * @returns {import("esbuild").Plugin}
 */
export function takenFrom(name, parts) {
  const files = parts.map((path) => path.replace(/.*\//, ""));
  const filter = new RegExp(`/(?:${files.join("|").replaceAll(".", "\\.")})$`);
  const wanted = new Set(parts.map((part) => resolve(part)));
  return {
    name: `taken-from-${name}`,
    setup(builder) {
      builder.onResolve({ filter }, ({ path, resolveDir }) =>
        wanted.has(join(resolveDir, path))
          ? { path: name, namespace: `script-${name}` }
          : undefined,
      );
      builder.onLoad({ filter: /./, namespace: `script-${name}` }, () => ({
        contents: `module.exports = require("./${name}.js");`,
      }));
      builder.onResolve(
        { filter: /./, namespace: `script-${name}` },
        ({ path }) => ({ path, external: true }),
      );
    },
  };
}

/**
 * The source of that script.
 *
 * @param {string} name
 * @param {readonly string[]} parts
 * @returns {import("esbuild").BuildOptions}
 */
export function scriptOf(name, parts) {
  return {
    stdin: {
      contents: parts.map((path) => `export * from "./${path}";`).join("\n"),
      resolveDir: ".",
      sourcefile: `${name}.ts`,
    },
    outfile: `dist/bundle/${name}.js`,
  };
}
