import { failureNotice } from "../../../src/core/report/failure-notice.ts";

test("says what happened and how to try again", () => {
  expect(failureNotice("GitHub answered 502 to `GET /pulls/12`")).toEqual({
    title: "Specgate could not finish",
    summary: `**Specgate could not finish this check.** It tried several times, so the check is failed rather than left waiting. Nothing is known to be wrong with the pull request.

What happened: \`\` GitHub answered 502 to \`GET /pulls/12\` \`\`

Press **Re-run** above to try again, or push a commit. If it fails again, the log of whoever runs Specgate here has the details.`,
  });
});

test.each([
  ["ghs_abc123DEF", "ghs_abc123DEF"],
  ["authorization: bearer abc.def", "abc.def"],
  ["postgres://app:hunter2@db/x", "hunter2"],
])("keeps secrets to itself: %s", (reason, secret) => {
  expect(failureNotice(reason).summary).not.toContain(secret);
});
