import { setTimeout as sleep } from "node:timers/promises";

import type { GitHub } from "../stand-in/github.ts";
import { checkRuns } from "../stand-in/people/seen.ts";
import type { PullRequest } from "../stand-in/state/pull-request.ts";

/** What an act of a person led to. */
export interface Answer {
  readonly pull: PullRequest;
  /** From the act to the completed check run. */
  readonly seconds: number;
  readonly reads: number;
  readonly writes: number;
}

/** The App is done when it has asked GitHub for nothing this long. */
const quietMs = 250;

/** Lets somebody act, and waits until the App has answered all of it on the pull request, which it may have to open first. */
export async function answerTo(
  github: GitHub,
  act: () => Promise<() => PullRequest | undefined>,
): Promise<Answer> {
  github.forgetsCalls();
  const began = performance.now();
  const find = await act();
  let pull = find();
  while (pull === undefined || !isChecked(pull)) {
    await sleep(2);
    pull = find();
  }
  const seconds = (performance.now() - began) / 1000;
  for (let seen = -1; seen !== github.calls().length;) {
    seen = github.calls().length;
    await sleep(quietMs);
  }
  const count = (kind: "read" | "write") =>
    github.calls().filter((call) => call.kind === kind).length;
  return { pull, seconds, reads: count("read"), writes: count("write") };
}

function isChecked(pull: PullRequest): boolean {
  return checkRuns(pull.repository, pull).some(
    (run) => run.name === "Specgate" && run.status === "completed",
  );
}
