import { commentsBy } from "../../stand-in/people/seen.ts";
import type { Comment, Issue } from "../../stand-in/state/issue.ts";
import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { commentOn, standing, verdictOn } from "./standing.ts";
import { reactionsTo, replies } from "./replies.ts";
import { brief, code, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const app = "specgate[bot]";
const unfinished = { [specPath]: brief({ goal: "TBD" }), "src/usage.ts": code };

async function opensPull(
  files: Parameters<typeof newRepository>[0] & object,
  more: { readonly body?: string } = {},
): Promise<PullRequest> {
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(newRepository(), { files, ...more });
  await settled();
  return pull;
}

async function says(
  login: string,
  place: Issue | PullRequest,
  body: string,
): Promise<Comment> {
  const comment = await stage.github.user(login).comments(place, body);
  await settled();
  return comment;
}

test("help lists what the asking person may do", async () => {
  const pull = await opensPull(unfinished);
  const asked = await says("ben", pull, "Hello\r\n/spec\r\n");

  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
  expect(replies(pull)).toEqual([
    expect.stringMatching(/^> `\/spec`\n\nYou can put these[^]*`\/spec new /),
  ]);
  expect(replies(pull)[0]).not.toContain("can also");
});

test("a stranger may ask for status, and is told who may fix", async () => {
  const pull = await opensPull(unfinished);
  const eve = stage.github.stranger("eve");
  const asked = await eve.comments(pull, "/spec status\n/spec fix");
  await settled();

  expect(reactionsTo(asked)).toEqual(["eyes", "confused"]);
  const [reply] = replies(pull);
  expect(reply).toMatch(/\*\*1 error in 1 spec\*\*\n\n\| Spec \| Status/);
  expect(reply).toMatch(/`Approved` \| 2 of 3 \| 1 \| 0 \| 1 \|/);
  expect(reply).toMatch(/\n\nNext: Fix the error in \[/);
  expect(reply).toContain(
    "`/spec fix` is for people with the triage role or above and for the author",
  );
});

test("a command that is misspelt is answered with the one that was meant", async () => {
  const pull = await opensPull(unfinished);
  const asked = await says("ana", pull, "/spec stauts");

  expect(reactionsTo(asked)).toEqual(["eyes", "confused"]);
  expect(replies(pull)).toEqual([
    "> `/spec stauts`\n\nThere is no command `/spec stauts`; did you mean `/spec status`?\n\nUsage: `/spec status`",
  ]);
});

test("check has the pull request judged again, and says nothing itself", async () => {
  const pull = await opensPull(unfinished);
  stage.github.forgetsCalls();
  const asked = await says("ana", pull, "/spec check");

  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
  expect(replies(pull)).toEqual([]);
  const lists = stage.github
    .calls()
    .filter(({ operation }) => operation === "pulls/list-files");
  // For the answer, and for the judgement.
  expect(lists).toHaveLength(2);
});

test("in a repository without a configuration, check answers as status does", async () => {
  const repo = stage.github.repository("acme/plain", {
    files: { "README.md": "# Plain\n" },
  });
  const pull = await stage.github
    .user("ana")
    .opensPullRequest(repo, { files: { "src/a.ts": code } });
  await settled();
  expect(commentOn(pull)).toBeUndefined();
  await says("ana", pull, "/spec check");

  expect(replies(pull)[0]).toContain("This pull request names no spec:");
  expect(verdictOn(repo, pull).check).toBeUndefined();
});

test("a link counts for the check, survives pushes, and goes with the reply that keeps it", async () => {
  const repo = newRepository({ [specPath]: brief() });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(standing(pull).check).toBe("failure: No spec linked");

  const lost = await says("ana", pull, "/spec link docs/specs/7-usge.md");
  expect(reactionsTo(lost)).toEqual(["eyes", "confused"]);
  expect(replies(pull)[0]).toContain(
    `did you mean \`/spec link ${specPath}\`?`,
  );

  const asked = await says("ana", pull, `/spec link ${specPath}`);
  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
  expect(replies(pull)[1]).toContain("This pull request stands on");
  expect(standing(pull).check).toBe("success: 1 spec complete");

  await ana.pushes(pull, { "src/usage.ts": `${code}\n` });
  await settled();
  expect(standing(pull).check).toBe("success: 1 spec complete");

  const kept = commentsBy(pull, app).at(-1);
  if (kept) await ana.deletesComment(kept);
  await settled();
  expect(standing(pull).check).toBe("failure: No spec linked");
});

test("a link on an issue counts for the pull request that closes it", async () => {
  const repo = newRepository({ [specPath]: brief() });
  const ana = stage.github.user("ana");
  const issue = await ana.opensIssue(repo, { title: "Usage", body: "" });
  await says("ana", issue, `/spec link ${specPath}`);
  expect(replies(issue)[0]).toContain("Pull requests that close this issue");

  const pull = await ana.opensPullRequest(repo, {
    body: `Closes #${issue.number}`,
    files: { "src/usage.ts": code },
  });
  await settled();
  expect(standing(pull).check).toBe("success: 1 spec complete");

  await says("ana", issue, "/spec status");
  expect(replies(issue)[1]).toContain(`| [\`${specPath}\`](`);
});

test("what a copied marker links is nothing", async () => {
  const repo = newRepository({ [specPath]: brief() });
  const ana = stage.github.user("ana");
  const pull = await ana.opensPullRequest(repo, {
    files: { "src/usage.ts": code },
  });
  await ana.comments(
    pull,
    `<!-- specgate:reply comment=1 reaction=+1 -->\n<!-- specgate:link ${encodeURIComponent(specPath)} -->\nLinked`,
  );
  await ana.pushes(pull, { "src/usage.ts": `${code}\n` });
  await settled();

  expect(standing(pull).check).toBe("failure: No spec linked");
});

const fixable = {
  [specPath]: brief({
    questions: "None\n\n<!-- What is not known yet, and who finds out? -->",
  }),
  "src/usage.ts": code,
};

test("fix commits what is certain, and the check looks at that", async () => {
  const pull = await opensPull(fixable);
  const before = pull.headSha;
  const asked = await says("ben", pull, "/spec fix");

  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
  expect(pull.headSha).not.toBe(before);
  expect(replies(pull)[0]).toMatch(
    /Committed \[fixes of \d finding[^]* to the branch; pull before you go on/,
  );
  expect(standing(pull).check).toBe("success: 1 spec complete");

  await says("ben", pull, "/spec fix");
  expect(replies(pull)[1]).toContain("There is nothing to fix");
});

test("a fork is left alone, and its author is told what to do", async () => {
  const eve = stage.github.stranger("eve");
  const pull = await eve.opensPullRequest(newRepository(), {
    fork: true,
    files: fixable,
  });
  await settled();
  const before = pull.headSha;
  const asked = await eve.comments(pull, "/spec fix");
  await settled();

  expect(reactionsTo(asked)).toEqual(["eyes", "confused"]);
  expect(replies(pull)[0]).toContain("lies in a fork");
  expect(pull.headSha).toBe(before);
});

test("new starts a spec, and status on the issue says where it is written", async () => {
  const repo = newRepository();
  const issue = await stage.github
    .user("ana")
    .opensIssue(repo, { title: "Billing is a black box", body: "Why?" });
  const asked = await says("ana", issue, "/spec new brief\n/spec status");

  expect(reactionsTo(asked)).toEqual(["eyes", "+1"]);
  const [reply] = replies(issue);
  expect(reply).toMatch(/A spec was started from this issue: \[#2\]/);
  expect(reply).toMatch(/The spec of this issue is written in \[#2\]/);
  expect(reply).toMatch(/1-billing\S*\.md`\]\([^)]*\) \| `Draft` \| 0 of 3/);
  expect(repo.pulls.size).toBe(1);
});
