import { once } from "node:events";
import { text } from "node:stream/consumers";

import type { ReportJson } from "../../src/cli/format/report-schema.ts";
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

test("among many documents, one that takes too long is named, and the others are checked in their order", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index + 100}.md`);
  const cwd = temporaryFolder({
    ...Object.fromEntries(names.map((name) => [name, "# Fine\n\nText\n"])),
    // The escaped mark leaves it to the reference parser, which takes minutes over the rest.
    "117.md": `\\**a** ${"*_".repeat(30_000)}`,
  });
  const { exitCode, stdout } = await runMain(cwd, [
    "check",
    ".",
    "--timeout",
    "3",
    "--format",
    "json",
  ]);
  const { specs }: ReportJson = JSON.parse(stdout);
  expect(specs.map(({ path }) => path)).toEqual(names);
  const stopped = specs.filter(({ findings }) =>
    findings.some(({ rule }) => rule === "document-readable"),
  );
  expect(stopped.map(({ path }) => path)).toEqual(["117.md"]);
  expect(
    specs.filter(({ title }) => title !== "Fine").map(({ path }) => path),
  ).toEqual(["117.md"]);
  expect(exitCode).toBe(1);
}, 30_000);
