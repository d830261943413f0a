import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";

import { keyBytes } from "./report-key.ts";

const magic = Buffer.from("specgate reports 1\n".padEnd(24));
/** Number of entries and checksum of the index. */
const headBytes = magic.length + 8;
/** Key, offset, length, checksum. */
const rowBytes = keyBytes + 12;

/** Bytes by key. */
export type Entries = ReadonlyMap<string, Buffer>;

/** A file of reports. Only its index is held; what is asked for is read then. */
export interface ReportFile {
  /** Undefined where it is not there, or broken. */
  read(key: Buffer): Buffer | undefined;
  /** All that is not broken, in the order in which it was written. */
  readAll(): Entries;
  close(): void;
}

/** Undefined where there is no such file, or none that can be read: to make a new one is all there is to do then. */
export function openReportFile(path: string): ReportFile | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const index = readIndex(descriptor);
    if (index !== undefined) return reportFile(descriptor, index);
  } catch {
    // Not there, or out of reach.
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return undefined;
}

function readIndex(descriptor: number): Buffer | undefined {
  const head = readAt(descriptor, 0, headBytes);
  if (head === undefined) return undefined;
  if (!head.subarray(0, magic.length).equals(magic)) return undefined;
  const bytes = head.readUInt32LE(magic.length) * rowBytes;
  // Before so much memory is taken.
  if (bytes > fstatSync(descriptor).size) return undefined;
  const index = readAt(descriptor, headBytes, bytes);
  const checksum = head.readUInt32LE(magic.length + 4);
  return index !== undefined && crc32(index) === checksum ? index : undefined;
}

function reportFile(descriptor: number, index: Buffer): ReportFile {
  const blobs = headBytes + index.length;
  const readRow = (row: number): Buffer | undefined => {
    const at = row * rowBytes + keyBytes;
    const length = index.readUInt32LE(at + 4);
    const start = blobs + index.readUInt32LE(at);
    const blob = readAt(descriptor, start, length);
    if (blob === undefined) return undefined;
    return crc32(blob) === index.readUInt32LE(at + 8) ? blob : undefined;
  };
  return {
    read(key) {
      const row = findRow(index, key);
      return row === undefined ? undefined : readRow(row);
    },
    readAll() {
      const rows = Array.from(
        { length: index.length / rowBytes },
        (_, row) => ({
          row,
          key: index.toString(
            "latin1",
            row * rowBytes,
            row * rowBytes + keyBytes,
          ),
          offset: index.readUInt32LE(row * rowBytes + keyBytes),
        }),
      );
      const entries = new Map<string, Buffer>();
      for (const { row, key } of rows.toSorted((a, b) => a.offset - b.offset)) {
        const blob = readRow(row);
        if (blob !== undefined) entries.set(key, blob);
      }
      return entries;
    },
    close: () => closeSync(descriptor),
  };
}

/** Rows are sorted by key. */
function findRow(index: Buffer, key: Buffer): number | undefined {
  let low = 0;
  let high = index.length / rowBytes - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = middle * rowBytes;
    const order = key.compare(index, at, at + keyBytes);
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

/** Undefined where the file is shorter. */
function readAt(
  descriptor: number,
  position: number,
  length: number,
): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  const read =
    length === 0 ? 0 : readSync(descriptor, bytes, 0, length, position);
  return read === length ? bytes : undefined;
}

/** The bytes of a file that holds entries; the first of them come back first from `readAll`. */
export function encodeReportFile(entries: Entries): readonly Buffer[] {
  const index = Buffer.alloc(entries.size * rowBytes);
  const placed: { key: string; offset: number; blob: Buffer }[] = [];
  let offset = 0;
  for (const [key, blob] of entries) {
    placed.push({ key, offset, blob });
    offset += blob.length;
  }
  // As bytes compare: every character is one.
  placed.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [row, { key, offset: start, blob }] of placed.entries()) {
    const at = row * rowBytes;
    index.write(key, at, "latin1");
    index.writeUInt32LE(start, at + keyBytes);
    index.writeUInt32LE(blob.length, at + keyBytes + 4);
    index.writeUInt32LE(crc32(blob), at + keyBytes + 8);
  }
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt32LE(entries.size, magic.length);
  head.writeUInt32LE(crc32(index), magic.length + 4);
  return [head, index, ...entries.values()];
}
