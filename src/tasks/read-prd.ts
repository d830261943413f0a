import { resolveSpecLink } from "../core/policy/resolve-spec-link.ts";
import type { ScaffoldOutcome } from "../core/scaffold/scaffold-outcome.ts";
import type { Sources } from "./ports.ts";
import type { ReadyStart } from "./ready-start.ts";
import type { SpecWish } from "./spec-wish.ts";

/** The PRD that is to be carried over, as the default branch has it; undefined where none is named. */
export async function readPrd(
  { issue, prd: target }: SpecWish,
  { repository, baseSha }: ReadyStart,
  sources: Sources,
): Promise<
  | { readonly kind: "prd"; readonly path: string; readonly text: string }
  | Extract<ScaffoldOutcome, { readonly kind: "prd-not-found" }>
  | undefined
> {
  if (target === undefined) return undefined;
  const branch = repository.defaultBranch;
  const link = resolveSpecLink(target, repository, {
    baseRef: branch,
    headRef: branch,
  });
  const paths = link.kind === "paths" ? link.paths : [];
  const { files } = await sources.read(issue, {
    files: paths.map((path) => ({ sha: baseSha, path })),
    folders: [],
  });
  for (const [index, file] of files.entries()) {
    const path = paths[index];
    if (file.kind === "text" && path !== undefined)
      return { kind: "prd", path, text: file.text };
  }
  return { kind: "prd-not-found", target };
}
