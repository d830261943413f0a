import type { Repositories } from "../tasks/scaffold-ports.ts";
import { isOutOfReach } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { processFragment, readProcess } from "./process-files.ts";
import type { OwnerProcessData, ProcessData } from "./process-files.ts";
import { runQuery } from "./run-query.ts";

export const repositoryQuery = `
query RepositoryProcess($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    name
    url
    owner { login }
    defaultBranchRef { name target { ...Process } }
  }
  ownerProcess: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { ...Process } }
  }
}
${processFragment}`;

interface RepositoryProcessData extends OwnerProcessData {
  readonly repository: {
    readonly name: string;
    readonly url: string;
    readonly owner: { readonly login: string };
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: ProcessData | null;
    } | null;
  } | null;
}

export function createRepositories(getClient: GetClient): Repositories {
  return {
    async readProcess({ installationId, owner, repo }) {
      try {
        const client = await getClient(installationId);
        const data = await runQuery<RepositoryProcessData>(
          client,
          repositoryQuery,
          { owner, name: repo },
        );
        return read(data);
      } catch (error) {
        if (isOutOfReach(error)) return undefined;
        throw error;
      }
    },
  };
}

function read(data: RepositoryProcessData) {
  const { repository } = data;
  if (!repository) return undefined;
  const base = repository.defaultBranchRef;
  return {
    repository: {
      owner: repository.owner.login,
      name: repository.name,
      url: repository.url,
      defaultBranch: base?.name ?? "",
    },
    baseSha: base?.target?.oid ?? "",
    ...readProcess(base?.target, data),
  };
}
