import { git } from "../git.ts";
import { decode } from "../read-spec.ts";
import type { Tree } from "./tree.ts";

/** Files of a commit. */
export function gitTree(root: string, commit: string): Tree {
  const known = new Map<string, Promise<readonly string[]>>();
  return {
    names(folder) {
      const names = known.get(folder) ?? listFolder(root, commit, folder);
      known.set(folder, names);
      return names;
    },
    text: (path) =>
      git(root, ["cat-file", "blob", `${commit}:${path}`]).then(
        (bytes) => {
          const file = decode(bytes);
          return file.kind === "text" ? file.text : undefined;
        },
        () => undefined,
      ),
  };
}

function listFolder(
  root: string,
  commit: string,
  folder: string,
): Promise<readonly string[]> {
  // Behind the colon a path is a path, and no pattern.
  return git(root, [
    "ls-tree",
    "-z",
    "--name-only",
    `${commit}:${folder}`,
  ]).then(
    (output) => output.toString("utf8").split("\0").filter(Boolean),
    () => [],
  );
}
