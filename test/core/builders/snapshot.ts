import type { Config } from "../../../src/core/config/config.ts";
import type { ConfigOutcome } from "../../../src/core/config/config-outcome.ts";
import type {
  ChangedFile,
  FileState,
  FoundBy,
  PullRequest,
  Snapshot,
  SpecSnapshot,
} from "../../../src/core/policy/snapshot.ts";

export const headSha = "1111111111111111111111111111111111111111";
export const baseSha = "2222222222222222222222222222222222222222";
export const configFile = {
  repository: "acme/widgets",
  path: ".github/specgate.yml",
};

/** Requires an approved spec for 20 lines in `src`, and has two ways out. */
export const strictConfig: Config = {
  version: 1,
  specs: [{ path: "docs/specs/**/*.prd.md", template: "prd" }],
  require: { paths: ["src/**"], minChangedLines: 20, status: "Approved" },
  exempt: {
    authors: ["dependabot[bot]"],
    labels: ["no-spec"],
    paths: ["**/*.md"],
  },
};

export function validConfig(
  config: Config = strictConfig,
): Extract<ConfigOutcome, { readonly kind: "valid" }> {
  return { kind: "valid", file: configFile, config };
}

export const text = (content: string): FileState => ({
  kind: "text",
  text: content,
});

export const absent: FileState = { kind: "absent" };

/** A pull request of acme/widgets that changes nothing; each test says what is different. */
export function snapshotOf(
  parts: Partial<Omit<Snapshot, "pull">> & {
    readonly pull?: Partial<PullRequest>;
  } = {},
): Snapshot {
  const { pull, ...others } = parts;
  return {
    subject: "pull-request",
    repository: {
      owner: "acme",
      name: "widgets",
      url: "https://github.com/acme/widgets",
      defaultBranch: "main",
    },
    pull: {
      number: 12,
      nodeId: "PR_12",
      title: "Show usage limits",
      body: "",
      author: "ana",
      isDraft: false,
      isOpen: true,
      labels: [],
      baseRef: "main",
      headRef: "ana/usage",
      fromFork: false,
      closes: [],
      ...pull,
    },
    headSha,
    baseSha,
    files: [],
    filesTruncated: false,
    config: validConfig(),
    headConfig: undefined,
    templates: [],
    headTemplates: [],
    specs: [],
    nearMisses: [],
    posted: {
      checkRun: undefined,
      status: undefined,
      comment: undefined,
      threads: [],
    },
    ...others,
  };
}

export function changedFile(
  path: string,
  parts: Partial<ChangedFile> = {},
): ChangedFile {
  return {
    path,
    previousPath: undefined,
    status: "modified",
    additions: 30,
    deletions: 10,
    patch: undefined,
    ...parts,
  };
}

export const inDiff: FoundBy = { kind: "diff" };
export const bySpecLine: FoundBy = { kind: "body", as: "spec-line" };
export const byLink: FoundBy = { kind: "body", as: "link" };

/** A new spec of the diff, unless the parts say otherwise. */
export function specSnapshotOf(
  path: string,
  parts: Partial<SpecSnapshot> = {},
): SpecSnapshot {
  return {
    path,
    foundBy: [inDiff],
    file: changedFile(path, { status: "added" }),
    head: text("# Usage limits\n"),
    base: absent,
    ...parts,
  };
}
