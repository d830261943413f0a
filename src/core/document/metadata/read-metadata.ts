import type { OpenSection } from "../outline.ts";
import type { SourceText } from "../source-text.ts";
import type { MetadataEntry } from "../spec-document.ts";
import { headSections } from "./head.ts";
import { headEntries } from "./head-entries.ts";
import { knownKey, ownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";
import { sectionEntries } from "./section-entries.ts";

/**
 * What a document says about itself, in the nine shapes people use. Text of the body does not count, with one exception: a status that stands
 * nowhere else is taken from a `**Status:** …` line of its own, as agents append it to stories.
 */
export function readMetadata(
  sections: readonly OpenSection[],
  titleSection: OpenSection | undefined,
  frontMatter: readonly RawEntry[],
  source: SourceText,
): readonly MetadataEntry[] {
  const raw = [
    ...frontMatter,
    ...headSections(sections, titleSection).flatMap((section) =>
      headEntries(section, source),
    ),
    ...sections
      .filter((section) => section !== titleSection)
      .flatMap(sectionEntries),
  ];
  const entries = toMetadata(raw);
  const hasStatus = entries.some((entry) => entry.key === "status");
  return hasStatus
    ? entries
    : [...entries, ...toMetadata(bodyStatus(sections, source))];
}

/** The plainest label takes the known key; others with the same meaning keep a key of their own. */
function toMetadata(raw: readonly RawEntry[]): readonly MetadataEntry[] {
  const best = new Map<string, number>();
  for (const { label } of raw) {
    const known = knownKey(label);
    if (known === undefined) continue;
    best.set(
      known.key,
      Math.min(best.get(known.key) ?? known.rank, known.rank),
    );
  }
  return raw
    .map((entry): MetadataEntry => {
      const known = knownKey(entry.label);
      const isBest = known !== undefined && best.get(known.key) === known.rank;
      return { ...entry, key: isBest ? known.key : ownKey(entry.label) };
    })
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** Bold, at the start of a line, and short. */
function bodyStatus(
  sections: readonly OpenSection[],
  source: SourceText,
): readonly RawEntry[] {
  for (const { label, value, range } of sections.flatMap(
    (section) => section.fields,
  )) {
    const known = knownKey(label);
    if (known?.key !== "status" || known.rank > 1) continue;
    if (range.column > 1 || source.text.charAt(range.start) !== "*") continue;
    if (value === "" || value.length > 40 || value.includes("\n")) continue;
    return [{ label, value, range, shape: "bold" }];
  }
  return [];
}
