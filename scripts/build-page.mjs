import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { build } from "esbuild";

import { globalNameOf, later, loadedByWorker } from "./loaded-by-worker.mjs";

const root = new URL("../", import.meta.url);
const source = new URL("src/page/", root);
const target = new URL("dist/page/", root);

/** Writes the web page: files named by their content, each once more as gzip and as Brotli, so that serving one is reading it. */
export async function buildPage() {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const icon = await writeNamed(
    "icon",
    "svg",
    await readFile(new URL("icon.svg", source)),
  );
  const style = await bundle("style/main.css", "style", "css");
  const theme = await bundle("theme.ts", "theme", "js", { format: "iife" });
  // Without a document: packages that would ask one must not.
  const worker = { format: "iife", conditions: ["worker"] };
  const parts = await Promise.all(
    Object.entries(later).map(async ([name, { entry }]) => {
      const globalName = globalNameOf(name);
      const options = { ...worker, globalName };
      return [name, await bundlePackage(entry, name, options)];
    }),
  );
  const engine = await bundle("engine/engine.ts", "engine", "js", {
    ...worker,
    plugins: [loadedByWorker(Object.fromEntries(parts)), withoutRarelyUsed],
  });
  const main = await bundle("main.tsx", "main", "js", {
    format: "esm",
    define: { ENGINE_FILE: JSON.stringify(engine) },
  });
  const html = await readFile(new URL("index.html", source), "utf8");
  const files = { icon, style, theme, main };
  const filled = html.replaceAll(
    /%(icon|style|theme|main)%/g,
    (_, name) => `new/${files[name]}`,
  );
  await write("index.html", Buffer.from(filled));
}

/**
 * What is loaded in the place of a file of the core, by the end of its path as it is imported: the page writes specs of its own
 * templates, and needs less.
 */
const inPlaceOf = {
  "broad-claims": "no-hints",
  "comments/comment-remover": "no-fixes",
  "dialects/registry": "no-dialects",
  "parse-markdown": "parse-without-plugins",
  "find-instructions": "no-instructions",
  "gaps-abroad": "no-gaps-abroad",
  "labels-abroad": "no-labels-abroad",
  "generic-words": "no-generic-words",
  "judgement-words": "no-hints",
  "likely-samples": "no-likely-samples",
  "insert-key": "no-fixes",
  "insert-section": "no-fixes",
  "remove-leftover": "no-fixes",
  "remove-twin": "no-fixes",
  "section-aliases/all-languages": "english-aliases",
  "notes-problems": "no-notes-problems",
  "open-claims": "no-hints",
  "other-documents": "no-other-documents",
  "step-words-abroad": "no-step-words-abroad",
  "template/is-known-guidance": "no-known-guidance",
  "vague-words-abroad": "no-words-abroad",
  "weak-names-abroad": "no-weak-names-abroad",
  "patterns-beyond-latin": "no-patterns-beyond-latin",
};

/** What the files of the `yaml` package for its version 1.1 export: nothing, and the schema of 1.2. */
const withoutOldTypes = {
  binary: "export const binary = undefined;",
  omap: "export const omap = undefined;",
  pairs: "export const pairs = undefined;",
  schema: 'export { schema } from "../core/schema.js";',
  set: "export const set = undefined;",
  timestamp: "export const [intTime, floatTime, timestamp] = [];",
};

/**
 * Leaves out what the page never needs, so that it loads in less than 200 kB: those files, messages of zod, which reads nothing of
 * the author's here, the slugger's list of letters, which browsers know, and the types that YAML had before its version 1.2.
 *
 * @type {import("esbuild").Plugin}
 */
const withoutRarelyUsed = {
  name: "without-rarely-used",
  setup(builder) {
    for (const [file, own] of Object.entries(inPlaceOf)) {
      builder.onResolve({ filter: new RegExp(`/${file}\\.ts$`) }, () => ({
        path: new URL(`engine/lighter/${own}.ts`, source).pathname,
      }));
    }
    builder.onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/ },
      () => ({
        contents: "export default () => ({ localeError: () => undefined });",
      }),
    );
    builder.onLoad(
      {
        filter:
          /[\\/]yaml-1\.1[\\/](?:binary|omap|pairs|schema|set|timestamp)\.js$/,
      },
      ({ path }) => ({ contents: withoutOldTypes[basename(path, ".js")] }),
    );
    builder.onLoad({ filter: /[\\/]github-slugger[\\/]regex\.js$/ }, () => ({
      contents: String.raw`export const regex = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;`,
    }));
  },
};

function bundle(entry, name, extension, options) {
  const { pathname } = new URL(entry, source);
  return bundlePackage(pathname, name, options, extension);
}

async function bundlePackage(entry, name, options = {}, extension = "js") {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root.pathname,
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    platform: "browser",
    target: ["es2023", "chrome111", "firefox115", "safari16.4"],
    jsx: "automatic",
    jsxImportSource: "preact",
    ...options,
  });
  return writeNamed(name, extension, outputFiles[0].contents);
}

async function writeNamed(name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `${name}-${hash}.${extension}`;
  await write(file, content);
  return file;
}

async function write(file, content) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  await Promise.all([
    writeFile(new URL(file, target), content),
    promisify(gzip)(content, { level: 9 }).then((packed) =>
      writeFile(new URL(`${file}.gz`, target), packed),
    ),
    promisify(brotliCompress)(content, { params: quality }).then((packed) =>
      writeFile(new URL(`${file}.br`, target), packed),
    ),
  ]);
}
