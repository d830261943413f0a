import { join } from "node:path";

import { walkMarkdown } from "../../src/cli/walk-markdown.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a folder that cannot be read is refused with what the system says, one that is not there is empty", async () => {
  const cwd = temporaryFolder({ "file.md": "# A\n" });
  const refused: unknown[] = [];
  const refuse = (...args: readonly unknown[]) => refused.push(args);
  const walk = async (name: string) => {
    const found: string[] = [];
    for await (const path of walkMarkdown(join(cwd, name), refuse))
      found.push(path);
    return found;
  };
  expect(await walk(".")).toEqual([join(cwd, "file.md")]);
  expect(await walk("gone")).toEqual([]);
  expect(await walk("file.md")).toEqual([]);
  expect(refused).toEqual([
    [join(cwd, "file.md"), expect.objectContaining({ code: "ENOTDIR" })],
  ]);
});
