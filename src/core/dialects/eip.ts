import type { SpecDocument } from "../document/spec-document.ts";
import type { Dialect } from "./dialect.ts";
import { readMarks } from "./document-marks.ts";
import { eipGuidance } from "./guidance/eip.ts";

/**
 * An Ethereum improvement proposal or ERC with the preamble that is asked for since 2021. Older ones have no description, and were
 * not asked for all of today's sections.
 */
export const eip: Dialect = {
  name: "eip",
  recognises: isEip,
  guidance: eipGuidance,
};

const preamble = [
  "title",
  "description",
  "owner",
  "discussions-to",
  "status",
  "type",
  "created",
];

/** Six of the seven keys: one may be what is missing. Proposals of other chains have a number of their own: `caip`, `simd`. */
function isEip(document: SpecDocument): boolean {
  if (document.frontMatter === undefined) return false;
  const { keys } = readMarks(document);
  if (!keys.has("description") || !keys.has("created")) return false;
  const count = preamble.filter((key) => keys.has(key)).length;
  if (keys.has("eip")) return count >= 4;
  return count >= 6 && isTyped(document) && !isNumberedElsewhere(document);
}

function isTyped({ metadata }: SpecDocument): boolean {
  return metadata.some(
    ({ key, value }) =>
      key === "type" &&
      /^(?:Standards Track|Meta|Informational)$/i.test(value.trim()),
  );
}

/** `caip: 2`, `arc: 4`: the first key is a number under a name of its own. */
function isNumberedElsewhere({ metadata }: SpecDocument): boolean {
  const [first] = metadata;
  return (
    first !== undefined &&
    !preamble.includes(first.key) &&
    /^[a-z]{2,6}$/.test(first.key) &&
    /^(?:\d+|n\/a|tbd|<.*>)$/i.test(first.value)
  );
}
