import type { GitHub } from "../../stand-in/github.ts";
import { github, installed } from "./stage.ts";

async function scene(): Promise<GitHub> {
  const hub = await github();
  const repository = hub.repository("acme/widgets", {
    files: { "docs/a b#ü.md": "one\n<script>two</script>\n" },
  });
  const ana = hub.user("ana");
  const pull = await ana.opensPullRequest(repository, {
    title: "Count & <b>widgets</b>",
    files: { "new.md": "new\n" },
  });
  await ana.opensIssue(repository, { title: "Idea", body: "Text" });
  await ana.comments(pull, "A comment");
  await hub.user("bo").reviews(pull, {
    event: "COMMENT",
    body: "A review",
    comments: [{ path: "new.md", line: 1, body: "A thread" }],
  });
  const { rest } = await installed(hub);
  await rest.checks.create({
    owner: "acme",
    repo: "widgets",
    name: "Specgate",
    head_sha: pull.headSha,
    conclusion: "failure",
    output: {
      title: "2 errors",
      summary: "A summary",
      annotations: [
        {
          path: "new.md",
          start_line: 1,
          end_line: 1,
          annotation_level: "failure",
          message: "An annotation",
        },
      ],
    },
  });
  return hub;
}

test("a pull request's page shows all that stands on it, and runs none of it", async () => {
  const hub = await scene();
  const response = await fetch(`${hub.origin}/acme/widgets/pull/1`);
  const text = await response.text();
  for (const part of [
    "A comment",
    "A review",
    "A thread",
    "A summary",
    "An annotation",
    "+new",
    "Count &amp; &lt;b&gt;widgets&lt;/b&gt; #1",
  ])
    expect(text).toContain(part);
});

test.each([
  ["/", 200, "acme/widgets"],
  ["/acme/widgets", 200, "docs/a b#ü.md"],
  ["/acme/widgets/issues/2", 200, "Idea"],
  ["/acme/widgets/blob/main/docs/a%20b%23%C3%BC.md", 200, 'id="L2"'],
  ["/acme/widgets/blob/main/docs/a%20b%23%C3%BC.md", 200, "&lt;script&gt;two"],
  ["/acme/widgets/raw/main/docs/a%20b%23%C3%BC.md", 200, "<script>two"],
  ["/acme/widgets/pull/9", 404, "There is no"],
  ["/acme/widgets/blob/main/nope.md", 404, "There is no"],
  ["/acme/nope", 404, "There is no /acme/nope"],
])("the page %s answers %i with `%s`", async (path, status, part) => {
  const hub = await scene();
  const response = await fetch(hub.origin + path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(part);
});
