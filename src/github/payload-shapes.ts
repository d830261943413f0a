import { z } from "zod";

/** Of every event that is delivered to an installation and is about a repository. */
export const sourceShape = z.object({
  installation: z.object({ id: z.number() }),
  repository: z.object({
    name: z.string(),
    owner: z.object({ login: z.string() }),
    default_branch: z.string(),
  }),
});

export const pullRequestShape = z.object({ number: z.number() });

/** Of `issues.labeled`: the one label of this event, whatever else is on the issue. */
export const labeledShape = z.object({
  issue: z.object({ number: z.number(), updated_at: z.string() }),
  label: z.object({ name: z.string() }).nullish(),
  sender: z.object({ login: z.string() }).nullish(),
});

const suiteShape = z.object({
  head_sha: z.string(),
  /** Null where the head lies in a fork. */
  head_branch: z.string().nullish(),
  /** Empty where the head lies in a fork. */
  pull_requests: z.array(z.object({ number: z.number() })).default([]),
});

export const checkSuiteShape = z.object({ check_suite: suiteShape });

export const checkRunShape = z.object({
  check_run: z.object({
    external_id: z.string().nullish(),
    check_suite: suiteShape,
  }),
});

export const mergeGroupShape = z.object({
  merge_group: z.object({
    head_sha: z.string(),
    head_ref: z.string(),
    base_sha: z.string(),
  }),
});

const paths = z.array(z.string()).default([]);

export const pushShape = z.object({
  ref: z.string(),
  after: z.string(),
  created: z.boolean(),
  deleted: z.boolean(),
  forced: z.boolean(),
  commits: z
    .array(z.object({ added: paths, modified: paths, removed: paths }))
    .default([]),
  head_commit: z
    .object({ committer: z.object({ username: z.string().nullish() }) })
    .nullish(),
});

export const issueCommentShape = z.object({
  action: z.string(),
  issue: z.object({
    number: z.number(),
    /** There on pull requests alone. */
    pull_request: z.object({}).nullish(),
  }),
  comment: z.object({
    id: z.number(),
    body: z.string().nullish(),
    created_at: z.string(),
    /** Null where the account is gone. */
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
    performed_via_github_app: z.object({}).nullish(),
  }),
});
