import { runMain } from "./run-main.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function completions(...words: readonly string[]) {
  const cwd = temporaryFolder({
    ".git/HEAD": "",
    ".github/spec-templates/postmortem.md": "# Postmortem\n\n## Impact\n",
  });
  const { stdout } = await runMain(cwd, ["complete", "--", ...words]);
  return stdout.split("\n").map((line) => line.split("\t")[0]);
}

test.each([
  [["ch"], "check"],
  [["check", "--fail"], "--fail-on"],
  [["check", "--format", "s"], "sarif"],
  [["explain", "section-e"], "section-empty"],
  [["new", "post"], "postmortem"],
  [["completion", "fi"], "fish"],
])("%j: offers %s", async (words, offered) => {
  expect(await completions(...words)).toContain(offered);
});

test.each(["bash", "zsh", "fish", "powershell"])(
  "prints a script for %s",
  async (shell) => {
    const cwd = temporaryFolder({});
    const { exitCode, stdout } = await runMain(cwd, ["completion", shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\bcomplete\b[^]*specgate/);
  },
);

test("of a shell that is not known, says which are", async () => {
  const cwd = temporaryFolder({});
  const { exitCode, stderr } = await runMain(cwd, ["completion", "tcsh"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Allowed choices are bash, zsh, fish, powershell");
});
