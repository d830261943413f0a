import { commentLeft } from "../../../src/core/rules/comment-left.ts";
import { checkRule } from "./check-rule.ts";

const template = `# Feature

## Goals

<!-- What should be better? -->

- <!-- A goal -->

## Risks

<!--
One

Two
-->

[comment]: # (Say what)
`;

const head = "# Export\n\n## Goals\n\n";
const hint = "<!-- What should be better? -->";

interface Removal {
  readonly name: string;
  readonly text: string;
  /** Undefined where nothing is certain. */
  readonly left: string | undefined;
  readonly line?: number;
  readonly endLine?: number;
}

const removals: readonly Removal[] = [
  { name: "with its line", text: `${hint}\nText\n`, left: "Text\n" },
  {
    name: "with the blank before it",
    text: `Owner: Ana ${hint}\n`,
    left: "Owner: Ana\n",
  },
  {
    name: "between words",
    text: `Months ${hint} close\n`,
    left: "Months close\n",
  },
  {
    name: "not the blank that keeps words apart",
    text: `Months ${hint}close\n`,
    left: "Months close\n",
  },
  {
    name: "not from inside a word",
    text: `Months${hint}close\n`,
    left: undefined,
  },
  {
    name: "as it stands over lines",
    text: "Text\n\n<!--\nOne\n\nTwo\n-->\n",
    left: "Text\n\n",
    line: 7,
    endLine: 11,
  },
  {
    name: "text before and behind stays two paragraphs",
    text: `One\n${hint}\nTwo\n`,
    left: "One\n\nTwo\n",
    line: 6,
  },
  {
    name: "text before a rule does not become a heading",
    text: `One\n${hint}\n---\n`,
    left: "One\n\n---\n",
    line: 6,
  },
  {
    name: "not what stands for the value of a label",
    text: `**Owner:**\n${hint}\n**Team:** Ana and Bo\n`,
    left: undefined,
    line: 6,
  },
  {
    name: "in a quote",
    text: `> One\n> ${hint}\n> Two\n`,
    left: "> One\n>\n> Two\n",
    line: 6,
  },
  {
    name: "under the text of an item",
    text: `- One\n  ${hint}\n- Two\n`,
    left: "- One\n- Two\n",
    line: 6,
  },
  {
    name: "with its bullet beside written ones",
    text: "- One\n- <!-- A goal -->\n- Two\n",
    left: "- One\n- Two\n",
    line: 6,
  },
  {
    name: "not the only thing in the only bullet",
    text: "Text\n\n- <!-- A goal -->\n",
    left: undefined,
    line: 7,
  },
  {
    name: "not from between two lists",
    text: `- One\n\n${hint}\n\n- Two\n`,
    left: undefined,
    line: 7,
  },
  {
    name: "not from before code that a list would take in",
    text: `- One\n\n${hint}\n\n    code\n`,
    left: undefined,
    line: 7,
  },
  {
    name: "not from the start of a line, which is HTML",
    text: `Text\n\n${hint} - more\n`,
    left: undefined,
    line: 7,
  },
  {
    name: "not from the only text of a cell",
    text: `| A | B |\n| - | - |\n| x | ${hint} |\n`,
    left: undefined,
    line: 7,
  },
  {
    name: "from a cell with text",
    text: `| A | B |\n| - | - |\n| x | y ${hint} |\n`,
    left: "| A | B |\n| - | - |\n| x | y |\n",
    line: 7,
  },
  {
    name: "out of HTML",
    text: `<details>\n${hint}\n<b>Text</b>\n</details>\n`,
    left: "<details>\n<b>Text</b>\n</details>\n",
    line: 6,
  },
  {
    name: "not one that nothing closes",
    text: "Text\n\n<!-- What should be better?\n",
    left: undefined,
    line: 7,
    endLine: 8,
  },
  {
    name: "not with the author's words in it",
    text: "Text\n\n<!-- What should be better? Ana: the close of a month -->\n",
    left: undefined,
    line: 7,
  },
  {
    name: "not the author's own",
    text: "Text\n\n<!-- Ana asks legal by Friday -->\n",
    left: undefined,
    line: 7,
  },
  {
    name: "without a word of its own",
    text: "Text <!-- name of the team -->\n",
    left: "Text\n",
  },
  {
    name: "not where it is a status",
    text: "Text\n\n<!-- Status: Draft -->\n",
    left: undefined,
    line: 7,
  },
  {
    name: "a link definition that serves as a comment",
    text: "Text\n\n[comment]: # (Say what)\n",
    left: "Text\n\n",
    line: 7,
  },
];

checkRule(commentLeft, [
  ...removals.flatMap(({ name, text, left, line = 5, endLine = line }) =>
    ["\n", "\r\n"].map((ending) => {
      const lines = (part: string) => part.replaceAll("\n", ending);
      return {
        name: `${name}${ending === "\n" ? "" : ", CRLF"}`,
        template,
        markdown: lines(head + text),
        problems: [{ line, endLine, severity: "notice" as const }],
        fixed: lines(head + (left ?? text)),
      };
    }),
  ),
  {
    name: "before what would become front matter",
    template,
    markdown: `${hint}\n---\nText\n`,
    problems: [{ line: 1 }],
    fixed: `\n---\nText\n`,
  },
  {
    name: "without a template only what has no word of its own",
    markdown: `${head}<!-- One short summary -->\nText <!-- Which invoices? -->\n`,
    problems: [{ line: 5 }, { line: 6 }],
    fixed: `${head}Text <!-- Which invoices? -->\n`,
  },
  {
    name: "tools",
    markdown:
      "# A\n\n<!-- toc -->\n<!-- /toc -->\n<!-- markdownlint-disable MD013 -->\n<!-- prettier-ignore -->\n<!-- DON'T EDIT THIS PART, RUN THE TOOL -->\n<!-- Footnotes -->\n<!-- METADATA_START -->\n<!-- METADATA_END -->\n<!-- AC:BEGIN -->\n<!-- spec:goals:start -->\n<!-- /spec:goals -->\n<!-- story-prompts: upload.prompt -->\n\n## B\n\nText\n",
  },
  {
    name: "alone in a section is told by another rule",
    markdown: "# A\n\n## B\n\n<!-- Say it -->\n",
  },
]);
