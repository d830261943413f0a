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
  tellOfLabels(world, actor, conversation, attach(world, conversation, names));
}

/** Of something new: it is opened with its labels on, and each of them is told of as well. */
export function openWithLabels(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  names: readonly string[],
): void {
  const added = attach(world, conversation, names);
  conversationEvent(world, actor, conversation, "opened");
  tellOfLabels(world, actor, conversation, added);
}

/** Those that were not there before. */
function attach(
  world: World,
  conversation: Issue | PullRequest,
  names: readonly string[],
): readonly Label[] {
  const { repository, labels } = conversation;
  const added = names
    .map(
      (name) =>
        repository.labels.get(name.toLowerCase()) ??
        createLabel(world, repository, { name }),
    )
    .filter((label, index, all) => all.indexOf(label) === index)
    .filter((label) => !labels.includes(label));
  labels.push(...added);
  return added;
}

function tellOfLabels(
  world: World,
  actor: Actor,
  conversation: Issue | PullRequest,
  added: readonly Label[],
): void {
  if (added.length > 0) conversation.updatedAt = world.now();
  for (const label of added)
    conversationEvent(world, actor, conversation, "labeled", () => ({
      label: renderLabel(world, label),
    }));
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
