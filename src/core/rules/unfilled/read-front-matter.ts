import { isScalar, parseDocument, visit } from "yaml";

import type {
  FrontMatter,
  SpecDocument,
} from "../../document/spec-document.ts";
import { findAngleTokens } from "./angle-tokens.ts";
import { isGapValue } from "./sole-values.ts";
import type { UnfilledContext } from "./unfilled-context.ts";
import type { UnfilledPlace } from "./unfilled-place.ts";

/** Values of front matter that stand for a value: `TBD`, `<first-name>`, `YYYY-MM-DD`, `draft|accepted|rejected`. */
export function readFrontMatterGaps(
  document: SpecDocument,
  context: UnfilledContext,
): readonly UnfilledPlace[] {
  const { frontMatter } = document;
  if (frontMatter === undefined || frontMatter.problems.length > 0) return [];
  const { text, start } = yamlOf(document, frontMatter);
  if (!mayHaveGap.test(text)) return [];
  const places: UnfilledPlace[] = [];
  visit(parseDocument(text), {
    Scalar(key, node, path) {
      if (key === "key" || node.range === undefined || node.range === null)
        return;
      if (typeof node.value !== "string") return;
      const tokens = findAngleTokens(node.value).map((token) => token.text);
      const isGap = isGapValue(keyAbove(path), node.value);
      if (!isGap && tokens.length === 0) return;
      places.push({
        kind: "placeholder",
        range: context.rangeBetween(
          start + node.range[0],
          start + node.range[1],
        ),
        section: undefined,
        texts: isGap ? [node.value] : tokens,
      });
    },
  });
  return places;
}

/** A look before the work: nearly all front matter has no gap. */
const mayHaveGap =
  /TBD|TBA|TBC|TODO|FIXME|XX|NNN|\?\?|\.{3}|\u2026|<|\||y{4}|to be |placeholder|title|soon|name/i;

function yamlOf(
  document: SpecDocument,
  { range }: FrontMatter,
): { readonly text: string; readonly start: number } {
  const raw = document.text.slice(range.start, range.end);
  const opening = /^---[^\r\n]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
  return {
    text: raw.slice(opening).replace(/---[ \t]*$/, ""),
    start: range.start + opening,
  };
}

function keyAbove(path: readonly unknown[]): string {
  for (const node of path.toReversed()) {
    if (typeof node !== "object" || node === null || !("key" in node)) continue;
    if (isScalar(node.key)) return String(node.key.value);
  }
  return "";
}
