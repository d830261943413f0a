/** What the generated specs talk about. */
export const things = [
  "usage report",
  "invoice",
  "workspace",
  "access token",
  "audit event",
  "export job",
  "notification rule",
  "billing period",
  "feature flag",
  "retention policy",
  "search index",
  "webhook delivery",
  "payment method",
  "team invitation",
] as const;

export const actors = [
  "an admin",
  "a support agent",
  "a billing owner",
  "an auditor",
  "a workspace member",
  "an API client",
] as const;

export const actions = [
  "creates",
  "renames",
  "archives",
  "exports",
  "restores",
  "shares",
  "deletes",
  "downloads",
] as const;

export const outcomes = [
  'the page shows "Saved" within 2 seconds',
  "the response has status 403 and an error code",
  "one audit event is written with the actor and the time",
  "the list shows the change after a reload",
  "an e-mail goes out within 5 minutes",
  "the job is retried 3 times and then marked as `failed`",
  "the CSV holds one row for each day of the period",
] as const;

export const reasons = [
  "Customers asked for it in 41 of 60 interviews of the last quarter, and support answers the same question 120 times a week.",
  "Today the numbers are copied by hand from three systems, which takes a day each month and has gone wrong twice.",
  "The current page loads all rows before it draws the first, so that workspaces with 90 days of data wait 14 seconds.",
  "Auditors want to see who changed what, and the log keeps only the last state.",
  "The contract with our largest customers names a deadline of 30 days after the request.",
] as const;

export const risks = [
  "Events arrive late or out of order, so a total may change after it was shown",
  "Large workspaces need an aggregation before the first read",
  "The provider limits calls to 100 a minute and account",
  "Old clients send the previous form of the request for another 6 months",
] as const;

export const code = [
  "GET /api/usage?period=current\nAccept: application/json",
  'type Usage = {\n  workspaceId: string;\n  day: string;\n  unit: "call" | "row";\n};',
  "select day, sum(quantity)\n  from usage_daily\n where workspace_id = $1\n group by day;",
] as const;
