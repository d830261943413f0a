import {
  assign,
  closeIssue,
  editConversation,
  openIssue,
  reopenIssue,
  unassign,
} from "../acts/issues.ts";
import { addLabels, removeLabel } from "../acts/labels.ts";
import { closePull, reopenPull } from "../acts/pulls.ts";
import { roleOf } from "../derived/roles.ts";
import { created, ok, type Call, type Operations } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderIssue, renderIssueOf } from "../render/issue.ts";
import { atLeast } from "../state/account.ts";
import type { Issue } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { Refusal } from "../state/refusal.ts";
import { actorOf, conversationOf, peopleOf, present } from "./find.ts";

const write = ["issues:write", "pull_requests:write"] as const;
const read = ["issues:read", "pull_requests:read"] as const;

export const issueOperations = {
  "issues/get": {
    allowed: read,
    serve: ({ world, repository, params }) =>
      ok(
        renderIssueOf(world, conversationOf(repository(), params.issue_number)),
      ),
  },
  "issues/list-for-repo": {
    allowed: read,
    serve: (call) => {
      const found = listed(call);
      return paginate(found, call.query, (one) =>
        renderIssueOf(call.world, one),
      );
    },
  },
  "issues/create": {
    allowed: ["issues:write"],
    serve: ({ world, caller, repository, body }) => {
      const actor = actorOf(caller);
      const isMember =
        caller.kind === "installation" ||
        atLeast(roleOf(world, repository(), actor.account), "write");
      // Without push access labels and assignees are dropped in silence.
      const issue = openIssue(world, actor, repository(), {
        title: String(body.title),
        body: body.body,
        labels: isMember ? labelNames(body.labels) : [],
        assignees: isMember ? peopleOf(world, loginsOf(body.assignees)) : [],
      });
      return created(renderIssue(world, issue));
    },
  },
  "issues/update": {
    allowed: write,
    serve: (call) => {
      const { world, caller, repository, params, body } = call;
      const actor = actorOf(caller);
      const conversation = conversationOf(repository(), params.issue_number);
      editConversation(world, actor, conversation, {
        title: body.title === undefined ? undefined : String(body.title),
        body: body.body,
      });
      if (body.labels !== undefined)
        setLabels(call, conversation, labelNames(body.labels));
      if (body.assignees !== undefined)
        setAssignees(call, conversation, loginsOf(body.assignees));
      changeState(call, conversation);
      return ok(renderIssueOf(world, conversation));
    },
  },
  "issues/add-assignees": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const conversation = conversationOf(repository(), params.issue_number);
      const people = peopleOf(world, loginsOf(body?.assignees));
      assign(world, actorOf(caller), conversation, people);
      return created(renderIssueOf(world, conversation));
    },
  },
  "issues/remove-assignees": {
    allowed: write,
    serve: ({ world, caller, repository, params, body }) => {
      const conversation = conversationOf(repository(), params.issue_number);
      const people = peopleOf(world, loginsOf(body?.assignees));
      unassign(world, actorOf(caller), conversation, people);
      return ok(renderIssueOf(world, conversation));
    },
  },
  "issues/list-sub-issues": {
    allowed: ["issues:read"],
    serve: ({ world, repository, params, query }) => {
      const issue = present(repository().issues.get(params.issue_number));
      return paginate(issue.subIssues, query, (one) => renderIssue(world, one));
    },
  },
} satisfies Partial<Operations>;

function listed({
  repository,
  query,
}: Call<"issues/list-for-repo">): readonly (Issue | PullRequest)[] {
  const labels = query.labels?.split(",") ?? [];
  const { issues, pulls } = repository();
  return [...issues.values(), ...pulls.values()]
    .filter(
      (one) =>
        (query.state === "all" || one.state === (query.state ?? "open")) &&
        (query.creator === undefined || one.author?.login === query.creator) &&
        labels.every((name) => one.labels.some((label) => label.name === name)),
    )
    .toSorted((a, b) =>
      query.direction === "asc" ? a.number - b.number : b.number - a.number,
    );
}

/** In requests a label is its name, or an object that has one. */
function labelNames(
  labels: readonly (string | { readonly name?: string })[] | undefined,
): readonly string[] {
  return (labels ?? []).map((label) =>
    typeof label === "string" ? label : (label.name ?? ""),
  );
}

function loginsOf(
  people: readonly (string | { readonly login?: string })[] | undefined,
): readonly string[] {
  return (people ?? []).map((one) =>
    typeof one === "string" ? one : (one.login ?? ""),
  );
}

function setLabels(
  { world, caller }: Pick<Call, "world" | "caller">,
  conversation: Issue | PullRequest,
  names: readonly string[],
): void {
  const gone = conversation.labels.filter(({ name }) => !names.includes(name));
  for (const label of gone)
    removeLabel(world, actorOf(caller), conversation, label);
  addLabels(world, actorOf(caller), conversation, names);
}

function setAssignees(
  { world, caller }: Pick<Call, "world" | "caller">,
  conversation: Issue | PullRequest,
  logins: readonly string[],
): void {
  const wanted = peopleOf(world, logins);
  const gone = conversation.assignees.filter((one) => !wanted.includes(one));
  unassign(world, actorOf(caller), conversation, gone);
  assign(world, actorOf(caller), conversation, wanted);
}

function changeState(
  { world, caller, body }: Call<"issues/update">,
  conversation: Issue | PullRequest,
): void {
  const actor = actorOf(caller);
  if (body.state === undefined) return;
  if (conversation.kind === "PullRequest") {
    if (body.state === "open") reopenPull(world, actor, conversation);
    else closePull(world, actor, conversation);
    return;
  }
  if (body.state_reason === "duplicate")
    throw new Refusal(422, "The stand-in knows no duplicates");
  if (body.state === "open") reopenIssue(world, actor, conversation);
  else closeIssue(world, actor, conversation, body.state_reason ?? "completed");
}
