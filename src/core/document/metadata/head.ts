import { normaliseHeading } from "../normalise-heading.ts";
import type { OpenSection } from "../outline.ts";
import type { SourceText } from "../source-text.ts";
import { codeEntries } from "./code-entries.ts";
import { headEntries } from "./head-entries.ts";
import { knownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";

/** Headings of sections that hold nothing but metadata. */
const headerNames: ReadonlySet<string> = new Set([
  "metadata",
  "meta",
  "document information",
  "document info",
  "document control",
  "document details",
  "document properties",
  "document header",
  "general information",
  "spec information",
  "project information",
  "proposal information",
  "overview table",
  "header",
  "preamble",
  "title page",
  "cover page",
]);

/** "Document metadata", "Plan metadata" too. */
function isHeaderName(name: string): boolean {
  return headerNames.has(name) || name.endsWith(" metadata");
}

/** Whatever it is called, one of the first sections is a header where so many of its labels, written alike, are metadata. */
const maxPlace = 2;
const minKeys = 2;

/** Entries where a document speaks about itself: before and right under its title, and in sections named for it. */
export function entriesOfHead(
  sections: readonly OpenSection[],
  titleSection: OpenSection | undefined,
  source: SourceText,
): readonly RawEntry[] {
  const firstHeading = sections.findIndex(
    (section) => section.form === "heading" && section !== titleSection,
  );
  const all: RawEntry[] = [];
  sections.forEach((section, index) => {
    const isHead =
      firstHeading < 0 || index < firstHeading || isHeaderName(section.name);
    if (!isHead && index >= firstHeading + maxPlace) return;
    const entries = headEntries(section, source);
    if (!isHead && !isHeader(entries)) return;
    for (const entry of entries) all.push(entry);
    if (!isHead) return;
    for (const entry of codeEntries(section.blocks, source)) all.push(entry);
  });
  return all;
}

function isHeader(entries: readonly RawEntry[]): boolean {
  const keys = new Map<string, Set<string>>();
  for (const { label, shape } of entries) {
    const key = knownKey(label)?.key ?? companionOf(label);
    if (key === undefined) continue;
    keys.set(shape, (keys.get(shape) ?? new Set()).add(key));
  }
  return [...keys.values()].some(
    (all) =>
      all.size >= minKeys && (all.has("status") || !all.has("companion")),
  );
}

/** What stands beside a status where work is planned, and elsewhere in many a table. */
function companionOf(label: string): "companion" | undefined {
  return companions.test(normaliseHeading(label)) ? "companion" : undefined;
}

const companions =
  /^(?:(?:feature )?branch|sprint|epic|(?:github )?issue|ticket|milestone|story points|puntos de historia)$/;
