import { checkComments } from "./check-comments.ts";

const judged = { does: ["rejudge"], reaction: "+1" } as const;

describe("A command counts at the start of a line", () => {
  checkComments([
    { name: "alone", comment: "/spec check", ...judged },
    { name: "in capitals", comment: "/SPEC Check", ...judged },
    { name: "with spaces behind it", comment: "/spec check   ", ...judged },
    { name: "with a tab in it", comment: "/spec\tcheck", ...judged },
    { name: "with two spaces in it", comment: "/spec  check", ...judged },
    { name: "indented by three", comment: "   /spec check", ...judged },
    {
      name: "with line ends of Windows",
      comment: "/spec check\r\n",
      ...judged,
    },
    {
      name: "last of three lines, ends of Windows",
      comment: "Fixed the metrics.\r\n\r\n/spec check\r\n",
      ...judged,
    },
    {
      name: "with line ends of old Macs",
      comment: "Done\r/spec check\r",
      ...judged,
    },
    {
      name: "on the second line of a paragraph",
      comment: "Done\n/spec check",
      ...judged,
    },
    { name: "behind a hard break", comment: "Done  \n/spec check", ...judged },
    {
      name: "behind a backslash break",
      comment: "Done\\\n/spec check",
      ...judged,
    },
    {
      name: "before more text",
      comment: "/spec check\n\nThe numbers are in now, thanks!",
      ...judged,
    },
    {
      name: "behind a quoted reply and an empty line",
      comment: "> Could you run the check again?\n\n/spec check",
      ...judged,
    },
    {
      name: "on the line behind a list",
      comment: "- metrics done\n- risks done\n/spec check",
      ...judged,
    },
    {
      name: "on a line of its own in a list item",
      comment: "1. Metrics done\n\n   /spec check",
      ...judged,
    },
    {
      name: "over the dashes of an e-mail signature",
      comment: "/spec check\n-- \nAna",
      ...judged,
    },
    {
      name: "between two rules",
      comment: "---\n/spec check\n---\n",
      ...judged,
    },
    {
      name: "behind a code block",
      comment: "```\nnpm test\n```\n/spec check",
      ...judged,
    },
    {
      name: "with a zero-width space before it",
      comment: "\u200B/spec check",
      ...judged,
    },
    {
      name: "with a byte order mark before it",
      comment: "\uFEFF/spec check",
      ...judged,
    },
    {
      name: "with a zero-width space in it",
      comment: "/spec che\u200Bck",
      ...judged,
    },
    {
      name: "with direction marks around it",
      comment: "\u200E/spec check\u200F",
      ...judged,
    },
    {
      name: "with a no-break space in it",
      comment: "/spec\u00A0check",
      ...judged,
    },
    {
      name: "with a no-break space before it",
      comment: "\u00A0/spec check",
      ...judged,
    },
    {
      name: "with an HTML comment behind it",
      comment: "/spec check <!-- again -->",
      ...judged,
    },
    { name: "twice is once", comment: "/spec check\n\n/spec check", ...judged },
    {
      name: "behind details that are closed",
      comment: "<details>\nlog\n</details>\n\n/spec check",
      ...judged,
    },
    {
      name: "behind a placeholder that is no element",
      comment: "As a <user> I wait\n\n/spec check",
      ...judged,
    },
    {
      name: "behind 64 kB of text",
      comment: `${"All work and no play makes a dull spec. ".repeat(1_600)}\n\n/spec check`,
      ...judged,
    },
  ]);
});

describe("Nothing happens", () => {
  checkComments([
    { name: "without a command", comment: "Looks good to me" },
    { name: "on an empty comment", comment: "" },
    {
      name: "in a comment that is nested beyond reading",
      comment: `/spec check\n\n${"> ".repeat(20_000)}`,
    },
    { name: "behind other words", comment: "Please run /spec check" },
    { name: "behind a mention", comment: "@specgate /spec check" },
    { name: "behind a mention and a comma", comment: "@ana, /spec check" },
    { name: "in a quote", comment: "> /spec check" },
    { name: "in a quote in a quote", comment: "> > /spec check\n>\n> done" },
    {
      name: "in a quote that goes on without its mark",
      comment: "> as I said\n/spec check",
    },
    { name: "in a code span", comment: "`/spec check`" },
    { name: "in a code span over lines", comment: "Try `this\n/spec check\n`" },
    { name: "in a fence", comment: "```\n/spec check\n```" },
    {
      name: "in a fence of tildes with a language",
      comment: "~~~console\n/spec new prd\n~~~",
    },
    { name: "in a fence that is never closed", comment: "```\n/spec check" },
    { name: "in an indented code block", comment: "Say:\n\n    /spec check" },
    { name: "in an HTML comment", comment: "<!--\n/spec check\n-->" },
    {
      name: "in an HTML comment with empty lines",
      comment: "<!--\n\n/spec check\n\n-->",
    },
    { name: "in an HTML block", comment: "<div>\n/spec check\n</div>" },
    {
      name: "in details with empty lines",
      comment: "<details>\n<summary>How</summary>\n\n/spec check\n\n</details>",
    },
    {
      name: "in a quote written as HTML",
      comment: "<blockquote>\n\n/spec check\n\n</blockquote>",
    },
    { name: "in a link", comment: "[/spec check](https://example.com)" },
    {
      name: "in a link over lines",
      comment: "[see\n/spec check](https://example.com)",
    },
    { name: "as a list item", comment: "- /spec check\n- /spec status" },
    { name: "as a task", comment: "- [ ] /spec check" },
    { name: "as a marked heading", comment: "# /spec check" },
    { name: "in a table", comment: "| a |\n| --- |\n| /spec check |" },
    {
      name: "in a footnote",
      comment: "See[^1]\n\n[^1]: this\n    /spec check",
    },
    { name: "in bold", comment: "**/spec check**" },
    { name: "with its slash escaped", comment: "\\/spec check" },
    { name: "as a path", comment: "/spec/check" },
    {
      name: "as a longer word",
      comment: "/specs check\n/specgate check\n/spec-check",
    },
    { name: "for another bot", comment: "/retest\n/lgtm" },
    { name: "with a space behind the slash", comment: "/ spec check" },
    {
      name: "in a bot's comment",
      comment: "/spec check",
      origin: { authorType: "Bot" },
    },
    {
      name: "in a comment by an App in a person's name",
      comment: "/spec check",
      origin: { viaApp: true },
    },
    {
      name: "in a comment of a deleted account",
      comment: "/spec check",
      origin: { authorType: undefined },
    },
    {
      name: "in an edited comment",
      comment: "/spec check",
      origin: { action: "edited" },
    },
    {
      name: "in a deleted comment",
      comment: "/spec check",
      origin: { action: "deleted" },
    },
  ]);
});
