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

export const historyQuery = `
query History($owner: String!, $name: String!, $sha: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        history(path: $path, first: 20) {
          nodes { file(path: $path) { ...Entry } }
        }
      }
    }
  }
}${treeEntryFragment}`;

export interface HistoryData {
  readonly repository: {
    readonly object: {
      readonly history?: {
        readonly nodes:
          readonly ({ readonly file: TreeEntryData | null } | null)[] | null;
      };
    } | null;
  } | null;
}
