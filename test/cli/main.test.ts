import { once } from "node:events";
import { text } from "node:stream/consumers";

import { runMain, startMain } from "./run-main.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const unfilled = `# Login\n\n${"## Part\n\nTBD\n\n".repeat(500)}`;

test("checks files, tells what is wrong and ends", async () => {
  const cwd = temporaryFolder({ "a b.md": "# Login\n\n## Goals\n\nTBD\n" });
  const { exitCode, stdout, stderr } = await runMain(cwd, ["check", "a b.md"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toContain("┌─ a b.md:5:1\n");
});

test("whoever stops reading stops the output, not the verdict", async () => {
  const cwd = temporaryFolder({ "a.md": unfilled });
  const child = startMain(cwd, ["check", "a.md"]);
  child.stdout.once("data", () => child.stdout.destroy());
  const [stderr] = await Promise.all([
    text(child.stderr),
    once(child, "close"),
  ]);
  expect({ exitCode: child.exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: "",
  });
});

test("a document that takes too long is a finding, and the others are checked", async () => {
  const cwd = temporaryFolder({
    "a.md": "# Fine\n\nText\n",
    // The escaped mark leaves it to the reference parser, which takes minutes over the rest.
    "hostile.md": `\\**a** ${"*_".repeat(30_000)}`,
    "z.md": "# Fine\n\nText\n",
  });
  const { exitCode, stdout } = await runMain(cwd, [
    "check",
    ".",
    "--timeout",
    "3",
  ]);
  expect(stdout).toContain("error[document-readable]");
  expect(stdout).toMatch(/3 specs checked in .*: 1 error in 1 spec\n$/);
  expect(exitCode).toBe(1);
}, 30_000);
