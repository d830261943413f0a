import { resolveTarget, type Place } from "../../references/resolve-target.ts";
import { folderOf } from "../../references/surroundings.ts";

/** A link's target that leads to another path, written as the old one was: from the root, or from the document, with its anchor. */
export function relativeTarget(
  target: string,
  path: string,
  place: Place,
): string | undefined {
  const rest = /[?#].*$/s.exec(target)?.[0] ?? "";
  const written = target.startsWith("/")
    ? `/${path}`
    : relative(folderOf(place.path), path, target.startsWith("./"));
  const encoded = written
    .split("/")
    .map((name) => encodeURIComponent(name).replaceAll(/[()]/g, escapeBracket))
    .join("/");
  // Not for the address of a web page, nor where a name cannot be written so.
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return undefined;
  const found = resolveTarget(encoded + rest, place);
  return found?.path === path ? encoded + rest : undefined;
}

function relative(folder: string, path: string, isDotted: boolean): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = path.split("/");
  let same = 0;
  while (same < to.length - 1 && from[same] === to[same] && same < from.length)
    same += 1;
  const up = from.slice(same).map(() => "..");
  const start = up.length === 0 && isDotted ? ["."] : up;
  return [...start, ...to.slice(same)].join("/");
}

function escapeBracket(bracket: string): string {
  return bracket === "(" ? "%28" : "%29";
}
