import { treeEntryFragment } from "./tree-entry.ts";
import type { BlobData, TreeEntryData } from "./tree-entry.ts";

/** Configuration and templates of one commit. */
export const processFragment = `
fragment Process on Commit {
  oid
  config: file(path: ".github/specgate.yml") { ...Entry }
  templates: file(path: ".github/spec-templates") {
    object {
      ... on Tree {
        entries {
          name
          mode
          object { ... on Blob { oid byteSize isBinary isTruncated text } }
        }
      }
    }
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

export interface TemplateEntryData {
  readonly name: string;
  readonly mode: number;
  readonly object: Partial<BlobData> | null;
}
