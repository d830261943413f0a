/**
 * Has a script hold the built-in templates, in the place of reading a dozen files in each run.
 *
 * @type {import("esbuild").Plugin}
 */
export const builtInSources = {
  name: "built-in-sources",
  setup(builder) {
    builder.onLoad(
      { filter: /serve[\\/]load-built-in-templates\.ts$/ },
      async () => {
        const { loadBuiltInTemplates } =
          await import("../dist/serve/load-built-in-templates.js");
        const sources = JSON.stringify(await loadBuiltInTemplates());
        return {
          contents: `export const loadBuiltInTemplates = async () => JSON.parse(${JSON.stringify(sources)});`,
        };
      },
    );
  },
};
