import type { GitHubAccess } from "../parts.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { PullName } from "./parse-pull-name.ts";

const githubCom = "https://api.github.com";

/**
 * Access as the environment has it, under the names that GitHub's own tools use. Throws a `UsageError` where there is no token, and
 * where an address leads elsewhere: a token goes to the host that it was set up for and to no other.
 */
export function readAccess(
  env: Terminal["env"],
  { host }: PullName,
): GitHubAccess {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  if (!token)
    throw new UsageError(
      "`--pr` asks GitHub; set GITHUB_TOKEN to a token that may read the repository",
    );
  const baseUrl = (env["GITHUB_API_URL"] || githubCom).replace(/\/+$/, "");
  const known = baseUrl === githubCom ? "github.com" : new URL(baseUrl).host;
  if (host !== undefined && host !== known)
    throw new UsageError(
      `GITHUB_API_URL is that of ${known}; for ${host} set it to \`https://${host}/api/v3\``,
    );
  return { baseUrl, token };
}
