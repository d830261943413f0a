import type { FileAt, Sources } from "../../src/tasks/ports.ts";
import { absent, text } from "../core/builders/snapshot.ts";

function keyOf({ sha, path }: FileAt): string {
  return `${sha}:${path}`;
}

/** Files by `sha:path`, and what was asked for. */
export function fakeSources(
  files: Readonly<Record<string, string>>,
  history: readonly string[] = [],
) {
  const asked: string[] = [];
  const sources: Sources = {
    async read(repo, wanted) {
      asked.push(`${repo.repo}: ${wanted.files.map(keyOf).join(" ")}`);
      return {
        files: wanted.files.map((at) => {
          const content = files[keyOf(at)];
          return content === undefined ? absent : text(content);
        }),
        folders: wanted.folders.map(() => ["7-usage.md"]),
      };
    },
    readHistory: () => Promise.resolve(history),
    readOlderTexts: async () => [],
  };
  return { asked, sources };
}
