/**
 * Texts that fit a pattern, by its own words: one for each way that a choice in it can go, with all others at their first.
 * Knows the syntax that lists of phrases use. What looks around is left out, so not each text fits.
 */
export function textsOfPattern({ source }: RegExp): readonly string[] {
  const texts = new PatternReader(source)
    .readChoice()
    .map((text) => text.replaceAll(/ {2,}/g, " ").trim());
  return Array.from(new Set(texts));
}

/** Each part gives its texts; the first is the one to stand beside those of others. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readChoice(): readonly string[] {
    const texts = [...this.#readSequence()];
    while (this.#take("|")) texts.push(...this.#readSequence());
    return texts;
  }

  #readSequence(): readonly string[] {
    const parts: (readonly string[])[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#next())) {
      parts.push(this.#readRepeated());
    }
    const firsts = parts.map(([first = ""]) => first);
    const others = parts.flatMap(([, ...texts], index) =>
      texts.map((text) => firsts.with(index, text).join("")),
    );
    return [firsts.join(""), ...others];
  }

  /** What may be left out is, at first, but for words that stand between others: `add [^.]* here`. */
  #readRepeated(): readonly string[] {
    const isFiller = /^\[\^[^\]]+\][*{]/.test(this.#source.slice(this.#at));
    const texts = this.#readPart();
    const repeated = this.#match(/^(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/);
    if (repeated === undefined) return texts;
    if (isFiller) return [" x ", ""];
    const least = repeated[1] ?? (repeated[0].startsWith("+") ? "1" : "0");
    return least === "0"
      ? ["", ...texts]
      : texts.map((text) => text.repeat(Number(least)));
  }

  #readPart(): readonly string[] {
    if (this.#match(/^\(\?(?:[=!]|<[=!])/) !== undefined) {
      this.readChoice();
      this.#take(")");
      return [""];
    }
    if (this.#match(/^\((?:\?(?::|<\w+>))?/) !== undefined) {
      const texts = this.readChoice();
      this.#take(")");
      return texts;
    }
    const set = this.#match(/^\[(\^?)((?:\\.|[^\]\\])+)\]/);
    if (set !== undefined) return [set[1] === "^" ? "x" : firstOf(set[2])];
    const escape = this.#match(/^\\(p\{\w+\}|.)/)?.[1];
    if (escape !== undefined) return [escaped(escape)];
    if (this.#match(/^[\^$]/) !== undefined) return [""];
    const character = this.#next();
    this.#at += 1;
    return [character === "." ? "x" : character];
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(character: string): boolean {
    const isNext = this.#next() === character;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#source.slice(this.#at));
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }
}

function firstOf(set = ""): string {
  const escape = /^\\(p\{\w+\}|.)/.exec(set)?.[1];
  return escape === undefined ? set.charAt(0) : escaped(escape);
}

function escaped(escape: string): string {
  if (escape === "b") return "";
  if (escape === "s") return " ";
  if (escape === "d") return "2";
  if (/^[wp]/.test(escape)) return "w";
  if (escape === "W") return " ";
  return escape;
}
