import type { PullLink, Subject } from "../../core/commands/command-context.ts";
import { readLinks } from "../../core/report/command-replies/reply-marker.ts";
import type { ConversationRef } from "../job.ts";
import type { PullReading } from "../ports.ts";
import type { FoundStart } from "../scaffold-ports.ts";
import type { CommandPorts } from "./command-ports.ts";

export interface FoundSubject {
  readonly subject: Subject;
  /** Of an issue, what a pull request that changes nothing would be read as. */
  readonly reading: PullReading;
  /** The open pull request that writes the spec of an issue. */
  readonly writtenIn: PullLink | undefined;
}

type SubjectPorts = Pick<
  CommandPorts,
  "pullRequests" | "specStarts" | "issueComments"
>;

/** Undefined where the conversation is gone, or the App's access to it. */
export function readSubject(
  ref: ConversationRef,
  ports: SubjectPorts,
): Promise<FoundSubject | undefined> {
  return ref.subject === "issue" ? readIssue(ref, ports) : readPull(ref, ports);
}

async function readPull(
  ref: ConversationRef,
  { pullRequests }: SubjectPorts,
): Promise<FoundSubject | undefined> {
  const reading = await pullRequests.read(ref);
  if (!reading) return undefined;
  const { pull, repository } = reading;
  const { number, title, author, isOpen, fromFork, baseRef, headRef } = pull;
  const subject: Subject = {
    kind: "pull-request",
    number,
    title,
    author,
    isOpen,
    canPush: !fromFork,
    repository,
    refs: { baseRef, headRef },
  };
  return { subject, reading, writtenIn: undefined };
}

async function readIssue(
  ref: ConversationRef,
  { specStarts, issueComments }: SubjectPorts,
): Promise<FoundSubject | undefined> {
  const [found, own] = await Promise.all([
    specStarts.read(ref),
    issueComments.listOwn(ref),
  ]);
  if (found.kind !== "found") return undefined;
  const { issue, repository, branches } = found;
  const { defaultBranch } = repository;
  const pulls = branches.flatMap((branch) => branch.pulls);
  return {
    subject: {
      kind: "issue",
      number: ref.number,
      title: issue.title,
      author: issue.author,
      isOpen: issue.isOpen,
      canPush: true,
      repository,
      refs: { baseRef: defaultBranch, headRef: defaultBranch },
    },
    reading: { ...asPull(ref, found), linked: linkedIn(own) },
    writtenIn: pulls.findLast(({ state }) => state === "open"),
  };
}

function asPull(
  { number }: ConversationRef,
  { issue, repository, baseSha = "", config, templates }: FoundStart,
): Omit<PullReading, "linked"> {
  return {
    repository,
    pull: {
      number,
      nodeId: "",
      title: issue.title,
      body: issue.body,
      author: issue.author,
      isDraft: false,
      isOpen: issue.isOpen,
      labels: issue.labels,
      baseRef: repository.defaultBranch,
      headRef: repository.defaultBranch,
      fromFork: false,
      closes: [],
    },
    headSha: baseSha,
    baseSha,
    files: [],
    filesTruncated: false,
    config,
    templates,
    posted: {
      checkRun: undefined,
      status: undefined,
      comment: undefined,
      threads: [],
    },
  };
}

function linkedIn(own: readonly string[]): PullReading["linked"] {
  const paths = new Set(own.flatMap(readLinks));
  return [...paths].map((path) => ({ issue: undefined, path }));
}
