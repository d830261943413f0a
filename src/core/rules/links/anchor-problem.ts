import { nearestName } from "../../nearest-name.ts";
import {
  type Anchors,
  hasAnchor,
  sameAnchor,
} from "../../references/anchors.ts";
import type { LinkReference } from "../../references/references.ts";
import { quote, quotePath } from "../quote.ts";
import type { Problem } from "../rule.ts";

/** What is wrong with the anchor of a link to a file with these anchors; `where` names the file: "here", "in `a.md`". */
export function anchorProblem(
  { target, at, isExact }: LinkReference,
  anchor: string,
  anchors: Anchors,
  where: string,
): Problem | undefined {
  if (hasAnchor(anchors, anchor)) return undefined;
  const same = sameAnchor(anchors, anchor);
  const meant = same ?? nearestName(anchor, [...anchors].slice(0, mostNames));
  const advice =
    meant === undefined
      ? "name a heading that is there"
      : `did you mean ${quote(`#${meant}`)}?`;
  return {
    message: `Link ${quotePath(target)} leads nowhere, no heading ${where} has the anchor ${quote(`#${anchor}`)}: ${advice}`,
    at,
    ...(same !== undefined &&
      isExact && {
        fix: {
          title: `Lead to \`#${same}\``,
          edits: [
            {
              start: at.start,
              end: at.end,
              newText: `${target.slice(0, target.indexOf("#"))}#${encodeURI(same)}`,
            },
          ],
        },
      }),
  };
}

/** A document with more headings is searched in part. */
const mostNames = 500;
