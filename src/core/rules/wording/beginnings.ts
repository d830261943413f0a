/** How a text begins, or all of it. */
export interface Beginning {
  /** In lower case. */
  readonly text: string;
  /** Whether letters may follow. */
  readonly isOpen: boolean;
}

/** More ways to begin than these are not told apart. */
const most = 64;

/**
 * All that a text can begin with that fits a pattern of words: `fast|a few|goods?|well[- ](?:tested|known)|improv*`, where `*` at the
 * end takes any ending. Where more than alternatives and optional letters begins, the rest is left open.
 */
export function beginningsOf(pattern: string): readonly Beginning[] {
  return alternativesOf(pattern).flatMap(beginningsOfOne);
}

function beginningsOfOne(pattern: string): readonly Beginning[] {
  // What has to stand before a text, or must not, is no part of it.
  if (assertion.test(pattern))
    return beginningsOfOne(pattern.slice(endOfGroup(pattern, 0) + 1));
  // Nearly all of them: a word, or one with any ending.
  const mark = pattern.search(special);
  if (mark === -1) return [closed(pattern)];
  if (mark === pattern.length - 1 && pattern.endsWith("*"))
    return [open(closed(pattern.slice(0, -1)))];
  let found: readonly Beginning[] = [{ text: "", isOpen: false }];
  let at = 0;
  while (at < pattern.length) {
    const part = partAt(pattern, at);
    if (part === undefined) return found.map(open);
    at += part.length;
    const quantifier = pattern.charAt(at);
    if ("*+{".includes(quantifier) && quantifier !== "") {
      return quantifier === "*" && at + 1 < pattern.length
        ? found.map(open)
        : append(found, part.forms).map(open);
    }
    const longer = append(found, part.forms);
    if (longer.length > most) return found.map(open);
    found = quantifier === "?" ? [...found, ...longer] : longer;
    if (quantifier === "?") at += 1;
  }
  return found;
}

interface Part {
  readonly forms: readonly Beginning[];
  /** In the pattern. */
  readonly length: number;
}

/** Undefined for what is neither letters, nor a set or group of them. */
function partAt(pattern: string, at: number): Part | undefined {
  switch (pattern.charAt(at)) {
    case "[": {
      const [set, letters] = matchAt(oneOf, pattern, at);
      return letters === undefined
        ? undefined
        : { forms: Array.from(letters, closed), length: set.length };
    }
    case "(": {
      if (!pattern.startsWith("(?:", at)) return undefined;
      const end = endOfGroup(pattern, at);
      return {
        forms: beginningsOf(pattern.slice(at + 3, end)),
        length: end + 1 - at,
      };
    }
    default: {
      const [letters] = matchAt(plain, pattern, at);
      if (letters === "") return undefined;
      // What stands behind letters counts for the last of them.
      const isCounted = "*+{?".includes(pattern.charAt(at + letters.length));
      const length =
        isCounted && letters.length > 1 && at + letters.length < pattern.length
          ? letters.length - 1
          : letters.length;
      return { forms: [closed(letters.slice(0, length))], length };
    }
  }
}

const assertion = /^\(\?<?[=!]/;
const special = /[()[\]{}?*+.\\^$|]/;
const oneOf = /\[([- ]{2}|[^\\^\]-]+)\]/y;
const plain = /[^()[\]{}?*+.\\^$|]*/y;

function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): readonly [string, string | undefined] {
  pattern.lastIndex = at;
  const [all = "", first] = pattern.exec(text) ?? [];
  return [all, first];
}

function closed(text: string): Beginning {
  return { text: text.toLowerCase(), isOpen: false };
}

function open({ text }: Beginning): Beginning {
  return { text, isOpen: true };
}

function append(
  found: readonly Beginning[],
  forms: readonly Beginning[],
): readonly Beginning[] {
  return found.flatMap((before) =>
    before.isOpen
      ? [before]
      : forms.map(({ text, isOpen }) => ({ text: before.text + text, isOpen })),
  );
}

/** The bracket that closes the one at a place. */
function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  for (let at = start; at < pattern.length; at += 1) {
    if (pattern[at] === "(") depth += 1;
    if (pattern[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return pattern.length;
}

/** `a|b(?:c|d)` has two: those inside of brackets are parts of one. */
function alternativesOf(pattern: string): readonly string[] {
  const parts = pattern.split("|");
  if (!brackets.test(pattern)) return parts;
  const found: string[] = [];
  let depth = 0;
  for (const part of parts) {
    if (depth === 0) found.push(part);
    else found.push(`${found.pop()}|${part}`);
    if (brackets.test(part)) depth += depthOf(part);
  }
  return found;
}

const brackets = /[()[\]]/;

/** How many brackets more are opened than closed. */
function depthOf(part: string): number {
  let depth = 0;
  for (const character of part) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
  }
  return depth;
}
