import type { Config } from "../config/config.ts";
import { documentOfMetadataFile } from "../document/metadata/metadata-file-of.ts";
import { resolveSpecLink, type ResolvedLink } from "./resolve-spec-link.ts";
import type {
  ChangedFile,
  FoundBy,
  PullRequest,
  Repository,
} from "./snapshot.ts";
import type { SpecLink } from "./spec-link.ts";
import { canBeSpec, compileSpecPaths } from "./spec-path.ts";

/** What may be a spec that the pull request stands on; `settleSpecs` tells, once the files are read. */
export interface SpecCandidates {
  readonly changed: readonly ChangedCandidate[];
  readonly linked: readonly LinkCandidate[];
}

export interface ChangedCandidate {
  readonly path: string;
  /** Undefined where only the file beside it changes that has its metadata. */
  readonly file: ChangedFile | undefined;
}

export interface LinkCandidate {
  readonly link: SpecLink;
  readonly foundBy: FoundBy;
  readonly resolved: ResolvedLink;
}

/** The links of one text: of the body, or of an issue that the pull request closes; or what `/spec link` said there. */
export interface LinkedText {
  readonly by: "text" | "command";
  readonly issue: number | undefined;
  readonly links: readonly SpecLink[];
}

export interface CandidateInput {
  readonly config: Config | undefined;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly files: readonly ChangedFile[];
  readonly texts: readonly LinkedText[];
}

/** Files outside the places of specs that are read for their front matter alone. */
const mostToLookInto = 100;

export function specCandidates(input: CandidateInput): SpecCandidates {
  return { changed: changedCandidates(input), linked: linkCandidates(input) };
}

function changedCandidates({
  config,
  files,
}: CandidateInput): readonly ChangedCandidate[] {
  const isSpecPath = compileSpecPaths(config);
  const left = files.filter(
    (file) => file.status !== "removed" && canBeSpec(file.path),
  );
  const inPlace = left.filter((file) => isSpecPath(file.path));
  const elsewhere = left.filter(
    (file) => !isSpecPath(file.path) && mayHaveFrontMatter(file),
  );
  return [
    ...[...inPlace, ...elsewhere.slice(0, mostToLookInto)].map((file) => ({
      path: file.path,
      file,
    })),
    ...changedBeside(files)
      .filter(isSpecPath)
      .map((path) => ({ path, file: undefined })),
  ];
}

/** Documents that are not in the diff themselves, while the file with their metadata is. */
function changedBeside(files: readonly ChangedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path }) => {
    const document = documentOfMetadataFile(path);
    return document === undefined || paths.has(document) ? [] : [document];
  });
}

/** A patch that shows the first line shows whether there is front matter. */
function mayHaveFrontMatter({ patch }: ChangedFile): boolean {
  const fromTop = /^@@ -[01](?:,\d+)? \+1(?:,\d+)? @@.*\n/.exec(patch ?? "");
  if (patch === undefined || fromTop === null) return true;
  const first = patch
    .slice(fromTop[0].length)
    .split("\n")
    .find((line) => !line.startsWith("-"));
  return first === undefined || /^[+ ]\uFEFF?---/.test(first);
}

function linkCandidates({
  repository,
  pull,
  texts,
}: CandidateInput): readonly LinkCandidate[] {
  return texts.flatMap((text) =>
    text.links.map((link) => ({
      link,
      foundBy: foundIn(text, link),
      resolved: resolveSpecLink(link.target, repository, pull),
    })),
  );
}

function foundIn({ by, issue }: LinkedText, { as }: SpecLink): FoundBy {
  if (by === "command") return { kind: "command", issue, as: "spec-line" };
  return issue === undefined
    ? { kind: "body", as }
    : { kind: "issue", issue, as };
}
