import { configPath } from "../core/config/config-path.ts";
import { templateFolder } from "../core/template/template-folder.ts";
import type { Job } from "./job.ts";
import type { JobQueue, OpenPull, PullRequests } from "./ports.ts";

type RejudgeBase = Extract<Job, { readonly kind: "rejudge-base" }>;

/** Queues the open pull requests that a push to their base can have another verdict for. */
export async function rejudgeBase(
  { repo, branch, paths }: RejudgeBase,
  ports: { readonly pullRequests: PullRequests; readonly queue: JobQueue },
): Promise<void> {
  const open = await ports.pullRequests.listOpen(repo, branch);
  const concerned = open.filter((pull) => isConcerned(pull, paths));
  await ports.queue.add(
    concerned.map(({ number }) => ({
      kind: "judge-pull-request",
      pull: { ...repo, number },
    })),
  );
}

/** Rather one too many: a judgement that finds nothing new posts nothing. */
function isConcerned(
  pull: OpenPull,
  paths: readonly string[] | undefined,
): boolean {
  if (!paths || paths.some(isProcessFile)) return true;
  return paths.some(
    (path) =>
      pull.paths.includes(path) ||
      pull.bodies.some((body) => mentions(body, path)),
  );
}

/** Configuration and templates concern every pull request. */
function isProcessFile(path: string): boolean {
  return path === configPath || path.startsWith(`${templateFolder}/`);
}

/** A link may be relative or percent-encoded: the last part of the path as written, or encoded, is enough. */
function mentions(body: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return body.includes(name) || body.includes(encodeURIComponent(name));
}
