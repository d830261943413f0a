import { createRequire } from "node:module";

/**
 * Takes the place of `native-addon.ts` in the bundle: what the package has in JavaScript stands in it, and the binary is asked for
 * by its name before the package is, which finds out which one it is by asking the system at length.
 *
 * @type {import("esbuild").Plugin}
 */
export const nativeAddon = {
  name: "native-addon",
  setup(builder) {
    const folder = new URL(
      "mdast/",
      `file://${createRequire(import.meta.url).resolve("satteri")}`,
    ).pathname;
    builder.onLoad({ filter: /worker[\\/]native-addon\.ts$/ }, () => ({
      resolveDir: folder,
      contents: `
        import { createRequire } from "node:module";
        import { MdastReader } from "./mdast-reader.js";
        import { materializeMdastTree } from "./mdast-materializer.js";

        const kinds = { linux: ["-gnu", "-musl"], win32: ["-msvc"], darwin: [""] };

        export async function loadNativeAddon() {
          const own = createRequire(import.meta.url).resolve("satteri");
          return { addon: loadBinary(createRequire(own)), MdastReader, materializeMdastTree };
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
