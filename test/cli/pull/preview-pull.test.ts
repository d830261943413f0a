import { previewPull } from "../../../src/cli/pull/preview-pull.ts";
import type { PullReading, Sources } from "../../../src/tasks/ports.ts";
import { absent, snapshotOf, text } from "../../core/builders/snapshot.ts";

const engine = {
  checkSpec: () => Promise.reject(new Error("There is no spec to check")),
  checkReferences: () => Promise.reject(new Error("There is no spec to check")),
  findSpecLinks: (texts: readonly string[]) =>
    Promise.resolve(texts.map(() => [])),
  lintTemplates: () => Promise.resolve([]),
  findCommands: () => Promise.resolve([]),
};

const sources: Sources = {
  read: () => Promise.resolve({ files: [], folders: [] }),
  readHistory: () => Promise.resolve([]),
  readOlderTexts: async () => [],
};

test("shows all that the App would say, as if it had said nothing yet", async () => {
  const { repository, pull, headSha, baseSha, posted } = snapshotOf();
  const reading: PullReading = {
    repository,
    pull,
    headSha,
    baseSha,
    files: [],
    filesTruncated: false,
    config: { base: text("require:\n  paths: [src/**]\n"), owner: absent },
    templates: [],
    posted,
    linked: [],
  };
  const name = { owner: "acme", repo: "widgets", number: 12, host: undefined };
  const preview = async (said: PullReading["posted"]) => {
    const read = () => Promise.resolve({ ...reading, posted: said });
    return previewPull(name, {
      pullRequests: { read },
      sources,
      engine,
      builtInTemplates: [],
    });
  };

  const first = await preview(posted);
  const status = first?.actions.find((one) => one.kind === "set-status");
  if (status === undefined) throw new Error("No status was planned");
  const second = await preview({ ...posted, status });
  expect(second?.actions).toEqual(first?.actions);
});
