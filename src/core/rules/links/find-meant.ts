import { nearestName } from "../../nearest-name.ts";
import {
  folderOf,
  isThere,
  joinPath,
  nameOf,
  type Surroundings,
} from "../../references/surroundings.ts";
import { otherDepths } from "../../references/wanted-surroundings.ts";

/** What a link that leads nowhere may have meant. */
export interface Meant {
  /** Files of the very name, but for its case, nearby. */
  readonly sameName: readonly string[];
  /** A file beside the one that is missing with a name like it. */
  readonly likely: string | undefined;
}

export function findMeant(
  target: string,
  path: string,
  surroundings: Surroundings,
): Meant {
  const { folders } = surroundings;
  const folder = folderOf(path);
  const name = nameOf(path);
  const beside = folders.get(folder) ?? [];
  const otherCase = beside.filter(
    (one) => one.toLowerCase() === name.toLowerCase(),
  );
  const nearby = [folderOf(surroundings.path), ...folders.keys()]
    .slice(0, mostFolders)
    .filter((one) => folders.get(one)?.includes(name))
    .map((one) => joinPath(one, name));
  const elsewhere = otherDepths(target, surroundings).filter(
    (one) => isThere(surroundings, one) === true,
  );
  const sameName = new Set(
    otherCase.length > 0
      ? otherCase.map((one) => joinPath(folder, one))
      : elsewhere.length > 0
        ? elsewhere
        : nearby,
  );
  const near = nearestName(
    name,
    beside.filter(hasEndingOf(name)).slice(0, mostNames),
  );
  sameName.delete(surroundings.path);
  return {
    sameName: [...sameName],
    likely: near === undefined ? undefined : joinPath(folder, near),
  };
}

/** Whether a name is hardly another file's: every folder may have a `README.md`, or a folder `docs`. */
export function isTelling(path: string): boolean {
  const name = nameOf(path);
  return name.includes(".") && !inManyFolders.test(name);
}

const inManyFolders =
  /^(?:readme|index|licen[cs]e|contributing|changelog|security)\.\w+$/i;

function hasEndingOf(name: string): (other: string) => boolean {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? "";
  return (other) => other.endsWith(ending);
}

/** More than these are searched in part. */
const mostFolders = 50;
const mostNames = 500;
