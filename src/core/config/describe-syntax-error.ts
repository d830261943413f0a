import { Lexer, type YAMLError } from "yaml";

import { quote } from "../rules/quote.ts";
import { keyProblem } from "./key-problem.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** An error of the parser in words for who has never heard of a flow sequence, at the place that has to be mended. */
export function syntaxProblem(error: YAMLError, text: string): SyntaxProblem {
  const [start, end] = error.pos;
  return (
    unclosedQuote(text, start) ??
    unclosedBracket(text, start) ??
    keyProblem(error, text) ?? { message: inWords(error, text), start, end }
  );
}

function inWords({ code, message, pos }: YAMLError, text: string): string {
  switch (code) {
    case "MULTIPLE_DOCS":
      return "A second document starts here with `---`; keep one";
    case "RESOURCE_EXHAUSTION":
      return "Lists and maps are nested too deep to be read";
    case "TAG_RESOLVE_FAILED":
      return "Tags (`!`) mean nothing here; remove it, or put the text in quotes";
    case "TAB_AS_INDENT":
      return "A tab indents this line; use blanks";
    case "BAD_SCALAR_START":
      return `Text that starts with ${text[pos[0]] === "`" ? "a backtick" : quote(text[pos[0]] ?? "")} has to stand in quotes`;
    case "BAD_DQ_ESCAPE":
      return `${quote(text.slice(pos[0], pos[0] + 2))} means nothing in double quotes; use single ones`;
    case "BLOCK_IN_FLOW":
      return "`,` is missing in this list or map, or quotes around a value with `:`";
    case "UNEXPECTED_TOKEN":
      return unexpected(text.slice(0, pos[0] + 1), message);
    default:
      return `This is no YAML: ${message}`;
  }
}

/** `read` is the text up to what nobody expects, and its first letter. */
function unexpected(read: string, message: string): string {
  const mark = read.slice(-1);
  if (mark === "]" || mark === "}") return `\`${mark}\` closes nothing here`;
  if (!message.endsWith("at node end")) return `This is no YAML: ${message}`;
  return /\n[ \t]*.$/.test(read)
    ? "This line cannot follow the one above; a `:` may be missing there"
    : "Something stands behind a value that has ended; put all of it in quotes";
}

/** The parser complains where the text ends. */
function unclosedQuote(
  text: string,
  before: number,
): SyntaxProblem | undefined {
  for (const { token, start, isPlain } of tokensOf(text)) {
    if (start > before) return undefined;
    const mark = token.charAt(0);
    if (isPlain || (mark !== '"' && mark !== "'")) continue;
    if (token.length > 1 && token.endsWith(mark)) continue;
    return {
      message: `The quote that opens here is never closed; put \`${mark}\` behind its text`,
      start,
      end: start + (token.split("\n")[0] ?? "").trimEnd().length,
    };
  }
  return undefined;
}

const closing = new Map([
  ["[", "]"],
  ["{", "}"],
]);

/** The parser complains where the next key stands. */
function unclosedBracket(
  text: string,
  before: number,
): SyntaxProblem | undefined {
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { token, start } of tokensOf(text)) {
    if (closing.has(token)) open.push({ mark: token, start });
    else if (token === "]" || token === "}") open.pop();
    else if (token === endsTooEarly) break;
  }
  const last = open.at(-1);
  if (last === undefined || last.start > before) return undefined;
  const { mark, start } = last;
  return {
    message: `\`${mark}\` is never closed; put \`${closing.get(mark)}\` behind its last item`,
    start,
    end: start + 1,
  };
}

/** Marks that the lexer sets itself: of a document, of a list or map that ends without its bracket, of text without quotes. */
const beginsDocument = "\u0002";
const endsTooEarly = "\u0018";
const beginsPlain = "\u001F";
const ownMarks = new Set([beginsDocument, endsTooEarly, beginsPlain]);

interface Token {
  readonly token: string;
  readonly start: number;
  /** Text without quotes. */
  readonly isPlain: boolean;
}

function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  let isPlain = false;
  for (const token of new Lexer().lex(text)) {
    yield { token, start, isPlain };
    isPlain = token === beginsPlain;
    if (!ownMarks.has(token)) start += token.length;
  }
}
