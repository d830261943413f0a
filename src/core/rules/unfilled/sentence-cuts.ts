import { isClosing } from "../../template/guidance-text.ts";

/** Longer texts are looked through up to here: guidance stands at a start. */
const furthest = 2_000;

/** Offsets behind the sentences of a text, where something follows. */
export function sentenceEnds(text: string): readonly number[] {
  const near = text.length > furthest ? text.slice(0, furthest) : text;
  const ends: number[] = [];
  for (let at = 1; at < near.length; at += 1) {
    if (isBlank(near.charCodeAt(at)) && isEnd(near.charCodeAt(at - 1)))
      ends.push(at);
  }
  return ends;
}

/** One of `.:!)`. */
function isEnd(code: number): boolean {
  return code === 46 || code === 58 || code === 33 || code === 41;
}

function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return /\s/.test(String.fromCharCode(code));
}

/** Of a text in the form to compare, what offsets of the text as written have become. Of ASCII only. */
export function cutsIn(text: string, ends: readonly number[]): number[] {
  const cuts: number[] = [];
  let skip = markerLength(text);
  let length = 0;
  let isBehindBlank = true;
  for (let at = 0; cuts.length < ends.length && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isEmphasis(code)) {
      if (skip > 0) skip -= 1;
      else if (code === 32 || (code >= 9 && code <= 13)) {
        if (!isBehindBlank) length += 1;
        isBehindBlank = true;
      } else {
        length += 1;
        isBehindBlank = false;
      }
    }
    if (ends[cuts.length] === at + 1) cuts.push(length);
  }
  return cuts;
}

/** A start up to a cut in the form to compare: without what closes it. */
export function startUpTo(normalised: string, cut: number): number {
  let end = Math.min(cut, normalised.length);
  while (end > 0 && isClosing(normalised.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Where the rest behind a cut starts in the form to compare: behind the marker of a list, if it has one. */
export function restBehind(normalised: string, cut: number): number {
  marker.lastIndex = cut;
  if (marker.test(normalised)) return marker.lastIndex;
  return normalised.charAt(cut) === " " ? cut + 1 : cut;
}

const marker = / ?(?:> ?)*(?:[-+]|\d{1,3}[.)]) /y;

/** Characters that the marker in front of a text takes up, emphasis not counted. */
function markerLength(text: string): number {
  const code = text.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return 0;
  return (
    /^\s*(?:>\s*)*(?:[-+]|\d{1,3}[.)])\s+/.exec(
      text.slice(0, furthest).replaceAll(/[*_~`]/g, ""),
    )?.[0].length ?? 0
  );
}

function isEmphasis(code: number): boolean {
  return code === 42 || code === 95 || code === 126 || code === 96;
}
