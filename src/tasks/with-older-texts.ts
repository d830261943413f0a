import { addOlderTexts } from "../core/template/add-older-texts.ts";
import type { TemplateSource } from "../core/template/template-source.ts";
import type { RepoRef } from "./job.ts";
import type { PullReading, Sources } from "./ports.ts";

/** Templates of the base and of the owner, with what they were before. A repository without any costs nothing. */
export async function withOlderTexts(
  repo: RepoRef,
  {
    templates,
    baseSha,
    config: { ownerSha },
  }: Pick<PullReading, "templates" | "baseSha" | "config">,
  sources: Pick<Sources, "readOlderTexts">,
): Promise<readonly TemplateSource[]> {
  const places = [
    { origin: "repository", repo, sha: baseSha },
    { origin: "owner", repo: { ...repo, repo: ".github" }, sha: ownerSha },
  ] as const;
  const read = await Promise.all(
    places.map(async ({ origin, repo: home, sha }) => {
      const own = templates.filter((source) => source.origin === origin);
      if (own.length === 0 || sha === undefined) return own;
      const older = await sources.readOlderTexts(home, sha, own);
      return own.map((source, i) => addOlderTexts(source, older[i]));
    }),
  );
  return read.flat();
}
