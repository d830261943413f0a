import type { z } from "zod";

import type { Job, RepoRef } from "../tasks/job.ts";
import type { pushShape } from "./payload-shapes.ts";

type Push = z.output<typeof pushShape>;

/** GitHub lists no more commits of a push than these (webhook description, `push`). */
const mostCommits = 2048;

/** Author of the commits that GitHub itself makes: merge button, merge queue, web editor. */
const webCommitter = "web-flow";

/**
 * Work for a push that can change what open pull requests are judged by. A branch other than the default is taken for a
 * base where the commit was made on GitHub, as merges are: every push to every feature branch would cost a question more.
 */
export function translatePush(
  repo: RepoRef,
  defaultBranch: string,
  push: Push,
): readonly Job[] {
  const branch = /^refs\/heads\/(.+)$/.exec(push.ref)?.[1];
  if (branch === undefined || push.created || push.deleted) return [];
  if (branch.startsWith("gh-readonly-queue/")) return [];
  const isBase =
    branch === defaultBranch ||
    push.head_commit?.committer.username === webCommitter;
  const paths = pathsOf(push);
  if (!isBase || paths?.length === 0) return [];
  return [{ kind: "rejudge-base", repo, branch, after: push.after, paths }];
}

/** Changed files that a judgement can depend on; undefined where the push does not list all it changed. */
function pathsOf(push: Push): readonly string[] | undefined {
  if (push.forced || push.commits.length >= mostCommits) return undefined;
  const all = push.commits.flatMap((commit) => [
    ...commit.added,
    ...commit.modified,
    ...commit.removed,
  ]);
  return [...new Set(all)].filter(
    (path) => /\.(md|markdown|mdx)$/i.test(path) || path.startsWith(".github/"),
  );
}
