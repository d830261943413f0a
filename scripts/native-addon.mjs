/**
 * Takes the place of `native-addon.ts` in the bundle: the binary is asked for by its name before the package is, which finds out
 * which one it is by asking the system at length.
 *
 * @type {import("esbuild").Plugin}
 */
export const nativeAddon = {
  name: "native-addon",
  setup(builder) {
    builder.onLoad({ filter: /worker[\\/]native-addon\.ts$/ }, () => ({
      contents: `
        import { createRequire } from "node:module";

        const kinds = { linux: ["-gnu", "-musl"], win32: ["-msvc"], darwin: [""] };

        export async function loadNativeAddon() {
          const own = createRequire(import.meta.url).resolve("satteri");
          return loadBinary(createRequire(own));
        }

        function loadBinary(require) {
          for (const kind of kinds[process.platform] ?? []) {
            try {
              return require("@bruits/satteri-" + process.platform + "-" + process.arch + kind);
            } catch {}
          }
          return require("../index.js");
        }
      `,
    }));
  },
};
