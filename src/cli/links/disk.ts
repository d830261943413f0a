import { existsSync, readdirSync, realpathSync } from "node:fs";
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
      const folder = realFolder(dirname(absolute));
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

/** Where a folder really is, or would be: a text from standard input can belong to one that is still to be made. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder
      ? folder
      : join(realFolder(parent), basename(folder));
  }
}

/** Nothing outside of the root is listed or read, whatever links lead there. */
function diskTree(root: string): Tree {
  const known = new Map<string, readonly string[]>();
  return {
    async names(folder) {
      const names = known.get(folder) ?? listFolder(root, folder);
      known.set(folder, names);
      return names;
    },
    async text(path) {
      const absolute = join(root, path);
      if (!isInside(root, absolute)) return undefined;
      const file = readSpec(absolute);
      return file.kind === "text" ? file.text : undefined;
    },
  };
}

function listFolder(root: string, folder: string): readonly string[] {
  const absolute = join(root, folder);
  try {
    return isInside(root, absolute) ? readdirSync(absolute) : [];
  } catch {
    return [];
  }
}

function isInside(root: string, absolute: string): boolean {
  try {
    const path = relative(realpathSync(root), realpathSync(absolute));
    return path !== ".." && !path.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
