import { Refused } from "../tasks/refused.ts";
import type { Branches } from "../tasks/ports.ts";
import { isGraphqlFailure } from "./api-error.ts";
import type { GetClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";
import { refusalReason } from "./refusal-reason.ts";

/** Nobody's name goes on the commit: GitHub then signs it as the App's. */
export const commitMutation = `
mutation CommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface CommitData {
  readonly createCommitOnBranch: {
    readonly commit: { readonly oid: string } | null;
  } | null;
}

export function createBranches(getClient: GetClient): Branches {
  return {
    async create(repo, branch, sha) {
      const client = await getClient(repo.installationId);
      try {
        await orRefused(
          client.request("POST /repos/{owner}/{repo}/git/refs", {
            owner: repo.owner,
            repo: repo.repo,
            ref: `refs/heads/${branch}`,
            sha,
          }),
        );
        return "created";
      } catch (error) {
        if (!isRefusal(error, /reference already exists/i)) throw error;
        return "exists";
      }
    },

    async commit(repo, { branch, parent, message, files }) {
      const client = await getClient(repo.installationId);
      const [headline = "", ...body] = message.split("\n");
      const input = {
        branch: {
          repositoryNameWithOwner: `${repo.owner}/${repo.repo}`,
          branchName: branch,
        },
        expectedHeadOid: parent,
        message: { headline, body: body.join("\n").trim() },
        fileChanges: {
          additions: files.map(({ path, text }) => ({
            path,
            contents: Buffer.from(text).toString("base64"),
          })),
        },
      };
      try {
        const data = await client.graphql<CommitData>(commitMutation, {
          input,
        });
        const oid = data.createCommitOnBranch?.commit?.oid;
        if (!oid) throw new Error(`Could not commit to ${branch}`);
        return { kind: "committed", sha: oid };
      } catch (error) {
        if (!isGraphqlFailure(error)) throw error;
        if (error.errors.some(isStale)) return { kind: "moved" };
        const reasons = error.errors
          .map(({ message: said }) => said)
          .join("; ");
        throw new Refused(reasons, {
          cause: error,
          reason: refusalReason(reasons),
        });
      }
    },
  };
}

/** The lock that `expectedHeadOid` is: somebody pushed, or the same commit was made by a try whose answer was lost. */
function isStale({ type, message }: { type?: string; message: string }) {
  return (
    type === "STALE_DATA" || message.startsWith("Expected branch to point to")
  );
}

function isRefusal(error: unknown, sentence: RegExp): boolean {
  return error instanceof Refused && sentence.test(error.message);
}
