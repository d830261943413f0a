import { placeholderLeft } from "../../../src/core/rules/placeholder-left.ts";
import { checkRule, type RuleCase } from "./check-rule.ts";

/** Lines that stand for text to come. */
const gaps: readonly string[] = [
  "- Limit: TBD",
  "- TODO: agree on the limit",
  "The limit is [TBD].",
  "`TBD - the new store`",
  "- Store: `TBD`",
  "| A | TBD |",
  "As a <user>, I want to export.",
  "- *<OTHER DOCUMENTS>*",
  "<2-6 sentences about the need>",
  "<*include full examples*>",
  "- \\<name of the store and what it holds\\>",
  "**Effort:** \\<weeks of work for the team\\>",
  "- {first option, e.g. a queue, a table, …}",
  "- Blah blah",
  "# [Feature/Product Name] requirements",
  "- …",
  "- Goal/ objective 1",
  "- ...",
  "- Steps: ...",
  "- Given …",
  "- As a user, I want to…",
  "So that ...",
  "**Owner:** ____________",
  "- ____________",
  "- etc???",
  "When ____, I want to see the invoice.",
  "1. Enable it for ____% of all teams.",
  "- [ ] A page opens within \\_\\_\\_\\_ seconds.",
  "It costs $___ a month.",
  "| Owner of ___ | Ana |",
  "| [Today's Date] | First version |",
  "**Status:** PLACEHOLDER - nobody has written it",
  "- Date: YYYY-MM-DD",
  "Date: {DATE}",
  "Links live for [NEEDS CLARIFICATION: how long].",
  "Los enlaces duran [NECESITA ACLARACIÓN: cuánto].",
  "Los enlaces duran [NECESITA CLARIFICACIÓN: cuánto].",
  "Les liens durent [À CLARIFIER : combien].",
  "Les liens durent [NÉCESSITE CLARIFICATION : combien].",
  "Os links duram [NECESSITA ESCLARECIMENTO: quanto].",
  "Links leben [KLÄRUNG] eine Weile.",
  "Ссылки живут [ТРЕБУЕТСЯ УТОЧНЕНИЕ: сколько].",
  "リンクは[明確化が必要: 期間]有効。",
  "链接有效期为[待确认: 时长]。",
  "Links live [CLARIFICATION NEEDED: how long].",
  "リンクは[要確認: 何日]有効。",
  "Rows are kept in [STORE: which one?]",
  "- Size: XX",
  "Launch market to be determined",
  "- *To be populated in the next phase*",
  "*To be populated by dev agent*",
  "Retention (to be defined)",
  "Coming soon",
  "TDB",
  "*Section to be completed when targeted at a release.*",
  "Votes are weighted by stake (todo: name the weights).",
  "Work in progress",
  "未定",
  "Por definir",
  "| PM | 尚未指派 |",
  "- Reviewer: Not yet assigned",
  "**Design**: (not yet documented)",
  "Ana já contratou o provedor. `[A CONFIRMAR]`",
  "- Framework : [À spécifier selon le projet]",
  "- Responsable: por confirmar",
  "[Describe the journey in plain words]",
  'System MUST [specific capability, e.g., "export"]',
  "As a [user type], I want to export.",
  "**Branch**: `[###-feature-name]`",
  "{short title of the decision}",
  "{{story_title}}",
  "- RFC PR: (leave this empty)",
  "- Issue: #0000",
  "Example (placeholder only):",
  "<!-- TODO -->",
];

/** All that a section says is that it says nothing yet. */
const deferrals: readonly string[] = [
  "Will be considered for beta.",
  "Metrics will be added before GA.",
  "We will fill this section in when we target a release.",
  "Will be updated once implementation starts.",
  "Coming in a follow-up.",
  "Deferred to the implementation",
  "Undecided.",
];

const plans: readonly string[] = [
  "The header will be added in the response.",
  "Docs will be updated by the release team on the day of the launch, with a link to the page of prices.",
  "Jobs are pending until a worker takes them.",
  "The field will be filled by the importer.",
  "Deferred jobs wait in a queue.",
];

/** Lines that look like it and say something. */
const texts: readonly string[] = [
  "The linter reports each `TODO` and `FIXME` comment.",
  "Users keep a TODO list.",
  'It is marked as "TBD" in the old page.',
  "eliminar todos los items",
  "Press <kbd>Esc</kbd><br>twice.",
  "Returns `Promise<string>` or Map<string, number>.",
  "See <https://example.org> or <ana@example.org>.",
  "Latency p95 < 200 ms and error rate > 0.",
  'The path is "exports/<workspace>.csv".',
  "src/<service>/index",
  "The range \\<a> is escaped.",
  "The tag \\<script setup lang\\> and \\<input name\\> stay.",
  "A list of type List\\<the row\\> is returned.",
  "- N/A",
  "The value to be returned by the job is stored.",
  "Fields to be exported are listed below.",
  "Dates look like YYYY-MM-DD in the file.",
  "[RFC2119] and [x] are fine.",
  "A set {a, b} has two.",
  "- Owner: [the platform team, for now]",
  "[Source: docs/stack.md]",
  "The job <audio>, <ruby> and <var> are elements.",
  "/users/{id} returns one.",
  "| 1.0 | … more in the appendix |",
  "하마터면 속을 뻔 했습니다..",
  "Size XXL",
  'Learners complete "She ____ a nurse" in the app.',
  "Template: When ____, I want to ____.",
  "The word shows as ________ until a letter of hangman is right.",
  "The call foo(___) and the name ___init___ are kept.",
  "Text ___in bold italics___ stays.",
  "The box is drawn as |____| on the screen.",
  "The folder is /srv/___/data here.",
  "- Image: placeholder, 200 px wide",
  "The status is placeholder until the sync ends.",
  "The TDB format is read.",
  "Sections to be exported are listed below.",
  "Users keep todo lists (todo, done).",
  "- Owner: Owner of the ledger",
  "- Type: Standard (or Process)",
  "- Format of dates: YYYY-MM-DD in the file",
  "- Project: the exporter",
  "| Export | e.g. as a file |",
  "| WIP | To do |",
];

/** Lines that may be a template's sample. */
const samples: readonly string[] = [
  "It keeps track of...",
  "So that it can be read…",
  "为什么需要这个文档...",
  "**Name:** Name of the proposal",
  "- Owner: The one responsible for the design",
  "| Author | John Doe |",
  "| Customer | who feels the pain? |",
  "**Created:** Date when the first draft of it was made",
  "**Nombre del proyecto:** Nombre del proyecto",
  "- Autores: Nombre Apellido",
  "**PR:** (add the link here)",
  "**Type:** (Standard or Process)",
  "**Status:** Undefined (as of YYYY-MM-DD)",
  "- Alcance: [Nombre del proyecto o de la parte]",
  "| e.g., signing up | 10 a day |",
  "| Problem | Short description of the problem to solve |",
];

const asCase =
  (isGap: boolean) =>
  (line: string): RuleCase => ({
    name: `${isGap ? "a gap" : "no gap"}: ${line}`,
    markdown: `# Export\n\n## Part\n\n${tableAround(line)}\n`,
    ...(isGap
      ? {
          problems: [{ line: line.startsWith("|") ? 7 : 5, severity: "error" }],
        }
      : {}),
  });

function tableAround(line: string): string {
  return line.startsWith("|")
    ? `| Name | Value |\n| --- | --- |\n${line}`
    : line;
}

const numbered = `---
specgate:
  metadata:
    request: { assigned: true }
---

- Start date: 2026-02-11
- Request: #0000
- Issue: #0000

# Summary

What is it?
`;

checkRule(placeholderLeft, [
  {
    name: "a number under its own name is to come",
    markdown: "---\nkep: KEP-n\nmodel: gpt-x\n---\n\n# Fees\n\nText\n",
    problems: [{ line: 2 }],
  },
  {
    name: "a preamble in code is metadata, other code is code",
    markdown:
      "## Preamble\n\n```\nTitle: Fees\nAuthor: <name>\nStatus: <Draft | Final | Living>\nCreated: 2026-01-02\n```\n\n## Use\n\n```\nTitle: Fees\nAuthor: <name>\nStatus: Draft\n```\n",
    problems: [{ line: 5 }, { line: 6, message: "keep the one that is true" }],
  },
  {
    name: "a number that somebody else gives may still be to come",
    template: numbered,
    markdown:
      "- Start date: 2026-02-11\n- Request: #0000\n- Issue: #0000\n\n# Summary\n\nIt is fast.\n",
    problems: [
      { line: 2, severity: "notice", message: "from somebody else" },
      { line: 3, severity: "error", message: "`#0000`" },
    ],
  },
  {
    name: "a list that asks for no marker to be left has none",
    markdown:
      "# A\n\n## Checks\n\n- [x] No [NEEDS CLARIFICATION] markers remain\n- [ ] 没有 [NEEDS CLARIFICATION] 标记\n",
  },
  {
    name: "lists of ids and of people are values",
    markdown:
      "# A\n\n- Blocks: [G-01, G-04]\n- Authors: [Ana Silva, Ben Van Dyk, Cleo J. Marsh]\n- Story: **[US_EXPORT_ROWS]**\n- **Input**: List of amounts to be paid\n",
  },
  {
    name: "what is filled while the spec is implemented is no error",
    markdown:
      "# A\n\n## Dev Agent Record\n\n### Agent Model Used\n\n{{agent_model_name_version}}\n",
    problems: [{ line: 7, severity: "warning" }],
  },
  {
    name: "a marker has one",
    markdown:
      "# A\n\n## Checks\n\n- It signs in by [NEEDS CLARIFICATION]\n- It waits for [NEEDS CLARIFICATION: how long?] markers\n",
    problems: [{ line: 5 }, { line: 6 }],
  },
  ...deferrals.map((line): RuleCase => ({
    name: `put off: ${line}`,
    markdown: `# Export\n\n## Part\n\n${line}\n`,
    problems: [
      { line: 5, severity: "notice", message: "puts the section off" },
    ],
  })),
  ...plans.map((line): RuleCase => ({
    name: `not put off: ${line}`,
    markdown: `# Export\n\n## Part\n\n${line}\n`,
  })),
  ...gaps.map(asCase(true)),
  ...texts.map(asCase(false)),
  ...samples.map((line): RuleCase => ({
    name: `a sample: ${line}`,
    markdown: `# Export\n\n## Part\n\n${tableAround(line)}\n`,
    problems: [{ line: line.startsWith("|") ? 7 : 5, severity: "notice" }],
  })),
  {
    name: "items that only count",
    markdown:
      "# A\n\n## To do\n\n- [ ] 任务 1\n- [ ] 任务 2\n\n## Links\n\n- Ticket 1\n- Ticket 2\n",
    problems: [5, 6, 10, 11].map((line) => ({ line, severity: "notice" })),
  },
  {
    name: "counted items of something known are none",
    markdown:
      "# A\n\n## Order\n\n- Ticket 1\n- Ticket 2\n\n**Ticket 1:** Read the file.\n\n## When\n\n- Phase 1\n- Phase 2\n\n## Runtimes\n\n- Python 2\n- Python 3\n\n## Last\n\n- Ticket 7\n",
  },
  {
    name: "rows of samples, in any column",
    markdown:
      "# A\n\n## Features\n\n| Priority | Feature | State |\n| --- | --- | --- |\n| P0 (MVP) | Feature 1 | Planned |\n| P1 | Feature 2 | Planned |\n\n## Trace\n\n| Requirement | State |\n| --- | --- |\n| Requirement 1 | Done |\n| Requirement 2 | Open |\n",
    problems: [{ line: 7 }, { line: 8 }],
  },
  {
    name: "brackets around words of languages without blanks",
    markdown:
      "# A\n\n- 目標: [主要な目標]\n- 指標: [成功の指標]\n- 担当: [担当チーム]\n- 対象: 全員\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }],
  },
  {
    name: "brackets behind the words of a story, in languages other than English",
    markdown:
      "# A\n\n**Als** [gebruiker]  \n**Wil ik** [functie]  \n**Zodat** [doel]\n\n**Geschat:** [X] uur\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }, { line: 7 }],
  },
  {
    name: "the same where no blanks stand between words",
    markdown:
      "# A\n\n作为 **[角色]**，我希望 **[做某件事]**，以便 **[目标]**。\n",
    problems: [{ line: 3 }],
  },
  {
    name: "parentheses and italics that hold the parts of a story, not what is said beside one",
    markdown:
      "# A\n\n**As a** (type of user)\n\nAs a (clerk), I want to (task) so that (goal).\n\nAs a _role_ I can _capability_, so that _benefit_.\n\nAs a (new) clerk, I want to rest (at noon), so that I live.\n\nAs a _new_ clerk I can rest.\n",
    problems: [{ line: 3 }, { line: 5 }, { line: 7 }],
  },
  {
    name: "steps, a sentence and a section that nobody has begun",
    markdown:
      "# A\n\n- Should ...\n- It should ... twice\n\nGIVEN ... (your condition)\nWHEN ... (what you do)\n\n## B\n\nxxxxxx\n\n## C\n\n(If yes, list here)\n\n## D\n\nLink drawings or screens here.\n\n## E\n\nList what is kept here in an index.\n",
    problems: [
      { line: 3 },
      { line: 6, endLine: 7 },
      { line: 11 },
      { line: 15 },
      { line: 19 },
    ],
  },
  {
    name: "what a document is listed under",
    markdown: "---\ntags: [todo, desktop]\nowner: todo\n---\n\n# A\n",
    problems: [{ line: 3 }],
  },
  {
    name: "how stories are written, said above those that are",
    markdown:
      "# A\n\nStories use the format: **As a [role], I want [goal], so that [benefit].**\n\nAs a [role], I want to rest.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "values that an attribute of a table can have, and a state that nobody chose",
    markdown:
      "# A\n\n- `Bill(id, status)`\n  - `status`: `DRAFT | ISSUED | PAID`\n- Status: DRAFT | ISSUED | PAID\n",
    problems: [{ line: 5 }],
  },
  {
    name: "a gap in Chinese with a full stop, or with what is to be filled in",
    markdown:
      "# A\n\n- 目标：待填写。\n- 提交：待填写实际值；没有则写“无”\n- 待填写的字段显示为红色\n",
    problems: [{ line: 3 }, { line: 4 }],
  },
  {
    name: "braces in front matter, which are YAML of another kind",
    markdown: "---\nowner: {{user_name}}\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }],
  },
  {
    name: "a comment in front matter that asks for a value, and one that tells its form",
    markdown:
      "---\nrequests:\n  accepted: # Fill this in with the address\nreleased: # As YYYY-MM-DD\n---\n\n# A\n\nText.\n",
    problems: [{ line: 3 }],
  },
  {
    name: "an escaped name in a heading",
    markdown: "# A\n\n## Phase 1 \\<Optional Title\\>\n\nText.\n",
    problems: [{ line: 3 }],
  },
  {
    name: "an account behind a name in front matter is none",
    markdown: "---\nauthor: Ana Silva <ana>\n---\n\n# A\n\nText.\n",
  },
  {
    name: "a remark in brackets in front matter that says what has to come, and one that does not",
    markdown:
      "---\nowner: (name to be agreed by the committee)\nauthor: (find somebody later to help)\ngroup: (the team of Ana in Leeds)\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }, { line: 3 }],
  },
  {
    name: "options in braces in cells of a table",
    markdown:
      "# {Part} - 1.0\n\n| Part | Way |\n| - | - |\n| {a store / a queue} | {REST / gRPC} |\n| B | {a direct call} |\n",
    problems: [{ line: 1 }, { line: 5 }, { line: 6 }],
  },
  {
    name: "the samples of a template in front matter, and its number",
    markdown:
      '---\nhip: 0000\nowner: "@your-handle"\nsee-also:\n  - "/enhancements/this-other-neat-thing.md"\n  - "/enhancements/queues.md"\nsize: 10000\n---\n\n# RFC0000: Queues\n\nText.\n',
    problems: [{ line: 2 }, { line: 3 }, { line: 5 }, { line: 10 }],
  },
  {
    name: "a title that only says how to write one",
    markdown: "# RFC NNNN — Short imperative title\n\nText.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "arguments in braces",
    markdown:
      "# Stores\n\n## Pros\n\n- Good, because {argument a}\n- Bad, because {argument b}\n- {name of the option}\n",
    problems: [{ line: 5 }, { line: 6 }, { line: 7 }],
  },
  {
    name: "the title of a template in front matter, and one that has such words",
    markdown:
      "---\ntitle: neat-enhancement-idea\nname: Title\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2, severity: "error" }],
  },
  {
    name: "a list in front matter that cannot be read",
    markdown:
      '---\nauthors:\n- "Ana"\n  reviewers:\n- TBD\n- Ben\n---\n\n# A\n\nText.\n',
    problems: [{ line: 5 }],
  },
  {
    name: "the sample of a group, and a group that has such a name",
    markdown:
      "---\nowning-sig: sig-xxx\nparticipating-sigs:\n  - sig-aaa\n  - sig-apps\nplan: sig-xxx\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }, { line: 4 }],
  },
  {
    name: "what is to be filled in, and what somebody fills in once it is known",
    markdown:
      "---\nauthors:\n  - (fill in with names of authors)\nissue: (fill in with the issue once accepted)\n---\n\n# A\n\nText.\n\n- [Needs more thought]\n",
    problems: [{ line: 3 }, { line: 11 }],
  },
  {
    name: "options of a command, and what a program says",
    markdown:
      '# A\n\n## Usage\n\n- -f|--framework <FRAMEWORK>\n\nIt is for one framework.\n\nIt reads "tab item, <title>, <n> of <m>, selected" aloud.\n\nIt is "As a <user>, I want to pay".\n',
    problems: [{ line: 11 }],
  },
  {
    name: "an example in brackets, in other languages",
    markdown:
      '# A\n\n## Metas\n\n- [Métrica, ex: "menos de 2 s"]\n- [Ej: los datos ya existen.]\n- [指标，例如：加载时间]\n- Ver [Ex. 12] e [ex. 3].\n',
    problems: [{ line: 5 }, { line: 6 }, { line: 7 }],
  },
  {
    name: "what a program says in other quotation marks",
    markdown:
      "# A\n\n## Usage\n\nОтправлено письмо «Отмена заказа: <номер>».\n\nログに「取込開始、<n> 行」と記録される。\n\nОтвет: «<номер>».\n\n「<役割>として、<機能>を使いたい」\n",
    problems: [{ line: 9 }, { line: 11 }],
  },
  {
    name: "a number to be decided, and a mark that somebody could set",
    markdown:
      "# A\n\n## Plan\n\nIt is EIP-tbd for now.\n\nA simple FIXME could be applied for those cases.\n\nThis is a TODO.\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "edges of a graph",
    markdown:
      "# A\n\n## Nodes\n\n- Feature <OWNER/OWNER_OF> User\n- Feature <TAG/NAME> Tag\n",
    problems: [{ line: 6 }],
  },
  {
    name: "a number that is not known yet",
    markdown: "---\nnumber: ?\ntitle: Who?\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }],
  },
  {
    name: "a token behind a label in front matter is one",
    markdown: "---\nauthor: <ana>\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }],
  },
  {
    name: "a title behind its number",
    markdown: "# ADR 12. Title\n\nText.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "the title of a template, with a short name in it",
    markdown: "# Product Requirements Document (PRD) Template\n\nText.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "a title that only has such words",
    markdown: "# Invoice (PDF) Template\n\nText.\n",
  },
  {
    name: "choices under the head of a column, and steps of letters",
    markdown:
      "# A\n\n## Risks\n\n| Risk | Impact | Tools |\n| --- | --- | --- |\n| It lags | High/Med/Low | Go/Rust/Zig |\n| It stops | High | CI/CD/QA |\n\n## Flow\n\n- User does X\n- System answers with Y\n\n## Axes\n\n- The width is X\n- The height grows\n",
    problems: [
      { line: 7, severity: "error" },
      { line: 12, severity: "notice" },
      { line: 13, severity: "notice" },
    ],
  },
  {
    name: "choices in a table of labels",
    markdown:
      "# A\n\n| Label | Value |\n| --- | --- |\n| Status | Draft \\| Approved \\| Done |\n| Kinds | a \\| b \\| c |\n",
    problems: [{ line: 5, severity: "error" }],
  },
  {
    name: "code is left alone, but for what says it in a comment",
    markdown:
      '# A\n\n## Code\n\n```ts\n// TODO: later\nconst x: Array<user> = [];\n```\n\n```json\n{ "at": <!-- TODO --> }\n```\n',
    problems: [{ line: 11 }],
  },
  {
    name: "front matter",
    markdown:
      "---\nauthor: <first-name> <last-name>\napprovers:\n  - TBD\nstatus: proposed|accepted|rejected\ncreated: yyyy-mm-dd\nsee-also: []\n---\n\n# A\n\nText\n",
    problems: [
      { line: 2 },
      { line: 4 },
      { line: 5, message: "keep the one that is true" },
      { line: 6 },
    ],
  },
  {
    name: "titles and headings",
    markdown:
      "# Spec title\n\n## Option 1: <TITLE>\n\nText\n\n## KEP-NNNN\n\nText\n",
    problems: [{ line: 1 }, { line: 3 }, { line: 7 }],
  },
  {
    name: "what ids look like is no number to come",
    markdown:
      "# A\n\nEach order gets an id in ORD-NNNN format.\n\nThe id `ORD` is in `ORD-NNNN` form, as in ORD-NNNN\n",
    problems: [{ line: 5 }],
  },
  {
    name: "who and when, while they are pending",
    markdown:
      "# A\n\n- **Reviewer:** to be assigned\n- **Checked by:** pending\n- **Fecha:** _pendiente_\n- **Result:** pending\n- **Stage:** pending\n- **Last run:** _to be filled in by the phase 2 implementer_\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }, { line: 8 }],
  },
  {
    name: "how long a text is to be, behind a label",
    markdown:
      "# A\n\n- **Reason:** _one paragraph_\n- **Way back:** two sentences — how it is undone\n- **Maximum length:** two sentences\n",
    problems: [{ line: 3 }, { line: 4 }],
  },
  {
    name: "figures of metrics that nobody has set",
    markdown:
      "# A\n\n## Success metrics\n\n- Orders grow by X%\n- Returns fall from [N]% to [M]%\n- $XX a month\n- XX,XXX people ask for it\n- An answer within X days\n- __ % of people come back\n- The X axis is labelled\n- Page 3 is read by 20 %\n\n| Metric | Target |\n| --- | --- |\n| Orders | Y% |\n\n## Design\n\nOf X% of the nodes, where X is set, each takes X days.\n",
    problems: [
      { line: 5, message: "X%" },
      { line: 6 },
      { line: 7 },
      { line: 8, message: "XX,XXX" },
      { line: 9 },
      { line: 10 },
      { line: 16 },
    ],
  },
  {
    name: "filler text",
    markdown:
      "# A\n\n## Goal\n\nLorem ipsum dolor sit amet, consectetur.\n\n## Design\n\nThe preview shows lorem ipsum until text is there.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "a word that is spoken of",
    markdown:
      "# A\n\nFields marked **TBD** are looked up once a day.\n\nThe limit is TBD.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "a row is told once, a line too",
    markdown:
      "# A\n\n## T\n\n| A | B | C |\n| --- | --- | --- |\n| TBD | TBD | TBD |\n\nAs a <user>, I want <capability>.\n",
    problems: [
      { line: 7 },
      { line: 9, message: "`<user>` and `<capability>`" },
    ],
  },
  {
    name: "a date pattern is a format in a table of several columns",
    markdown:
      "# A\n\n## T\n\n| Field | Type | Format |\n| --- | --- | --- |\n| day | text | YYYY-MM-DD |\n\n## U\n\n| Field | Value |\n| --- | --- |\n| Date | YYYY-MM-DD |\n",
    problems: [{ line: 13 }],
  },
  {
    name: "in a document about to-dos only unmistakable ones count",
    markdown:
      "# TODO comments in code\n\n## Part\n\nA TODO without an owner is refused.\n\n- TODO: examples\n",
    problems: [{ line: 7 }],
  },
  {
    name: "brackets are placeholders all over where they are the style of the document",
    markdown:
      "# Export\n\n## Goals\n\n- [One measurable goal]\n- **Limit:** [rows per file]\n\n## Criteria\n\n1. WHEN [event], the job SHALL [response] [optional]\n2. The list is [short].\n\n## Story 1: [Short title]\n\n[List the steps that a person takes:\n\n- one\n- two]\n\n[Source: docs/stack.md]\n\nRead [x], [1] and `[a b]`.\n",
    problems: [
      { line: 5 },
      { line: 6 },
      { line: 10, message: "`[event]` and `[response]`" },
      { line: 11 },
      { line: 13 },
      { line: 15 },
    ],
  },
  {
    name: "braces too",
    markdown:
      "# Story {Number}: {Short title}\n\n{PRODUCT_GOALS}\n\n**Owner:** {OWNER}\n\n{ Copy the list of steps }\n\n`{A_B}` and /users/{id} stay.\n",
    problems: [{ line: 1 }, { line: 3 }, { line: 5 }, { line: 7 }],
  },
  {
    name: "values in brackets are none where people write sources and tags so",
    markdown:
      "# Export\n\n## Notes\n\nText.\n\n[Source: docs/a.md]\n\nText.\n\n[Source: docs/b.md, by hand]\n\n[Source: the wiki]\n\n- Needs: [auth]\n- Tags: [export]\n- Area: [files]\n- Team: [data]\n\n- [RFC 2119]\n- [ISO 8601]\n- [ADR-12]\n",
  },
  {
    name: "items that are only numbered",
    markdown:
      "# A\n\n## Goals\n\n- Primary goal 1\n- Goal 2 (e.g. fewer calls)\n\n## Риски\n\n- Риск 1\n",
    problems: [{ line: 5 }, { line: 6 }, { line: 10 }],
  },
  {
    name: "not what is listed under them, or refers to something",
    markdown:
      "# A\n\n## Goals\n\n- Goal 1\n  - Close the month in 2 days\n- Goal 2: fewer calls\n- [Goal 3](goals.md)\n\n## Dependencies\n\n- Requirement 1\n\n## Plan\n\n- Step 1\n- Phase 2\n",
  },
  {
    name: "brackets and braces around sentences and around nothing",
    markdown:
      "# Story 1: {Title copied from the plan}\n\nWhen <...>, I want <…>.\n\n- [ ] Import (AC: #)\n",
    problems: [{ line: 1 }, { line: 3 }, { line: 5 }],
  },
  {
    name: "not sets, code, types and signs",
    markdown:
      "# A\n\nOne of {red, green, dark blue}, as in { name: string of text }.\n\nA `Map<...>` in C# (or F#), #12 and U+0023 (#).\n",
  },
  {
    name: "amounts and ranges where brackets are the style",
    markdown:
      "# A\n\n## Goal\n\n[1-3 sentences on the goal]\n\n## Users\n\n[Who they are]\n\n## Parts\n\n[What it has]\n\n| Post | Cost |\n| --- | --- |\n| Disk | €[X] |\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }, { line: 17 }],
  },
  {
    name: "parentheses around most of the text",
    markdown:
      "# A\n\n## 目的\n\n（達成したいこと）\n\n## 対象\n\n- （利用者）\n- [ ] （機能）\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 10 }],
  },
  {
    name: "not around asides",
    markdown:
      "# A\n\n## Goal\n\nClose the month in 2 days.\n\n(In Leeds first.)\n\n- Import\n- (maybe) mail\n- Reports\n\n(Prices as of May.)\n\nNo change for others.\n\n(See the wiki.)\n",
  },
  {
    name: "front matter that its placeholders break, and ids in front matter",
    markdown:
      "---\nid: PRD-XXXX\ntitle: <title>\nauthor: <name, e.g.: Ana>\nstatus: Draft\n---\n\n# A\n\nText.\n",
    problems: [{ line: 2 }, { line: 3 }, { line: 4 }],
  },
  {
    name: "an id with nothing but dots",
    markdown: "# A\n\n## Rules\n\n- FR-1 ...\n- FR-2 … and so on\n",
    problems: [{ line: 5 }],
  },
  {
    name: "tokens in italics and with quotes, and names in capitals",
    markdown:
      '---\ntitle: Export of [FEATURE_NAME]\n---\n\n# A\n\n**As a** _<role>_, I wait.\n\n<Say what breaks, or "None">\n\n- [ROLE_NAME]: [ROLE_TEXT]\n\nA type_<id>_x stays, [RFC_2119](x.md) too.\n',
    problems: [{ line: 2 }, { line: 7 }, { line: 9 }, { line: 11 }],
  },
  {
    name: "a token that the document writes in code as well",
    markdown:
      "# Sponsors\n\n## sponsor show <PACKAGE>\n\nRun `sponsor show <PACKAGE>` first.\n\n## sponsor list <OWNER>\n\nText.\n",
    problems: [{ line: 7 }],
  },
  {
    name: "single words in braces where they stand for whole values",
    markdown:
      "# A\n\n## 背景\n\n{background}\n\n## 性能\n\n- **要求**：{performance}\n- 时间：{created_at}\n\n用 `{id}` 或 /users/{id} 查询。\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 10 }],
  },
  {
    name: "text that says where text goes",
    markdown:
      "# A\n\n## Notes\n\nTest notes go here.\n\n## Rules\n\n- The total of all rows goes here when the month is closed\n",
    problems: [{ line: 5 }],
  },
  {
    name: "not types in braces",
    markdown:
      "# A\n\n- `path` {string}\n- `size`: {file_size}\n- `mode`: {open_mode}\n- `flags`: {file_flags}\n",
  },
  {
    name: "choices in braces and with strokes, and whose name it is",
    markdown:
      "# A\n\n- Status: {Draft, Accepted, Declined}\n- Version: v1.0 / Draft / Final\n- Author: Your name and role\n- Platforms: web / mail / phone\n- Kinds: {a, b, c}\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }],
  },
  {
    name: "a heading that says that it is to be replaced",
    markdown: "# Design template (replace with your title)\n\nText.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "in italics with more behind it, not in names",
    markdown:
      "# A\n\n## Decision\n\n_TBD — to be filled before the build._\n\n## Names\n\nThe variable MY_TODO_LIST and the file _TODO_old are read.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "a title that is still the template's",
    markdown: "# Design Proposal Template\n\n## Goal\n\nClose earlier.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "templates as the subject",
    markdown: "# Invoice template\n\n## Goal\n\nClose earlier.\n",
  },
  {
    name: "sentences in two braces, and expressions",
    markdown:
      "# A\n\n## Goal\n\n{{What problem does this proposal try to solve?}}\n\n## Links\n\n{{This is optional, if you want to link}}\n\n## Code\n\nThe page shows {{Count | round}} and {{Total = sum of rows}}.\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "numbered samples with what they stand for",
    markdown:
      "# A\n\n## Consequences\n\n- Advantage 1\n- Trade-off 2: Explanation and mitigation strategy\n- Task number two\n- Here goes the part of the project\n\n## Devices\n\n- Surface Pro 7\n- Benefit 1: Exports run at night\n- Task number two waits\n",
    problems: [{ line: 5 }, { line: 6 }, { line: 7 }, { line: 8 }],
  },
  {
    name: "the pattern of a date where a date belongs, and where it is the format",
    markdown:
      "# A\n\n## Plan\n\n| Milestone | Target date | Status |\n| --- | --- | --- |\n| Review | YYYY-MM-DD | |\n\n## Fields\n\n| Field | Type | Date format |\n| --- | --- | --- |\n| due | text | YYYY-MM-DD |\n",
    problems: [{ line: 7 }],
  },
  {
    name: "a capital in brackets before a colon",
    markdown: "# ADR-[NUMBER]: Queues\n\n## Goal\n\nClose earlier.\n",
    problems: [{ line: 1 }],
  },
  {
    name: "rows that are samples, and rows of numbered things",
    markdown:
      "# A\n\n## Metrics\n\n| Metric | Now | Target | How |\n| --- | --- | --- | --- |\n| Metric 1 | X | Y | How to measure |\n\n## Risks\n\n| Risk | Level | What |\n| --- | --- | --- |\n| Risk 1 | High | The replica lags |\n| Risk 2 | High | |\n",
    problems: [{ line: 7 }],
  },
  {
    name: "numbered samples in brackets, and references and tags",
    markdown:
      "# A\n\n## Requirements\n\n1. [Requirement 1]: Detailed description\n\n## Scope\n\n- [Subsystem 1]\n\n## Notes\n\n- [Phase 1]: the import runs\n- [Windows 11]: works\n- See [Chapter 2] of the guide\n- As shown in [Diagram 1], rows wait\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "values that stand for a name or a version",
    markdown:
      "# A\n\n**Owner:** [Name]\n**Target release:** vX.Y.Z\n**Lead:** @handle\n**Version format:** vX.Y.Z\n**Editor:** @ana\n\n## Goal\n\nClose earlier.\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }],
  },
  {
    name: "questions with an ellipsis for an answer",
    markdown:
      "# A\n\n## Fit\n\n**Does it last?** _…_\n**Who pays?** _…_\n\n## Rest\n\nWho pays? The bank...\n",
    problems: [{ line: 5, endLine: 6 }],
  },
  {
    name: "to be written on a day, and what is written to something",
    markdown:
      "# A\n\n## Prior art\n\n_(To be written on Day 13, after a look at each project.)_\n\n## Rows\n\nTo be written on disk, rows need a key.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "of bullets that say the same gap the first is enough",
    markdown:
      "# A\n\n## Scope\n\n- TBD\n- **TBD**\n- TBD\n- Limit: TBD\n- Limit: TBD\n- <name>\n- <name>\n  - of the owner\n\nRest.\n\n- [ ] TBD\n- [ ] TBD\n",
    problems: [5, 6, 7, 8, 9, 10, 11, 16, 17].map((line) => ({ line })),
    fixed:
      "# A\n\n## Scope\n\n- TBD\n- **TBD**\n- Limit: TBD\n- Limit: TBD\n- <name>\n- <name>\n  - of the owner\n\nRest.\n\n- [ ] TBD\n",
  },
  {
    name: "what is left to do in other languages, and by whom or when",
    markdown:
      "# A\n\n## QA\n\n*(À compléter par le QA Agent)*\n\n## Mesures\n\n_Placeholder — à remplir après la campagne._\n\n## Décision\n\n_En attente._\n\n## 测试\n\n待测试后补充\n\n## Formulaire\n\nÀ compléter par les utilisateurs\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }, { line: 17 }],
  },
  {
    name: "a scenario that has no name yet, and what is named after one",
    markdown:
      "# A\n\n### Scenario: TBD — to be explored\n\nIt runs.\n\n### Scenario: TBD\n\nIt runs.\n\n### Scenario: TBD marker is found\n\nIt runs.\n\n### Column: TODO\n\nIt is shown.\n",
    problems: [{ line: 3 }, { line: 7 }],
  },
  {
    name: "what is said of gaps",
    markdown:
      "# A\n\n## Gates\n\n- Zero TBD purposes are left\n- The existing TODO comments are removed\n- Any TBD\n- Some other TBD store may follow\n",
    problems: [{ line: 7 }],
  },
  {
    name: "a task that nobody has begun, and what nobody has named",
    markdown:
      "---\ntitle: A\nstatus: TODO\nteam: TODO\n---\n\n# A\n\n**Status:** TODO\n**Limit:** TODO\n\n## Tasks\n\n| Task | Owner | Status |\n| --- | --- | --- |\n| Import | Ana | TODO |\n| Export | todo | todo |\n\n| Task | Status |\n| --- | --- |\n| Import | Todo |\n",
    problems: [{ line: 4 }, { line: 10 }, { line: 17 }],
  },
  {
    name: "what a field takes, and what nobody has chosen",
    markdown:
      "# A\n\n## Scope\n\n- Add a status field to each record: new | won | lost\n\n**Status:** new | won | lost\n",
    problems: [{ line: 7 }],
  },
  {
    name: "details that are left for later at the end of a sentence",
    markdown:
      "# A\n\n## Scope\n\nThis captures the links; details to be populated later.\n\n## Rows\n\nIt lists the fields; details to be added are kept.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "what a person completes, and what a list is to do",
    markdown:
      "# A\n\n## Notes\n\n>\n> _To be completed by the candidate_\n>\n\n## QA\n\n_To be completed by QA_\n\n**TODO:**\n\n- [ ] Read the query\n",
    problems: [{ line: 6 }, { line: 11 }],
  },
  {
    name: "a paragraph in angle brackets over several lines",
    markdown:
      "# A\n\n## Goal\n\n<One paragraph describing the service, its purpose, and the\nproblem it solves. Include any constraints.>\n",
    problems: [{ line: 5, endLine: 6 }],
  },
  {
    name: "brackets in italics, where a document has several",
    markdown:
      "# A\n\n## Agent\n\n_[Name of the model]_\n\n## Log\n\n_[Links to debug logs]_\n\n## Notes\n\n_[Implementation notes]_\n\n## Code\n\nIt reads arr_[first item]_ twice.\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }],
  },
  {
    name: "a date that a tool was to write",
    markdown:
      "# A\n\n**Last updated:** {{ now.strftime('%B %d, %Y') }}\n\n## Goal\n\nClose.\n",
    problems: [{ line: 3 }],
  },
  {
    name: "what a product waits for or allows to happen is not left to decide",
    markdown:
      "# A\n\n## Sync\n\nA client has to **wait for its line to be established.**\n\n## Limits\n\nThe page allows limits to be defined\n\n## Rules\n\nThis requires the region of a shop to be specified.\n\n## Date\n\nThe allowed regions are still to be decided.\n",
    problems: [{ line: 17 }],
  },
  {
    name: "a number of noughts, and one that YAML takes for a comment",
    markdown:
      "---\nfee: ####\nissue: #12\n---\n\n# A\n\n* Proposal: [SE-0000]()\n\n## Goal\n\nClose.\n",
    problems: [{ line: 2 }, { line: 8 }],
  },
  {
    name: "a date that is still to come in a history, and the format of one",
    markdown:
      "# A\n\n## Implementation history\n\n- [ ] MM/DD/YYYY: First talk\n- [x] 11/27/2026: Accepted\n\n## Dates\n\n- MM/DD/YYYY: what the page shows\n",
    problems: [{ line: 5, message: "`MM/DD/YYYY`" }],
  },
  {
    name: "what is to be inserted in front matter",
    markdown:
      "---\neip: [to be inserted]\nnote: to be shown to all\n---\n\n# A\n\nText\n",
    problems: [{ line: 2 }],
  },
  {
    name: "a link to a page that nobody has looked up",
    markdown:
      "# A\n\n- Review: ([pitch](https://forum.example.org/...))\n- Code: [all of it](https://example.org/a/compare/v1...v2)\n\n## Goal\n\nClose, as [drawn]().\n",
    problems: [{ line: 3 }, { line: 8 }],
  },
  {
    name: "a heading over what is open, and one over nothing",
    markdown:
      "# A\n\n## To be discussed\n\nWhat is the least that admins need?\n\n## To be decided\n",
    problems: [{ line: 7 }],
  },
  {
    name: "braces around words with strokes and commas, and a sentence in angle brackets with signs in it",
    markdown:
      '# A\n\n- **Owner:** {{team/people}}\n- **Scope:** {{segments, pages}}\n\n## Success\n\n<Measured where possible: "under < 2 s"; how we know it worked>\n',
    problems: [{ line: 3 }, { line: 4 }, { line: 8 }],
  },
  {
    name: "a title of nothing but braces, and braces below it in any language",
    markdown:
      "# {NUMBER}. {TITLE}\n\n## Статус\n\nПредложено: {DATE}\n\n## Контекст\n\nСайт открыт {DATE} для всех.\n",
    problems: [{ line: 1 }, { line: 5 }, { line: 9 }],
  },
  {
    name: "a title with more in it than braces",
    markdown: "# GET {name}\n\n## Answer\n\nA file called {name}.\n",
    problems: [],
  },
  {
    name: "items that only their numbers tell apart",
    markdown:
      "# A\n\n## Risks\n\n- Risk 1 — what is done about it\n- Risk 2 — what is done about it\n\n## Shops\n\n- Shop 1 — open\n- Shop 2 — closed\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 6, severity: "notice" },
    ],
  },
  {
    name: "what ids look like, tokens of requests, and braces that code shows as well",
    markdown:
      "# A\n\n## Calls\n\nThe client sends Authorization: Bearer <token> with each call, and plates look like AA-NNN. Keys start with TBD_*.\n\nMails replace {{ name }}; `{{name}}` is escaped. Each one names {{ sender }}.\n",
    problems: [{ line: 7, message: "`{{ sender }}`" }],
  },
  {
    name: "a gap with a remark behind it, and an owner who is open, in languages other than English",
    markdown:
      "# A\n\n**状态**：草稿 | **负责人**：待定（产品）\n\n- 看板：待定；先记日志\n- Canal: Por definir, según ventas\n- Statut : à venir (T3)\n- Étape : remplir (le formulaire)\n\n| 需求 | 人 |\n| - | - |\n| 登录 | 工程待定 |\n| 退出 | 담당자 미정 |\n| 待定的订单会显示 | 甲 |\n",
    problems: [
      { line: 3 },
      { line: 5 },
      { line: 6 },
      { line: 12 },
      { line: 13 },
    ],
  },
  {
    name: "what an abbreviation means",
    markdown: "# A\n\n## Glossary\n\n- TBD: To be determined.\n- FX: TBD\n",
    problems: [{ line: 6 }],
  },
  {
    name: "what is to be inserted into a story, and what a database does",
    markdown:
      "# A\n\n## Story\n\nAs a (insert persona), I want to (insert task), so that I rest.\n\n(insert a drawing of the page)\n...\n\n## Writes\n\nEach call (insert or update) takes a lock.\n",
    problems: [{ line: 5 }, { line: 7 }],
  },
  {
    name: "code at the start of brackets, where a document has several",
    markdown:
      "# A\n\n- Goal: [what it is for]\n- Owner: [team that runs it]\n- [`specs/x` or a service that it waits for]\n- Reads: [`a` and `b`](x.md)\n",
    problems: [{ line: 3 }, { line: 4 }, { line: 5 }],
  },
  {
    name: "examples in italics behind a label",
    markdown:
      "# A\n\n## Metrics\n\n- **First:** *e.g., sign-ups in a week*\n- **Ids:** e.g. `AB-12`\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "values in italics, where one of them is a gap",
    markdown:
      "# A\n\n- **Owner:** _Product manager_\n- **Name:** _Working title_\n- **Date:** _YYYY-MM-DD_\n- **Team:** Search\n\n| Id | Need |\n| - | - |\n| 1 | _Sample need_ |\n| 2 | Reads _at once_ |\n",
    problems: [
      { line: 3, severity: "notice" },
      { line: 4, severity: "notice" },
      { line: 5, severity: "error" },
      { line: 10, severity: "notice" },
    ],
  },
  {
    name: "values in italics, where all of them say something",
    markdown:
      "# A\n\n- **Owner:** _Ana_\n- **Name:** _Short list_\n- **Team:** _Search_\n- **Import:** turns days such as DD/MM/YYYY of any sheet, whatever it calls them, into YYYY-MM-DD\n",
  },
  {
    name: "amounts without a figure",
    markdown:
      "# A\n\n| Item | Price |\n| - | - |\n| Bread | ₹XX |\n| Tea | $TBD |\n| Cake | ₹20 |\n",
    problems: [{ line: 5 }, { line: 6 }],
  },
  {
    name: "what is open in brackets, with what it waits for",
    markdown:
      "# A\n\n## 目标\n\n- 可用性：[待定]\n- 速度：[待定，目标 SLA]\n- 支持 [待定，需确认具体券商]\n- 见 [待定](open.md)\n",
    problems: [{ line: 5 }, { line: 6 }, { line: 7 }],
  },
  {
    name: "TK and two full stops alone",
    markdown: "# A\n\n## Measures\n\nTK\n\n## Days\n\n- Start: May\n- ..\n",
    problems: [{ line: 5 }, { line: 10 }],
  },
  {
    name: "what a function does, in braces behind it",
    markdown:
      "# A\n\n## API\n\n- Shorten(url) {store the url and return a hash of it}\n- Find(hash){give back the url of the hash}\n- Rest: {what else there is to it}\n",
    problems: [{ line: 7 }],
  },
  {
    name: "a question behind a label, where it is one among questions",
    markdown:
      "# A\n\n## Scope\n\n- Customer: Who has the problem?\n- Team: Search\n\n## Open questions\n\n1. **Going back:** Do we need a plan for it?\n",
    problems: [{ line: 5, severity: "notice" }],
  },
]);
