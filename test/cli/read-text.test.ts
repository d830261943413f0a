import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const latin = Buffer.from("# Größe\n\n## Über uns\n", "latin1");
const cwd = temporaryFolder({
  "a.md": "# Login\n\n## Summary\n\nPeople log in with a key.\n",
  "latin.md": latin,
  "latin.yml": Buffer.from("words:\n  vague: [schön]\n", "latin1"),
  "utf-16.yml": Buffer.from("\ufeffversion: 1\n", "utf16le"),
  "binary.yml": "version: 1\n\0",
  "own/.git/HEAD": "",
  "own/.github/spec-templates/brief.md": latin,
  "own/a.md": "# Login\n",
});

const notUtf8 = "its text is not UTF-8, save it as that";

test.each([
  [["check", "a.md", "-c", "latin.yml"], `\`latin.yml\``, notUtf8],
  [["check", "a.md", "-c", "utf-16.yml"], `\`utf-16.yml\``, notUtf8],
  [
    ["check", "a.md", "-c", "binary.yml"],
    `\`binary.yml\``,
    "it is a binary file",
  ],
  [["check", "a.md", "-t", "latin.md"], "Template `latin.md`", notUtf8],
  [["new", "latin.md", "Usage"], "Template `latin.md`", notUtf8],
  [["templates", "lint", "latin.md"], "Template `latin.md`", notUtf8],
  [["new", "prd", "--from-issue", "latin.md"], "`latin.md`", notUtf8],
  [["new", "prd", "A", "--from-prd", "latin.md"], "`latin.md`", notUtf8],
])("%j: %s", async (args, what, why) => {
  expect(await runCli(args, { cwd })).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `specgate: ${what} cannot be read: ${why}\n`,
  });
});

test.each([["check", "a.md"], ["templates"], ["new", "brief", "Usage"]])(
  "a template of the repository is no garbled one: %s",
  async (...args) => {
    const { exitCode, stderr } = await runCli(args, { cwd: `${cwd}/own` });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `specgate: Template \`.github/spec-templates/brief.md\` cannot be read: ${notUtf8}\n`,
    );
  },
);
