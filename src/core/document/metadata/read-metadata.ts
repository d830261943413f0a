import { normaliseHeading } from "../normalise-heading.ts";
import type { OpenSection } from "../outline.ts";
import type { SourceText } from "../source-text.ts";
import type { MetadataEntry } from "../spec-document.ts";
import { entriesOfHead } from "./head.ts";
import { labelsAbroad } from "./labels-abroad.ts";
import { knownKey, ownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";
import { sectionEntries } from "./section-entries.ts";

/**
 * What a document says about itself, in the nine shapes people use. Text of the body does not count, with two exceptions: a status or last update
 * that stands nowhere else is taken from a bold line of its own, as tools and footers append it.
 */
export function readMetadata(
  sections: readonly OpenSection[],
  titleSection: OpenSection | undefined,
  frontMatter: readonly RawEntry[],
  source: SourceText,
): readonly MetadataEntry[] {
  const raw = [
    ...frontMatter,
    ...entriesOfHead(sections, titleSection, source),
  ];
  for (const section of sections) {
    if (section === titleSection) continue;
    for (const entry of sectionEntries(section)) raw.push(entry);
  }
  const entries = toMetadata(raw);
  const missing = bodyKeys.filter(
    (key) => !entries.some((entry) => entry.key === key),
  );
  return [
    ...entries,
    ...toMetadata(missing.flatMap((key) => bodyEntry(key, sections, source))),
  ];
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
    .map(({ label, value, range, shape }): MetadataEntry => {
      const known = knownKey(label);
      const isBest = known !== undefined && best.get(known.key) === known.rank;
      const key = isBest ? known.key : ownKey(label);
      return { key, label, value, range, shape };
    })
    .toSorted((a, b) => a.range.start - b.range.start);
}

const bodyKeys = ["status", "last-updated"];
const bodyLabels =
  /^(?:(?:document |story |feature )?status|last (?:updated?|modified|revised))$/;

/** What tools and footers write at the end in other languages. */
const footLabels: ReadonlySet<string> = new Set([
  ...labelsAbroad.status,
  ...labelsAbroad.updated,
]);

/** Short, and in bold or italics at the start of a line, or in a section like `Status and links`. */
function bodyEntry(
  key: string,
  sections: readonly OpenSection[],
  source: SourceText,
): readonly RawEntry[] {
  for (const section of sections) {
    for (const { label, value, range } of section.fields) {
      if (knownKey(label)?.key !== key) continue;
      const name = normaliseHeading(label);
      const isLast = section === sections.at(-1);
      if (!bodyLabels.test(name) && !(isLast && footLabels.has(name))) continue;
      const isBold =
        range.column === 1 && /[*_]/.test(source.text.charAt(range.start));
      if (!isBold && !section.name.startsWith(`${key} `)) continue;
      if (value === "" || value.length > 40 || value.includes("\n")) continue;
      return [{ label, value, range, shape: "bold" }];
    }
  }
  return [];
}
