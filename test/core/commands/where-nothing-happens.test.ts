import { checkComments } from "./check-comments.ts";

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
    { name: "with a slash of full width", comment: "／spec check" },
    { name: "with its slash as an entity", comment: "&#47;spec check" },
    { name: "in the quotes of a phone", comment: "“/spec check”" },
    { name: "behind an emoji", comment: "🚀 /spec check" },
    { name: "with a colon", comment: "/spec: check" },
    { name: "behind a tab", comment: "\t/spec check" },
    { name: "in a numbered list", comment: "1. /spec check" },
    { name: "struck out", comment: "~~/spec check~~" },
    { name: "in italics", comment: "_/spec check_" },
    { name: "as the text of a picture", comment: "![/spec check](a.png)" },
    {
      name: "in a span of code that is talked about",
      comment: "`/spec check` failed, why?",
    },
    { name: "in a diff", comment: "```diff\n+/spec check\n/spec check\n```" },
    { name: "in a suggestion", comment: "```suggestion\n/spec check\n```" },
    { name: "in an alert", comment: "> [!NOTE]\n> /spec check" },
    {
      name: "in a cell of HTML",
      comment: "<table><tr><td>\n\n/spec check\n\n</td></tr></table>",
    },
    {
      name: "in an organization's comment",
      comment: "/spec check",
      origin: { authorType: "Organization" },
    },
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
