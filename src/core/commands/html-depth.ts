/** Elements that people put around text in comments; what stands in one is shown apart or as code, not said. */
const enclosing =
  /<(\/?)(?:blockquote|code|del|details|kbd|pre|q|s|samp|strike|sub|summary|sup|table)\b[^>]*>/gi;

/** How many more enclosing elements are open behind this piece of HTML than before it; negative where it closes some. */
export function htmlDepth(html: string): number {
  const visible = html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
  let depth = 0;
  for (const [, slash] of visible.matchAll(enclosing)) {
    depth += slash === "/" ? -1 : 1;
  }
  return depth;
}
