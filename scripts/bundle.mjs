import { build } from "esbuild";

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

/**
 * The command line and its thread in a few files: opening hundreds takes longer than checking one spec. As deep below the package
 * as what it is made of, so that paths to templates and pages hold.
 */
await build({
  entryPoints: {
    "bundle/main": "src/cli/main.ts",
    "bundle/thread": "src/worker/thread.ts",
  },
  outdir: "dist",
  chunkNames: "bundle/[name]-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  external: ["@octokit/rest"],
  plugins: [unbundled],
  // For CommonJS packages in it that ask for a module of Node.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
