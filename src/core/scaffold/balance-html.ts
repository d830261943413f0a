import { htmlPieces } from "./html-pieces.ts";

/** Stand alone, or are closed by what follows them. */
const unpaired =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

interface Tag {
  /** Index of the HTML that it stands in. */
  readonly in: number;
  /** Offset of its `<` in there. */
  readonly at: number;
  readonly name: string;
}

/**
 * Per HTML of a text, in reading order, the offsets of tags that reach beyond the text: opened and not closed in it,
 * closed and not opened, or cut off; and of comments without an end.
 */
export function unbalancedTags(
  texts: readonly string[],
): readonly (readonly number[])[] {
  const loose: Tag[] = [];
  const open: Tag[] = [];
  texts.forEach((html, index) => {
    for (const { kind, source, at, isClosed } of htmlPieces(html)) {
      if (kind === "text") continue;
      const name =
        /^<\/?([a-z][a-z\d-]*)/i.exec(source)?.[1]?.toLowerCase() ?? "";
      const found = { in: index, at, name };
      if (!isClosed) loose.push(found);
      else if (
        kind === "hidden" ||
        unpaired.test(name) ||
        source.endsWith("/>")
      )
        continue;
      else if (source.startsWith("</")) close(found, open, loose);
      else open.push(found);
    }
  });
  const offsets = texts.map((): number[] => []);
  for (const each of [...loose, ...open]) offsets[each.in]?.push(each.at);
  return offsets;
}

/** What was opened since then is not closed any more. */
function close(found: Tag, open: Tag[], loose: Tag[]): void {
  const at = open.findLastIndex(({ name }) => name === found.name);
  if (at < 0) loose.push(found);
  else loose.push(...open.splice(at).slice(1));
}
