import type { IncomingMessage } from "node:http";

/** The whole body; undefined where it is longer than `mostBytes`, of which no more than that is kept. */
export async function readBody(
  request: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"]) > mostBytes) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The plain iterator would end the connection on the way out, and with it the answer.
  const stream: AsyncIterable<Buffer> = request.iterator({
    destroyOnReturn: false,
  });
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
