import {
  addLabels,
  createLabel,
  deleteLabel,
  removeLabel,
  updateLabel,
} from "../acts/labels.ts";
import {
  created,
  noContent,
  ok,
  type Call,
  type Operations,
} from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { renderLabel } from "../render/label.ts";
import type { Issue, Label } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { Refusal } from "../state/refusal.ts";
import { actorOf, conversationOf, present } from "./find.ts";

const write = ["issues:write", "pull_requests:write"] as const;
const read = ["issues:read", "pull_requests:read"] as const;

export const labelOperations = {
  "issues/list-labels-for-repo": {
    allowed: read,
    serve: ({ world, repository, query }) =>
      paginate([...repository().labels.values()], query, (label) =>
        renderLabel(world, label),
      ),
  },
  "issues/get-label": {
    allowed: read,
    serve: (call) => ok(renderLabel(call.world, labelOf(call))),
  },
  "issues/create-label": {
    allowed: write,
    serve: ({ world, repository, body }) =>
      created(renderLabel(world, createLabel(world, repository(), body))),
  },
  "issues/update-label": {
    allowed: write,
    serve: (call) => {
      const label = labelOf(call);
      const { new_name: newName, color, description } = call.body ?? {};
      updateLabel(label, { newName, color, description });
      return ok(renderLabel(call.world, label));
    },
  },
  "issues/delete-label": {
    allowed: write,
    serve: (call) => {
      deleteLabel(call.world, labelOf(call));
      return noContent;
    },
  },
  "issues/list-labels-on-issue": {
    allowed: read,
    serve: ({ world, repository, params, query }) => {
      const { labels } = conversationOf(repository(), params.issue_number);
      return paginate(labels, query, (label) => renderLabel(world, label));
    },
  },
  "issues/add-labels": {
    allowed: write,
    serve: (call) => {
      const conversation = subject(call);
      const names = namesOf(call.body);
      addLabels(call.world, actorOf(call.caller), conversation, names);
      return labelsOf(call, conversation);
    },
  },
  "issues/set-labels": {
    allowed: write,
    serve: (call) => {
      const conversation = subject(call);
      const names = namesOf(call.body);
      const actor = actorOf(call.caller);
      const gone = conversation.labels.filter(
        ({ name }) => !names.includes(name),
      );
      for (const label of gone)
        removeLabel(call.world, actor, conversation, label);
      addLabels(call.world, actor, conversation, names);
      return labelsOf(call, conversation);
    },
  },
  "issues/remove-label": {
    allowed: write,
    serve: (call) => {
      const conversation = subject(call);
      const wanted = call.params.name.toLowerCase();
      const label = conversation.labels.find(
        ({ name }) => name.toLowerCase() === wanted,
      );
      if (label === undefined) throw new Refusal(404, "Label does not exist");
      removeLabel(call.world, actorOf(call.caller), conversation, label);
      return labelsOf(call, conversation);
    },
  },
  "issues/remove-all-labels": {
    allowed: write,
    serve: (call) => {
      const conversation = subject(call);
      for (const label of conversation.labels.slice())
        removeLabel(call.world, actorOf(call.caller), conversation, label);
      return noContent;
    },
  },
} satisfies Partial<Operations>;

function subject({
  repository,
  params,
}: {
  readonly repository: Call["repository"];
  readonly params: { readonly issue_number: number };
}): Issue | PullRequest {
  return conversationOf(repository(), params.issue_number);
}

function labelsOf(
  { world }: Pick<Call, "world">,
  { labels }: Issue | PullRequest,
) {
  return ok(labels.map((label) => renderLabel(world, label)));
}

function labelOf({
  repository,
  params,
}: {
  readonly repository: Call["repository"];
  readonly params: { readonly name: string };
}): Label {
  return present(repository().labels.get(params.name.toLowerCase()));
}

/** GitHub takes a list, a list inside of an object, and objects with names in both. */
function namesOf(body: unknown): readonly string[] {
  const list: unknown =
    typeof body === "object" && body !== null && "labels" in body
      ? body.labels
      : body;
  if (!Array.isArray(list)) return typeof list === "string" ? [list] : [];
  return list.map((label: unknown) =>
    typeof label === "object" && label !== null && "name" in label
      ? String(label.name)
      : String(label),
  );
}
