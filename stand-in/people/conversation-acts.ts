import { createComment, deleteComment, editComment } from "../acts/comments.ts";
import {
  assign,
  closeIssue,
  editConversation,
  openIssue,
  reopenIssue,
  transferIssue,
  type NewIssue,
} from "../acts/issues.ts";
import { addLabels, removeLabel } from "../acts/labels.ts";
import { closePull } from "../acts/pulls.ts";
import { react } from "../acts/reactions.ts";
import type { Account } from "../state/account.ts";
import type { Comment, Issue, ReactionContent } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import type { Repository } from "../state/repository.ts";
import { actor, type Stage } from "./stage.ts";

/** What a person does with issues, comments and labels. */
export function conversationActs({ world, hooks }: Stage, account: Account) {
  const self = actor(account);
  return {
    opensIssue: (repository: Repository, wanted: NewIssue): Promise<Issue> =>
      hooks.during(() => openIssue(world, self, repository, wanted)),

    editsIssue: (
      issue: Issue,
      changes: { readonly title?: string; readonly body?: string },
    ): Promise<void> =>
      hooks.during(() => editConversation(world, self, issue, changes)),

    labels: (
      conversation: Issue | PullRequest,
      ...names: string[]
    ): Promise<void> =>
      hooks.during(() => addLabels(world, self, conversation, names)),

    unlabels: (
      conversation: Issue | PullRequest,
      ...names: string[]
    ): Promise<void> =>
      hooks.during(() => {
        const gone = conversation.labels.filter(({ name }) =>
          names.includes(name),
        );
        for (const label of gone) removeLabel(world, self, conversation, label);
      }),

    assigns: (
      conversation: Issue | PullRequest,
      ...people: { readonly account: Account }[]
    ): Promise<void> =>
      hooks.during(() =>
        assign(
          world,
          self,
          conversation,
          people.map((person) => person.account),
        ),
      ),

    closes: (conversation: Issue | PullRequest): Promise<void> =>
      hooks.during(() =>
        conversation.kind === "Issue"
          ? closeIssue(world, self, conversation)
          : closePull(world, self, conversation),
      ),

    reopensIssue: (issue: Issue): Promise<void> =>
      hooks.during(() => reopenIssue(world, self, issue)),

    transfers: (issue: Issue, to: Repository): Promise<Issue> =>
      hooks.during(() => transferIssue(world, self, issue, to)),

    comments: (
      conversation: Issue | PullRequest,
      body: string,
    ): Promise<Comment> =>
      hooks.during(() => createComment(world, self, conversation, body)),

    editsComment: (comment: Comment, body: string): Promise<void> =>
      hooks.during(() => editComment(world, self, comment, body)),

    deletesComment: (comment: Comment): Promise<void> =>
      hooks.during(() => deleteComment(world, self, comment)),

    reacts: (comment: Comment, content: ReactionContent): void => {
      react(world, account, comment, content);
    },
  };
}
