import type { FileState } from "../policy/snapshot.ts";

/** Why a file cannot be read, to stand behind "because" or a colon. */
export function describeFileState(
  state: Exclude<FileState, { readonly kind: "text" }>,
): string {
  switch (state.kind) {
    case "absent":
      return "it is not there";
    case "directory":
      return "it is a folder";
    case "symlink":
      return "it is a symbolic link";
    case "submodule":
      return "it is a submodule";
    case "binary":
      return "it is a binary file";
    case "not-utf-8":
      return "its text is not UTF-8";
    case "too-large":
      return `it has ${Math.ceil(state.bytes / 1024)} kB, which is too much`;
  }
}
