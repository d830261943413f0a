import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";

const dayMs = 24 * 60 * 60 * 1000;
/** What other builds and other versions of Node left is made again where it is still wanted. */
const keptDays = 30;

/** Compiled code of earlier runs. None of its functions ever throws: without it a start takes longer, and that is all. */
export interface KeptCode {
  read(name: string): Buffer | undefined;
  /** Asks for the code only where it can be written. */
  write(name: string, code: () => Buffer): void;
}

/** At the end of a file: V8 wants what it reads to begin where the memory does. */
const checksumBytes = 4;

/**
 * V8 itself refuses what another version of it has compiled, but neither what it has compiled of another text of the same length
 * nor what is broken, which may end the process.
 */
export function openKeptCode(folder: string, build: string): KeptCode {
  const all = join(folder, "code");
  const own = join(
    all,
    `${process.version}-${process.arch}-${build.slice(0, 16)}`,
  );
  return {
    read(name) {
      try {
        return unwrap(readFileSync(join(own, name)));
      } catch {
        return undefined;
      }
    },
    write(name, code) {
      try {
        if (mkdirSync(own, { recursive: true }) !== undefined) dropOld(all);
        const path = join(own, name);
        const draft = `${path}.${process.pid}.${Date.now()}.draft`;
        writeFileSync(draft, wrap(code()));
        // At once: whoever reads it gets all of it or nothing.
        renameSync(draft, path);
      } catch {
        // Nothing can be written here.
      }
    },
  };
}

function wrap(code: Buffer): Buffer {
  const checksum = Buffer.alloc(checksumBytes);
  checksum.writeUInt32LE(crc32(code));
  return Buffer.concat([code, checksum]);
}

function unwrap(bytes: Buffer): Buffer | undefined {
  const length = bytes.length - checksumBytes;
  if (length < 0) return undefined;
  const code = bytes.subarray(0, length);
  return bytes.readUInt32LE(length) === crc32(code) ? code : undefined;
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < Date.now() - keptDays * dayMs)
      rmSync(path, { recursive: true, force: true });
  }
}
