import { isDigit } from "../../is-digit.ts";

/** First words are not looked at any further. */
const maxLength = 20;

/** In small letters. Of a language without spaces it is the first character. */
export function firstWord(text: string): string {
  let end = 0;
  for (; end < maxLength; end += 1) {
    const small = text.charCodeAt(end) | 32;
    if (small < 97 || small > 122) break;
  }
  if (end === maxLength || !(text.charCodeAt(end) > 127))
    return text.slice(0, Math.max(end, 1)).toLowerCase();
  const word = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,20}/u.exec(text);
  return (word?.[0] ?? text.charAt(0)).toLowerCase();
}

/** From the first letter or digit on. */
export function startAtWord(text: string): string {
  return startsPlain(text) ? text : text.replace(/^[^\p{L}\p{N}]+/u, "");
}

/** Whether a text starts with a letter or digit of ASCII, as most do. */
export function startsPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return isPlainLetter(code) || isDigit(code);
}

function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}
