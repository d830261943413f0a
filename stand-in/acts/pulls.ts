import { findMergeBase } from "../git/history.ts";
import type { Account } from "../state/account.ts";
import type { Actor } from "../state/app.ts";
import type { PullRequest } from "../state/pull-request.ts";
import { invalid, Refusal } from "../state/refusal.ts";
import { branchSha, type Repository } from "../state/repository.ts";
import { keep, nextId, type World } from "../state/world.ts";
import { conversationEvent } from "./conversation-event.ts";
import { checkText, editConversation, newConversation } from "./issues.ts";
import { openWithLabels } from "./labels.ts";
import { moveThreads } from "./threads.ts";

export interface NewPull {
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly base: string;
  readonly headRepository: Repository;
  readonly headRef: string;
  readonly isDraft?: boolean | undefined;
  readonly labels?: readonly string[] | undefined;
}

export function openPull(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: NewPull,
): PullRequest {
  checkText("PullRequest", wanted);
  const { headRepository, headRef, base } = wanted;
  const baseSha = branchSha(repository, base);
  const headSha = branchSha(headRepository, headRef);
  if (baseSha === undefined) throw invalidField("base");
  if (headSha === undefined) throw invalidField("head");
  if (headRepository.store !== repository.store) throw invalidField("head");
  refuseUseless(repository, wanted, baseSha, headSha);
  if (wanted.isDraft === true && !repository.allowsDrafts)
    throw new Refusal(
      422,
      "Draft pull requests are not supported in this repository.",
    );
  const pull = keep<PullRequest>(world, {
    kind: "PullRequest",
    ...nextId(world, "PR"),
    ...newConversation(world, actor, repository, wanted),
    isDraft: wanted.isDraft ?? false,
    baseRef: base,
    baseSha,
    headRef,
    headOwner: headRepository.owner,
    headRepository,
    headSha,
    mergedAt: undefined,
    mergedBy: undefined,
    mergeSha: undefined,
    reviews: [],
    threads: [],
    requestedReviewers: [],
    requestedTeams: [],
    maintainerCanModify: headRepository !== repository,
  });
  repository.pulls.set(pull.number, pull);
  repository.refs.set(`refs/pull/${pull.number}/head`, headSha);
  openWithLabels(world, actor, pull, wanted.labels ?? []);
  return pull;
}

function refuseUseless(
  repository: Repository,
  { headRepository, headRef, base }: NewPull,
  baseSha: string,
  headSha: string,
): void {
  const same = [...repository.pulls.values()].some(
    (pull) =>
      pull.state === "open" &&
      pull.baseRef === base &&
      pull.headRef === headRef &&
      pull.headRepository === headRepository,
  );
  const head = `${headRepository.owner.login}:${headRef}`;
  if (same)
    throw invalid({
      resource: "PullRequest",
      code: "custom",
      field: "base",
      message: `A pull request already exists for ${head}.`,
    });
  if (findMergeBase(repository.store, baseSha, headSha) === headSha)
    throw invalid({
      resource: "PullRequest",
      code: "custom",
      field: "base",
      message: `No commits between ${base} and ${headRef}`,
    });
}

/** The head was pushed to. */
export function synchronizePull(
  world: World,
  actor: Actor,
  pull: PullRequest,
  after: string,
): void {
  const before = pull.headSha;
  pull.headSha = after;
  pull.baseSha = branchSha(pull.repository, pull.baseRef) ?? pull.baseSha;
  pull.updatedAt = world.now();
  pull.repository.refs.set(`refs/pull/${pull.number}/head`, after);
  moveThreads(pull, before, after);
  conversationEvent(world, actor, pull, "synchronize", () => ({
    before,
    after,
  }));
}

export function editPull(
  world: World,
  actor: Actor,
  pull: PullRequest,
  wanted: {
    readonly title?: string | undefined;
    readonly body?: string | null | undefined;
    readonly base?: string | undefined;
  },
): void {
  editConversation(world, actor, pull, wanted);
  if (wanted.base === undefined || wanted.base === pull.baseRef) return;
  const sha = branchSha(pull.repository, wanted.base);
  if (sha === undefined) throw invalidField("base");
  const changes = {
    base: { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } },
  };
  pull.baseRef = wanted.base;
  pull.baseSha = sha;
  pull.updatedAt = world.now();
  conversationEvent(world, actor, pull, "edited", () => ({ changes }));
}

export function closePull(world: World, actor: Actor, pull: PullRequest): void {
  if (pull.state === "closed") return;
  pull.state = "closed";
  pull.closedAt = world.now();
  pull.updatedAt = world.now();
  conversationEvent(world, actor, pull, "closed");
}

export function reopenPull(
  world: World,
  actor: Actor,
  pull: PullRequest,
): void {
  if (pull.state === "open") return;
  if (pull.mergedAt !== undefined || pull.headRepository === undefined)
    throw invalid({
      resource: "PullRequest",
      code: "custom",
      field: "state",
      message: "state cannot be changed. The pull request cannot be reopened.",
    });
  pull.state = "open";
  pull.closedAt = undefined;
  pull.updatedAt = world.now();
  conversationEvent(world, actor, pull, "reopened");
}

export function setDraft(
  world: World,
  actor: Actor,
  pull: PullRequest,
  isDraft: boolean,
): void {
  if (pull.isDraft === isDraft) return;
  pull.isDraft = isDraft;
  pull.updatedAt = world.now();
  conversationEvent(
    world,
    actor,
    pull,
    isDraft ? "converted_to_draft" : "ready_for_review",
  );
}

export function requestReviewers(
  world: World,
  actor: Actor,
  pull: PullRequest,
  people: readonly Account[],
  teams: readonly string[],
): void {
  if (people.includes(pull.author ?? actor.account))
    throw new Refusal(
      422,
      "Review cannot be requested from pull request author.",
    );
  for (const person of people) {
    if (!pull.requestedReviewers.includes(person))
      pull.requestedReviewers.push(person);
  }
  for (const team of teams) {
    if (!pull.requestedTeams.includes(team)) pull.requestedTeams.push(team);
  }
}

function invalidField(field: string): Refusal {
  return invalid({ resource: "PullRequest", code: "invalid", field });
}
