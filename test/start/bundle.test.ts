import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { temporaryFolder } from "../cli/temporary-folder.ts";

/** Made when the dependencies are installed. */
const folder = new URL("../../dist/bundle/", import.meta.url);

test("scripts of the bundle are ASCII, since they are read as if each byte were a letter", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("engine.js");
  for (const name of scripts)
    expect([name, firstOther(readFileSync(new URL(name, folder)))]).toEqual([
      name,
      undefined,
    ]);
});

test("what scripts import they ask of the one that runs them", () => {
  for (const name of ["command.js", "engine.js", "rest.js"]) {
    const text = readFileSync(new URL(name, folder), "latin1");
    expect([name, text.match(/\bimport\("[^"]*"\)/g)]).toEqual([name, null]);
  }
});

test("a spec can start from what comes in on standard input", () => {
  const main = fileURLToPath(new URL("main.js", folder));
  const args = ["new", "prd", "Exports", "--from-issue", "-", "--no-input"];
  const { status, stdout } = spawnSync(
    process.execPath,
    [main, ...args, "-o", "-"],
    { cwd: temporaryFolder({}), input: "# Exports\n", encoding: "utf8" },
  );
  expect({ status, title: stdout.includes("Exports") }).toEqual({
    status: 0,
    title: true,
  });
});

test("compiled code is kept of a run that did what it was asked to, and of no other", () => {
  const cwd = temporaryFolder({ "a.md": "# Login\n" });
  const hasKeptAfter = (...args: readonly string[]): boolean => {
    const env = { ...process.env, XDG_CACHE_HOME: cwd };
    const main = fileURLToPath(new URL("main.js", folder));
    spawnSync(process.execPath, [main, ...args], { cwd, env });
    return existsSync(join(cwd, "specgate", "code"));
  };
  expect(hasKeptAfter("check", "--no-cache", "nothing.md")).toBe(false);
  expect(hasKeptAfter("check", "--no-cache", "a.md")).toBe(true);
});

function firstOther(bytes: Uint8Array): string | undefined {
  const index = bytes.findIndex((byte) => byte > 127);
  if (index === -1) return undefined;
  return Buffer.from(bytes.subarray(Math.max(0, index - 40), index + 4)).toString(); // prettier-ignore
}
