import type { Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { World } from "../state/world.ts";
import { renderAccount, renderAccountOrNull } from "./account.ts";
import { renderApp } from "./app.ts";
import { associationOf } from "./association.ts";
import { renderLabel } from "./label.ts";
import { renderRollup } from "./reactions.ts";
import { isoTime, isoTimeOrNull, repoApiUrl, repoWebUrl } from "./urls.ts";

export function renderIssue(world: World, issue: Issue) {
  return {
    ...renderConversation(world, issue),
    node_id: issue.nodeId,
    html_url: repoWebUrl(world, issue.repository, `/issues/${issue.number}`),
    state_reason: issue.stateReason ?? null,
    sub_issues_summary: {
      total: issue.subIssues.length,
      completed: issue.subIssues.filter(({ state }) => state === "closed")
        .length,
      percent_completed: 0,
    },
  };
}

/** A pull request in its other shape: as the issue that it also is. */
export function renderIssueOf(
  world: World,
  conversation: Issue | PullRequest,
): object {
  if (conversation.kind === "Issue") return renderIssue(world, conversation);
  const { repository, number, mergedAt } = conversation;
  const html = repoWebUrl(world, repository, `/pull/${number}`);
  return {
    ...renderConversation(world, conversation),
    node_id: conversation.nodeId,
    html_url: html,
    state_reason: null,
    draft: conversation.isDraft,
    pull_request: {
      url: repoApiUrl(world, repository, `/pulls/${number}`),
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: isoTimeOrNull(mergedAt),
    },
  };
}

function renderConversation(world: World, conversation: Issue | PullRequest) {
  const { repository, number } = conversation;
  const url = repoApiUrl(world, repository, `/issues/${number}`);
  const assignees = conversation.assignees.map((one) =>
    renderAccount(world, one),
  );
  return {
    url,
    repository_url: repoApiUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    id: conversation.issueId,
    number,
    title: conversation.title,
    user: renderAccountOrNull(world, conversation.author),
    labels: conversation.labels.map((label) => renderLabel(world, label)),
    state: conversation.state,
    locked: conversation.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: conversation.comments.length,
    created_at: isoTime(conversation.createdAt),
    updated_at: isoTime(conversation.updatedAt),
    closed_at: isoTimeOrNull(conversation.closedAt),
    author_association: associationOf(world, repository, conversation.author),
    active_lock_reason: null,
    body: conversation.body,
    reactions: renderRollup(url, conversation.reactions),
    performed_via_github_app:
      conversation.viaApp === undefined
        ? null
        : renderApp(world, conversation.viaApp),
  };
}
