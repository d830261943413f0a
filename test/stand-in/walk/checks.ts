import type { GitHub } from "../../../stand-in/github.ts";
import { installed } from "../stage.ts";

const at = { owner: "acme", repo: "widgets" };

export async function walkChecks(hub: GitHub, head_sha: string): Promise<void> {
  const { checks, repos } = (await installed(hub)).rest;
  const annotation = {
    path: "new.md",
    start_line: 1,
    end_line: 1,
    annotation_level: "failure" as const,
    message: "Missing",
  };
  const { data: run } = await checks.create({
    ...at,
    head_sha,
    name: "Specgate",
    status: "in_progress",
    external_id: "1",
    started_at: "2026-01-01T00:00:00Z",
    output: { title: "One", summary: "One", annotations: [annotation] },
    actions: [{ label: "Check", description: "Again", identifier: "check" }],
  });
  const own = { ...at, check_run_id: run.id };
  await checks.update({
    ...own,
    conclusion: "failure",
    output: { title: "Two", summary: "Two", annotations: [annotation] },
  });
  const { data } = await checks.get(own);
  expect(data.output.annotations_count).toBe(2);
  await checks.listAnnotations(own);
  await checks.listForRef({ ...at, ref: head_sha, check_name: "Specgate" });
  await checks.listSuitesForRef({ ...at, ref: "count" });
  const suite = { ...at, check_suite_id: run.check_suite?.id ?? 0 };
  await checks.getSuite(suite);
  await checks.listForSuite({ ...suite, filter: "all" });
  await checks.rerequestRun(own);
  await checks.rerequestSuite(suite);
  await repos.createCommitStatus({
    ...at,
    sha: head_sha,
    state: "pending",
    context: "specgate/spec",
    description: "Checking",
    target_url: "https://example.com/",
  });
  await repos.listCommitStatusesForRef({ ...at, ref: head_sha });
  await repos.getCombinedStatusForRef({ ...at, ref: head_sha });
}
