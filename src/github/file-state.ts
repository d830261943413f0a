import type { FileState } from "../core/policy/snapshot.ts";
import type { BlobData, TreeEntryData } from "./tree-entry.ts";

/** Larger than any spec; what is longer is named too large and not read. */
const largestBytes = 1_000_000;

const fileType = 0o170000;
const symlink = 0o120000;
const submodule = 0o160000;

/** A file, or the blob that GraphQL could not give whole and unchanged. */
export type FileReading =
  | FileState
  | {
      readonly kind: "blob";
      readonly oid: string;
      readonly bytes: number;
      readonly isTruncated: boolean;
    };

export function readEntry(
  entry: TreeEntryData | null | undefined,
): FileReading {
  if (!entry) return { kind: "absent" };
  const type = entry.mode & fileType;
  if (type === symlink) return { kind: "symlink" };
  if (type === submodule || entry.type === "commit")
    return { kind: "submodule" };
  if (entry.type === "tree") return { kind: "directory" };
  return readBlob(entry.object);
}

function readBlob(blob: Partial<BlobData> | null): FileReading {
  if (!blob?.oid || blob.byteSize === undefined) return { kind: "absent" };
  if (blob.isBinary) return { kind: "binary" };
  if (blob.byteSize > largestBytes) {
    return { kind: "too-large", bytes: blob.byteSize };
  }
  const text = blob.text ?? "";
  return isWhole(text, blob.byteSize)
    ? { kind: "text", text }
    : {
        kind: "blob",
        oid: blob.oid,
        bytes: blob.byteSize,
        isTruncated: blob.isTruncated === true,
      };
}

/** GitHub replaces bytes that are no UTF-8 and cuts long texts; only a text of the file's own bytes is the file's. */
function isWhole(text: string, byteSize: number): boolean {
  return Buffer.byteLength(text) === byteSize && !text.includes("\uFFFD");
}

/** The text of a blob's bytes, byte order mark dropped. */
export function decodeBlob(base64: string): FileState {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.includes(0)) return { kind: "binary" };
  try {
    return {
      kind: "text",
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    return { kind: "not-utf-8" };
  }
}
