import picomatch from "picomatch";

/** Compares a path, taken literally, with patterns. */
export type PathMatcher = (path: string) => boolean;

const longestName = 255; // of a file, on every file system in use
const mostStars = 2; // in one name: a regular expression takes longestName ** stars steps to fail

/**
 * Patterns of the configuration: `**` for any folders, `*` and `?` within a name, `[a-z]`, `{md,mdx}`, and `!` in
 * front to take away. All else is literal, brackets as in `app/(shop)` too. A path matches where one pattern does and
 * none with `!`. Names are compared one by one, so that no path can stall a pattern with several `**`.
 */
export function compileGlobs(patterns: readonly string[]): PathMatcher {
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = patterns.filter((pattern) => pattern.startsWith("!"));
  const isWanted = wanted.map(compileGlob);
  const isUnwanted = unwanted.map((pattern) => compileGlob(pattern.slice(1)));
  return (path) =>
    isWanted.some((matches) => matches(path)) &&
    !isUnwanted.some((matches) => matches(path));
}

/** Why a pattern could not be used, in a sentence; undefined for a good one. */
export function problemOfGlob(pattern: string): string | undefined {
  const body = pattern.replace(/^!/, "");
  if (body === "") return "Pattern is empty; `**` matches every file";
  const shown = `Pattern \`${pattern}\``;
  if (body.startsWith("/") || body.startsWith("./")) {
    return `${shown} starts with \`/\` or \`./\`; write it from the root of the repository without`;
  }
  const names = body.split("/");
  if (names.includes("..")) return `${shown} leaves the repository with \`..\``;
  if (names.slice(0, -1).includes("")) return `${shown} has an empty part`;
  if (/\{[^}]*\//.test(body)) {
    return `${shown} has \`/\` in braces; write two patterns`;
  }
  if (names.some((name) => name !== "**" && starsOf(name) > mostStars)) {
    return `${shown} has more than two \`*\` in one part; fewer say the same`;
  }
  try {
    compileGlob(body);
  } catch {
    return `${shown} has a bracket that is never closed; close it, or put \`\\\` before it`;
  }
}

function starsOf(name: string): number {
  return name.match(/\*+/g)?.length ?? 0;
}

function compileGlob(pattern: string): PathMatcher {
  const names = (pattern.endsWith("/") ? `${pattern}**` : pattern).split("/");
  const matchers = names.map((name) => (name === "**" ? "any" : toName(name)));
  return (path) => matchNames(matchers, path.split("/"));
}

type NameMatcher = "any" | ((name: string) => boolean);

function toName(name: string): NameMatcher {
  const literal = name.replaceAll(/(?<!\\)[()|+^$@]/g, String.raw`\$&`);
  const matches = picomatch(literal, {
    dot: true,
    nonegate: true,
    noextglob: true,
    strictBrackets: true,
  });
  return (candidate) =>
    candidate.length <= longestName &&
    (candidate === name || matches(candidate));
}

/** `reached` holds, after each name of the path, the places in the pattern that can come next. */
function matchNames(
  pattern: readonly NameMatcher[],
  path: readonly string[],
): boolean {
  let reached = new Set(withoutAny(pattern, 0));
  for (const name of path) {
    const next = new Set<number>();
    for (const place of reached) {
      const matcher = pattern[place];
      if (matcher === undefined) continue;
      const after = matcher === "any" ? place : place + 1;
      if (matcher === "any" || matcher(name)) {
        for (const follower of withoutAny(pattern, after)) next.add(follower);
      }
    }
    reached = next;
  }
  return reached.has(pattern.length);
}

/** A place in the pattern, and those behind it that are reached when `**` stands for nothing. */
function withoutAny(
  pattern: readonly NameMatcher[],
  place: number,
): readonly number[] {
  const places = [place];
  for (let at = place; pattern[at] === "any"; at += 1) places.push(at + 1);
  return places;
}
