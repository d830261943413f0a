import { isMarkdownPath } from "../policy/spec-path.ts";
import type { Repository } from "../policy/snapshot.ts";

/** A file as it was at a commit. Lines of Markdown can only be pointed at in its plain form. */
export function fileUrl(
  repository: Pick<Repository, "url">,
  sha: string,
  path: string,
  line?: number,
): string {
  const page = `${repository.url}/blob/${sha}/${encodePath(path)}`;
  if (line === undefined) return page;
  return isMarkdownPath(path) ? `${page}?plain=1#L${line}` : `${page}#L${line}`;
}

export function checksUrl(
  repository: Pick<Repository, "url">,
  number: number,
): string {
  return `${repository.url}/pull/${number}/checks`;
}

/** GitHub's form for a new file, filled in. */
export function newFileUrl(
  repository: Pick<Repository, "url">,
  branch: string,
  path: string,
  text: string,
): string {
  return `${repository.url}/new/${encodePath(branch)}?filename=${encode(path)}&value=${encode(text)}`;
}

function encodePath(path: string): string {
  return path.split("/").map(encode).join("/");
}

/** Brackets and stars too: they mean something in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD")).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
