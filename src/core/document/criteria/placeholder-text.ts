/** Whether a text says nothing yet or says that there is nothing: `…`, `<outcome>`, `[expected result]`, `TBD`, `N/A`. */
export function isPlaceholderText(text: string): boolean {
  if (!/[<[{…_]|\.\.|\b(?:TBD|TODO|TBA|FIXME|N\/A|n\/a|None)\b/.test(text))
    return !/[\p{L}\p{N}]/u.test(text);
  if (/^(?:TBD|TBA)\b/.test(text)) return true;
  const rest = text
    .replaceAll(/<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|…|\.{2,}|_{2,}/g, "")
    .replaceAll(/\b(?:TBD|TODO|TBA|FIXME|N\/A|n\/a|None)\b/g, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}
