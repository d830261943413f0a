import { gapWords, undecided, unwritten } from "./placeholder-words.ts";
import { type Token, tokensOf } from "./token.ts";

const anyWord = new RegExp(gapWords.join("|"));
const word = new RegExp(
  `(?<![A-Za-z\\d"'“‘/#.-]|[A-Za-z\\d]_)(?:${gapWords.join("|")})(?![A-Za-z\\d"'”’/-]|_[A-Za-z\\d*]|\\.\\w)`,
  "g",
);
const clarification =
  /\[NEEDS CLARIFICATION\b[^\]]*\]?|\bNEEDS CLARIFICATION\b/g;
const asked =
  /\(fill in with\b(?![^()]*\bonce\b)[^()]*\)|\(?\b(?:fill (?:me|this) in\b|leave (?:this )?(?:empty|blank)\b)[^()]*\)?|\$ARGUMENTS\b/gi;
/** `KEP-NNNN`, `SE-XXXX`, `#0000`, `(AC: #)`: a number that is not known yet, unless it says what ids look like: "in `SUB-NNNN` format". */
const number =
  /(?<![\w/-])(?:[A-Z]{2,6}-(?:N{3,}|X{3,}|0000|TBD|tbd)|RFC0000|N{4,})(?![\w-]|[`'"”]? (?:format|notation|pattern|scheme|style)\b)|#(?:N{3,}|X{3,}|0000)\b|(?<=[A-Za-z]{2}: ?)#(?=[ )]|$)/g;
const strong = undecided.join("|");
const any = [...undecided, ...unwritten].join("|");
/** "To be written", "Section to be completed when …". */
const start = new RegExp(
  `(?<=^[\\s*_>(-]*(?:(?:(?:this|the) )?(?:contents?|details|section|text) )?|[:：]\\**\\s+[*_]*)to be (?:(?:${strong})(?![A-Za-z\\d])|(?:${unwritten.join("|")})(?=\\W*$|[.,;(]|\\s+(?:during|in|after|before|once|when|later|at|as|upon|until|soon|based|by (?:an? |the )?(?:[a-z\\d]+ ){0,3}(?:agents?|architects?|assignee|authors?|candidates?|dev(?:eloper)?s?|engineers?|implementers?|lead|maintainers?|manager|owner|qa|reviewers?|team|testers?)(?![A-Za-z\\d])|on (?:\\w+day\\b|day|\\d))(?![A-Za-z\\d]))).*`,
  "gi",
);
const bracketed = new RegExp(
  `\\((?:still |yet )?to be (?:(?:${strong})\\b[^()]*|(?:${any})(?: later| soon)?)\\)`,
  "gi",
);
/** "Wait for the link to be established", "allows limits to be defined": that is what the product does. */
const clause =
  "\\b(?:(?:allow|enable|permit|require)s?|(?:allow|enabl|permitt|requir)ing|(?:wait(?:s|ing)?|necessary|possible) for) [^.,!?;:]+ ";
const end = new RegExp(
  `(?<!${clause})\\bto be (?:${strong})(?=[\\s.*_]*$)|(?<=[;.] )(?:details|specifics|the rest) (?:(?:are|is) )?(?:still |yet )?to be (?:${any})(?: later| soon)?(?=[.;]?[\\s*_]*$)`,
  "gi",
);

/** `(todo: name the limits)`, which only brackets tell from a word like any other. */
const inBrackets = /\((?:todo|tbd|fixme)(?:\)|:[^()]*\))/g;

const filler = /^\W*lorem ipsum dolor\b[^]*/gi;

/** `TODO`, `TBD` and what people write in their place. `asSubject`: the document is about to-dos, so only unmistakable ones count. */
export function findGapWords(text: string, asSubject: boolean): Token[] {
  const hasCapitals = /[A-Z]{3}/.test(text);
  return [
    text.includes("NEEDS CLARIFICATION") ? tokensOf(text, clarification) : [],
    hasCapitals && anyWord.test(text)
      ? tokensOf(text, word).filter((token) => !isTopic(text, token, asSubject))
      : [],
    (/[A-Z]{2}/.test(text) && /N{3}|X{3}|0000|-tbd/i.test(text)) ||
    text.includes("#")
      ? tokensOf(text, number).filter(({ index }) => !isOfFormat(text, index))
      : [],
    /\((?:todo|tbd|fixme)[:)]/.test(text) ? tokensOf(text, inBrackets) : [],
    /fill |leave |\$A/i.test(text) ? tokensOf(text, asked) : [],
    /to be /i.test(text) ? findUndecided(text) : [],
    tokensOf(text, filler),
  ].flat();
}

/** "Plates look like `AA-NNN`". */
function isOfFormat(text: string, index: number): boolean {
  return /\b(?:looks? like|such as|of the form|written as)[:,]? ["'“(]?$/i.test(
    text.slice(Math.max(0, index - 20), index),
  );
}

/** One of them is enough: "(to be defined)" also ends in one. */
function findUndecided(text: string): readonly Token[] {
  const lists = [bracketed, start, end].map((one) => tokensOf(text, one));
  return lists.find((list) => list.length > 0) ?? [];
}

/** "A FIXME could be applied", of somebody's own code. */
const does = /^ (?:can|could|may|might|must|should|will|would)\b/;

/** "TODO list" and "TODO comments" are things; where the document is about them, a colon, a bracket or nothing else must show that it is not. */
function isTopic(text: string, token: Token, asSubject: boolean): boolean {
  const behind = text.slice(token.index + token.text.length);
  if (
    /^ (?:lists?|items?|apps?|comments?|markers?|tags?|tasks?|entr(?:y|ies)|notes?)\b/i.test(
      behind,
    )
  ) {
    return true;
  }
  const before = text.slice(0, token.index);
  if (/\ban?(?: [a-z]+)? $/i.test(before) && does.test(behind)) return true;
  // "Fields marked TBD are unconfirmed"
  if (
    /\b(?:flagged|labell?ed|marked|tagged) (?:as |with )?[*_"'“]*$/i.test(
      before,
    )
  )
    return true;
  // "Zero TBD purposes are left", "the existing TODO comments", "some other TBD feature"
  if (
    /(?<![\p{L}])(?:any|every|existing|no|other|remaining|zero) $/iu.test(
      before,
    ) &&
    /^ \p{Ll}{3}/u.test(behind)
  ) {
    return true;
  }
  if (!asSubject) return false;
  // "Scenario: TBD — to be written"
  const isNamed =
    token.text !== "TODO" &&
    /[:：]\s*$/.test(before) &&
    /^\s*(?:$|[—–-]\s)/.test(behind);
  if (isNamed) return false;
  const isAlone = !/[\p{L}\p{N}]/u.test(before + behind);
  return !isAlone && !/^\s*[:：\])(]/.test(behind) && !/[[(]\s*$/.test(before);
}
