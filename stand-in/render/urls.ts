import { fullName, type Repository } from "../state/repository.ts";
import type { World } from "../state/world.ts";

/** Below `/api/v3`, where a GitHub Enterprise Server has its API. */
export function apiUrl(world: World, path: string): string {
  return `${world.origin}/api/v3${path}`;
}

export function repoApiUrl(
  world: World,
  repository: Repository,
  path = "",
): string {
  return apiUrl(world, `/repos/${fullName(repository)}${path}`);
}

export function webUrl(world: World, path: string): string {
  return `${world.origin}${path}`;
}

export function repoWebUrl(
  world: World,
  repository: Repository,
  path = "",
): string {
  return webUrl(world, `/${fullName(repository)}${path}`);
}

/** To the second, as everywhere in GitHub's API. */
export function isoTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function isoTimeOrNull(date: Date | undefined): string | null {
  return date === undefined ? null : isoTime(date);
}

export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
