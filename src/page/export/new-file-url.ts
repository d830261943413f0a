/** GitHub answers longer addresses with an error. */
const longestUrl = 8000;

export interface NewFile {
  /** `acme/widgets`, or its address on any GitHub. */
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
  readonly text: string;
}

export type NewFileUrl =
  | { readonly kind: "whole"; readonly url: string }
  /** The text does not fit into the address: `url` opens the empty file. */
  | {
      readonly kind: "without-text";
      readonly url: string;
      readonly bytes: number;
    }
  | { readonly kind: "no-repository" };

/** Where GitHub starts a new file, which becomes a pull request there: by whoever is signed in, without anybody between. */
export function newFileUrl({
  repository,
  branch,
  path,
  text,
}: NewFile): NewFileUrl {
  const place = readRepository(repository);
  if (place === undefined) return { kind: "no-repository" };
  const encodedBranch = (branch.trim() || "main")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  const base = `${place}/new/${encodedBranch}?filename=${encodeURIComponent(path)}`;
  const whole = `${base}&value=${encodeURIComponent(text)}`;
  return whole.length <= longestUrl
    ? { kind: "whole", url: whole }
    : { kind: "without-text", url: base, bytes: whole.length };
}

/** The address of a repository from its name or from any page of it. */
function readRepository(text: string): string | undefined {
  const match =
    /^(?:(https:\/\/[a-z\d.-]+(?::\d+)?)\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, host = "https://github.com", owner, name] = match;
  return `${host}/${owner}/${name}`;
}
