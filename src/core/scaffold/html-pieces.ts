/** A piece of raw HTML as a browser reads it. */
export interface HtmlPiece {
  readonly kind: "hidden" | "tag" | "text";
  readonly source: string;
  /** Offset in the HTML. */
  readonly at: number;
  /** False for a comment or tag that runs into the end of the text. */
  readonly isClosed: boolean;
}

/** Comments, processing instructions, CDATA and declarations: none is ever shown. */
const hidden =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![\s\S]*?(?:>|$)/;
const tag = /<\/?[a-z][^>]*(?:>|$)/;
const text = /<|[^<]+/;

const piece = new RegExp(
  `(?<hidden>${hidden.source})|(?<tag>${tag.source})|${text.source}`,
  "gi",
);

export function htmlPieces(html: string): readonly HtmlPiece[] {
  return Array.from(html.matchAll(piece), ({ 0: source, index, groups }) => ({
    kind: groups?.["hidden"] ? "hidden" : groups?.["tag"] ? "tag" : "text",
    source,
    at: index,
    isClosed: closes(source),
  }));
}

function closes(source: string): boolean {
  if (source.startsWith("<!--"))
    return source.endsWith("-->") || /^<!---?>$/.test(source);
  if (source.startsWith("<?")) return source.endsWith("?>");
  if (/^<!\[CDATA\[/i.test(source)) return source.endsWith("]]>");
  return source.endsWith(">");
}
