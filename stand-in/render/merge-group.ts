import { readCommit } from "../git/object-store.ts";
import type { MergeGroup } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";
import { renderSimpleCommit } from "./commit.ts";

export function renderMergeGroup(
  repository: Repository,
  group: MergeGroup,
): object {
  return {
    head_sha: group.headSha,
    head_ref: group.headRef,
    base_sha: group.baseSha,
    base_ref: group.baseRef,
    head_commit: renderSimpleCommit(
      readCommit(repository.store, group.headSha),
    ),
  };
}
