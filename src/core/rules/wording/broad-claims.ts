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
    needs: "complete|full",
    pattern: claim(
      "\\b(?:complete|full) (?:[\\p{L}]+ )?(?:documentation|support|traceability|trails?|transparency|visibility)\\b",
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
  {
    kind: "outcome",
    isHint: true,
    needs: "current|existing|behaviou?r",
    pattern: claim(
      `\\b(?:current|existing) (?:[\\p{L}'-]+ ){0,5}(?:apis?|behaviou?rs?|features?|functionality|logic) (?:(?:is|are|remains?|stays?) )?(?:applies|apply|kept|retained|the same|unchanged)${end}|\\bbehaviou?r (?:is |remains )?unchanged${end}`,
    ),
  },
  {
    kind: "outcome",
    isHint: true,
    needs: "break*|degrade*|disrupt*|harm*|intact",
    pattern: claim(
      "\\b(?:never|not|without) (?:break|degrade|disrupt|harm)(?:ing|s)? (?!(?:across|at|in|into|on|out|up)\\b)(?=[^.;(]*$)|\\b(?:are|is|kept|left|remains?|stays?) intact\\b",
    ),
  },
  {
    kind: "escape",
    isHint: true,
    needs: "based on|depends on|depending on",
    pattern: claim(
      `\\b(?:based|depend(?:s|ing)) on (?:its |the |their )?(?:[\\p{L}'-]+ )?(?:conditions?|context|demand|feedback|load|needs?|requirements|situation|usage)(?=\\s*(?:$|[.;,!]| and\\b))`,
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "inspired by|sense of|representative",
    pattern: claim(
      "\\b(?:inspired by|an? sense of|representative(?= [\\p{L}]))\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "clear|consistent|standardi[sz]ed|unified|uniform",
    pattern: claim(
      "^clear (?:[\\p{L}-]+ ){1,3}(?:available|displayed|provided|shown|visible)\\b|^clear (?:[\\p{L}-]+ ){0,2}(?:documentation|hierarchy|labels?|naming|navigation|separation|structure)\\b|\\b(?:consistent|standardi[sz]ed|unified|uniform) (?:[\\p{L}-]+ ){0,2}(?:approach|behaviou?r|experience|handling|look|style)\\b",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "all|no",
    pattern: claim(
      "\\bno (?:adverse|apparent|important|known|negative|major|noticeable|obvious|relevant|serious|significant|undesired|unexpected|unintended|unnecessary|unwanted|visual) [\\p{L}]+|\\ball (?:the )?(?:essential|important|necessary|needed) [\\p{L}]+",
    ),
  },
  {
    kind: "quality",
    isHint: true,
    needs: "clean|solid|stable|responsive",
    pattern: claim(
      "^(?:clean|solid|stable),? (?!(?:boots?|builds?|checkouts?|database|environment|exits?|projects?|trees?|install[\\p{L}]*|releases?|shutdowns?|sort|sorting|up|versions?)\\b)[\\p{L}]|\\bresponsive on\\b",
    ),
  },
];

function claim(source: string): (text: string) => RegExp {
  return twinPattern(source, "i");
}
