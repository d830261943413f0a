import { normaliseHeading } from "../document/normalise-heading.ts";
import type { AppendixPart, SpecDraft } from "./spec-draft.ts";
import type { GivenInputs } from "./given-inputs.ts";
import {
  complexities,
  type Complexity,
  workTypeNames,
  type WorkType,
  workTypes,
} from "./work-type.ts";

export type IssueWork = Pick<GivenInputs, "type" | "complexity" | "audience">;

type Writable = { -readonly [Key in keyof IssueWork]: IssueWork[Key] };

/** Answers of an issue about the work as a whole, and the draft without them. What names no known value stays where it is. */
export function workOfIssue(draft: SpecDraft): {
  readonly work: IssueWork;
  readonly draft: SpecDraft;
} {
  const work: Writable = {};
  const parts = draft.appendix.parts.filter((part) => !take(part, work));
  return { work, draft: { ...draft, appendix: { ...draft.appendix, parts } } };
}

function take({ label, markdown }: AppendixPart, work: Writable): boolean {
  const value = markdown.trim();
  if (value.includes("\n")) return false;
  switch (normaliseHeading(label)) {
    case "spec type":
    case "type of work":
    case "work type":
      return set(work, "type", typeNamed(value));
    case "complexity":
    case "size":
      return set(work, "complexity", sizeNamed(value));
    case "audience":
      return set(work, "audience", value === "" ? undefined : value);
    default:
      return false;
  }
}

/** The first answer counts. */
function set<Key extends keyof IssueWork>(
  work: Writable,
  key: Key,
  value: IssueWork[Key],
): boolean {
  if (value === undefined || work[key] !== undefined) return false;
  work[key] = value;
  return true;
}

function typeNamed(value: string): WorkType | undefined {
  const wanted = value.toLowerCase();
  return workTypes.find(
    (type) => wanted === type || wanted === workTypeNames[type].toLowerCase(),
  );
}

/** `Medium`, or a name with what it means behind it: `Medium - Several owners`. */
function sizeNamed(value: string): Complexity | undefined {
  const word = /^\p{L}+/u.exec(value)?.[0].toLowerCase() ?? "";
  return complexities.find((size) => size === word);
}
