import { type Token, tokensOf } from "./token.ts";

/** Words in angle brackets, as templates write them: `<user>`, `<first-name>`, `<GitHub issue id>`. */
const angled =
  /(?<![\w/.:=\\"'-])<(?![!/?])([\p{L}#][\p{L}\p{N} _,.'’/&#()+-]{0,158}[\p{L}\p{N}?.)]|\p{L})>(?![\w/:="'(-]|\.\w)/gu;

/** Needs prose without code, known tags and autolinks. What closes later (`<Foo>…</Foo>`) is markup of some kind. */
export function findAngleTokens(text: string): Token[] {
  if (!text.includes("<")) return [];
  return tokensOf(text, angled).filter(
    ({ text: token }) =>
      !text.includes(`</${token.slice(1)}`) && !isAddress(token),
  );
}

function isAddress(token: string): boolean {
  return /^<[^\s<>]+@[^\s<>]+>$/.test(token) || /^<\w+:/.test(token);
}
