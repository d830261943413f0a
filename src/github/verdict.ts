import type { PostedCheckRun, PostedStatus } from "../core/policy/posted.ts";
import type { Conclusion } from "../core/spec-report.ts";
import { checkName, statusContext } from "./check-name.ts";
import { present } from "./nodes.ts";
import type { Nodes } from "./nodes.ts";

/** The App's own verdict on a commit. Wants the variable `$appId: Int`; null where nobody asks as an App. */
export const verdictFragment = `
fragment Verdict on Commit {
  oid
  checkSuites(first: 10, filterBy: { appId: $appId, checkName: "${checkName}" }) {
    nodes {
      status
      checkRuns(first: 10, filterBy: { checkName: "${checkName}", checkType: LATEST }) {
        nodes {
          databaseId
          externalId
          status
          conclusion
          url
          annotations(first: 1) { totalCount }
        }
      }
    }
  }
  status {
    context(name: "${statusContext}") { state description }
  }
}`;

export interface VerdictData {
  readonly oid: string;
  readonly checkSuites: Nodes<{
    readonly status: string;
    readonly checkRuns: Nodes<CheckRunData> | null;
  }> | null;
  readonly status: {
    readonly context: {
      readonly state: string;
      readonly description: string | null;
    } | null;
  } | null;
}

interface CheckRunData {
  readonly databaseId: number | null;
  readonly externalId: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
  readonly annotations: { readonly totalCount: number } | null;
}

const conclusions: Readonly<Record<string, Conclusion>> = {
  SUCCESS: "success",
  FAILURE: "failure",
  NEUTRAL: "neutral",
};

const states: Readonly<Record<string, PostedStatus["state"]>> = {
  ERROR: "error",
  EXPECTED: "pending",
  FAILURE: "failure",
  PENDING: "pending",
  SUCCESS: "success",
};

export function postedCheckRun(
  verdict: VerdictData | undefined,
): PostedCheckRun | undefined {
  const runs = present(verdict?.checkSuites).flatMap((suite) =>
    present(suite.checkRuns).map((run) => ({ ...run, suite })),
  );
  const newest = runs.toSorted((a, b) => idOf(b) - idOf(a))[0];
  if (!newest) return undefined;
  const completed = newest.status === "COMPLETED";
  return {
    id: idOf(newest),
    externalId: newest.externalId ?? "",
    completed,
    conclusion: conclusions[newest.conclusion ?? ""],
    annotations: newest.annotations?.totalCount ?? 0,
    url: newest.url,
    // "Re-run" sets the suite back and leaves the run as it is (OpenAPI description, checks/rerequest-run).
    rerequested: completed && newest.suite.status !== "COMPLETED",
  };
}

function idOf(run: CheckRunData): number {
  return run.databaseId ?? 0;
}

export function postedStatus(
  verdict: VerdictData | undefined,
): PostedStatus | undefined {
  const context = verdict?.status?.context;
  if (!context) return undefined;
  return {
    state: states[context.state] ?? "error",
    description: context.description ?? "",
  };
}
