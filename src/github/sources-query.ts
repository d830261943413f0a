import type { RepoRef } from "../tasks/job.ts";
import type { FileAt } from "../tasks/ports.ts";
import { treeEntryFragment } from "./tree-entry.ts";
import type { TreeEntryData } from "./tree-entry.ts";

export type SourcesData = {
  readonly repository: Readonly<
    Record<string, SourceData | null | undefined>
  > | null;
};

interface SourceData {
  readonly entry?:
    (TreeEntryData & { readonly object: FolderData | null }) | null;
  readonly tree?: FolderData | null;
}

interface FolderData {
  readonly entries?: readonly { readonly name: string }[] | null;
}

/** Every path and SHA is a variable; only numbers are written into the query. */
export function sourcesQuery(
  repo: RepoRef,
  wanted: {
    readonly files: readonly FileAt[];
    readonly folders: readonly FileAt[];
  },
): { readonly query: string; readonly variables: Record<string, string> } {
  const variables: Record<string, string> = {
    owner: repo.owner,
    name: repo.repo,
  };
  const heads = ["$owner: String!", "$name: String!"];
  const fields: string[] = [];
  const add = (alias: string, { sha, path }: FileAt, selection: string) => {
    variables[`${alias}Sha`] = sha;
    heads.push(`$${alias}Sha: GitObjectID!`);
    if (path !== "") {
      variables[`${alias}Path`] = path;
      heads.push(`$${alias}Path: String!`);
    }
    fields.push(
      `${alias}: object(oid: $${alias}Sha) { ... on Commit { ${selection} } }`,
    );
  };
  for (const [i, file] of wanted.files.entries()) {
    add(`file${i}`, file, `entry: file(path: $file${i}Path) { ...Entry }`);
  }
  for (const [i, folder] of wanted.folders.entries()) {
    const selection =
      folder.path === ""
        ? "tree { entries { name } }"
        : `entry: file(path: $folder${i}Path) { object { ... on Tree { entries { name } } } }`;
    add(`folder${i}`, folder, selection);
  }
  const fragment = wanted.files.length > 0 ? treeEntryFragment : "";
  const query = `query Sources(${heads.join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}${fragment}`;
  return { query, variables };
}

/** Versions of files, newest first; `count` at most of each. Paths are variables. */
export function historyQuery(
  repo: RepoRef,
  sha: string,
  paths: readonly string[],
  count: number,
): { readonly query: string; readonly variables: Record<string, unknown> } {
  const heads = paths.map((_, i) => `$path${i}: String!`);
  const fields = paths.map(
    (_, i) =>
      `file${i}: history(path: $path${i}, first: $count) { nodes { file(path: $path${i}) { ...Entry } } }`,
  );
  const query = `query History($owner: String!, $name: String!, $sha: GitObjectID!, $count: Int!, ${heads.join(", ")}) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        ${fields.join("\n        ")}
      }
    }
  }
}${treeEntryFragment}`;
  const named = Object.fromEntries(paths.map((path, i) => [`path${i}`, path]));
  const { owner, repo: name } = repo;
  return { query, variables: { owner, name, sha, count, ...named } };
}

export interface HistoryData {
  readonly repository: {
    /** By the place of the path: `file0`. */
    readonly object: Readonly<Record<string, VersionsData | undefined>> | null;
  } | null;
}

interface VersionsData {
  readonly nodes:
    readonly ({ readonly file: TreeEntryData | null } | null)[] | null;
}
