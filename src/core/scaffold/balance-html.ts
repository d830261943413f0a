/** One tag, or something that hides all behind it until it is closed. */
const tag =
  /<!--[\s\S]*?(?:-->|$)|<[!?][\s\S]*?(?:>|$)|<(\/?)([a-z][a-z0-9-]*)\b[^>]*>?/gi;

/** Stand alone, or are closed by what follows them. */
const unpaired =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

interface Tag {
  /** Offset in the concatenation of all pieces. */
  readonly piece: number;
  readonly at: number;
  readonly name: string;
}

/**
 * Offsets, by piece of HTML in reading order, of the `<` of every tag that would reach beyond the text: opened and not
 * closed in it, closed and not opened, or cut off.
 */
export function unbalancedTags(
  pieces: readonly string[],
): readonly (readonly number[])[] {
  const loose: Tag[] = [];
  const open: Tag[] = [];
  pieces.forEach((html, piece) => {
    for (const match of html.matchAll(tag)) {
      const [text, slash, name = ""] = match;
      const found = { piece, at: match.index, name: name.toLowerCase() };
      if (name === "" ? !isClosed(text) : !text.endsWith(">"))
        loose.push(found);
      if (name === "" || unpaired.test(name) || text.endsWith("/>")) continue;
      if (slash === "") open.push(found);
      else close(found, open, loose);
    }
  });
  const all = [...loose, ...open];
  return pieces.map((_, piece) =>
    all.filter((each) => each.piece === piece).map(({ at }) => at),
  );
}

function isClosed(text: string): boolean {
  return text.startsWith("<!--") ? text.endsWith("-->") : text.endsWith(">");
}

/** What was opened since stays open, and so is loose. */
function close(found: Tag, open: Tag[], loose: Tag[]): void {
  const at = open.findLastIndex(({ name }) => name === found.name);
  if (at < 0) loose.push(found);
  else loose.push(...open.splice(at).slice(1));
}
