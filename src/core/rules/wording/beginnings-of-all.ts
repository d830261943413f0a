import { groupBy } from "../../group-by.ts";
import { type Beginning, beginningsOf } from "./beginnings.ts";
import { isWordCode, markStart, noStart, startOf } from "./word-start.ts";

/** What texts begin with that fit patterns of words, as plain lists for a build to write down. */
export interface BeginningsOfAll {
  /** How they start, each once; see `startOf`. */
  readonly starts: readonly number[];
  /** In the same order, all that starts so; see `readBeginnings`. */
  readonly lists: readonly string[];
}

export interface PlacedBeginning extends Beginning {
  /** Of its patterns, in the list of them. */
  readonly places: readonly number[];
}

export function beginningsOfAll(patterns: readonly string[]): BeginningsOfAll {
  const places = new Map<string, Set<number>>();
  for (const [place, pattern] of patterns.entries()) {
    for (const { text, isOpen } of joinAlike(beginningsOf(pattern))) {
      const key = isOpen ? `${text}*` : text;
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([place]));
      else known.add(place);
    }
  }
  const byStart = groupBy(places, ([key]) => startOfKey(key));
  return {
    starts: [...byStart.keys()],
    lists: Array.from(byStart.values(), (all) =>
      all.map(([key, found]) => `${key}|${[...found].join(" ")}`).join("|"),
    ),
  };
}

/** What `lists` holds: each beginning, with `*` behind it where letters may follow, and its places with blanks between. */
export function readBeginnings(list: string): readonly PlacedBeginning[] {
  const parts = list.split("|");
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const [key = "", places = ""] = parts.slice(at * 2);
    return { ...textOfKey(key), places: places.split(" ").map(Number) };
  });
}

/** With so many letters in common, texts are seldom words that mean another thing. */
const alike = 5;
/** Fewer are told apart for less than what a needless look costs. */
const many = 3;

/** An inflected word has a dozen forms, and a phrase as many ends: what they have in common says enough. */
function joinAlike(beginnings: readonly Beginning[]): readonly Beginning[] {
  const groups = groupBy(beginnings, ({ text }) => text.slice(0, alike));
  return Array.from(groups).flatMap(([start, group]) =>
    start.length < alike || group.length < many
      ? group
      : [{ text: inCommon(group), isOpen: true }],
  );
}

function inCommon(beginnings: readonly Beginning[]): string {
  return beginnings
    .map(({ text }) => text)
    .reduce((common, text) => {
      let end = 0;
      while (end < common.length && common[end] === text[end]) end += 1;
      return common.slice(0, end);
    });
}

function startOfKey(key: string): number {
  const { text, isOpen } = textOfKey(key);
  // More words begin like it than can be told by their start.
  const isTooOpen = isOpen && startOf(text) !== startOf(`${text}xxx`);
  if (text === "" || isTooOpen) return noStart;
  return isMark(text) ? markStart : startOf(text);
}

function isMark(text: string): boolean {
  return !isWordCode(text.charCodeAt(0)) && /^[^\p{L}\p{N}]/u.test(text);
}

function textOfKey(key: string): Beginning {
  const isOpen = key.endsWith("*");
  return { text: isOpen ? key.slice(0, -1) : key, isOpen };
}
