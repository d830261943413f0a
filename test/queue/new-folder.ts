import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder that the account which PostgreSQL runs as can enter; the caller deletes it. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "specgate-test-"));
}

/** Deletes a folder from which a server that was killed may still be going away. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, {
    recursive: true,
    force: true,
    maxRetries: 50,
    retryDelay: 20,
  });
}
