import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { extname } from "node:path";

import type { PageFile } from "./page-file.ts";
import type { Answer, Route } from "./route.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page runs its own scripts and styles, fetches nothing, sends nothing, and stands in nobody's frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types specgate",
].join("; ");

const security = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
};

/** `/new` and what it loads. */
export function pageRoutes(files: readonly PageFile[]): readonly Route[] {
  return files.map((file) => {
    const isPage = file.name === "index.html";
    const etag = `"${createHash("sha256").update(file.plain).digest("hex").slice(0, 16)}"`;
    return {
      method: "GET",
      path: isPage ? "/new" : `/new/${file.name}`,
      answer: (request) => answerWith(file, etag, request),
    };
  });
}

function answerWith(
  file: PageFile,
  etag: string,
  { headers: asked }: IncomingMessage,
): Answer {
  const isPage = file.name === "index.html";
  const headers = {
    ...security,
    etag,
    vary: "accept-encoding",
    "cache-control": isPage
      ? "no-cache"
      : "public, max-age=31536000, immutable",
  };
  const type = types[extname(file.name)] ?? "application/octet-stream";
  const known = asked["if-none-match"]?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, "") === etag))
    return { status: 304, body: "", type, headers };
  const encoding = chooseEncoding(asked["accept-encoding"]);
  const body = encoding === undefined ? file.plain : file[bodies[encoding]];
  const encoded =
    encoding === undefined ? {} : { "content-encoding": encoding };
  return {
    status: 200,
    body,
    type,
    headers: {
      ...headers,
      ...encoded,
      "content-length": String(body.length),
    },
  };
}

const bodies = { br: "brotli", gzip: "gzip" } as const;

/** The smaller one of those that the browser takes; one with `q=0` it does not. */
function chooseEncoding(
  accepted: string | readonly string[] = "",
): keyof typeof bodies | undefined {
  const names = String(accepted)
    .split(",")
    .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(";")[0]?.trim());
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : undefined;
}
