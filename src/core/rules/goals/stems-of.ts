import { isAscii } from "../../twin-pattern.ts";

/** Letters that words of one family share: `exported` and `exports`. */
const stem = 5;

/** Short words, and those that say little, are left out. */
export function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(isAscii(text) ? plain : inScripts);
  return (words ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, stem));
}

const plain = /[a-z]{4,}/g;
const inScripts = /[\p{sc=Latin}\p{sc=Cyrillic}]{4,}/gu;

const common: ReadonlySet<string> = new Set(
  "able about above across after allow also because been before being best both cannot could does done each easily easy enable ensure every from have improve into less make many more most must need only other over provide should some such support than that their them then there these they this those through under using want well what when where which while will with within without would".split(
    " ",
  ),
);
