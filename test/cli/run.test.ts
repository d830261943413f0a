import { readFileSync } from "node:fs";

import { runCli } from "./run-cli.ts";

const cwd = "/";

test("--version is that of the package", async () => {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  expect(await runCli(["--version"], { cwd })).toEqual({
    exitCode: 0,
    stdout: `${manifest.version}\n`,
    stderr: "",
  });
});

test.each([
  [
    ["help", "chek"],
    2,
    "",
    "error: unknown command 'chek'\n(Did you mean check?)\n",
  ],
  [
    ["help", "templates", "lnit"],
    2,
    "",
    "error: unknown command 'lnit'\n(Did you mean lint?)\n",
  ],
  [
    ["help", "templates", "lint"],
    0,
    "Usage: specgate templates lint [options]",
    "",
  ],
  [
    ["help", "explain", "link-broken"],
    0,
    "Usage: specgate explain [options]",
    "",
  ],
  [["help"], 0, "Usage: specgate [options]", ""],
  [["help", "help", "-h"], 0, "Usage: specgate [options]", ""],
])("%j: %i", async (args, exitCode, start, stderr) => {
  const result = await runCli(args, { cwd });
  expect(result).toMatchObject({ exitCode, stderr });
  expect(result.stdout.startsWith(start)).toBe(true);
});

test("--help is an answer, no command is a mistake", async () => {
  const help = await runCli(["--help"], { cwd });
  expect(help).toMatchObject({ exitCode: 0, stderr: "" });
  expect(help.stdout).toContain("check [options] [paths...]");

  const nothing = await runCli([], { cwd });
  expect(nothing).toMatchObject({ exitCode: 2, stdout: "" });
  expect(nothing.stderr).toContain("check [options] [paths...]");
});

test("a command that is nearly one is recognised", async () => {
  const { exitCode, stderr } = await runCli(["chekc"], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Did you mean check?");
});

test("serve takes its role", async () => {
  const served: string[] = [];
  const parts = {
    serve(role: string) {
      served.push(role);
      return Promise.resolve();
    },
  };
  await runCli(["serve"], { cwd, parts });
  await runCli(["serve", "--role", "web"], { cwd, parts });
  const { exitCode } = await runCli(["serve", "--role", "db"], { cwd, parts });
  expect(served).toEqual(["all", "web"]);
  expect(exitCode).toBe(2);
});

test("a fault shows where it comes from", async () => {
  const parts = { serve: () => Promise.reject(new Error("Disk on fire")) };
  const { exitCode, stderr } = await runCli(["serve"], { cwd, parts });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^specgate: Error: Disk on fire\n\s+at /);
});
