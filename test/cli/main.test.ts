import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { temporaryFolder } from "./temporary-folder.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** The real program in a process of its own. */
function start(cwd: string, args: readonly string[]) {
  return spawn(process.execPath, [main, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function runMain(cwd: string, args: readonly string[]) {
  const child = start(cwd, args);
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exitCode: exitCode as unknown, stdout, stderr };
}

const unfilled = `# Login\n\n${"## Part\n\nTBD\n\n".repeat(500)}`;

test("checks files, tells what is wrong and ends", async () => {
  const cwd = temporaryFolder({ "a b.md": "# Login\n\n## Goals\n\nTBD\n" });
  const { exitCode, stdout, stderr } = await runMain(cwd, ["check", "a b.md"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toContain("┌─ a b.md:5:1\n");
});

test("whoever stops reading stops the output, not the verdict", async () => {
  const cwd = temporaryFolder({ "a.md": unfilled });
  const child = start(cwd, ["check", "a.md"]);
  child.stdout.once("data", () => child.stdout.destroy());
  const [stderr, [exitCode]] = await Promise.all([
    text(child.stderr),
    once(child, "close"),
  ]);
  expect({ exitCode: exitCode as unknown, stderr }).toEqual({
    exitCode: 1,
    stderr: "",
  });
});

test("a document that takes too long is a finding, and the others are checked", async () => {
  const cwd = temporaryFolder({
    "a.md": "# Fine\n\nText\n",
    "hostile.md": "*a **b".repeat(20_000),
    "z.md": "# Fine\n\nText\n",
  });
  const { exitCode, stdout } = await runMain(cwd, [
    "check",
    ".",
    "--timeout",
    "0.5",
  ]);
  expect(stdout).toContain("error[document-readable]");
  expect(stdout).toMatch(/3 specs checked in .*: 1 error in 1 spec\n$/);
  expect(exitCode).toBe(1);
}, 30_000);
