import type { Permissions } from "./state/app.ts";

/** What the App is registered with where nothing else is said. */
export const defaultPermissions: Permissions = {
  checks: "write",
  contents: "write",
  issues: "write",
  members: "read",
  merge_queues: "read",
  metadata: "read",
  pull_requests: "write",
  statuses: "write",
};

/** And what it subscribes to. */
export const defaultEvents = [
  "check_run",
  "check_suite",
  "issue_comment",
  "issues",
  "merge_group",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_review_thread",
  "push",
  "repository",
];
