import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { serialize } from "node:v8";

import { build as esbuild } from "esbuild";

import { buildPage } from "./build-page.mjs";
import { builtInSources } from "./built-in-sources.mjs";
import { hasten } from "./hasten.mjs";
import { madeAtBuild } from "./made-at-build.mjs";
import { nativeAddon } from "./native-addon.mjs";
import { patternsWhenUsed } from "./patterns-when-used.ts";
import { scriptOf, takenFrom } from "./taken-from.mjs";

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

/** Imports of what is not bundled, in the bundle: its scripts cannot import by themselves. */
const unbundledImport =
  /\bimport\((?="(?:@octokit\/rest|node:[a-z_/]+|\.\.\/(?:serve\/serve|github\/[a-z-]+)\.js)"\))/g;

/** What most checks never ask for, and takes long to load: a script of its own, with the functions that are called of it. */
const later = {
  "reference-parser": {
    entry: "src/core/document/parse-markdown.ts",
    filter: /\/parse-markdown\.ts$/,
    functions: ["parseMarkdown"],
  },
  "string-width": {
    entry: "string-width",
    filter: /^string-width$/,
    functions: ["default"],
  },
  yaml: {
    entry: "yaml",
    filter: /^yaml$/,
    importer: /src\/core\//,
    functions: [
      "isMap",
      "isNode",
      "isPair",
      "isScalar",
      "isSeq",
      "parseDocument",
      "stringify",
      "visit",
    ],
  },
  "patterns-beyond-latin": {
    entry: "src/core/rules/wording/patterns-beyond-latin.ts",
    filter: /\/patterns-beyond-latin\.ts$/,
    functions: ["patternsBeyondLatin"],
  },
  "read-notes": {
    entry: "src/core/template/read-notes.ts",
    filter: /\/read-notes\.ts$/,
    functions: ["readNotes"],
  },
  glob: {
    entry: "src/core/config/glob.ts",
    filter: /\/glob\.ts$/,
    functions: ["compileGlobs", "problemOfGlob"],
  },
  config: {
    entry: "src/core/config/parse-config.ts",
    filter: /\/parse-config\.ts$/,
    functions: ["parseConfig"],
  },
  "list-templates": {
    entry: "src/core/template/list-templates.ts",
    filter: /\/list-templates\.ts$/,
    importer: /answer-tasks\.ts$/,
    functions: ["listTemplates"],
  },
  "start-request": {
    entry: "src/core/scaffold/start-request.ts",
    filter: /\/start-request\.ts$/,
    importer: /answer-tasks\.ts$/,
    functions: ["startRequestedSpec"],
  },
  "find-command-lines": {
    entry: "src/core/commands/find-command-lines.ts",
    filter: /\/find-command-lines\.ts$/,
    importer: /answer-tasks\.ts$/,
    functions: ["findCommandLines"],
  },
};

/**
 * Loads those scripts when one of their functions is first called.
 *
 * @type {import("esbuild").Plugin}
 */
const loadedLater = {
  name: "loaded-later",
  setup(builder) {
    for (const [name, { filter, importer = /./, functions }] of Object.entries(
      later,
    )) {
      builder.onResolve({ filter }, (args) =>
        args.kind !== "entry-point" &&
        importer.test(args.importer.replaceAll("\\", "/"))
          ? { path: name, namespace: "later" }
          : undefined,
      );
      builder.onLoad(
        { filter: new RegExp(`^${name}$`), namespace: "later" },
        () => ({
          contents: functions
            .map((one) =>
              one === "default"
                ? `export default (...args) => require("./${name}.js").default(...args);`
                : `export const ${one} = (...args) => require("./${name}.js").${one}(...args);`,
            )
            .join("\n"),
        }),
      );
    }
    builder.onResolve({ filter: /^\.\//, namespace: "later" }, ({ path }) => ({
      path,
      external: true,
    }));
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

/** Of the engine, whoever it is that asks: one script, loaded where something is judged. */
const engineParts = [
  "src/worker/judge-here.ts",
  "src/worker/answer-tasks.ts",
  "src/core/rules/registry.ts",
  "src/core/unreadable-report.ts",
];

/** Of the command, what a plain check does not ask for: a script as well. */
const restParts = [
  "src/cli/run-program.ts",
  "src/cli/asked-template.ts",
  "src/cli/pull/check-pull.ts",
  "src/cli/format/sarif-reporter.ts",
  "src/cli/terminal-prompts.ts",
];

/** Run by `src/start/scripts.ts`, which names what a script finds around it. */
const script = {
  ...options,
  format: "cjs",
  define: { "import.meta.url": "importMetaUrl" },
};
const outputs = [];

/** Started by Node itself, and small. As deep below the package as what it is made of, so that paths to templates and pages hold. */
await write({
  ...options,
  format: "cjs",
  entryPoints: { main: "src/start/main.ts", thread: "src/start/thread.ts" },
  define: { "import.meta.url": "importMetaUrl" },
  banner: {
    js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
  },
});
await write({
  ...script,
  ...scriptOf("engine", engineParts),
  plugins: [loadedLater, nativeAddon, hasten, madeAtBuild, patternsWhenUsed],
});
const fromEngine = takenFrom("engine", engineParts);
await write({
  ...script,
  entryPoints: { command: "src/cli/main.ts" },
  external: ["@octokit/rest"],
  plugins: [
    takenFrom("rest", restParts),
    fromEngine,
    unbundled,
    loadedLater,
    hasten,
    builtInSources,
  ],
});
await write({
  ...script,
  ...scriptOf("rest", restParts),
  plugins: [fromEngine, unbundled, loadedLater, madeAtBuild],
});
await write({
  ...script,
  entryPoints: Object.fromEntries(
    Object.entries(later).map(([name, { entry }]) => [name, entry]),
  ),
  plugins: [madeAtBuild],
});
writeFileSync("dist/bundle/package.json", '{ "type": "commonjs" }\n');
await writeReadyTemplates();
await buildPage();
writeBuildId(outputs);

/** @param {import("esbuild").BuildOptions} build */
async function write(build) {
  const { metafile } = await esbuild({
    ...build,
    ...(build.outfile === undefined && { outdir: "dist/bundle" }),
  });
  for (const file of Object.keys(metafile.outputs)) {
    outputs.push(file);
    finish(file);
  }
}

/** A script has no `import` of its own, and is read as ASCII: the bundler leaves letters of other scripts in patterns as they are. */
function finish(file) {
  const text = readFileSync(file, "utf8");
  const used = text.replaceAll(unbundledImport, "importFile(");
  const plain = used.replaceAll(/[\u0080-\uFFFF]/g, escapeUnit);
  if (plain !== text) writeFileSync(file, plain);
}

/** @param {string} unit */
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The built-in templates as they are read, since reading them takes longer than judging a spec. */
async function writeReadyTemplates() {
  const { loadBuiltInTemplates } =
    await import("../dist/serve/load-built-in-templates.js");
  const { parseTemplate } =
    await import("../dist/core/template/parse-template.js");
  const { outlineOf } =
    await import("../dist/core/template/template-outline.js");
  const templates = await loadBuiltInTemplates();
  const ready = templates.map((source) => {
    const parsed = parseTemplate(source);
    const outline = outlineOf(parsed.template);
    return { source, outline, parsed: serialize(parsed) };
  });
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
