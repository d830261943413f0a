/**
 * What a check run of the App is known by: `v1:acme/widgets#12:<digest>`. Events of forks name no pull request, so each
 * run bears its own. A merge group has the number of the pull request that its branch names.
 */
export function writeExternalId(
  pull: {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
  },
  digest: string,
): string {
  return `v1:${pull.owner}/${pull.repo}#${pull.number}:${digest}`;
}
