import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Prompts } from "../../src/cli/prompts.ts";
import { runCli } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const issue = JSON.stringify({
  title: "[Feature]: Export usage",
  body: "## Problem\n\nPeople copy numbers by hand.\n\n## Acceptance criteria\n\n- The file has 12 columns\n",
  number: 12,
  url: "https://github.com/acme/widgets/issues/12",
  author: { login: "bo" },
  assignees: [{ login: "cy" }],
  labels: [{ name: "billing" }],
});

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly prompts?: Prompts;
}

async function newIn(
  args: readonly string[],
  { files = {}, stdin = "", prompts }: Setting = {},
) {
  const cwd = temporaryFolder({ ".git/HEAD": "", ...files });
  const result = await runCli(["new", ...args], {
    cwd,
    stdin,
    isTTY: prompts !== undefined,
    ...(prompts && { parts: { openPrompts: () => Promise.resolve(prompts) } }),
  });
  const read = (path: string) => readFileSync(join(cwd, path), "utf8");
  return { ...result, read };
}

test("writes a spec where its template says, and tells what is left", async () => {
  const { exitCode, stdout, stderr, read } = await newIn([
    "prd",
    "Usage-based",
    "billing",
    "--goal",
    "Show usage by day",
    "--goal",
    "Flag anomalies",
  ]);
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: "docs/specs/1-usage-based-billing.prd.md\n",
  });
  const text = read("docs/specs/1-usage-based-billing.prd.md");
  expect(text).toContain(
    "# Product Requirements Document (PRD): Usage-based billing\n",
  );
  expect(text).toContain("- Show usage by day\n- Flag anomalies\n");
  expect(text).toContain("**Last updated:** 2026-11-26");
  expect(stderr).toMatch(
    /^\d+ places left to fill in: `specgate check docs\/specs\/1-usage-based-billing\.prd\.md` shows them\n$/,
  );
});

test("an issue gives title, number, people and what it says", async () => {
  const { stdout, read } = await newIn(["prd", "--from-issue", "-"], {
    stdin: issue,
  });
  expect(stdout).toBe("docs/specs/12-export-usage.prd.md\n");
  const text = read("docs/specs/12-export-usage.prd.md");
  expect(text).toContain("**Owner:** @bo");
  expect(text).toContain("issue: https://github.com/acme/widgets/issues/12");
  expect(text).toMatch(/### Problem statement\nPeople copy numbers by hand\./);
});

test("an issue can be Markdown in a file", async () => {
  const { stdout, read } = await newIn(["prd", "--from-issue", "idea.md"], {
    files: { "idea.md": "# Export usage\r\n\r\n## Problem\r\n\r\nSlow.\r\n" },
  });
  expect(stdout).toBe("docs/specs/1-export-usage.prd.md\n");
  const text = read("docs/specs/1-export-usage.prd.md");
  expect(text).toMatch(/### Problem statement\nSlow\./);
  expect(text).not.toContain("issue:");
});

test("inputs come from YAML, and flags win over them", async () => {
  const { stdout } = await newIn(
    ["technical-spec", "--inputs", "-", "--summary", "From a flag", "-o", "-"],
    { stdin: "title: Export\nsummary: From YAML\ngoals: [Fast, Small]\n" },
  );
  expect(stdout).toContain("# Technical Specification: Export\n");
  expect(stdout).toContain("From a flag");
  expect(stdout).not.toContain("From YAML");
  expect(stdout).toContain("- Fast\n- Small\n");
});

test("a PRD gives its goals and criteria with their ids", async () => {
  const { stdout } = await newIn(
    ["technical-spec", "Export", "--from-prd", "7.prd.md", "--out", "-"],
    {
      files: {
        "7.prd.md":
          "# Export\n\n## Goals\n\n- Totals leave the page\n\n## Acceptance criteria\n\n- AC-1: The file has 12 columns\n",
      },
    },
  );
  expect(stdout).toContain("prd: 7.prd.md\n");
  expect(stdout).toContain("- Totals leave the page\n");
  expect(stdout).toContain("- The file has 12 columns (PRD AC-1)\n");
});

test("the number of a new spec is free", async () => {
  const { stdout } = await newIn(["prd", "Usage"], {
    files: { "docs/specs/0007-login.prd.md": "# Login\n" },
  });
  expect(stdout).toBe("docs/specs/0008-usage.prd.md\n");
});

test("overwrites nothing", async () => {
  const files = { "usage.md": "Mine\n" };
  const args = ["prd", "Usage", "--out", "usage.md"];
  const { exitCode, stderr, read } = await newIn(args, { files });
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    "specgate: `usage.md` is there already, and was left as it is\n",
  );
  expect(read("usage.md")).toBe("Mine\n");
});

test.each([
  [["prd"], "", "A spec needs a title"],
  [[], "", "Say which template: `prd`, `product-tech-spec`, `technical-spec`"],
  [["prdd", "Usage"], "", "did you mean `prd`?"],
  [
    ["prd", "--from-issue", "gone.md"],
    "",
    "`gone.md` cannot be read: there is no such file",
  ],
  [["prd", "--inputs", "."], "", "`.` cannot be read: it is a folder"],
  [["prd", "--from-issue", "-"], "{", "Standard input is no JSON"],
  [
    ["prd", "--from-issue", "-"],
    "{}",
    "is no issue: `title` is missing; `gh issue view 12",
  ],
  [
    ["prd", "--from-issue", "-"],
    '{"title":"Export","labels":5}',
    "is no issue: `labels` is a number; it has to be a list; `gh issue view 12",
  ],
  [
    ["prd", "--from-issue", "-"],
    '[{"title":"Export"}]',
    "is a list and no issue; `gh issue view 12",
  ],
  [
    ["prd", "--from-issue", "-"],
    "[]",
    "is a list and no issue; `gh issue view 12",
  ],
  [["prd", "--inputs", "-"], "gaols: []", "did you mean `goals`?"],
  [["prd", "--inputs", "-"], "Some text", "There have to be keys"],
  [["prd", "--inputs", "-"], "goals: 5", "`goals` is a number; it has to be"],
  [["prd", "--inputs", "-"], "type: featur", "did you mean `feature`?"],
  [["prd", "--inputs", "-"], "goals: [a", "Standard input:1:10: "],
  [["prd", "--inputs", "-", "--from-issue", "-"], "", "one standard input"],
  [["prd", "Usage", "--type", "novel"], "", "Allowed choices are feature"],
])("%j: says what is wrong", async (args, stdin, says) => {
  const { exitCode, stderr } = await newIn(args, { stdin });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining(says),
  });
});

/** Answers by the message of the question; what it is not told is left empty. */
function answering(answers: Readonly<Record<string, string>>): {
  readonly prompts: Prompts;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const answer = (message: string): string => {
    asked.push(message);
    return answers[message] ?? "";
  };
  const prompts: Prompts = {
    begin: () => undefined,
    end: (message) => asked.push(message),
    line: ({ message }) => Promise.resolve(answer(message)),
    lines: ({ message }) =>
      Promise.resolve(
        answer(message)
          .split("\n")
          .filter((line) => line !== ""),
      ),
    choose(message, choices) {
      const wanted = answer(message);
      const choice = choices.find(({ value }) => value === wanted);
      if (!choice) throw new Error(`${message}: ${wanted} is not offered`);
      return Promise.resolve(choice.value);
    },
  };
  return { prompts, asked };
}

test("asks on a terminal for what was not said", async () => {
  const { prompts, asked } = answering({
    "Which template?": "technical-spec",
    Title: "Export",
    "What kind of work is it?": "api",
    "How large is it?": "small",
    Goals: "Fast\nSmall",
  });
  const { stdout, read } = await newIn(["--summary", "Why"], { prompts });
  const text = read(stdout.trim());
  expect(text).toContain("Spec type: API");
  expect(text).toContain("- Fast\n- Small\n");
  expect(asked).not.toContain("Summary");
  expect(asked.at(-1)).toMatch(/places left to fill in/);
});

test("asks nothing with --no-input, even on a terminal", async () => {
  const { prompts, asked } = answering({});
  const { exitCode } = await newIn(["prd", "Usage", "--no-input"], { prompts });
  expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: [] });
});

test("what is wrong with a template is told once", async () => {
  const note = "---\nspecgate:\n  titel: Note\n---\n\n# Note\n\n## Why\n";
  const prd = "# PRD\n\n## Goals\n\n- Find it\n";
  const files = {
    ".github/spec-templates/note.md": note,
    "forms/memo.md": note.replace("titel", "tittle"),
    "prd.md": prd,
  };
  const known = await newIn(["note", "A", "--from-prd", "prd.md"], { files });
  expect(known.stderr.match(/Unknown key `titel`/g)).toHaveLength(1);
  const other = await newIn(["forms/memo.md", "A"], { files });
  expect(other.stderr.match(/Unknown key `tittle`/g)).toHaveLength(1);
});
