/**
 * Takes the place of `worker/hasten.ts` in the bundle, by what `start/scripts.ts` names around each script.
 *
 * @type {import("esbuild").Plugin}
 */
export const hasten = {
  name: "hasten",
  setup(builder) {
    builder.onLoad({ filter: /worker[\\/]hasten\.ts$/ }, () => ({
      contents: `
        export const hasten = (work) => hastenWork(work);
        export const settle = () => settleThreads();
      `,
    }));
  },
};
