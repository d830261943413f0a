import {
  backtick,
  blank,
  bracket,
  capital,
  closer,
  colon,
  digit,
  emphasis,
  gap,
  letter,
  parenthesis,
  question,
  stop,
} from "./marks.ts";

/** Of each character of ASCII, by its code: bits of `marks.ts`, with the small letter in the lowest ones. The bundle has the outcome. */
export const characterKinds: readonly number[] = Array.from(
  { length: 128 },
  (_, code) => kindOf(code),
);

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const isSpace = /\s/.test(character);
  const bits: readonly (readonly [boolean, number])[] = [
    [isSpace, blank],
    [isSpace && character !== " ", gap],
    ["*_~`".includes(character), emphasis],
    [character === ":", colon],
    [character === "?", question],
    [character === "`", backtick],
    ["<[{#$".includes(character), bracket],
    [character === "(", parenthesis],
    [character === ".", stop],
    [".:!)".includes(character), closer],
    [/\d/.test(character), digit],
    [/[A-Za-z\d]/.test(character), letter],
    [/[A-Z]/.test(character), capital],
  ];
  return bits.reduce(
    (kind, [has, bit]) => (has ? kind | bit : kind),
    isSpace ? 32 : character.toLowerCase().charCodeAt(0),
  );
}
