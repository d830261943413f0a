import type { PullRequest } from "../../stand-in/state/pull-request.ts";
import { applySuggestion, suggestionIn } from "./apply-suggestion.ts";
import { checkRun } from "./standing.ts";
import { config, specPath } from "./widgets.ts";
import { useStage } from "./with-stage.ts";

const stage = useStage();
const { settled, newRepository } = stage;

const template = `---
specgate:
  name: brief
  metadata:
    status: { required: true, values: [Draft, Approved] }
---

# Brief

Status: Draft
Last updated: YYYY-MM-DD

## Outcome

<!-- What is better for whom afterwards? -->

## Flow

What happens in which order?

## Acceptance criteria

- Given …, when …, then …

## Open questions

<!-- What is not known yet, and who finds out? -->
`;

/** Everything that can be fixed, each once; an empty bullet for a last line. */
const unfixed = `# Usage export

Status: Draftt
Last updated: 26.11.2026

## Outcmoe

A bookkeeper sees what an invoice line is made of. <!-- What is better for whom afterwards? -->
[The guide](guide.md#first-steps) says more.

- Invoices of 2026
-
- Invoices of 2025

\`\`\`\`sh
usage --export
\`\`\`\`

## Acceptance criteria

- AC-1: An invoice line of 1,200 units lists rows that add up to 1,200
- AC-1: A file of 12 columns is written for each invoice

## Open questions

- Ana asks legal about the file by Friday
-
`;

const fixed = `# Usage export

Status: Draft
Last updated: 2026-11-26

## Outcome

A bookkeeper sees what an invoice line is made of.
[The guide](../guide.md#first-steps) says more.

- Invoices of 2026
- Invoices of 2025

\`\`\`\`sh
usage --export
\`\`\`\`

## Flow

What happens in which order?

## Acceptance criteria

- AC-1: An invoice line of 1,200 units lists rows that add up to 1,200
- AC-2: A file of 12 columns is written for each invoice

## Open questions

- Ana asks legal about the file by Friday
`;

const rules = [
  "comment-left",
  "criterion-id-unique",
  "field-empty",
  "link-broken",
  "metadata-value",
  "section-required",
];

test.each([
  ["with LF", unfixed, fixed],
  [
    "with CRLF",
    unfixed.replaceAll("\n", "\r\n"),
    fixed.replaceAll("\n", "\r\n"),
  ],
  ["without a last line ending", unfixed.trimEnd(), fixed.trimEnd()],
])(
  "a file %s is mended by its suggestions, one after the other",
  async (_, text, expected) => {
    const repo = newRepository({
      ".github/spec-templates/brief.md": template,
      ".github/specgate.yml": `${config}report:\n  reviewComments: all\n`,
      "docs/guide.md": "# Guide\n\n## First steps\n",
    });
    const ana = stage.github.user("ana");
    const pull = await ana.opensPullRequest(repo, {
      files: { [specPath]: text },
    });
    await settled();

    const fixedRules = new Set<string>();
    let now = text;
    for (;;) {
      const thread = pull.threads.find(
        (one) =>
          one.resolvedBy === undefined &&
          one.line !== undefined &&
          suggestionIn(one) !== undefined,
      );
      if (thread === undefined) break;
      const before = findingsOn(pull);
      const said = thread.comments[0]?.body ?? "";
      const rule = /\(\[`([a-z-]+)`\]/.exec(said)?.[1] ?? "";
      now = applySuggestion(now, thread);
      await ana.pushes(pull, { [specPath]: now });
      await settled();

      fixedRules.add(rule);
      expect(thread.resolvedBy?.login).toBe("specgate[bot]");
      const after = findingsOn(pull);
      expect(after.filter((one) => one === rule).length).toBeLessThan(
        before.filter((one) => one === rule).length,
      );
      // Under the heading that is put in, its text is asked for.
      const most = before.length - (rule === "section-required" ? 0 : 1);
      expect(after.length).toBeLessThanOrEqual(most);
    }
    expect(now).toBe(expected);
    expect([...fixedRules].toSorted()).toEqual(rules);
  },
  120_000,
);

/** Rules of all that is found, each as often as it found something. */
function findingsOn(pull: PullRequest): readonly string[] {
  const { annotations = [] } = checkRun(pull.repository, pull) ?? {};
  return annotations.map(({ title }) => title ?? "");
}
