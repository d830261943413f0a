/** A stretch of HTML source: a comment with its inside, or markup with its text. Offsets count from the start of the HTML. */
export interface HtmlPart {
  readonly kind: "comment" | "html";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Comments and the text between them; text of nothing but known tags and white space is left out. */
export function splitHtml(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<!--", at);
    pushMarkup(parts, html, at, open < 0 ? html.length : open);
    if (open < 0) break;
    const close = html.indexOf("-->", open + 4);
    const end = close < 0 ? html.length : close + 3;
    const inside = html.slice(open + 4, close < 0 ? html.length : close);
    parts.push({ kind: "comment", text: unwrap(inside), start: open, end });
    at = end;
  }
  return parts;
}

function pushMarkup(
  parts: HtmlPart[],
  html: string,
  from: number,
  to: number,
): void {
  const raw = html.slice(from, to);
  const text = unwrap(dropTags(raw));
  if (text === "" && !/<(?:img|video|picture|svg|iframe)\b/i.test(raw)) return;
  const start = from + (raw.length - raw.trimStart().length);
  parts.push({
    kind: "html",
    text,
    start,
    end: from + raw.trimEnd().length,
  });
}

/** Known tags go, `<br>` becomes a line; `<TITLE>` and other things in angle brackets stay as written. */
export function dropTags(html: string): string {
  if (!html.includes("<")) return html;
  return html.replaceAll(
    /<\/?([A-Za-z][\w-]*)(?![\w-])[^<>]*>/g,
    (tag, name: string) =>
      name.toLowerCase() === "br" ? "\n" : isTag(tag, name) ? "" : tag,
  );
}

function isTag(tag: string, name: string): boolean {
  return (
    knownTags.has(name) ||
    tag.startsWith("</") ||
    tag.endsWith("/>") ||
    tag.includes("=")
  );
}

/** Prefixes of a block quote and line endings of Windows are no part of the text. */
function unwrap(text: string): string {
  return text.replaceAll(/(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*/g, "\n").trim();
}

/** What people write in Markdown; words that serve as placeholders more often than as tags (`<title>`, `<label>`) are left out. */
const knownTags: ReadonlySet<string> = new Set(
  `a abbr article aside audio b bdi bdo big blockquote body button canvas caption center cite code col colgroup dd del
  details dfn div dl dt em embed fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img ins kbd legend li main mark meta nav noscript ol optgroup p picture pre q rp rt ruby s samp script section small
  span strike strong style sub summary sup svg table tbody td textarea tfoot th thead tr tt u ul var video wbr`.split(
    /\s+/,
  ),
);
