import { readFileSync } from "node:fs";

import type { FileState } from "../../src/core/policy/snapshot.ts";
import { startRequestedSpec } from "../../src/core/scaffold/start-request.ts";
import { listTemplates } from "../../src/core/template/list-templates.ts";
import type {
  BranchReading,
  FoundStart,
  StartReading,
} from "../../src/tasks/scaffold-ports.ts";
import type { ScaffoldPorts } from "../../src/tasks/scaffold-spec.ts";

export const issue = {
  installationId: 1,
  owner: "acme",
  repo: "widgets",
  number: 12,
};

export const found: FoundStart = {
  repository: {
    owner: "acme",
    name: "widgets",
    url: "https://github.com/acme/widgets",
    defaultBranch: "main",
  },
  isArchived: false,
  baseSha: "b1",
  config: { base: { kind: "absent" }, owner: { kind: "absent" } },
  templates: [],
  issue: {
    kind: "issue",
    title: "Usage export",
    body: "## Problem\n\nBookkeepers retype usage.",
    url: "https://github.com/acme/widgets/issues/12",
    isOpen: true,
    author: "ana",
    assignees: [],
    labels: ["spec:prd"],
  },
  app: "specgate[bot]",
  branches: [],
};

const builtInTemplates = ["prd", "technical-spec"].map((name) => ({
  name,
  path: `templates/${name}.md`,
  text: readFileSync(`templates/${name}.md`, "utf8"),
  origin: "built-in" as const,
}));

interface FakeState {
  readonly reading?: StartReading;
  readonly own?: readonly string[];
  readonly branch?: BranchReading;
  /** By path, on the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  /** Names in the folder of specs. */
  readonly folder?: readonly string[];
  /** Files of open pull requests. */
  readonly openPaths?: readonly string[];
  /** Thrown by the writing of that name. */
  readonly fails?: Readonly<Record<string, Error>>;
  /** How many texts take too long. */
  readonly stalls?: number;
}

/** A GitHub of one issue, which keeps what was asked of it and what was written, in order. */
export function fakeScaffold(state: FakeState = {}) {
  const asked: string[] = [];
  const writes: string[] = [];
  const texts: string[] = [];
  let stalls = state.stalls ?? 0;
  const write = (name: string, text: string) => {
    const error = state.fails?.[name];
    if (error) throw error;
    writes.push(text);
  };
  const fileAt = (path: string): FileState => {
    const text = state.files?.[path];
    return text === undefined ? { kind: "absent" } : { kind: "text", text };
  };
  const ports: ScaffoldPorts = {
    specStarts: {
      read: async () => state.reading ?? { kind: "found", ...found },
      readPulls: async (_repo, numbers) => {
        asked.push(`pulls ${numbers.join(" ")}`);
        return [];
      },
      listSubIssues: async () => {
        asked.push("sub-issues");
        return [];
      },
      readBranch: async (_repo, { name }) => {
        asked.push(`branch ${name}`);
        return state.branch ?? { commits: [], creator: undefined };
      },
    },
    issueComments: { listOwn: async () => state.own ?? [] },
    pullRequests: {
      listOpen: async () => [
        { number: 3, bodies: [], paths: state.openPaths ?? [] },
      ],
    },
    sources: {
      read: async (_repo, { files, folders }) => ({
        files: files.map(({ path }) => fileAt(path)),
        folders: folders.map(({ path }) => {
          asked.push(`folder ${path}`);
          return state.folder ?? [];
        }),
      }),
      readHistory: async () => [],
      readOlderTexts: async () => [],
    },
    engine: {
      listTemplates: async (sources) => listTemplates(sources),
      startSpec: async (request) =>
        stalls-- > 0 ? undefined : startRequestedSpec(request),
    },
    builtInTemplates,
    branches: {
      async create(repo, branch, sha) {
        write(
          "create",
          `branch ${repo.owner}/${repo.repo} ${branch} at ${sha}`,
        );
        return "created";
      },
      async commit(_repo, { branch, parent, files }) {
        write("commit", `commit to ${branch} on ${parent}`);
        texts.push(...files.map(({ text }) => text));
        return state.fails?.["moved"]
          ? { kind: "moved" }
          : { kind: "committed", sha: "c1" };
      },
    },
    specPulls: {
      async open(_repo, { branch, base, title }) {
        write("open", `pull request ${branch} into ${base}: ${title}`);
        return { number: 13, url: "https://github.com/acme/widgets/pull/13" };
      },
      async ask(pull, logins) {
        write("ask", `ask ${logins.join(" ")} on #${pull.number}`);
      },
    },
  };
  return { asked, writes, texts, ports };
}
