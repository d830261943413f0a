import type { Probot } from "probot";

import type {
  Branches,
  CheckRuns,
  Conversations,
  IssueComments,
  Permissions,
  PullRequests,
  Reviews,
  Sources,
  Statuses,
} from "../tasks/ports.ts";
import type { Reactions } from "../tasks/commands/command-ports.ts";
import { createBranches } from "./branches.ts";
import type {
  Repositories,
  SpecPulls,
  SpecStarts,
} from "../tasks/scaffold-ports.ts";
import { createCheckRuns } from "./check-runs.ts";
import type { GetClient } from "./client.ts";
import { createConversations } from "./conversations.ts";
import { createIssueComments } from "./issue-comments.ts";
import { createPermissions } from "./permissions.ts";
import { createPullRequests } from "./pull-requests.ts";
import { createRepositories } from "./repositories.ts";
import { createReactions } from "./reactions.ts";
import { createReviews } from "./reviews.ts";
import { createSources } from "./sources.ts";
import { createSpecPulls } from "./spec-pulls.ts";
import { createSpecStarts } from "./spec-starts.ts";
import { createStatuses } from "./statuses.ts";

export interface GitHubPorts {
  readonly pullRequests: PullRequests;
  readonly sources: Sources;
  readonly checkRuns: CheckRuns;
  readonly statuses: Statuses;
  readonly reviews: Reviews;
  readonly conversations: Conversations;
  readonly permissions: Permissions;
  readonly issueComments: IssueComments;
  readonly reactions: Reactions;
  readonly branches: Branches;
  readonly repositories: Repositories;
  readonly specStarts: SpecStarts;
  readonly specPulls: SpecPulls;
}

/** All that tasks may ask of GitHub, with a lane of its own for each installation. */
export function createGitHubPorts(app: Probot, appId: number): GitHubPorts {
  const getClient: GetClient = (installationId) => app.auth(installationId);
  return {
    pullRequests: createPullRequests(getClient, appId),
    sources: createSources(getClient),
    checkRuns: createCheckRuns(getClient, appId),
    statuses: createStatuses(getClient),
    reviews: createReviews(getClient),
    conversations: createConversations(getClient),
    permissions: createPermissions(getClient),
    issueComments: createIssueComments(getClient),
    reactions: createReactions(getClient),
    branches: createBranches(getClient),
    repositories: createRepositories(getClient),
    specStarts: createSpecStarts(getClient),
    specPulls: createSpecPulls(getClient),
  };
}
