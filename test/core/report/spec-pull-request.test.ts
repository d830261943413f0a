import { findSpecLinks } from "../../../src/core/policy/find-spec-links.ts";
import {
  readSpecCommit,
  readSpecPull,
  specPullRequest,
} from "../../../src/core/report/spec-pull-request.ts";

const subject = {
  path: "docs/specs/12-usage.prd.md",
  title: "@bob: fixes #3 and https://github.com/a/b/issues/4",
  template: "prd",
  issue: 12,
};

test("The pull request of a spec refers to its issue and closes nothing", () => {
  const { title, body, commitMessage } = specPullRequest(subject);
  expect(title).toBe("Spec: bob: fixes 3 and github.com/a/b/issues/4");
  expect(body).toMatch(
    /^<!-- specgate:spec issue=12 template=prd -->\n\nSpec: `docs\/specs\/12-usage\.prd\.md`\n\nThis starts the spec of #12 from the template `prd`/,
  );
  for (const text of [title, body, commitMessage]) {
    expect(text).not.toMatch(
      /@\w|\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\s+#\d/i,
    );
  }
});

test.each([
  subject.path,
  "docs/my specs/12-usage (draft)_v2_.md",
  "docs/a`b/12-usage.md",
])("The pull request links the spec at %s", (path) => {
  const { body } = specPullRequest({ ...subject, path });

  expect(findSpecLinks(body)).toEqual([{ as: "spec-line", target: path }]);
  expect(readSpecPull(body)).toEqual({ path, template: "prd" });
});

test("A commit says what its pull request is to say, to a later try", () => {
  const wish = { ...subject, title: "Usage", template: "my template -->" };
  const { commitMessage } = specPullRequest(wish);

  expect(readSpecCommit(commitMessage, 12)).toEqual(wish);
  expect(readSpecCommit(`${commitMessage}\n`, 12)).toEqual(wish);
  expect(readSpecCommit(commitMessage, 1)).toBeUndefined();
  expect(
    readSpecCommit("Spec: Usage\n\nStarted from #12.", 12),
  ).toBeUndefined();
  expect(specPullRequest(wish).body).toContain(
    "template=my%20template%20--%3E",
  );
});

test("Of a description that somebody rewrote, nothing is known", () => {
  expect(readSpecPull("Spec: see below")).toEqual({});
});
