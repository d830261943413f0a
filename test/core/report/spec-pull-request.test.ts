import {
  specPullMarker,
  specPullRequest,
} from "../../../src/core/report/spec-pull-request.ts";

test("The pull request of a spec refers to its issue and closes nothing", () => {
  const spec = {
    path: "docs/specs/12-usage.prd.md",
    branch: "spec/12-usage",
    title: "@bob: fixes #3 and https://github.com/a/b/issues/4",
    text: "",
  };
  const { title, body, commitMessage } = specPullRequest(spec, 12);
  expect(title).toBe("Spec: bob: fixes 3 and github.com/a/b/issues/4");
  expect(body.split("\n")[0]).toBe(specPullMarker(12));
  expect(body).toMatch(
    "Starts the spec of #12 at `docs/specs/12-usage.prd.md`",
  );
  expect(commitMessage).toBe(`${title}\n\nStarted from #12.`);
  for (const text of [title, body, commitMessage]) {
    expect(text).not.toMatch(
      /@\w|\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\s+#\d/i,
    );
  }
});
