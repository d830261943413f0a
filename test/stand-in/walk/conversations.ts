import type { GitHub } from "../../../stand-in/github.ts";
import { installed } from "../stage.ts";

const at = { owner: "acme", repo: "widgets" };

export async function walkConversations(hub: GitHub): Promise<void> {
  const { issues, reactions } = (await installed(hub)).rest;
  const { data: made } = await issues.create({
    ...at,
    title: "Made",
    body: "By the App",
    labels: ["bug"],
    assignees: ["bo"],
  });
  for (const issue_number of [1, 2, made.number]) {
    const one = { ...at, issue_number };
    await issues.get(one);
    await issues.addLabels({ ...one, labels: ["question", "fresh"] });
    await issues.listLabelsOnIssue(one);
    await issues.removeLabel({ ...one, name: "fresh" });
    await issues.setLabels({ ...one, labels: ["spec"] });
    await issues.removeAllLabels(one);
    await issues.addAssignees({ ...one, assignees: ["ana"] });
    await issues.removeAssignees({ ...one, assignees: ["ana"] });
    const { data: comment } = await issues.createComment({
      ...one,
      body: "Hello",
    });
    const own = { ...at, comment_id: comment.id };
    await issues.updateComment({ ...own, body: "Hello again" });
    await issues.getComment(own);
    await issues.listComments(one);
    const { data: reaction } = await reactions.createForIssueComment({
      ...own,
      content: "eyes",
    });
    await reactions.listForIssueComment(own);
    await reactions.deleteForIssueComment({
      ...own,
      reaction_id: reaction.id,
    });
    await issues.deleteComment(own);
    await reactions.createForIssue({ ...one, content: "rocket" });
    await reactions.listForIssue(one);
  }
  await issues.listForRepo({ ...at, state: "all" });
  await issues.listCommentsForRepo(at);
  await issues.listSubIssues({ ...at, issue_number: 2 });
  await issues.update({
    ...at,
    issue_number: made.number,
    state: "closed",
    state_reason: "not_planned",
  });
  const label = { ...at, name: "spec:prd" };
  await issues.createLabel({ ...label, color: "00ff00", description: "PRD" });
  await issues.getLabel(label);
  await issues.updateLabel({ ...label, color: "0000ff" });
  await issues.listLabelsForRepo(at);
  await issues.deleteLabel(label);
}
