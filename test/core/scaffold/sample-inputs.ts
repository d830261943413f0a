import type { GivenInputs } from "../../../src/core/scaffold/given-inputs.ts";

/** What somebody typed to get the sample document of `test/fixtures/specs/usage-dashboard`. */
export const sampleInputs = {
  type: "feature",
  complexity: "medium",
  audience: "Engineering, product, design, support, and finance stakeholders",
  title: "Usage-based billing dashboard",
  summary:
    "Customers need a clear way to inspect usage, forecast spend, and understand billing changes before invoices are generated.",
  goals: [
    "Show current usage by workspace and billing period",
    "Estimate projected invoice total from current usage pace",
    "Flag usage anomalies before billing closes",
  ],
  nonGoals: [
    "Replace the existing invoicing provider",
    "Support custom enterprise contract rules in the first release",
  ],
  requirements: [
    "Authenticated admins can view usage by day, product area, and workspace",
    "Users can export the current period usage summary as CSV",
    "System records audit events when billing data is viewed or exported",
  ],
  architecture:
    "Add a billing usage read model populated from metering events. Serve dashboard data through a cached API route with tenant-scoped authorization checks.",
  interfaces: [
    "GET /api/billing/usage?period=current returns daily usage totals",
    "GET /api/billing/usage/export streams a CSV export",
    "Metering event consumer writes normalized usage rows",
  ],
  data: [
    "BillingUsageDaily: workspaceId, productArea, usageDate, quantity, unit, sourceEventCount",
    "BillingUsageExport: workspaceId, requestedById, periodStart, periodEnd, fileKey",
  ],
  criteria: [
    "Dashboard loads current period usage in under 1.5 seconds for workspaces with 90 days of data",
    "CSV export includes the same totals shown in the dashboard",
    "Non-admin users receive a 403 for all billing usage endpoints",
  ],
  risks: [
    "Metering events may arrive late or out of order",
    "Projected invoice totals can be misunderstood as final charges",
    "Large workspaces may require aggregation before API reads",
  ],
} as const satisfies GivenInputs;
