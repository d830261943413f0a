import { resolveSpecLink } from "../../core/policy/resolve-spec-link.ts";
import { isLinked, notASpec } from "../../core/report/command-replies/link.ts";
import { loadSnapshot } from "../load-snapshot.ts";
import type { RepoRef } from "../job.ts";
import type { CommandPorts } from "./command-ports.ts";
import type { Outcome } from "./outcome.ts";
import type { Situation } from "./situation.ts";

/** Looks whether the target leads to a spec. Nothing is written: the reply is where the link is kept. */
export async function linkSpec(
  target: string,
  { context, reading }: Situation,
  repo: RepoRef,
  ports: CommandPorts,
): Promise<Outcome> {
  const { subject } = context;
  const { repository, refs } = subject;
  const missed = notASpec(target, "no-such-file", undefined);
  const resolved = resolveSpecLink(target, repository, refs);
  if (resolved.kind === "miss" || reading.headSha === "")
    return { accepted: false, reply: missed };

  // As the check will look for it: in the head, in the base, or else beside the place that is named.
  const linked = [{ issue: undefined, path: target }];
  const { specs, nearMisses } = await loadSnapshot(
    "pull-request",
    repo,
    { ...reading, linked },
    ports,
  );
  const spec = specs.find(({ foundBy }) =>
    foundBy.some(({ kind }) => kind === "command"),
  );
  if (spec) {
    const { path } = spec;
    const reply = isLinked(path, subject);
    const rejudges = subject.kind === "pull-request";
    return { accepted: true, reply, linked: path, rejudges };
  }
  const miss = nearMisses.find(({ foundBy }) => foundBy.kind === "command");
  return {
    accepted: false,
    reply: miss ? notASpec(target, miss.reason, miss.meant) : missed,
  };
}
