import { normaliseHeading } from "../normalise-heading.ts";
import { labelKeys, labelRanks } from "./known-labels.ts";

interface Known {
  readonly key: string;
  /** 0 for the plainest label of its key. */
  readonly rank: number;
}

/** The canonical key of a label and how plainly it says so; undefined for a label of the author's own. */
export function knownKey(label: string): Known | undefined {
  const before = asked.get(label);
  if (before !== undefined) return before ?? undefined;
  const found = findKnown(metadataName(label));
  if (label.length > maxLength) return found;
  if (asked.size > maxKept) asked.clear();
  asked.set(label, found ?? null);
  return found;
}

function findKnown(name: string): Known | undefined {
  const key = labelKeys.get(name);
  return key === undefined
    ? undefined
    : { key, rank: labelRanks.get(name) ?? 0 };
}

/** Every heading is asked about, and specs of one kind have the same. */
const asked = new Map<string, Known | null>();
const maxKept = 2_000;
const maxLength = 100;

/** Kebab-case of a label that is no known one: `Feature Branch` is `feature-branch`. */
export function ownKey(label: string): string {
  return metadataName(label).replaceAll(" ", "-");
}

function metadataName(label: string): string {
  return normaliseHeading(
    label.replaceAll(/[_-]/g, " ").replaceAll(/[()]/g, " "),
  );
}
