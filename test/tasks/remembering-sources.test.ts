import type { FileState } from "../../src/core/policy/snapshot.ts";
import type { FileAt, WantedSources } from "../../src/tasks/ports.ts";
import { rememberingSources } from "../../src/tasks/remembering-sources.ts";

const repo = { installationId: 1, owner: "acme", repo: "widgets" };

const at = (path: string): FileAt => ({ sha: "head", path });
const named = ({ path }: FileAt): FileState => ({ kind: "text", text: path });

test("nothing is read twice, and answers stay in the order asked for", async () => {
  const asked: WantedSources[] = [];
  const sources = rememberingSources({
    read(_repo, wanted) {
      asked.push(wanted);
      return Promise.resolve({
        files: wanted.files.map(named),
        folders: wanted.folders.map(({ path }) => [path]),
      });
    },
  });

  await sources.read(repo, { files: [at("a"), at("b")], folders: [at("c")] });
  const all = { files: [at("d"), at("b"), at("a")], folders: [at("c")] };
  const again = await sources.read(repo, all);
  await sources.read(repo, all);

  expect(again).toEqual({
    files: [at("d"), at("b"), at("a")].map(named),
    folders: [["c"]],
  });
  expect(asked.slice(1)).toEqual([{ files: [at("d")], folders: [] }]);
});
