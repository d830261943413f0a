import { runCommands } from "../../../src/tasks/commands/run-commands.ts";
import { reportCommandFailure } from "../../../src/tasks/commands/report-command-failure.ts";
import { Refused } from "../../../src/tasks/refused.ts";
import { fakeConversation, jobFor, specPath } from "./fake-conversation.ts";
import type { Scene } from "./fake-conversation.ts";

const attempt = {
  superseded: () => Promise.resolve(false),
  signal: new AbortController().signal,
};

/** With a comment that a rule can take out: it holds no word of the author. */
const spec = `---
template: prd
---

# Usage

## Goal

<!-- Describe the goal. -->

Everybody sees it.
`;

const withSpec: Scene = {
  files: { [specPath]: spec },
  changed: [specPath],
};

async function run(said: string, scene: Scene = {}) {
  const conversation = fakeConversation(scene);
  await runCommands(jobFor(said, scene.subject), conversation.ports, attempt);
  return conversation;
}

test("👀 comes first, then the answer, then the reaction that closes it", async () => {
  const { effects, comments } = await run("/spec help");

  expect(effects).toEqual(["react eyes", "comment", "react +1"]);
  expect(comments[0]).toMatch(
    /^<!-- specgate:reply comment=987 reaction=\+1 -->\n> `\/spec help`\n\nYou can/,
  );
});

test("a comment without a command is passed over", async () => {
  const { effects } = await run("```\n/spec check\n```");
  expect(effects).toEqual([]);
});

test("check has the pull request judged, and says nothing itself", async () => {
  const { effects } = await run("/spec check");
  expect(effects).toEqual([
    "react eyes",
    "queue pull/acme/widgets/12",
    "react +1",
  ]);
});

test("a link is kept by the reply, and judged after that", async () => {
  const { effects, comments } = await run(`/spec link ${specPath}`, {
    files: { [specPath]: spec },
  });

  expect(effects).toEqual([
    "react eyes",
    "comment",
    "queue pull/acme/widgets/12",
    "react +1",
  ]);
  expect(comments[0]).toContain(
    "<!-- specgate:link docs%2Fspecs%2F7-usage.md -->",
  );
});

test("a link that leads nowhere is not kept, and what was meant is named", async () => {
  const { effects, comments } = await run("/spec link docs/specs/7-usag.md", {
    files: { [specPath]: spec },
  });

  expect(effects).toEqual(["react eyes", "comment", "react confused"]);
  expect(comments[0]).toContain(`did you mean \`/spec link ${specPath}\`?`);
  expect(comments[0]).not.toContain("specgate:link");
});

test("a link on an issue waits for the pull requests that close it", async () => {
  const { effects, comments } = await run(`/spec link ${specPath}`, {
    subject: "issue",
    files: { [specPath]: spec },
  });

  expect(effects).toEqual(["react eyes", "comment", "react +1"]);
  expect(comments[0]).toContain("Pull requests that close this issue stand on");
});

test("what a command has linked, the next one sees", async () => {
  const { comments } = await run(`/spec link ${specPath}\n/spec status`, {
    files: { [specPath]: spec },
  });
  expect(comments[0]).toMatch(
    /> `\/spec status`[^]*\| \[`docs\/specs\/7-usage.md`/,
  );
});

test("fixes are one commit to the branch, which says what it is and names no file", async () => {
  const { effects, files, commits, comments } = await run(
    "/spec fix comment-left",
    withSpec,
  );

  expect(effects).toEqual([
    "react eyes",
    "commit to ana/usage",
    "comment",
    "react +1",
  ]);
  expect(files.get(specPath)).not.toContain("Describe the goal");
  expect(commits).toEqual([
    "Fix 1 finding in 1 spec\n\nFound by comment-left.\n\nSpecgate-Comment: 987",
  ]);
  expect(comments[0]).toContain(
    "[fixes of 1 finding](https://github.com/acme/widgets/commit/c0ffee)",
  );
});

test.each([
  ["rule", "A rule of this repository keeps Specgate from committing"],
  ["permission", "an owner can grant it `Contents: write`"],
] as const)(
  "a commit that GitHub refuses (%s) is answered",
  async (reason, says) => {
    const error = new Refused("No", { reason });
    const { effects, comments } = await run("/spec fix comment-left", {
      ...withSpec,
      fails: [["commit to ana/usage", error]],
    });

    expect(effects).toEqual(["react eyes", "comment", "react confused"]);
    expect(comments[0]).toContain(says);
  },
);

test("who only reads may not link, and nothing is done", async () => {
  const { effects, comments } = await run(`/spec link ${specPath}`, {
    role: "read",
    files: { [specPath]: spec },
  });

  expect(effects).toEqual(["react eyes", "comment", "react confused"]);
  expect(comments[0]).toContain("is for people with the triage role");
});

test("a comment that takes too long to read is answered", async () => {
  const { comments, reactions } = await run("/spec check this stalls");

  expect(comments[0]).toContain("takes too long to read");
  expect(reactions).toContain("confused");
});

test("a conversation that takes no comments has the reaction alone", async () => {
  const { effects } = await run("/spec help", {
    fails: [["comment", new Refused("locked")]],
  });
  expect(effects).toEqual(["react eyes", "react +1"]);
});

test("an App that may not react answers all the same", async () => {
  const { effects } = await run("/spec help", {
    fails: [
      ["react eyes", new Refused("No")],
      ["react +1", new Refused("No")],
    ],
  });
  expect(effects).toEqual(["comment"]);
});

const everything = `/spec link ${specPath}\n/spec fix comment-left\n/spec check\n/spec stauts`;

test("killed at whatever step, it is done once in the end", async () => {
  const scene = { ...withSpec };
  const { effects: steps } = await run(everything, scene);
  expect(steps).toEqual([
    "react eyes",
    "commit to ana/usage",
    "comment",
    "queue pull/acme/widgets/12",
    "react confused",
  ]);

  for (const step of steps) {
    const killed = new Error("killed");
    const conversation = fakeConversation({
      ...scene,
      fails: [[step, killed]],
    });
    const job = jobFor(everything);
    await expect(runCommands(job, conversation.ports, attempt)).rejects.toBe(killed); // prettier-ignore
    await runCommands(job, conversation.ports, attempt);

    expect(conversation.comments).toHaveLength(1);
    expect(conversation.commits).toHaveLength(1);
    expect(conversation.comments[0]).toMatch(/[Ff]ixes/);
    expect([...conversation.reactions]).toEqual(["eyes", "confused"]);
    expect(conversation.effects).toContain("queue pull/acme/widgets/12");
  }
});

test("run again when all is done, it does nothing anew", async () => {
  const conversation = await run(everything, withSpec);
  await runCommands(jobFor(everything), conversation.ports, attempt);

  expect(conversation.comments).toHaveLength(1);
  expect(conversation.commits).toHaveLength(1);
});

describe("after the last attempt", () => {
  test("whoever asked is told once, without secrets", async () => {
    const { ports, comments, reactions } = fakeConversation();
    const error = "Bad gateway of https://x:ghs_secret@github.com";
    await reportCommandFailure(jobFor("/spec check"), error, ports);
    await reportCommandFailure(jobFor("/spec check"), error, ports);

    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain("could not do this, after several attempts");
    expect(comments[0]).not.toContain("secret");
    expect([...reactions]).toEqual(["confused"]);
  });

  test("what was answered already stands as it is", async () => {
    const conversation = await run("/spec help");
    await reportCommandFailure(jobFor("/spec help"), "No", conversation.ports);
    expect(conversation.comments).toHaveLength(1);
  });

  test("asked for again, it is answered after all", async () => {
    const conversation = fakeConversation();
    await reportCommandFailure(jobFor("/spec help"), "No", conversation.ports);
    await runCommands(jobFor("/spec help"), conversation.ports, attempt);

    expect(conversation.comments[1]).toContain("You can put these");
  });
});
