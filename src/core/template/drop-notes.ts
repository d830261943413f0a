/** The text of a template as a spec starts from it: without the key `specgate`, and without front matter where nothing else is in it. */
export function dropNotes(text: string): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (!isFence(lines[0])) return text;
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close < 0) return text;
  const kept = withoutKey(lines.slice(1, close));
  const body = lines.slice(close + 1);
  if (kept.some((line) => line.trim() !== "")) {
    return [lines[0], ...kept, lines[close], ...body].join("");
  }
  const first = body.findIndex((line) => line.trim() !== "");
  return body.slice(Math.max(first, 0)).join("");
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^\uFEFF?---[ \t]*[\r\n]*$/.test(line);
}

/** A key of the top level goes up to the next line that is not indented. */
function withoutKey(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^specgate[ \t]*:/.test(line));
  if (start < 0) return lines;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => /^[^\s#]/.test(line));
  const rest = length < 0 ? [] : lines.slice(start + 1 + length);
  return [...lines.slice(0, start), ...rest];
}

/** All that notes can stand in: the front matter. The rest of a template is read once, without them. */
export function headOf(text: string): string {
  return (
    /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[^]*?(?:\r\n|\n|\r)---[ \t]*(?=[\r\n])/.exec(
      text,
    )?.[0] ?? text
  );
}
