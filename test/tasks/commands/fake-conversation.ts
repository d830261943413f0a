import { findCommandLines } from "../../../src/core/commands/find-command-lines.ts";
import { readLinks } from "../../../src/core/report/command-replies/reply-marker.ts";
import type { CommandPorts } from "../../../src/tasks/commands/command-ports.ts";
import type { RunCommands } from "../../../src/tasks/job.ts";
import { jobKey } from "../../../src/tasks/job.ts";
import type { PullReading } from "../../../src/tasks/ports.ts";
import { absent, snapshotOf, text } from "../../core/builders/snapshot.ts";
import { engine } from "../inline-engine.ts";

export const specPath = "docs/specs/7-usage.md";

export interface Scene {
  readonly subject?: "issue" | "pull-request";
  readonly pull?: Parameters<typeof snapshotOf>[0];
  readonly role?: "read" | "write";
  /** By path, at the head and the base alike. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of the diff. */
  readonly changed?: readonly string[];
  /** Thrown in the place of the effect, once for each time it stands here: `react eyes`. */
  readonly fails?: readonly (readonly [effect: string, error: Error])[];
}

function unused(): never {
  throw new Error("Nobody should ask for this");
}

/** A conversation on GitHub that keeps what is written to it; the core runs on this thread. */
export function fakeConversation(scene: Scene = {}) {
  const effects: string[] = [];
  const comments: string[] = [];
  const reactions = new Set<string>();
  const files = new Map(Object.entries(scene.files ?? {}));
  const commits: string[] = [];
  const failing = [...(scene.fails ?? [])];

  function effect(name: string, done: () => void): void {
    const index = failing.findIndex(([at]) => at === name);
    if (index >= 0) {
      const [[, error] = []] = failing.splice(index, 1);
      throw error ?? new Error(name);
    }
    done();
    effects.push(name);
  }

  function reading(): PullReading {
    const snapshot = snapshotOf(scene.pull);
    const changed = scene.changed ?? [];
    return {
      ...snapshot,
      headSha: `head${commits.length}`,
      files: changed.map((path) => ({
        path,
        previousPath: undefined,
        status: "added",
        additions: 30,
        deletions: 0,
        patch: undefined,
      })),
      config: {
        base: text("specs:\n  - path: docs/specs/**/*.md\n"),
        owner: absent,
      },
      linked: comments
        .flatMap(readLinks)
        .map((path) => ({ issue: undefined, path })),
    };
  }

  const ports: CommandPorts = {
    builtInTemplates: [],
    log: { info() {}, warn() {} },
    engine: {
      ...engine,
      findCommands: async (said) =>
        said.includes("stalls") ? undefined : findCommandLines(said),
      listTemplates: async () => [
        {
          name: "prd",
          title: "Product requirements document",
          path: undefined,
        },
      ],
      lintTemplates: unused,
      startSpec: unused,
    },
    pullRequests: {
      read: async () => reading(),
      listOpen: unused,
    },
    permissions: {
      read: async (_repo, login) => {
        const role = scene.role ?? "write";
        return { login, roleName: role, permission: role };
      },
    },
    sources: {
      read: async (_repo, wanted) => ({
        files: wanted.files.map(({ path, sha }) => {
          const content = files.get(path);
          const isNew =
            scene.changed?.includes(path) && !sha.startsWith("head");
          return content === undefined || isNew ? absent : text(content);
        }),
        folders: wanted.folders.map(() => ["7-usage.md"]),
      }),
      readHistory: async () => [],
      readOlderTexts: async () => [],
    },
    issueComments: { listOwn: async () => comments },
    conversations: {
      comment: async (_place, body) =>
        effect("comment", () => comments.push(body)),
    },
    reactions: {
      async add(_repo, _comment, reaction) {
        effect(`react ${reaction}`, () => reactions.add(reaction));
        return "there";
      },
    },
    queue: {
      accept: unused,
      add: async (jobs) => {
        for (const job of jobs) effect(`queue ${jobKey(job)}`, () => {});
      },
    },
    branches: {
      create: unused,
      commit: async (_repo, commit) => {
        effect(`commit to ${commit.branch}`, () => {
          commits.push(commit.message);
          for (const { path, text: content } of commit.files)
            files.set(path, content);
        });
        return { kind: "committed", sha: "c0ffee" };
      },
    },
    specStarts: {
      read: async () => {
        const { repository, templates, config } = { ...reading() };
        return {
          kind: "found",
          repository,
          isArchived: false,
          baseSha: "head0",
          config,
          templates,
          app: "specgate[bot]",
          branches: [],
          issue: {
            kind: "issue",
            title: "Billing is a black box",
            body: "",
            url: `${repository.url}/issues/12`,
            author: "bo",
            isOpen: true,
            assignees: [],
            labels: [],
          },
        };
      },
      readPulls: unused,
      listSubIssues: unused,
      readBranch: async () => ({
        commits: commits.map((message) => ({
          message,
          author: "specgate[bot]",
        })),
        creator: undefined,
      }),
    },
    specPulls: { open: unused, ask: unused },
  };
  return { effects, comments, reactions, files, commits, ports };
}

export function jobFor(
  said: string,
  subject: "issue" | "pull-request" = "pull-request",
): RunCommands {
  return {
    kind: "run-commands",
    conversation: {
      installationId: 1,
      owner: "acme",
      repo: "widgets",
      number: 12,
      subject,
    },
    comment: {
      id: 987,
      author: "cy",
      text: said,
      createdAt: "2026-01-31T12:00:00Z",
    },
  };
}
