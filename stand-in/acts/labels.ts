import { renderLabel } from "../render/label.ts";
import { conversationEvent } from "./conversation-event.ts";
import type { Actor } from "../state/app.ts";
import type { Conversation, Issue, Label } from "../state/issue.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { invalid } from "../state/refusal.ts";
import type { Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";

export function createLabel(
  world: World,
  repository: Repository,
  wanted: {
    readonly name: string;
    readonly color?: string | undefined;
    readonly description?: string | null | undefined;
  },
): Label {
  const key = wanted.name.toLowerCase();
  if (repository.labels.has(key))
    throw invalid({ resource: "Label", code: "already_exists", field: "name" });
  const color = wanted.color ?? "ededed";
  if (!/^[0-9a-f]{6}$/i.test(color))
    throw invalid({ resource: "Label", code: "invalid", field: "color" });
  if ((wanted.description?.length ?? 0) > 100)
    throw invalid({
      resource: "Label",
      code: "invalid",
      field: "description",
      message: "description is too long (maximum is 100 characters)",
    });
  const label = keep<Label>(world, {
    kind: "Label",
    ...nextId(world, "LA"),
    repository,
    name: wanted.name,
    color: color.toLowerCase(),
    description: wanted.description ?? null,
  });
  repository.labels.set(key, label);
  return label;
}

export function updateLabel(
  label: Label,
  changes: {
    readonly newName?: string | undefined;
    readonly color?: string | undefined;
    readonly description?: string | null | undefined;
  },
): void {
  const { labels } = label.repository;
  labels.delete(label.name.toLowerCase());
  label.name = changes.newName ?? label.name;
  label.color = changes.color ?? label.color;
  label.description = changes.description ?? label.description;
  labels.set(label.name.toLowerCase(), label);
}

export function deleteLabel(world: World, label: Label): void {
  const { labels, issues, pulls } = label.repository;
  labels.delete(label.name.toLowerCase());
  world.nodes.delete(label.nodeId);
  for (const conversation of [...issues.values(), ...pulls.values()])
    take(conversation, label);
}

/** GitHub makes a label that does not exist, and says nothing of one that is there already. */
export function addLabels(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  names: readonly string[],
): void {
  const { repository } = conversation;
  for (const name of names) {
    const label =
      repository.labels.get(name.toLowerCase()) ??
      createLabel(world, repository, { name });
    if (conversation.labels.includes(label)) continue;
    conversation.labels.push(label);
    conversation.updatedAt = world.now();
    conversationEvent(world, actor, conversation, "labeled", () => ({
      label: renderLabel(world, label),
    }));
  }
}

export function removeLabel(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  label: Label,
): void {
  take(conversation, label);
  conversation.updatedAt = world.now();
  conversationEvent(world, actor, conversation, "unlabeled", () => ({
    label: renderLabel(world, label),
  }));
}

function take(conversation: Conversation, label: Label): void {
  const index = conversation.labels.indexOf(label);
  if (index >= 0) conversation.labels.splice(index, 1);
}
