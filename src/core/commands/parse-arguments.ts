import type { Values } from "./command.ts";
import type { Parameter } from "./manual.ts";
import type { Word } from "./read-words.ts";

export type ParsedArguments =
  | { readonly kind: "values"; readonly values: Values<readonly Parameter[]> }
  | { readonly kind: "missing"; readonly parameter: Parameter }
  /** More was said than the command takes. */
  | { readonly kind: "extra"; readonly text: string };

export function parseArguments(
  parameters: readonly Parameter[],
  words: readonly Word[],
): ParsedArguments {
  const taken = new Map<string, readonly Word[]>();
  let left = takeClauses(parameters, words, taken);
  for (const parameter of parameters) {
    if (parameter.keyword !== undefined) continue;
    const count = parameter.takes === "word" ? 1 : left.length;
    if (left.length > 0) taken.set(parameter.name, left.slice(0, count));
    left = left.slice(count);
  }

  const missing = parameters.find((p) => p.required && !taken.has(p.name));
  if (missing) return { kind: "missing", parameter: missing };
  const extra = left.map((word) => word.raw).join(" ");
  if (extra !== "") return { kind: "extra", text: extra };
  const values = parameters.map((p) => [p.name, valueOf(p, taken.get(p.name))]);
  return { kind: "values", values: Object.fromEntries(values) };
}

/** Moves what stands behind a keyword into `taken`, and gives back the other words. */
function takeClauses(
  parameters: readonly Parameter[],
  words: readonly Word[],
  taken: Map<string, readonly Word[]>,
): readonly Word[] {
  const left: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const clause = parameters.find(
      (p) => !taken.has(p.name) && opens(p, word, words[at + 1]),
    );
    if (clause) {
      const end = clause.takes === "word" ? at + 2 : words.length;
      taken.set(clause.name, words.slice(at + 1, end));
      at = end - 1;
    } else if (word) {
      left.push(word);
    }
  }
  return left;
}

function opens(
  { keyword, pattern }: Parameter,
  word: Word | undefined,
  next: Word | undefined,
): boolean {
  if (!word || !next || word.quoted) return false;
  if (word.text.toLowerCase() !== keyword) return false;
  return pattern?.test(next.text) ?? true;
}

function valueOf(
  { takes }: Parameter,
  words: readonly Word[] | undefined,
): string | readonly string[] | undefined {
  if (!words) return undefined;
  if (takes === "words") return words.map((word) => word.text);
  const [first] = words;
  const isAlone = words.length === 1;
  return isAlone ? first?.text : words.map((word) => word.raw).join(" ");
}
