import type { Block, Section } from "../spec-document.ts";
import { knownKey } from "./metadata-key.ts";
import type { RawEntry } from "./raw-entry.ts";

const keys: ReadonlySet<string> = new Set(["status", "owner", "last-updated"]);
const maxLength = 100;

/** `## Status` with its value as the first line under it, or `#### Status: Draft` in one line. */
export function sectionEntries(section: Section): readonly RawEntry[] {
  if (section.form !== "heading" && section.form !== "bold") return [];
  const { heading } = section;
  const colon = heading.search(/[:：]/);
  const before = colon < 0 ? heading : heading.slice(0, colon);
  if (!keys.has(knownKey(before)?.key ?? "")) return [];
  const inline = colon < 0 ? "" : heading.slice(colon + 1).trim();
  if (inline !== "") return [entry(before, inline, section.headingRange)];
  const label = before.trimEnd();
  const texts = section.blocks.filter(isText);
  const first = texts.find((block) => !isPrompt(block)) ?? texts[0];
  if (first === undefined) return [entry(label, "", section.headingRange)];
  const line = first.text.split("\n")[0]?.trim() ?? "";
  const value = line.replace(ownLabel, "");
  if (value.length > maxLength) return [];
  return [entry(label, value, first.range)];
}

/** `- Implementation status: Not started`, below the same word. */
const ownLabel = /^(?:[A-Za-z]+ )?(?:status|state): (?=\S)/i;

/** `> What is the status, such as proposed or accepted?` above the answer. */
function isPrompt({ quoted, text }: Block): boolean {
  return quoted && /\?\s*$/.test(text);
}

function isText(block: Block): boolean {
  return block.kind === "paragraph" || block.kind === "item";
}

function entry(
  label: string,
  value: string,
  range: RawEntry["range"],
): RawEntry {
  return { label, value, range, shape: "section" };
}
