/** Replaces what stands between `<!-- name: generated … -->` and `<!-- /name -->`. Throws where they are not there. */
export function replaceBetweenMarkers(
  text: string,
  name: string,
  content: string,
): string {
  const open = text.match(
    new RegExp(`^<!-- ${name}: generated.*-->$`, "m"),
  )?.[0];
  const close = `<!-- /${name} -->`;
  const start = open === undefined ? -1 : text.indexOf(open) + open.length;
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0)
    throw new Error(`There are no markers \`${name}\` to write between`);
  return `${text.slice(0, start)}\n\n${content.trim()}\n\n${text.slice(end)}`;
}
