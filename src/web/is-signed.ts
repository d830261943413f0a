import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether `signature`, the header `X-Hub-Signature-256`, was made with the secret from exactly these bytes. */
export function isSigned(
  body: Buffer,
  signature: string,
  secret: string,
): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (!hex) return false;
  const made = createHmac("sha256", secret).update(body).digest();
  return timingSafeEqual(made, Buffer.from(hex, "hex"));
}
