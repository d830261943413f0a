import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { Finding } from "../finding.ts";

/** Names a finding among those of a pull request: a fingerprint alone may stand in two specs of one template. */
export function threadKey({ fingerprint, path }: Finding): string {
  const digest = bytesToHex(sha256(utf8ToBytes(path)));
  return `${fingerprint}.${digest.slice(0, 8)}`;
}
