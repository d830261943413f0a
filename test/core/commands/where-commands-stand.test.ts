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
      name: "on the line below a mention",
      comment: "@specgate\n/spec check",
      ...judged,
    },
    {
      name: "behind GitHub's quote of a reply",
      comment: "> Have it checked again\n> \n> /spec status\n\n/spec check\n",
      ...judged,
    },
    {
      name: "over the quoted tail of an e-mail",
      comment:
        "/spec check\r\n\r\nOn Mon, Jan 5, 2026 at 9:00 AM Bo <notifications@github.com> wrote:\r\n\r\n> /spec fix\r\n> Thanks\r\n",
      ...judged,
    },
    {
      name: "with an ideographic space in it",
      comment: "/spec\u3000check",
      ...judged,
    },
    {
      name: "over a picture",
      comment: "/spec check\n\n![cat](https://example.com/cat.png)",
      ...judged,
    },
    {
      name: "between a closed quote and a table",
      comment: "> quoted\n\n/spec check\n\n| a |\n| - |\n| b |",
      ...judged,
    },
    {
      name: "behind bold and emoji on the line above",
      comment: "**Done** :tada: 🎉\n/spec check",
      ...judged,
    },
    {
      name: "behind 64 kB of text",
      comment: `${"All work and no play makes a dull spec. ".repeat(1_600)}\n\n/spec check`,
      ...judged,
    },
  ]);
});

describe("A command with something about it is answered", () => {
  const confused = { reaction: "confused" } as const;
  checkComments([
    {
      name: "with a full stop",
      comment: "/spec check.",
      says: "There is no command `/spec check.`; did you mean `/spec check`?",
      ...confused,
    },
    {
      name: "with an emoji behind it",
      comment: "/spec check 🚀",
      says: "`/spec check` takes nothing behind it, but there is `🚀`",
      ...confused,
    },
    {
      name: "with a second one on its line",
      comment: "/spec check and /spec status",
      says: "takes nothing behind it, but there is `and /spec status`",
      ...confused,
    },
    {
      name: "with a comment of a shell",
      comment: "/spec check # again",
      says: "but there is `# again`",
      ...confused,
    },
    {
      name: "with a line break of HTML",
      comment: "/spec check <br>",
      says: "but there is `<br>`",
      ...confused,
    },
    {
      name: "in another language",
      comment: "/spec prüfen",
      says: "There is no command `/spec prüfen`\n\n`/spec help` lists those there are",
      ...confused,
    },
    {
      name: "alone on its line, it asks for help",
      comment: "/spec",
      says: "You can put these at the start of a line",
      reaction: "+1",
    },
    {
      name: "two in one comment are both done",
      comment: "/spec check\n/spec help link",
      does: ["rejudge"],
      says: "`/spec link <path|url>`",
      reaction: "+1",
    },
    {
      name: "with capitals, twice, and with other spaces, it is asked once",
      comment: "/spec  check\n\n/Spec check",
      ...judged,
    },
  ]);
});
