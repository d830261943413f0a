import { defaultLabels, type Label } from "../state/issue.ts";
import type { World } from "../state/world.ts";
import { repoApiUrl } from "./urls.ts";

export function renderLabel(world: World, label: Label) {
  const path = `/labels/${encodeURIComponent(label.name)}`;
  return {
    id: label.id,
    node_id: label.nodeId,
    url: repoApiUrl(world, label.repository, path),
    name: label.name,
    color: label.color,
    default: defaultLabels.some((name) => name === label.name),
    description: label.description,
  };
}
