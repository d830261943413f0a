import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { serialize } from "node:v8";

import { build } from "esbuild";

import { buildPage } from "./build-page.mjs";

/**
 * Run from `dist` as it is, by the command `serve` or for a pull request: the App needs no fast start.
 *
 * @type {import("esbuild").Plugin}
 */
const unbundled = {
  name: "unbundled",
  setup(builder) {
    builder.onResolve(
      { filter: /^\.\.\/(?:serve\/serve|github\/[a-z-]+)\.ts$/ },
      ({ path }) => ({
        path: path.replace(/\.ts$/, ".js"),
        external: true,
      }),
    );
  },
};

/** What most checks never ask for, and takes long to load: a file of its own, with the functions that are called of it. */
const later = {
  "reference-parser": {
    entry: "src/core/document/parse-markdown.ts",
    filter: /\/parse-markdown\.ts$/,
    importer: /./,
    functions: ["parseMarkdown"],
  },
  "string-width": {
    entry: "string-width",
    filter: /^string-width$/,
    importer: /./,
    functions: ["default"],
  },
  yaml: {
    entry: "yaml",
    filter: /^yaml$/,
    importer: /src\/core\/(?:document|rules)\//,
    functions: [
      "isMap",
      "isNode",
      "isScalar",
      "isSeq",
      "parseDocument",
      "visit",
    ],
  },
};

/**
 * Loads those files when one of their functions is first called.
 *
 * @type {import("esbuild").Plugin}
 */
const loadedLater = {
  name: "loaded-later",
  setup(builder) {
    for (const [name, { filter, importer, functions }] of Object.entries(
      later,
    )) {
      builder.onResolve({ filter }, (args) =>
        importer.test(args.importer.replaceAll("\\", "/"))
          ? { path: name, namespace: "later" }
          : undefined,
      );
      builder.onLoad(
        { filter: new RegExp(`^${name}$`), namespace: "later" },
        () => ({
          contents: [
            'import { createRequire } from "node:module";',
            "let loaded;",
            `const load = () => (loaded ??= createRequire(import.meta.url)("./${name}.cjs"));`,
            ...functions.map((one) =>
              one === "default"
                ? "export default (...args) => load().default(...args);"
                : `export const ${one} = (...args) => load().${one}(...args);`,
            ),
          ].join("\n"),
        }),
      );
    }
  },
};

rmSync("dist/bundle", { recursive: true, force: true });

/** @type {import("esbuild").BuildOptions} */
const options = {
  bundle: true,
  platform: "node",
  target: "node22",
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
};

/**
 * The command line and its thread in a few files: opening hundreds takes longer than checking one spec. As deep below the package
 * as what it is made of, so that paths to templates and pages hold.
 */
const main = await build({
  ...options,
  entryPoints: {
    "bundle/main": "src/cli/start.ts",
    "bundle/thread": "src/worker/thread.ts",
  },
  outdir: "dist",
  chunkNames: "bundle/[name]-[hash]",
  splitting: true,
  format: "esm",
  external: ["@octokit/rest"],
  plugins: [unbundled, loadedLater],
});
const rest = await build({
  ...options,
  entryPoints: Object.fromEntries(
    Object.entries(later).map(([name, { entry }]) => [name, entry]),
  ),
  outdir: "dist/bundle",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
});
addRequire(Object.keys(main.metafile.outputs));
await writeReadyTemplates();
await buildPage();
writeBuildId([
  ...Object.keys(main.metafile.outputs),
  ...Object.keys(rest.metafile.outputs),
]);

/** For CommonJS packages in it that ask for a module of Node; in other files it would only take time. */
function addRequire(files) {
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (!text.includes("typeof require")) continue;
    const [shebang = ""] = /^#!.*\n/.exec(text) ?? [];
    const line =
      'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
    writeFileSync(file, `${shebang}${line}\n${text.slice(shebang.length)}`);
  }
}

/** The built-in templates as they are read, since reading them takes longer than judging a spec. */
async function writeReadyTemplates() {
  const { loadBuiltInTemplates } =
    await import("../dist/serve/load-built-in-templates.js");
  const { parseTemplate } =
    await import("../dist/core/template/parse-template.js");
  const templates = await loadBuiltInTemplates();
  const ready = templates.map((source) => parseTemplate(source));
  writeFileSync("dist/bundle/templates.bin", serialize(ready));
}

/** Tells one build from another: what an earlier one found is not asked for. */
function writeBuildId(files) {
  const made = createHash("sha256");
  for (const file of [
    ...files.toSorted(),
    "dist/bundle/templates.bin",
    "package.json",
  ])
    made.update(readFileSync(file));
  writeFileSync("dist/bundle/build-id", made.digest("hex"));
}
