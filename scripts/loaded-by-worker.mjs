/**
 * What few texts need, and weighs much: a file of its own, which the engine's thread loads when the function is first called.
 * `isNeeded` spares that where the answer is known without it.
 */
export const later = {
  // `&hellip;` and the 2,000 other names that HTML has for characters.
  entities: {
    entry: "decode-named-character-reference",
    call: "decodeNamedCharacterReference",
    isNeeded: "() => true",
  },
  // Letters of all scripts; a title in ASCII stays as it is.
  transliterate: {
    entry: "@sindresorhus/transliterate",
    call: "default",
    isNeeded: String.raw`(text) => /[^\0-\x7f]/.test(text)`,
  },
};

/** Name that the thread finds such a file under. */
export function globalNameOf(name) {
  return `specgate_${name}`;
}

/**
 * Puts the call of such a file in the place of its package. `importScripts` waits for it, as the engine does not.
 *
 * @param {Readonly<Record<string, string>>} files where each was written
 * @returns {import("esbuild").Plugin}
 */
export function loadedByWorker(files) {
  return {
    name: "loaded-by-worker",
    setup(builder) {
      for (const [name, { entry, call, isNeeded }] of Object.entries(later)) {
        builder.onResolve({ filter: new RegExp(`^${entry}$`) }, () => ({
          path: name,
          namespace: "by-worker",
        }));
        builder.onLoad(
          { filter: new RegExp(`^${name}$`), namespace: "by-worker" },
          () => ({
            resolveDir: new URL("../src/page/engine/", import.meta.url)
              .pathname,
            contents: [
              'import { trustedScriptUrl } from "../state/trusted-script-url.ts";',
              `const isNeeded = ${isNeeded};`,
              "function call(text) {",
              "  if (!isNeeded(text)) return text;",
              `  if (!self.${globalNameOf(name)}) importScripts(trustedScriptUrl(new URL("${files[name]}", location.href)));`,
              `  return self.${globalNameOf(name)}.${call}(text);`,
              "}",
              `export { call as ${call} };`,
            ].join("\n"),
          }),
        );
      }
    },
  };
}
