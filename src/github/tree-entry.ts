/** What stands at a path of a commit, with its text where it has one. */
export const treeEntryFragment = `
fragment Entry on TreeEntry {
  mode
  type
  object {
    ... on Blob { oid byteSize isBinary isTruncated text }
  }
}`;

export interface TreeEntryData {
  /** As Git keeps it, in decimal: 33188 is `100644`. */
  readonly mode: number;
  readonly type: string;
  readonly object: Partial<BlobData> | null;
}

export interface BlobData {
  readonly oid: string;
  readonly byteSize: number;
  readonly isBinary: boolean | null;
  /** GitHub cuts `text` at 512,000 bytes. */
  readonly isTruncated: boolean;
  readonly text: string | null;
}
