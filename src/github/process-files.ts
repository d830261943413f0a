import type { FileState } from "../core/policy/snapshot.ts";
import {
  templateFolder,
  templateIn,
} from "../core/template/template-folder.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { PullReading } from "../tasks/ports.ts";
import { readEntry } from "./file-state.ts";
import { treeEntryFragment } from "./tree-entry.ts";
import type { TreeEntryData } from "./tree-entry.ts";

/** Configuration and templates of one commit. */
export const processFragment = `
fragment Process on Commit {
  oid
  config: file(path: ".github/specgate.yml") { ...Entry }
  templates: file(path: "${templateFolder}") {
    object { ... on Tree { entries { name ...Entry } } }
  }
}
${treeEntryFragment}`;

export interface ProcessData {
  readonly oid: string;
  readonly config: TreeEntryData | null;
  readonly templates: {
    readonly object: {
      readonly entries?: readonly TemplateEntryData[] | null;
    } | null;
  } | null;
}

interface TemplateEntryData extends TreeEntryData {
  readonly name: string;
}

export interface OwnerProcessData {
  readonly ownerProcess: {
    readonly defaultBranchRef: { readonly target: ProcessData | null } | null;
  } | null;
}

/** The base branch's own files stand before those of the owner's `.github` repository. */
export function readProcess(
  base: ProcessData | null | undefined,
  { ownerProcess }: OwnerProcessData,
): Pick<PullReading, "config" | "templates"> {
  const owner = ownerProcess?.defaultBranchRef?.target;
  return {
    config: {
      base: configOf(base),
      owner: configOf(owner),
      ownerSha: owner?.oid,
    },
    templates: [
      ...templatesOf(base, "repository"),
      ...templatesOf(owner, "owner"),
    ],
  };
}

/** A text too long for GraphQL is too long for a configuration. */
function configOf(process: ProcessData | null | undefined): FileState {
  const reading = readEntry(process?.config);
  if (reading.kind !== "blob") return reading;
  return reading.isTruncated
    ? { kind: "too-large", bytes: reading.bytes }
    : { kind: "not-utf-8" };
}

function templatesOf(
  process: ProcessData | null | undefined,
  origin: TemplateSource["origin"],
): TemplateSource[] {
  return (process?.templates?.object?.entries ?? []).flatMap((entry) => {
    const reading = readEntry(entry);
    if (reading.kind !== "text" || !entry.name.endsWith(".md")) return [];
    return [templateIn(entry.name, reading.text, origin)];
  });
}
