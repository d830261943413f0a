import type { Actor } from "../core/commands/command-context.ts";
import type { Permissions } from "../tasks/ports.ts";
import { statusOf } from "./api-error.ts";
import type { GetClient } from "./client.ts";

export function createPermissions(getClient: GetClient): Permissions {
  return {
    async read(repo, login) {
      const client = await getClient(repo.installationId);
      try {
        const { data } = await client.request(
          "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
          { owner: repo.owner, repo: repo.repo, username: login },
        );
        const permission = permissionOf(data.permission);
        return { login, permission, roleName: data.role_name || permission };
      } catch (error) {
        // Not a person, or one who is gone: GitHub knows of no role.
        if (statusOf(error) !== 404) throw error;
        return { login, permission: "none", roleName: "none" };
      }
    },
  };
}

const known = ["admin", "write", "read"] as const;

function permissionOf(name: string): Actor["permission"] {
  return known.find((one) => one === name) ?? "none";
}
