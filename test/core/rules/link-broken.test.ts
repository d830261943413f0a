import { linkBroken } from "../../../src/core/rules/link-broken.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

const path = "docs/specs/7-usage.md";
const files = {
  "README.md": "# Widgets\n\n## Set up & run\n\nText\n",
  "docs/guide.md":
    '# Guide\n\nFirst steps\n-----------\n\n## Steps\n\n## Steps\n\n<a name="old-name"></a>\n',
  "docs/images/Flow.png": "",
  "docs/specs/3-login (new).md": "# Login\n",
  "docs/specs/login.md": "# Login\n",
  "src/a.ts": "",
};

/** One line of a document, and what is said of its link. */
function line(
  name: string,
  markdown: string,
  message?: string,
  fixed?: string,
): RuleCase {
  return {
    name,
    path,
    files,
    markdown: `# Usage\n\n## Summary\n\n${markdown}\n`,
    ...(message !== undefined && {
      problems: [{ line: 5, severity: "warning", message }],
    }),
    ...(fixed !== undefined && {
      fixed: `# Usage\n\n## Summary\n\n${fixed}\n`,
    }),
  };
}

checkRule(linkBroken, [
  line("beside the document", "See [it](login.md)"),
  line("up and down", "See [it](../guide.md) and [all](./../../README.md)"),
  line("from the root", "See [it](/docs/guide.md)"),
  line("a folder, and the root", "See [it](../images/), [all](/), [up](../..)"),
  line(
    "encoded, and in brackets",
    "See [it](3-login%20%28new%29.md) and [it](<3-login (new).md>)",
  ),
  line("with a query", "See [it](login.md?plain=1#L3)"),
  line("lines of code", "See [it](../../src/a.ts#L10-L12)"),
  line(
    "another place in the document",
    "See [above](#summary), [the top](#), [it](#Usage)",
  ),
  line(
    "headings of another file",
    "See [1](../guide.md#first-steps), [2](../guide.md#steps), [3](../guide.md#steps-1), [4](../guide.md#old-name), [5](../../README.md#set-up--run)",
  ),
  line(
    "other hosts and programs",
    "See [web](https://example.com/nope.md), [mail](mailto:a@b.example), [host](//example.com/a)",
  ),
  line(
    "out of the repository, as to an issue",
    "See [issue](../../../issues/3)",
  ),
  line("in code", "Write `[it](nope.md)`"),
  line(
    "what stands for a target",
    "See [it](url) and [that](path/to/file.md) and [those](<…>)",
  ),
  line("footnotes", "See[^1] [back](#fn-1)\n\n[^1]: That"),
  line(
    "a missing file",
    "See [it](nope.txt)",
    "Link `nope.txt` leads nowhere, there is no `docs/specs/nope.txt`: correct it, or take it out",
  ),
  line("a missing image", "![It](flow.gif)", "Image `flow.gif` leads nowhere"),
  line(
    "an image in HTML",
    '<p align="center"><img src="flow.gif" alt="It"></p>',
    "Image `flow.gif` leads nowhere",
  ),
  line("HTML in a comment", "<!-- <img src='flow.gif'> -->\n\nText"),
  line(
    "a definition",
    "[it]: nope.md\n\nSee [it]",
    "there is no `docs/specs/nope.md`",
  ),
  line(
    "wrong case",
    "See ![flow](../images/flow.png)",
    "did you mean `docs/images/Flow.png`?",
    "See ![flow](../images/Flow.png)",
  ),
  line(
    "one step too few",
    "See [guide](guide.md#steps)",
    "did you mean `docs/guide.md`?",
    "See [guide](../guide.md#steps)",
  ),
  line(
    "one step too many",
    "See [login](../login.md)",
    "did you mean `docs/specs/login.md`?",
    "See [login](login.md)",
  ),
  line(
    "from the root, without saying so",
    "See [guide](docs/guide.md)",
    "did you mean `docs/guide.md`?",
    "See [guide](../guide.md)",
  ),
  line(
    "a name like another",
    "See [login](logins.md)",
    "did you mean `docs/specs/login.md`?",
    "See [login](logins.md)",
  ),
  line(
    "a name with blanks",
    "See [login](../3-login%20%28new%29.md)",
    "did you mean `docs/specs/3-login (new).md`?",
    "See [login](3-login%20%28new%29.md)",
  ),
  line(
    "a heading that is not there",
    "See [guide](../guide.md#third-steps)",
    "no heading in `docs/guide.md` has the anchor `#third-steps`: did you mean `#first-steps`?",
    "See [guide](../guide.md#third-steps)",
  ),
  line(
    "an anchor in another spelling",
    "See [guide](../guide.md#first_steps)",
    "did you mean `#first-steps`?",
    "See [guide](../guide.md#first-steps)",
  ),
  line(
    "a place that is not here",
    "See [below](#risks)",
    "no heading here has the anchor `#risks`: name a heading that is there",
  ),
  {
    name: "a name that any folder may have is no certain one",
    path,
    files: { "docs/README.md": "", "docs/specs/a.md": "" },
    markdown: "# Usage\n\nSee [it](README.md)\n",
    problems: [{ line: 3, message: "did you mean `docs/README.md`?" }],
    fixed: "# Usage\n\nSee [it](README.md)\n",
  },
  {
    name: "without its ending, as web sites link",
    path,
    files,
    markdown: "# Usage\n\nSee [login](login)\n",
    problems: [{ line: 3, severity: "notice" }],
    fixed: "# Usage\n\nSee [login](login.md)\n",
  },
  {
    name: "behind a byte order mark, in lines of Windows, over two of them, in a quote and a table",
    path,
    files,
    markdown:
      "\uFEFF# Usage\r\n\r\n> See [the\r\n> login](../login.md 'It')\r\n\r\n| a | b |\r\n| - | - |\r\n| 1 | ![x](<../images/flow.png>) |\r\n",
    problems: [{ line: 4 }, { line: 8 }],
    fixed:
      "\uFEFF# Usage\r\n\r\n> See [the\r\n> login](login.md 'It')\r\n\r\n| a | b |\r\n| - | - |\r\n| 1 | ![x](<../images/Flow.png>) |\r\n",
  },
  {
    name: "several that may be meant are named",
    path,
    files: { "docs/specs/A.md": "", "docs/specs/a.MD": "" },
    markdown: "# Usage\n\nSee [a](a.md)\n",
    problems: [
      {
        line: 3,
        message: "did you mean `docs/specs/A.md` or `docs/specs/a.MD`?",
      },
    ],
    fixed: "# Usage\n\nSee [a](a.md)\n",
  },
  {
    name: "the document itself, by its name",
    path,
    markdown:
      "# Usage\n\n## Goals\n\n[a](7-usage.md#goals) [b](7-usage.md#goal)\n",
    problems: [{ line: 5, message: "`#goal`: did you mean `#goals`?" }],
  },
  {
    name: "a spec that front matter names",
    path,
    files,
    markdown:
      "---\ndepends-on: [docs/specs/login.md, login.md, nope.md]\n---\n\n# Usage\n",
    problems: [{ line: 2, message: "There is no `nope.md`" }],
  },
  {
    name: "a spec that front matter names with a slip",
    path,
    files,
    markdown: "---\nprd: docs/specs/logins.md\n---\n\n# Usage\n",
    problems: [
      {
        line: 2,
        message:
          "There is no `docs/specs/logins.md`: did you mean `docs/specs/login.md`?",
      },
    ],
  },
  {
    name: "template text that is still there",
    path: "docs/specs/1-a.md",
    template: "# Feature\n\n## Summary\n\nSee [the handbook](handbook.md)\n",
    markdown: "# A\n\n## Summary\n\nSee [the handbook](handbook.md)\n",
  },
]);
