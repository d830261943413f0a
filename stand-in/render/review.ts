import type { Review } from "../state/pull-request.ts";
import type { World } from "../state/world.ts";
import { renderAccount } from "./account.ts";
import { associationOf } from "./association.ts";
import { isoTime, repoApiUrl, repoWebUrl } from "./urls.ts";

export function renderReview(world: World, review: Review) {
  const { repository, number } = review.pull;
  const html = repoWebUrl(
    world,
    repository,
    `/pull/${number}#pullrequestreview-${review.id}`,
  );
  const pullUrl = repoApiUrl(world, repository, `/pulls/${number}`);
  return {
    id: review.id,
    node_id: review.nodeId,
    user: renderAccount(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(world, repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt !== undefined && {
      submitted_at: isoTime(review.submittedAt),
    }),
    commit_id: review.commitSha,
  };
}

/** Webhooks write the state in small letters and always give a time. */
export function renderReviewEvent(world: World, review: Review) {
  return {
    ...renderReview(world, review),
    state: review.state.toLowerCase(),
    submitted_at: isoTime(review.submittedAt ?? world.now()),
    body: review.body === "" ? null : review.body,
  };
}
