import type { GitHub } from "../../../stand-in/github.ts";
import { installed } from "../stage.ts";

const at = { owner: "acme", repo: "widgets" };

export async function walkReviews(
  hub: GitHub,
  commit_id: string,
): Promise<void> {
  const { pulls, reactions } = (await installed(hub)).rest;
  const one = { ...at, pull_number: 1 };
  const comment = { path: "docs/a b#ü.md", body: "Why?", line: 2 };
  const { data: review } = await pulls.createReview({
    ...one,
    commit_id,
    event: "REQUEST_CHANGES",
    body: "Look",
    comments: [comment, { ...comment, line: 3, start_line: 1 }],
  });
  const own = { ...one, review_id: review.id };
  await pulls.getReview(own);
  await pulls.updateReview({ ...own, body: "Look again" });
  await pulls.listCommentsForReview(own);
  await pulls.dismissReview({ ...own, message: "Done" });
  const pending = await pulls.createReview({ ...one, comments: [comment] });
  await pulls.submitReview({
    ...one,
    review_id: pending.data.id,
    event: "COMMENT",
  });
  const second = await pulls.createReview({ ...one, body: "Wait" });
  await pulls.deletePendingReview({ ...one, review_id: second.data.id });
  await pulls.listReviews(one);
  const { data: single } = await pulls.createReviewComment({
    ...one,
    ...comment,
    commit_id,
    side: "RIGHT",
  });
  await pulls.createReviewComment({
    ...one,
    commit_id,
    path: "new.md",
    body: "All of it",
    subject_type: "file",
  });
  const on = { ...at, comment_id: single.id };
  await pulls.createReplyForReviewComment({ ...one, ...on, body: "Because" });
  await pulls.getReviewComment(on);
  await pulls.updateReviewComment({ ...on, body: "Why not?" });
  await pulls.listReviewComments(one);
  await pulls.listReviewCommentsForRepo(at);
  await reactions.createForPullRequestReviewComment({ ...on, content: "+1" });
  await reactions.listForPullRequestReviewComment(on);
  await pulls.deleteReviewComment(on);
}

export async function walkPulls(hub: GitHub): Promise<void> {
  const { pulls, git } = (await installed(hub)).rest;
  const one = { ...at, pull_number: 1 };
  await pulls.get(one);
  await pulls.get({ ...one, mediaType: { format: "diff" } });
  await pulls.list({ ...at, state: "all" });
  await pulls.listFiles(one);
  await pulls.listCommits(one);
  await pulls.update({ ...one, title: "Count all widgets" });
  await pulls.requestReviewers({
    ...one,
    reviewers: ["bo"],
    team_reviewers: ["security"],
  });
  await pulls.listRequestedReviewers(one);
  await hub.user("bo").pushesTo(hub.world.repositories[0] ?? fail(), "main", {
    "later.md": "later",
  });
  await pulls.updateBranch(one);
  await pulls.merge(one);
  await pulls.checkIfMerged(one);
  const { data: main } = await git.getRef({ ...at, ref: "heads/other" });
  await git.createRef({
    ...at,
    ref: "refs/heads/third",
    sha: main.object.sha,
  });
  await pulls.create({
    ...at,
    title: "Third",
    head: "third",
    base: "main",
    body: "Third",
    draft: true,
  });
}

function fail(): never {
  throw new Error("There is no repository");
}
