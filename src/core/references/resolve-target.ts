/** Where a document lies, and which web pages show files of the same repository. */
export interface Place {
  /** From the root of the repository. */
  readonly path: string;
  readonly pages?:
    | {
        /** `https://github.com/acme/widgets` */
        readonly url: string;
        readonly defaultBranch: string;
      }
    | undefined;
}

export interface ResolvedTarget {
  /** From the root; empty for the root itself. */
  readonly path: string;
  /** Behind `#`, decoded. */
  readonly anchor: string | undefined;
}

/** Where a link of a document leads in its repository, as GitHub shows it; undefined for any other place. Nothing is read or fetched. */
export function resolveTarget(
  target: string,
  { path, pages }: Place,
): ResolvedTarget | undefined {
  const written = inPages(target, pages) ?? target;
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return undefined;
  const [, file = "", anchor] =
    /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(written) ?? [];
  const decoded = decode(file);
  const from = decoded.startsWith("/") ? [] : path.split("/").slice(0, -1);
  const names = file === "" ? path.split("/") : climb(from, decoded);
  if (names === undefined) return undefined;
  return {
    path: names.join("/"),
    anchor: anchor === undefined ? undefined : decode(anchor),
  };
}

/** The address of a file on the default branch, as a path from the root. */
function inPages(target: string, pages: Place["pages"]): string | undefined {
  if (pages === undefined) return undefined;
  for (const page of ["blob", "tree", "raw", "blame"]) {
    const prefix = `${pages.url}/${page}/${pages.defaultBranch}/`;
    const start = target.slice(0, prefix.length);
    if (start.toLowerCase() === prefix.toLowerCase())
      return `/${target.slice(prefix.length)}`;
  }
  return undefined;
}

/** Undefined where it climbs out of the repository, as links to issues do, or has characters that no path has. */
function climb(
  from: readonly string[],
  path: string,
): readonly string[] | undefined {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u001F\u007F]/.test(path)) return undefined;
  const names = [...from];
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
