import type { Section } from "../../document/spec-document.ts";
import { type Token, tokensOf } from "./token.ts";

/** A figure that nobody has set: `X%`, `[N] %`, `$XX`, `XX,XXX`, `> [X]`, `__%`, `XX ms`. */
const figure =
  /(?<![\w[.-])(?:[$€£]\s?)?(?:(?:[XY]{1,3}|N{1,2}|_{2,}|\[[NXYZ]{1,3}\])\s?%|X{2,3}(?:,X{3})+\b|\[[NXYZ]{1,3}\](?![([])|X{1,3} (?:customers|days|hours|milliseconds|minutes|months|ms|people|points|seconds|users|weeks|years)\b)|(?<!\w)[$€£]\s?(?:X{1,3}|Y{2,3})(?![\w$])/g;

/** Under metrics and goals. Elsewhere a letter is as often a variable: "X % of the nodes, where X is set". */
export function takesFigures(section: Section): boolean {
  let at: Section | undefined = section;
  while (at !== undefined && at.kind === undefined) at = at.parent;
  return at?.kind === "metrics" || at?.kind === "goals";
}

export function findFigureGaps(text: string): Token[] {
  return /X|Y|N|_/.test(text) ? tokensOf(text, figure) : [];
}
