import type { Comment } from "../../stand-in/state/issue.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { reactionsTo, replies } from "./replies.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

async function opensPull(): Promise<PullRequest> {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), {
      files: { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code },
    });
  await settled();
  return pull;
}

async function says(pull: PullRequest, body: string): Promise<Comment> {
  const comment = await stage.github.user("ana").comments(pull, body);
  await settled();
  return comment;
}

test("a delivery that comes twice, and again later, is answered once", async () => {
  const pull = await opensPull();
  stage.github.disturbs({ event: "issue_comment", duplicate: true });
  await says(pull, "/spec status");
  const delivery = stage.github
    .deliveries()
    .find(({ event }) => event === "issue_comment");
  if (delivery) await stage.github.redelivers(delivery);
  await settled();

  expect(replies(pull)).toHaveLength(1);
});

test.each([
  ["a reaction that fails", { operation: "reactions/create-for-issue-comment", status: 502 }], // prettier-ignore
  ["a reply that is posted though GitHub says otherwise", { operation: "issues/create-comment", status: 502, done: true }], // prettier-ignore
  ["a reply that is not posted", { operation: "issues/create-comment", status: 500 }], // prettier-ignore
  ["a permission that cannot be read", { operation: "repos/get-collaborator-permission-level", status: 500, times: 2 }], // prettier-ignore
])("%s: in the end it is answered once", async (_, fault) => {
  const pull = await opensPull();
  stage.github.fails(fault);
  const asked = await says(pull, "/spec status");

  expect(replies(pull)).toHaveLength(1);
  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
});

test("comments of one conversation are answered in their order", async () => {
  const pull = await opensPull();
  const ana = stage.github.user("ana");
  stage.github.fails({ operation: "issues/create-comment", status: 500 });
  for (const word of ["one", "two", "three"])
    await ana.comments(pull, `/spec ${word}`);
  await settled();

  expect(replies(pull).map((reply) => reply.slice(0, 14))).toEqual([
    "> `/spec one`\n",
    "> `/spec two`\n",
    "> `/spec three",
  ]);
});

test("a conversation that is locked has the reactions alone", async () => {
  const pull = await opensPull();
  stage.github.fails({
    operation: "issues/create-comment",
    status: 403,
    body: { message: "Unable to create comment because issue is locked." },
  });
  const asked = await says(pull, "/spec status");

  expect(replies(pull)).toEqual([]);
  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
});

test("what is no command costs nothing", async () => {
  const pull = await opensPull();
  stage.github.forgetsCalls();
  const ana = stage.github.user("ana");
  const bot = stage.github.bot("dependabot[bot]");
  await ana.comments(pull, "Please run /spec check");
  await bot.comments(pull, "/spec check");
  const edited = await ana.comments(pull, "Hello");
  await ana.editsComment(edited, "/spec check");
  await ana.comments(pull, "```\n/spec check\n```");
  await settled();

  expect(stage.github.calls()).toEqual([]);
  expect(pull.comments.every((one) => reactionsTo(one).length === 0)).toBe(
    true,
  );
});
