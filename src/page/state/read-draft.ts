import { type Draft, emptyDraft } from "./draft.ts";

/** What was kept, as far as it can be read: a page of another version may have written it. */
export function readDraft(kept: string | null): Draft {
  const value = parse(kept);
  if (value === undefined) return emptyDraft;
  const strings = (key: string) => stringsIn(value[key]);
  const sections = asRecord(value["sections"]) ?? {};
  return {
    template: stringIn(value["template"]) ?? emptyDraft.template,
    inputs: { ...emptyDraft.inputs, ...strings("inputs") },
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, own]) => [name, stringsIn(own)]),
    ),
    metadata: strings("metadata"),
    text: stringIn(value["text"]) ?? null,
    setAside: stringIn(value["setAside"]) ?? null,
    repository: stringIn(value["repository"]) ?? "",
    branch: stringIn(value["branch"]) ?? emptyDraft.branch,
    issue: stringIn(value["issue"]) ?? "",
  };
}

function parse(kept: string | null): Record<string, unknown> | undefined {
  try {
    return asRecord(JSON.parse(kept ?? "null"));
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function stringsIn(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asRecord(value) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
