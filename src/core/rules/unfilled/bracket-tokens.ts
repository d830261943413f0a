import { type Token, tokensOf } from "./token.ts";

/** Square brackets that are neither a link nor a box: few of them are gaps, so only wordings that templates use count. */
const capitals =
  /\[(?:(?!RFC|ISO|IEEE|WCAG)[A-Z#][A-Z#_-]*(?: [A-Z#&/_-]+)+|#{2,}[\w-]*|DATE|NAME|TITLE|FEATURE|AUTHOR|OWNER|PROJECT|PRODUCT|COMPANY|TEAM|DURATION|EMAIL|LINK|TICKET|NUMBER|DESCRIPTION)\](?![([:\w])/g;
const instruction =
  /\[(?:your|insert|describe|explain|enter|specify|fill|replace|list (?:the|any|all|each)|add (?:your|a|an|the|more|any)|name of|link to|brief|short|one[- ]line|date of|who |what |why |how |if applicable,|e\.g\.,? )[^[\]]{0,200}\](?![([:\w])/gi;
const named =
  /\[(?:TBD|TODO|TBA|TBC|FIXME|placeholder|to be [^[\]]{3,60}|feature name|project name|product name|company name|team name|author name|your name|name|date|title|brief title|initial state|action|expected outcome|entity \d+|author|owner|link)\](?![([:\w])/g;

export function findBracketTokens(text: string): Token[] {
  if (!text.includes("[")) return [];
  return [capitals, instruction, named].flatMap((pattern) =>
    tokensOf(text, pattern),
  );
}
