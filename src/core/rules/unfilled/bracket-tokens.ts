import { clarifications } from "./gaps-abroad.ts";
import { type Token, tokensOf } from "./token.ts";

/** Text in square brackets is a gap only in wordings that templates use; `[text](…)` and `[text][…]` never are. */
const squares: readonly RegExp[] = [
  // [FEATURE NAME], [###-feature-name], [DATE]
  /\[(?:(?!RFC|ISO|IEEE|WCAG)[A-Z#][A-Z#_-]*(?: [A-Z#&/_-]+)+|#{2,}[\w-]*|DATE|NAME|TITLE|FEATURE|AUTHOR|OWNER|PROJECT|PRODUCT|COMPANY|TEAM|DURATION|EMAIL|LINK|TICKET|NUMBER|DESCRIPTION)\](?![([\w]|:\S)/g,
  // [FEATURE_NAME]
  /\[(?!(?:AC|ADR|BR|N?FR|REQ|TC|UC|US)_)[A-Z]+(?:_[A-Z\d]+)+\](?![([\w])/g,
  // [Describe the journey], [your team], [specific capability, e.g., "sign in"]
  /\[(?:your|insert|describe|explain|enter|specify|fill|replace|list [a-z]|add (?:your|a|an|the|more|any)|names? of|number of|link to|brief|short|one[- ]line|date of|who |what |why |how |if applicable,)[^[\]]{0,200}\](?![([:A-Za-z\d])/gi,
  /\[[^[\]]{2,120}\be\.g\.[^[\]]{2,120}\](?![([:A-Za-z\d])/gi,
  // [Métrica, ex: "menos de 2 s"], [Ej: …], [指标，例如：…]
  /\[(?:[^[\]]{2,120}[ ,;:(（，、–-])?(?:e[jx]\.?:|(?:p\. ?e|por e|par e|z\. ?B)[jx]?(?:emp[lo]+e?)?[.:]|beispielsweise |(?:例如?|例えば|예)[:：、])[^[\]]{3,200}\](?![([:A-Za-z\d])/gi,
  // [TBD], [Feature Name], [Today's date]
  /\[(?:TBD|TODO|TBA|TBC|FIXME|placeholder|to be [^[\]]{3,60}|today['’]s date|(?:[a-z]+[ /-]){1,2}(?:name|title|description)|brief title|initial state|expected outcome|boundary condition|y{4}-mm-dd|error scenario|entity \d+)\](?![([:A-Za-z\d])/gi,
  // [Requirement 1]: at the start of a line and before a colon or alone, since [Figure 1] and [Windows 11] are references and tags
  /\[(?<=(?:^|\n)(?:[-+*_> \t]|\d+[.)][ \t])*\[)(?!(?:appendix|chapter|day|epic|figure|fig|level|line|milestone|note|option|page|part|phase|q|ref|release|section|source|sprint|stage|step|story|table|task|tier|track|version|week)\b)[A-Z]\p{L}+(?: \p{L}+)? [1-3A-C]\](?=:|[*_ \t]*(?:\n|$))/giu,
  // [待定，需确认]
  /\[(?:待定|未定|待确认)(?:[，,：:][^[\]]{1,60})?\]/g,
  // [NECESITA ACLARACIÓN: which?], as agents translate what Spec Kit asks for; [OPEN: which store?]
  new RegExp(
    `\\[(?:NEEDS[_-]CLARIFICATION|CLARIFICATION NEEDED|${clarifications})(?: ?[:：–—-][^[\\]]{0,300})?\\](?![([\\w]|:\\S)`,
    "g",
  ),
  /\[\p{Lu}{4,30}(?: \p{Lu}{2,30}){0,3}: [^[\]]{3,300}\?\](?![([\w])/gu,
  // As a [user type], Given [state]
  /(?<=\b(?:as an?|given|when|then|i want(?: to)?|so that(?: i can)?) )\[[^[\]]{2,60}\](?![([:A-Za-z\d])/gi,
];

/** `As a (insert persona)`, or nothing else in its line. */
const toInsert =
  /(?<=\b(?:as an?|i want(?: to)?|so that(?: i can)?) |^|\n)\(insert [^()]{3,80}\)(?=[,;.] |\W*$|\s*\n)/gi;

/** `{{story_title}}`, `{{What does it solve?}}`, and sentences in braces: `{short title of the decision}`. */
const braces =
  /(?<![\w$/.])\{\{\s*(?:[\w .-]{2,60}|[a-z][\w ,/&'-]{2,80}|(?:date|now|today)\b[^{}\n]{0,60}|[A-Z][^\s{}|=<>]*(?:\s[^\s{}|=<>]+){2,60})\s*\}\}|(?<![\w$/.{)]|\) )\{[A-Za-z][a-z']+ [a-z][\w'-]*(?:,? [\w'().…-]+){1,40}[.?]?\}(?![\w/}])/g;

/** Three words or more; a colon, a sign of equality or nothing but commas between them make it code or a set. */
const sentenceInBraces =
  /(?<![\w$/.{=)]|\) )\{ ?\p{L}[^\s{}:;=<>|]*(?:[ \n][^\s{}:;=<>|]+){2,60} ?\}(?![\w/}])/gu;

export function findBracketTokens(text: string): Token[] {
  const found = text.includes("[")
    ? squares.flatMap((pattern) => tokensOf(text, pattern))
    : [];
  if (text.includes("(insert ")) found.push(...tokensOf(text, toInsert));
  if (!text.includes("{")) return found;
  const sentences = tokensOf(text, sentenceInBraces).filter(
    (token) => !isSet(token.text),
  );
  return [...found, ...tokensOf(text, braces), ...sentences];
}

/** `{red, green, dark blue}`. */
function isSet(text: string): boolean {
  if (/\be\.g\.|\u2026|\.{3}/.test(text)) return false;
  return text.split(",").length > text.trim().split(/\s+/).length / 2;
}
