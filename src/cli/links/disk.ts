import { existsSync } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";

import { findRepository } from "../find-repository.ts";
import { readSpec } from "../read-spec.ts";
import type { Tree, TreeAt } from "./tree.ts";

/** What lies around files on disk. Each folder is listed once. */
export interface Disk {
  treeOf(absolute: string): Promise<TreeAt>;
}

export function openDisk(): Disk {
  const trees = new Map<string, Tree>();
  return {
    async treeOf(absolute) {
      const folder = await realpath(dirname(absolute));
      const root = findRepository(folder);
      const tree = trees.get(root) ?? diskTree(root);
      trees.set(root, tree);
      const path = relative(root, join(folder, basename(absolute)));
      return {
        tree,
        path: path.replaceAll(sep, "/"),
        isWhole: existsSync(join(root, ".git")),
      };
    },
  };
}

/** Nothing outside of the root is listed or read, whatever links lead there. */
function diskTree(root: string): Tree {
  const known = new Map<string, Promise<readonly string[]>>();
  return {
    names(folder) {
      const names = known.get(folder) ?? listFolder(root, folder);
      known.set(folder, names);
      return names;
    },
    async text(path) {
      const absolute = join(root, path);
      if (!(await isInside(root, absolute))) return undefined;
      const file = readSpec(absolute);
      return file.kind === "text" ? file.text : undefined;
    },
  };
}

async function listFolder(
  root: string,
  folder: string,
): Promise<readonly string[]> {
  const absolute = join(root, folder);
  return (await isInside(root, absolute))
    ? readdir(absolute).catch(() => [])
    : [];
}

async function isInside(root: string, absolute: string): Promise<boolean> {
  const real = await realpath(absolute).catch(() => undefined);
  if (real === undefined) return false;
  const path = relative(await realpath(root), real);
  return path !== ".." && !path.startsWith(`..${sep}`);
}
