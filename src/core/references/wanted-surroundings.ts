import type { References, SpecReference } from "./references.ts";
import { type Place, resolveTarget } from "./resolve-target.ts";
import {
  folderOf,
  isThere,
  type Surroundings,
  type WantedSurroundings,
} from "./surroundings.ts";

/** All that has to be read to judge what a document refers to. As many as it has links: whoever reads sets the limit. */
export function wantedSurroundings(
  { links, dependencies, prd }: References,
  place: Place,
): WantedSurroundings {
  const specs = [...(prd ? [prd] : []), ...dependencies].flatMap((reference) =>
    pathsOfSpec(reference, place),
  );
  const resolved = links
    .map(({ target }) => resolveTarget(target, place))
    .filter((found) => found !== undefined)
    .filter(({ path }) => path !== place.path);
  const withAnchor = resolved.filter(
    ({ path, anchor }) => anchor !== undefined && isMarkdown(path),
  );
  const paths = [...specs, ...resolved.map(({ path }) => path)];
  if (paths.length === 0) return { folders: [], texts: [] };
  return {
    folders: unique([
      ...paths.filter((path) => path !== "").map(folderOf),
      folderOf(place.path),
    ]),
    texts: unique([...specs, ...withAnchor.map(({ path }) => path)]),
  };
}

/** Folders in which a link that leads nowhere may have meant a file: one step up or down, or from the root. */
export function wantedForMissing(
  { links }: References,
  surroundings: Surroundings,
): readonly string[] {
  return unique(
    links.flatMap(({ target }) => {
      const path = resolveTarget(target, surroundings)?.path;
      if (path === undefined || isThere(surroundings, path) !== false)
        return [];
      return otherDepths(target, surroundings).map(folderOf);
    }),
  ).filter((folder) => !surroundings.folders.has(folder));
}

/** Where a target would lead with one `../` more or fewer, or from the root. */
export function otherDepths(target: string, place: Place): readonly string[] {
  const bare = target.replace(/^(?:\.\/|\/)+/, "");
  return unique(
    [
      `../${bare}`,
      ...(bare.startsWith("../") ? [bare.slice(3)] : []),
      `/${bare.replace(/^(?:\.\.\/)+/, "")}`,
      bare,
    ].flatMap((one) => resolveTarget(one, place)?.path ?? []),
  );
}

/** Metadata names a spec from the root or from the document's folder: the first that is there is meant. */
export function pathsOfSpec(
  { target }: SpecReference,
  place: Place,
): readonly string[] {
  const fromHere = resolveTarget(target, place);
  const fromRoot = /^\.{0,2}\//.test(target)
    ? undefined
    : resolveTarget(`/${target}`, place);
  return unique(
    [fromHere, fromRoot].flatMap((found) =>
      found === undefined || !isMarkdown(found.path) ? [] : [found.path],
    ),
  );
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
