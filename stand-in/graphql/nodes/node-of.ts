import type { Context, NodeObject, Subject } from "../context.ts";
import { failure } from "../error.ts";
import { accountNode } from "./account.ts";
import { runNode, suiteNode } from "./check.ts";
import { commitNode, refNode, statusContextNode } from "./commit.ts";
import { reactionNode } from "./conversation.ts";
import { blobNode, treeEntryNode, treeNode } from "./git-object.ts";
import {
  commentNode,
  issueNode,
  labelNode,
  linkedBranchNode,
} from "./issue.ts";
import { changedFileNode, pullNode } from "./pull-request.ts";
import { repositoryNode } from "./repository.ts";
import { reviewCommentNode, reviewNode, threadNode } from "./review.ts";

/** The one place that knows which function shows what. */
export function nodeOf(context: Context, subject: Subject): NodeObject {
  switch (subject.kind) {
    case "Account":
      return accountNode(context, subject);
    case "Blob":
      return blobNode(context, subject);
    case "ChangedFile":
      return changedFileNode(subject);
    case "CheckRun":
      return runNode(context, subject);
    case "CheckSuite":
      return suiteNode(context, subject);
    case "Comment":
      return commentNode(context, subject);
    case "Commit":
      return commitNode(context, subject);
    case "Installation":
      throw failure("NOT_FOUND", "Could not resolve to a node.");
    case "Issue":
      return issueNode(context, subject);
    case "Label":
      return labelNode(context, subject);
    case "LinkedBranch":
      return linkedBranchNode(context, subject);
    case "PullRequest":
      return pullNode(context, subject);
    case "Reaction":
      return reactionNode(context, subject);
    case "Ref":
      return refNode(context, subject);
    case "Repository":
      return repositoryNode(context, subject);
    case "Review":
      return reviewNode(context, subject);
    case "ReviewComment":
      return reviewCommentNode(context, subject);
    case "ReviewThread":
      return threadNode(context, subject);
    case "StatusContext":
      return statusContextNode(context, subject);
    case "Tree":
      return treeNode(context, subject);
    case "TreeEntry":
      return treeEntryNode(context, subject);
  }
}
