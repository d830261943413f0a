/** Whether every character is one of ASCII. */
export function isAscii(text: string): boolean {
  // Asked for the same line by one pattern after the other.
  if (text === latest.text) return latest.isAscii;
  latest.text = text;
  latest.isAscii = !/[^\0-\x7F]/.test(text);
  return latest.isAscii;
}

const latest = { text: "", isAscii: true };

/**
 * A pattern of letters in any script, in two forms that find the same: one for text in ASCII, where `\p{L}` is `A-Za-z`, and one for
 * all other text. Most lines are ASCII, and there the first takes a fraction of the time, most of all when it is compiled.
 * Takes `\p{L}`, `\p{N}` and `\p{Lu}` in sets of characters, and no letters that fold into ASCII (`ſ`, the Kelvin sign). A source that
 * takes long to put together can be a function, asked when there is first a text.
 */
export function twinPattern(
  source: string | (() => string),
  flags: string,
): (text: string) => RegExp {
  const read = (): string => (typeof source === "string" ? source : source());
  let plain: RegExp | undefined;
  let unicode: RegExp | undefined;
  return (text) => {
    if (isAscii(text)) {
      plain ??= new RegExp(inAscii(read()), flags);
      return plain;
    }
    unicode ??= new RegExp(read(), `${flags}u`);
    return unicode;
  };
}

function inAscii(source: string): string {
  return source
    .replaceAll(String.raw`\p{Lu}`, "A-Z")
    .replaceAll(String.raw`\p{L}`, "A-Za-z")
    .replaceAll(String.raw`\p{N}`, "0-9");
}
