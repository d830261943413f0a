import { describeScaffold } from "../../../../src/core/report/command-replies/scaffold-outcome.ts";
import type { ScaffoldOutcome } from "../../../../src/core/scaffold/scaffold-outcome.ts";

const pull = { number: 13, url: "https://github.com/acme/widgets/pull/13" };
const templates = [{ name: "prd", title: "PRD", labels: ["spec:prd"] }];

const sentences: readonly (readonly [ScaffoldOutcome, string])[] = [
  [
    { kind: "started", pull, path: "docs/specs/12-usage.prd.md" },
    "A spec was started from this issue: [#13](https://github.com/acme/widgets/pull/13) has it at `docs/specs/12-usage.prd.md`",
  ],
  [
    { kind: "started-before", pull, state: "open" },
    "on its way already: [#13](https://github.com/acme/widgets/pull/13)",
  ],
  [
    { kind: "started-before", pull, state: "merged" },
    "This issue has its spec already, from [#13](https://github.com/acme/widgets/pull/13)",
  ],
  [
    { kind: "started-before", pull, state: "closed" },
    "which was closed; reopen it, or delete its branch and ask again",
  ],
  [
    { kind: "branch-taken", branch: "spec/12-usage" },
    "There is a branch `spec/12-usage`",
  ],
  [
    { kind: "file-taken", path: "docs/a`b.md" },
    "There is a file ``docs/a`b.md`` already",
  ],
  [
    { kind: "unknown-template", name: "@all", templates },
    "There is no template `@all`\n\nTemplates here:\n\n- `prd`: `PRD` (label `spec:prd`)",
  ],
  [{ kind: "prd-not-found", target: "a.md" }, "There is no PRD at `a.md`"],
  [{ kind: "issue-closed" }, "reopen it"],
  [
    {
      kind: "issue-transferred",
      to: { owner: "acme", repo: "gadgets", number: 3 },
    },
    "moved here",
  ],
  [{ kind: "repository-empty" }, "no commit yet"],
  [{ kind: "repository-archived" }, "archived"],
  [
    { kind: "branch-refused", branch: "spec/12-usage" },
    "keeps Specgate from making the branch `spec/12-usage`",
  ],
  [
    { kind: "permission-missing", permission: "Contents" },
    "lacks the permission `Contents: write`",
  ],
  [
    { kind: "not-allowed", label: "spec:prd" },
    "The label `spec:prd` starts a spec where somebody with the triage role",
  ],
];

test.each(sentences)("%j", (outcome, sentence) => {
  const said = describeScaffold(outcome);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/\.$/);
});
