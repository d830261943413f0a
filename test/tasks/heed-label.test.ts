import type { FileState } from "../../src/core/policy/snapshot.ts";
import { heedLabel } from "../../src/tasks/heed-label.ts";
import type { Job } from "../../src/tasks/job.ts";
import { jobKey } from "../../src/tasks/job.ts";
import { found, issue } from "./fake-scaffold.ts";

const set = { issue, label: "spec:prd", actor: "ana", date: "2026-03-04" };

async function queuedFor(
  label: string,
  base: FileState,
  history: readonly string[] = [],
): Promise<readonly Job[]> {
  const queued: Job[] = [];
  const { repository, templates } = found;
  const config = { base, owner: { kind: "absent" } as const };
  await heedLabel(
    { ...set, kind: "heed-label", label },
    {
      repositories: {
        readProcess: async () => ({
          repository,
          baseSha: "b1",
          config,
          templates,
        }),
      },
      sources: { readHistory: async () => history },
      queue: {
        accept: async () => "accepted",
        add: async (jobs) => void queued.push(...jobs),
      },
    },
  );
  return queued;
}

const absent = { kind: "absent" } as const;
const own: FileState = { kind: "text", text: "labels: { Needs PRD: prd }\n" };
const broken: FileState = { kind: "text", text: "labels: [prd]\n" };

test.each<[string, FileState, string | undefined]>([
  ["spec:prd", absent, "prd"],
  ["bug", absent, undefined],
  ["needs prd", own, "prd"],
  ["spec:prd", own, undefined],
])("the label `%s` with %j asks for %s", async (label, config, template) => {
  const queued = await queuedFor(label, config);

  expect(queued).toEqual(
    template === undefined
      ? []
      : [{ ...set, kind: "scaffold-spec", label, template }],
  );
});

test("of a configuration that is wrong, the last one that was right counts", async () => {
  const queued = await queuedFor("needs prd", broken, [
    "labels: [prd]\n",
    "labels: { Needs PRD: prd }\n",
  ]);

  expect(queued).toHaveLength(1);
});

test("labels are looked at one by one, specs are started one an issue", () => {
  const labels = ["spec:prd", "bug"];
  const keys = labels.flatMap((label) => [
    jobKey({ ...set, kind: "heed-label", label }),
    jobKey({ ...set, kind: "scaffold-spec", label, template: "prd" }),
  ]);

  expect(keys).toEqual([
    "label/acme/widgets/12/spec:prd",
    "spec/acme/widgets/12",
    "label/acme/widgets/12/bug",
    "spec/acme/widgets/12",
  ]);
});
