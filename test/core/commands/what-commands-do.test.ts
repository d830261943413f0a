import { checkComments, issue, pullRequest } from "./check-comments.ts";

const onIssue = { subject: issue };
const started = { context: onIssue, reaction: "+1" } as const;
const unchecked = { verdict: undefined } as const;

describe("/spec new", () => {
  checkComments([
    {
      name: "takes its title from the issue",
      comment: "/spec new prd",
      does: ["start-spec template=prd title=Billing is a black box"],
      ...started,
    },
    {
      name: "on a pull request takes its title from there",
      comment: "/spec new prd",
      does: ["start-spec template=prd title=Billing is a black box"],
      reaction: "+1",
    },
    {
      name: "takes all that is left as title",
      comment: "/spec new prd Don't lose `usage`  rows",
      does: ["start-spec template=prd title=Don't lose `usage` rows"],
      ...started,
    },
    {
      name: "takes a quoted title",
      comment: '/spec new prd "Usage dashboard"',
      does: ["start-spec template=prd title=Usage dashboard"],
      ...started,
    },
    {
      name: "takes a title in the quotes of a phone",
      comment: "/spec new prd “Usage dashboard”",
      does: ["start-spec template=prd title=Usage dashboard"],
      ...started,
    },
    {
      name: "keeps joiners and emoji of a title",
      comment: "/spec new prd نیم‌فاصله 👩‍💻",
      does: ["start-spec template=prd title=نیم‌فاصله 👩‍💻"],
      ...started,
    },
    {
      name: "knows a template by its label",
      comment: "/spec new spec:tech",
      does: ["start-spec template=technical-spec title=Billing is a black box"],
      ...started,
    },
    {
      name: "knows a template by the end of its label",
      comment: "/spec new tech Ledger",
      does: ["start-spec template=technical-spec title=Ledger"],
      ...started,
    },
    {
      name: "knows a template by its title",
      comment: '/spec new "Technical Specification" Ledger',
      does: ["start-spec template=technical-spec title=Ledger"],
      ...started,
    },
    {
      name: "knows a template by the start of its name",
      comment: "/spec new Product_Tech",
      does: [
        "start-spec template=product-tech-spec title=Billing is a black box",
      ],
      ...started,
    },
    {
      name: "carries a PRD over",
      comment: "/spec new technical-spec from docs/specs/7-usage.prd.md",
      does: [
        "start-spec template=technical-spec title=Billing is a black box from=docs/specs/7-usage.prd.md",
      ],
      ...started,
    },
    {
      name: "carries a PRD over under a title",
      comment:
        "/spec new technical-spec Usage ledger from <https://github.com/acme/widgets/blob/main/docs/7.md#goals>",
      does: [
        "start-spec template=technical-spec title=Usage ledger from=https://github.com/acme/widgets/blob/main/docs/7.md#goals",
      ],
      ...started,
    },
    {
      name: "leaves a from in a title alone",
      comment: "/spec new prd Export data from the ledger",
      does: ["start-spec template=prd title=Export data from the ledger"],
      ...started,
    },
    {
      name: "names the template that was meant",
      comment: "/spec new pdr",
      says: "There is no template `pdr`; did you mean `/spec new prd`?",
      context: onIssue,
      reaction: "confused",
    },
    {
      name: "lists the templates where none is near",
      comment: "/spec new @everyone",
      says: /There is no template `@everyone`\n\nTemplates here:\n\n- `product-tech-spec`/,
      context: onIssue,
      reaction: "confused",
    },
    {
      name: "finds no template without a name",
      comment: '/spec new ""',
      says: "Templates here:",
      context: {
        subject: issue,
        templates: [{ name: "prd", title: "PRD", labels: [] }],
      },
      reaction: "confused",
    },
    {
      name: "asks for the template",
      comment: "/spec new",
      says: "`/spec new` needs a `template`: name, title or label of a template\n\nUsage: `/spec new <template> [title] [from <prd>]`",
      context: onIssue,
      reaction: "confused",
    },
    {
      name: "does not start from a closed issue",
      comment: "/spec new prd",
      says: "This issue is closed; reopen it to start a spec from it",
      context: { subject: { ...issue, isOpen: false } },
      reaction: "confused",
    },
  ]);
});

describe("/spec link", () => {
  checkComments([
    {
      name: "takes a path",
      comment: "/spec link docs/specs/7-usage.prd.md",
      does: ["link-spec target=docs/specs/7-usage.prd.md"],
      reaction: "+1",
    },
    {
      name: "takes a path in a code span",
      comment: "/spec link `docs/my specs/7.md`",
      does: ["link-spec target=docs/my specs/7.md"],
      reaction: "+1",
    },
    {
      name: "takes a Markdown link",
      comment: "/spec link [the PRD](docs/specs/7-usage.prd.md)",
      does: ["link-spec target=docs/specs/7-usage.prd.md"],
      reaction: "+1",
    },
    {
      name: "takes an address",
      comment: "/spec link https://github.com/acme/widgets/blob/main/docs/7.md",
      does: [
        "link-spec target=https://github.com/acme/widgets/blob/main/docs/7.md",
      ],
      reaction: "+1",
    },
    ...[
      ["#12", "is the number of an issue or pull request"],
      ["acme/widgets#12", "is the number of an issue or pull request"],
      [
        "https://github.com/acme/widgets/issues/12",
        "is the number of an issue or pull request",
      ],
      ["https://github.com/acme/other/blob/main/a.md", "lies in another place"],
      ["https://example.com/a.md", "lies in another place"],
      ["docs/../../etc/a.md", "leads out of the repository"],
      ["docs/spec.pdf", "is not a Markdown file"],
    ].map(([target, says]) => ({
      name: `refuses ${target}`,
      comment: `/spec link ${target}`,
      says: `\`${target}\` ${says}`,
      reaction: "confused" as const,
    })),
    {
      name: "takes one spec at a time",
      comment: "/spec link a.md and b.md",
      says: "`/spec link` cannot place `and b.md`",
      reaction: "confused",
    },
  ]);
});

describe("/spec check", () => {
  checkComments([
    {
      name: "takes nothing behind it",
      comment: "/spec check please",
      says: "`/spec check` takes nothing behind it, but there is `please`\n\nUsage: `/spec check`",
      reaction: "confused",
    },
    {
      name: "on an issue without a spec says how to get one",
      comment: "/spec check",
      says: "This issue names no spec:\n\n- `/spec new <template>` starts one",
      context: { ...onIssue, ...unchecked },
      reaction: "+1",
    },
    {
      name: "in a repository that has no checks answers as status does",
      comment: "/spec check",
      says: "This pull request names no spec",
      context: unchecked,
      reaction: "+1",
    },
    {
      name: "has nobody to judge for on a closed pull request",
      comment: "/spec check",
      says: "This pull request is closed, so nothing waits for a check",
      context: { subject: { ...pullRequest, isOpen: false } },
      reaction: "confused",
    },
  ]);
});

describe("A word that is no command", () => {
  checkComments([
    ...[
      ["chekc", "check"],
      ["stauts", "status"],
      ["fxi", "fix"],
      ["rerun", "check"],
      ["create", "new"],
      ["--help", "help"],
    ].map(([word, meant]) => ({
      name: `${word} is taken for ${meant}`,
      comment: `/spec ${word}`,
      says: `There is no command \`/spec ${word}\`; did you mean \`/spec ${meant}\`?\n\nUsage: \`/spec ${meant}`,
      reaction: "confused" as const,
    })),
    {
      name: "with nothing near it leads to help",
      comment: "/spec approve",
      says: "There is no command `/spec approve`\n\n`/spec help` lists those there are",
      reaction: "confused",
    },
    {
      name: "is repeated so that it mentions nobody and breaks nothing",
      comment: "/spec `@acme/all`<!-- x --> | #1",
      says: "There is no command `/spec @acme/all`\n",
      reaction: "confused",
    },
    {
      name: "is not taken from the language's own objects",
      comment: "/spec constructor",
      says: "There is no command `/spec constructor`",
      reaction: "confused",
    },
  ]);
});

describe("Several commands in one comment", () => {
  checkComments([
    {
      name: "are done in their order and answered in one reply",
      comment: "/spec link docs/7.md\n/spec chekc\n/spec check",
      does: ["link-spec target=docs/7.md", "rejudge"],
      says: "did you mean `/spec check`?",
      reaction: "confused",
    },
    {
      name: "are not done without end",
      comment: Array.from(
        { length: 5_000 },
        (_, n) => `/spec link ${n}.md`,
      ).join("\n"),
      does: Array.from({ length: 10 }, (_, n) => `link-spec target=${n}.md`),
      says: "This comment holds 5000 commands; the first 10 were done",
      context: { subject: pullRequest },
      reaction: "confused",
    },
  ]);
});
