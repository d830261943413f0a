import type { PostedCheckRun, PostedStatus } from "../core/policy/posted.ts";
import type { Conclusion } from "../core/spec-report.ts";
import { checkName, statusContext } from "./check-name.ts";

/** The App's own verdict on a commit. Wants the variable `$appId: Int`; null where nobody asks as an App. */
export const verdictFragment = `
fragment Verdict on Commit {
  oid
  checkSuites(first: 10, filterBy: { appId: $appId, checkName: "${checkName}" }) {
    nodes {
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
  readonly checkSuites: {
    readonly nodes:
      | readonly ({
          readonly checkRuns: {
            readonly nodes: readonly (CheckRunData | null)[] | null;
          } | null;
        } | null)[]
      | null;
  } | null;
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
  const runs = (verdict?.checkSuites?.nodes ?? [])
    .flatMap((suite) => suite?.checkRuns?.nodes ?? [])
    .filter((run) => run !== null)
    .toSorted((a, b) => (b.databaseId ?? 0) - (a.databaseId ?? 0));
  const newest = runs[0];
  if (!newest) return undefined;
  return {
    id: newest.databaseId ?? 0,
    externalId: newest.externalId ?? "",
    completed: newest.status === "COMPLETED",
    conclusion: conclusions[newest.conclusion ?? ""],
    annotations: newest.annotations?.totalCount ?? 0,
    url: newest.url,
  };
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
