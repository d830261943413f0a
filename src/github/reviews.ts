import type { ReviewComment } from "../core/action.ts";
import type { PullRef } from "../tasks/job.ts";
import type { NewReview, Reviews } from "../tasks/ports.ts";
import { statusOf } from "./api-error.ts";
import type { GetClient, GitHubClient } from "./client.ts";
import { orRefused } from "./or-refused.ts";

/** Requests spent on finding the comments that GitHub refuses; what is not found by then is left out with them. */
const mostRequests = 8;

export function createReviews(getClient: GetClient): Reviews {
  return {
    async create(pull, review) {
      const client = await getClient(pull.installationId);
      return { refused: await postAccepted(client, pull, review) };
    },
  };
}

/**
 * One comment outside the diff makes GitHub refuse the whole review and not say which it was: what is refused is halved
 * until the bad ones stand alone.
 */
async function postAccepted(
  client: GitHubClient,
  pull: PullRef,
  review: NewReview,
): Promise<readonly ReviewComment[]> {
  const waiting: (readonly ReviewComment[])[] = [review.comments];
  const refused: ReviewComment[] = [];
  for (let request = 0; request < mostRequests; request++) {
    const comments = waiting.shift();
    if (!comments) break;
    if (await isPosted(client, pull, { ...review, comments })) continue;
    if (comments.length === 1) refused.push(...comments);
    else waiting.push(...halve(comments));
  }
  return [...refused, ...waiting.flat()];
}

function halve<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

async function isPosted(
  client: GitHubClient,
  pull: PullRef,
  review: NewReview,
): Promise<boolean> {
  const call = client.request(
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    {
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      commit_id: review.headSha,
      event: "COMMENT",
      body: review.body,
      comments: review.comments.map(writeComment),
      request: { retries: 0 },
    },
  );
  try {
    await call;
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    await orRefused(Promise.reject(error));
    return false;
  }
}

function writeComment(comment: ReviewComment) {
  const isRange = comment.startLine !== comment.line;
  return {
    path: comment.path,
    line: comment.line,
    side: "RIGHT",
    ...(isRange && { start_line: comment.startLine, start_side: "RIGHT" }),
    body: comment.body,
  };
}
