import { twinPattern } from "../../twin-pattern.ts";
import type { EmptyClaim } from "./empty-claim.ts";

const end = "(?=\\s*[.;,!]?$)";

/** What promises so much, of so many, that nobody can say which of it has to be seen. As often as not something else says it: hints. */
export const broadClaims: readonly EmptyClaim[] = [
  {
    kind: "outcome",
    isHint: true,
    needs: "work|function",
    pattern: claim(
      `^(?:(?!(?:at|for|from|of|on|the|to|your?)\\b)[\\p{L}/'-]+ ){0,4}(?:[\\p{L}/'-]*s|(?:and|&|or) [\\p{L}/'-]+) (?:all )?(?:function|work)${end}`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "works for",
    pattern: claim("\\bworks for (?!(?:an?|one|the) )[\\p{L}]+"),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "casual|conversational|friendly|neutral|professional|warm",
    pattern: claim(
      "\\b(?:casual|conversational|friendly|neutral|professional|warm) (?:language|style|tone|voice|wording)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "logical",
    pattern: claim(
      "\\blogical (?:flow|groups?|groupings?|hierarchy|layout|modules?|order|organi[sz]ation|sections?|sequence|structure|sub[\\p{L}]+)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "common",
    pattern: claim(
      "\\bcommon (?:cases|operations|patterns|scenarios|tasks|usage|use[ -]cases|workflows)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "complete|full",
    pattern: claim(
      "\\b(?:complete|full) (?:audit )?(?:documentation|support|traceability|trails?|transparency|visibility)\\b",
    ),
  },
  {
    kind: "quantity",
    isHint: true,
    needs: "in different|in multiple|in several",
    pattern: claim(
      "\\bin (?:different|multiple|several) (?:[\\p{L}]+ )?(?:formats|languages|modes|ways)\\b(?! ?[:\\(])",
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "adhere*|complies|comply|compliance|conform*",
    pattern: claim(
      "\\b(?:adheres?|complies|comply|compliance|conforms?) (?:to|with) (?:all |any |the )*(?:[\\p{L}-]+ ){0,3}(?:guidelines|laws?|legislation|policies|policy|regulations?|requirements|rules|standards)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "real*",
    pattern: claim(
      "\\breal[- ]?time (?:[\\p{L}]+ )?(?:analytics|collaboration|data|feedback|functionality|insights?|metrics|monitoring|notifications?|reporting|sync(?:hroni[sz]ation)?|tracking|updates?|visibility)\\b",
    ),
  },
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
