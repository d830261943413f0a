import type { Config } from "../config/config.ts";
import { metadataFileOf } from "../document/metadata/metadata-file-of.ts";
import { namedTemplate } from "./named-template.ts";
import { nearestPath } from "./nearest-path.ts";
import type { LinkCandidate, SpecCandidates } from "./spec-candidates.ts";
import type {
  ChangedFile,
  FileState,
  FoundBy,
  NearMiss,
  SpecSnapshot,
} from "./snapshot.ts";
import { compileSpecPaths } from "./spec-path.ts";
import { basePathOf, folderOf } from "./wanted-sources.ts";

/** What was read, and what it is judged by. */
export interface SettleInput {
  readonly config: Config | undefined;
  readonly files: readonly ChangedFile[];
  /** Names of all templates, built-in ones too: only a known one makes a file a spec by its front matter. */
  readonly templateNames: ReadonlySet<string>;
  /** A file of `wantedSources`. */
  readonly headFile: (path: string) => FileState;
  readonly baseFile: (path: string) => FileState;
  /** Names in a folder at the head; empty where there is no such folder. */
  readonly headFolder: (path: string) => readonly string[];
}

export interface SettledSpecs {
  readonly specs: readonly SpecSnapshot[];
  readonly nearMisses: readonly NearMiss[];
}

/** Which candidates are specs. Each is there once, with all the ways in which it was found; those of the diff come first. */
export function settleSpecs(
  candidates: SpecCandidates,
  input: SettleInput,
): SettledSpecs {
  const isSpecPath = compileSpecPaths(input.config);
  const namesTemplate = ({ head, base }: Sides): boolean => {
    const text = textOf(head) ?? textOf(base);
    const name = text === undefined ? undefined : namedTemplate(text);
    return name !== undefined && input.templateNames.has(name);
  };
  const specs = new Map<string, SpecSnapshot>();
  for (const { path, file } of candidates.changed) {
    const sides = sidesOf(path, input);
    if (!isSpecPath(path) && !namesTemplate(sides)) continue;
    if (file === undefined && sides.head.kind === "absent") continue;
    const by = file === undefined ? foundByMetadata : foundInDiff;
    addSpec(specs, { path, file, ...sides }, by);
  }
  const nearMisses: NearMiss[] = [];
  for (const candidate of candidates.linked) {
    const { link, foundBy } = candidate;
    const found = findLinked(candidate, input);
    const isNamed = link.as === "spec-line";
    if (found.kind === "miss") {
      // A link in prose is a near miss only where specs live; a `Spec:` line always means one.
      if (!isNamed && !found.paths.some(isSpecPath)) continue;
      const meant = meantBy(found, specs, input);
      nearMisses.push({
        target: link.target,
        foundBy,
        reason: found.reason,
        meant,
      });
      continue;
    }
    const { spec } = found;
    const isSpec = isSpecPath(spec.path) || namesTemplate(spec);
    if (isSpec || (isNamed && input.config?.specs === undefined)) {
      addSpec(specs, spec, foundBy);
    } else if (isNamed) {
      const { target } = link;
      const reason = "not-a-spec";
      nearMisses.push({ target, foundBy, reason, meant: undefined });
    }
  }
  return { specs: [...specs.values()], nearMisses };
}

const foundInDiff: FoundBy = { kind: "diff" };
const foundByMetadata: FoundBy = { kind: "diff", as: "metadata" };

type Sides = Pick<
  SpecSnapshot,
  "head" | "base" | "headMetadata" | "baseMetadata"
>;

function sidesOf(path: string, input: SettleInput): Sides {
  const basePath = basePathOf(path, input.files);
  const headMetadata = metadataText(path, input.headFile);
  const baseMetadata = metadataText(basePath, input.baseFile);
  return {
    head: input.headFile(path),
    base: input.baseFile(basePath),
    ...(headMetadata !== undefined && { headMetadata }),
    ...(baseMetadata !== undefined && { baseMetadata }),
  };
}

function metadataText(
  path: string,
  read: (path: string) => FileState,
): string | undefined {
  const file = metadataFileOf(path);
  return file === undefined ? undefined : textOf(read(file));
}

type Linked =
  | { readonly kind: "spec"; readonly spec: Omit<SpecSnapshot, "foundBy"> }
  | Miss;

interface Miss {
  readonly kind: "miss";
  readonly reason: NearMiss["reason"];
  readonly paths: readonly string[];
}

function findLinked({ resolved }: LinkCandidate, input: SettleInput): Linked {
  if (resolved.kind === "miss") {
    const paths = resolved.path === undefined ? [] : [resolved.path];
    return { kind: "miss", reason: resolved.reason, paths };
  }
  for (const path of resolved.paths) {
    const file = input.files.find((one) => one.path === path);
    const sides = sidesOf(path, input);
    const isThere =
      sides.head.kind !== "absent" ||
      (sides.base.kind !== "absent" && !isTakenAway(path, input.files));
    if (isThere) return { kind: "spec", spec: { path, file, ...sides } };
  }
  return { kind: "miss", reason: "no-such-file", paths: resolved.paths };
}

function isTakenAway(path: string, files: readonly ChangedFile[]): boolean {
  return files.some(
    (file) =>
      (file.status === "removed" && file.path === path) ||
      (file.status === "renamed" && file.previousPath === path),
  );
}

function meantBy(
  { paths }: Miss,
  specs: ReadonlyMap<string, SpecSnapshot>,
  input: SettleInput,
): string | undefined {
  const [path] = paths;
  if (path === undefined) return undefined;
  const renamed = input.files.find(
    (file) => file.status === "renamed" && file.previousPath === path,
  );
  if (renamed !== undefined) return renamed.path;
  const folder = folderOf(path);
  const beside = input
    .headFolder(folder)
    .map((name) => (folder === "" ? name : `${folder}/${name}`));
  return nearestPath(path, [...beside, ...specs.keys()]);
}

function addSpec(
  specs: Map<string, SpecSnapshot>,
  spec: Omit<SpecSnapshot, "foundBy">,
  foundBy: FoundBy,
): void {
  const known = specs.get(spec.path);
  specs.set(spec.path, {
    ...(known ?? spec),
    foundBy: [...(known?.foundBy ?? []), foundBy],
  });
}

function textOf(state: FileState): string | undefined {
  return state.kind === "text" ? state.text : undefined;
}
