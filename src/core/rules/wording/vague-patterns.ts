import { judgementWords } from "./judgement-words.ts";
import { type VaguePattern, vaguePatternsOf } from "./vague-pattern.ts";
import { english } from "./vague-words.ts";
import { latinLanguages } from "./vague-words-abroad.ts";

/** Read with the words around them: "a clear message", not "clear the cart"; "consistent order", not "consistent with". */
const inContext =
  /(?<=\b(?:an?|for|the|with|provides?|displays?|shows?|sees?|returns?|receives?|raises?|throws?|gives?|gets?|is|are|be|more) )clear\b(?! (?:button|icon|link|all|text|caches?|filters?|history|action|command|data|chat|cart|that|of)\b)|\bclearly\b|(?<!eventually )\bconsistent(?:ly)?\b(?!-| (?:with|across|between|among))|(?<=\ban? )(?:short|brief)\b(?= (?!form\b|link\b|id\b|circuit\b|name\b|code\b|url\b))|\binstant\b(?!-| messag)|(?<!\bnot )\benough\b|(?<=\b(?:an?|with|as|displays?|implements?|provides?|shows?|supports?) )(?:basic|simple)\b(?! (?:auth|html|http|name|object|string|text|type))|\bin an? (?:\w+ )?(?:clear|consistent|efficient|logical|reasonable|reliable|repeatable|safe|secure|sensible|structured|timely) (?:fashion|manner|order|way)\b/gi;

const openEnd = /(?<=\w)(?:\.{3}|\u2026)(?=\s*$)/g;

export const vaguePatterns: readonly VaguePattern[] = [
  ...vaguePatternsOf([english, ...latinLanguages]),
  ...judgementWords,
  {
    kind: "quality",
    needs:
      "clear|clearly|consistent|consistently|short|brief|instant|enough|basic|simple|fashion|manner|order|way",
    pattern: () => inContext,
    hints: /(?!)/,
  },
  {
    kind: "openList",
    needs: "[.][.][.]|…",
    pattern: () => openEnd,
    hints: /(?!)/,
  },
];
