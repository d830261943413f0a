import {
  createComment,
  deleteComment,
  editComment,
} from "../../acts/comments.ts";
import { addLabels, removeLabel } from "../../acts/labels.ts";
import { react } from "../../acts/reactions.ts";
import { editReviewComment } from "../../acts/review-comments.ts";
import type { Repository } from "../../state/repository.ts";
import { need, type Context, type Subject } from "../context.ts";
import { failure } from "../error.ts";
import { contentNamed } from "../nodes/conversation.ts";
import { mutator, payload, subjectOf, type Input } from "./input.ts";

const either = ["issues:write", "pull_requests:write"] as const;

/** On comments, labels and reactions. */
export function commentMutations(context: Context) {
  const { world } = context;
  return {
    addComment: (args: Input<{ subjectId: string; body: string }>) => {
      const { subjectId, body } = args.input;
      const subject = subjectOf(context, subjectId, "Issue", "PullRequest");
      need(context, subject.repository, ...either);
      const comment = createComment(world, mutator(context), subject, body);
      return payload(args, {
        subject: () => context.node(subject),
        commentEdge: () => ({ cursor: "", node: context.node(comment) }),
      });
    },
    updateIssueComment: (args: Input<{ id: string; body: string }>) => {
      const comment = subjectOf(context, args.input.id, "Comment");
      need(context, comment.conversation.repository, ...either);
      editComment(world, mutator(context), comment, args.input.body);
      return payload(args, { issueComment: () => context.node(comment) });
    },
    deleteIssueComment: (args: Input<{ id: string }>) => {
      const comment = subjectOf(context, args.input.id, "Comment");
      need(context, comment.conversation.repository, ...either);
      deleteComment(world, mutator(context), comment);
      return payload(args, {});
    },
    updatePullRequestReviewComment: (
      args: Input<{ pullRequestReviewCommentId: string; body: string }>,
    ) => {
      const { pullRequestReviewCommentId: id, body } = args.input;
      const comment = subjectOf(context, id, "ReviewComment");
      need(context, comment.thread.pull.repository, "pull_requests:write");
      editReviewComment(world, mutator(context), comment, body);
      return payload(args, {
        pullRequestReviewComment: () => context.node(comment),
      });
    },
    minimizeComment: (
      args: Input<{ subjectId: string; classifier: string }>,
    ) => {
      const { subjectId, classifier } = args.input;
      const comment = minimizable(subjectId);
      comment.minimized = classifier;
      return payload(args, { minimizedComment: () => context.node(comment) });
    },
    unminimizeComment: (args: Input<{ subjectId: string }>) => {
      const comment = minimizable(args.input.subjectId);
      comment.minimized = undefined;
      return payload(args, { unminimizedComment: () => context.node(comment) });
    },
    addReaction: (args: Input<{ subjectId: string; content: string }>) => {
      const { subjectId, content } = args.input;
      const subject = subjectOf(
        context,
        subjectId,
        "Comment",
        "Issue",
        "PullRequest",
        "ReviewComment",
      );
      need(context, repositoryOf(subject), ...either);
      const name = contentNamed(content);
      if (name === undefined)
        throw failure("UNPROCESSABLE", "No such reaction");
      const { account } = mutator(context);
      const { reaction } = react(world, account, subject, name);
      return payload(args, {
        subject: () => context.node(subject),
        reaction: () => context.node({ kind: "Reaction", reaction }),
      });
    },
    addLabelsToLabelable: (
      args: Input<{ labelableId: string; labelIds: readonly string[] }>,
    ) => {
      const { labelable, labels } = labelling(args.input);
      const names = labels.map(({ name }) => name);
      addLabels(world, mutator(context), labelable, names);
      return payload(args, { labelable: () => context.node(labelable) });
    },
    removeLabelsFromLabelable: (
      args: Input<{ labelableId: string; labelIds: readonly string[] }>,
    ) => {
      const { labelable, labels } = labelling(args.input);
      for (const label of labels)
        removeLabel(world, mutator(context), labelable, label);
      return payload(args, { labelable: () => context.node(labelable) });
    },
  };

  function minimizable(id: string) {
    const comment = subjectOf(context, id, "Comment", "ReviewComment");
    need(context, repositoryOf(comment), ...either);
    return comment;
  }

  function labelling(input: {
    readonly labelableId: string;
    readonly labelIds: readonly string[];
  }) {
    const labelable = subjectOf(
      context,
      input.labelableId,
      "Issue",
      "PullRequest",
    );
    need(context, labelable.repository, ...either);
    const labels = input.labelIds.map((id) => subjectOf(context, id, "Label"));
    return { labelable, labels };
  }
}

function repositoryOf(
  subject: Extract<
    Subject,
    { kind: "Comment" | "Issue" | "PullRequest" | "ReviewComment" }
  >,
): Repository {
  if (subject.kind === "Comment") return subject.conversation.repository;
  if (subject.kind === "ReviewComment") return subject.thread.pull.repository;
  return subject.repository;
}
