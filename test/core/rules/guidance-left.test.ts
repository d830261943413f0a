import { guidanceLeft } from "../../../src/core/rules/guidance-left.ts";
import { checkRule } from "./check-rule.ts";

const template = `# Feature

## Goals

*What should be better for “our users” — and why?*

## Risks

<!-- List what could go wrong -->

## Plan

- Name the first step
- Owner: Ana

### Component A

> Describe what it does.

| Part | Effort |
| --- | --- |
| Part A | M |
`;

checkRule(guidanceLeft, [
  {
    name: "a problem may be put as questions",
    markdown:
      "# Queue\n\n## Context and problem statement\n\nWhere do jobs wait? Which of our stores keeps them?\n",
  },
  {
    name: "a table that waits for the team, in Chinese",
    markdown:
      "# A\n\n## 分工\n\n| 角色 | 姓名 |\n| - | - |\n| PM | 小美 |\n\n*（请团队在启动会议时填写此表）*\n\n## 流程\n\n用户填写此表后提交。\n",
    problems: [{ line: 9 }],
  },
  {
    name: "a section of another document is not this one",
    markdown:
      "# Queue\n\n## Motivation\n\nFor the numbers see the Motivation section of [queues](queues.md).\n",
  },
  {
    name: "in other markup, quotes and dashes",
    template,
    markdown:
      '# A\n\n## Goals\n\n**What should be better for "our users" - and why?**\n\n## Risks\n\nLow.\n',
    problems: [{ line: 5, severity: "error", message: "Template text" }],
  },
  {
    name: "with own words behind it",
    template,
    markdown:
      "# A\n\n## Goals\n\nWhat should be better for “our users” — and why?\nThe month closes a day earlier.\n",
    problems: [{ line: 5, endLine: 6 }],
  },
  {
    name: "a question right above its answer is only left over",
    template:
      "# A\n\n## Drawbacks\n\nWhy should nobody do this? Please consider:\n\n## Design\n\nDescribe the parts of the change:\n\n## Risks\n\n- What is the price of doing nothing at all?\n- Who else has thought about this before?\n",
    markdown:
      "# A\n\n## Drawbacks\n\nWhy should nobody do this? Please consider:\n\n- It costs a week.\n\n## Design\n\nDescribe the parts of the change:\n\n- A queue.\n\n## Risks\n\n- What is the price of doing nothing at all?\n- Who else has thought about this before?\n\nNobody has.\n",
    problems: [
      { line: 5, severity: "notice", message: "beside your own words" },
      { line: 11, endLine: 13, severity: "warning" },
      { line: 17, severity: "notice" },
    ],
  },
  {
    name: "what a public template says to everybody is only left over beside own words, and waits alone",
    markdown:
      "# A\n\n## Beta\n\nTwo releases without a complaint.\n\n**For non-optional features moving to GA, the graduation criteria must include conformance tests.**\n\n## GA\n\nFor non-optional features moving to GA, the graduation criteria must include conformance tests.\n",
    problems: [
      { line: 7, severity: "notice", message: "beside your own words" },
      { line: 11, severity: "error" },
    ],
  },
  {
    name: "a quote right above what the author writes is only left over, one alone waits",
    template:
      "# A\n\n## Teaching\n\n> Describe how people learn of this.\n\n## Risks\n\n> Name what could go wrong here.\n",
    markdown:
      "# A\n\n## Teaching\n\n> Describe how people learn of this.\n\nThe release notes have a page.\n\n## Risks\n\n> Name what could go wrong here.\n",
    problems: [
      { line: 5, severity: "notice", message: "beside your own words" },
      { line: 11, severity: "error" },
    ],
  },
  {
    name: "without a template: quotes that call for an example, and one that is an example",
    markdown:
      "# A\n\n## Example\n\n> Show a concrete example of what the change does.\n\n## Examples\n\n> Show me the orders of May.\n",
    problems: [{ line: 5, severity: "warning" }],
  },
  {
    name: "without a template: the words of a known one around a link, which somebody looked up or not",
    markdown:
      "# A\n\n## Introduction\n\nOrders wait.\n\nSwift-evolution thread: [Discussion thread topic for that proposal](https://forums.swift.org/)\n\n## Motivation\n\nOrders wait.\n\nSwift-evolution thread: [Discussion thread topic for that proposal](https://forums.swift.org/t/orders/41696)\n",
    problems: [{ line: 7, severity: "error" }],
  },
  {
    name: "without a template: lists in brackets, line by line, and brackets within brackets",
    markdown:
      "# A\n\n## Beta\n\n[- Two reports of users]\n[- The [load](load.md) test]\n\n## Stable\n\n[Why should this [change] not be made?]\n\n## Notes\n\n[1] [2] It waits.\n\n[a] and [b]\n",
    problems: [
      { line: 5, endLine: 6, severity: "warning" },
      { line: 10, severity: "notice" },
    ],
  },
  {
    name: "without a template: short answers among sections that wait",
    markdown:
      "# A\n\n## Goals\n\nTBD\n\n## Risks\n\nTBD\n\n## Tests\n\nTBD\n\n## Skew\n\nNo changes needed.\n\n## Cost\n\nNone that are known.\n",
  },
  {
    name: "without a template: what is in angle brackets beside text",
    markdown:
      "# A\n\n## Border\n\n< explain where the border is >\n\nThe hash is that of the whole.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "without a template: quotes beside what only a template says",
    markdown:
      "# A\n\n## Plan\n\nThis section should describe the plan.\n\n> Explain who does what.\n\n## Risks\n\nThe replica lags.\n",
    problems: [{ line: 5 }, { line: 7 }],
  },
  {
    name: "a comment alone, and one with its arrows removed",
    template,
    markdown:
      "# A\n\n## Risks\n\n<!-- List what could go wrong -->\n\n## Goals\n\nList what could go wrong\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "a comment beside text is told by its own rule",
    template,
    markdown: "# A\n\n## Risks\n\n<!-- List what could go wrong -->\nLow.\n",
  },
  {
    name: "an item, a row and a heading that varies",
    template,
    markdown:
      "# A\n\n## Plan\n\n1. Name the first step\n\n### Component A\n\nReads.\n\n| Part | Effort |\n| --- | --- |\n| Part A | M |\n",
    problems: [{ line: 5 }, { line: 7, message: "Heading" }, { line: 13 }],
  },
  {
    name: "default values are no guidance",
    template,
    markdown: "# A\n\n## Plan\n\n- Owner: Ana\n\n### Component X\n\nReads.\n",
  },
  {
    name: "a name that has become a link is filled in",
    template: "# A\n\n## Documents\n\n- Product Canvas\n- Design File\n",
    markdown:
      "# A\n\n## Documents\n\n- [Product Canvas](canvas.md)\n- Design File\n",
    problems: [{ line: 6 }],
  },
  {
    name: "a box that waits to be ticked is progress",
    template: "# A\n\n## Done\n\n- [ ] The docs are updated\n",
    markdown: "# A\n\n## Done\n\n- [ ] The docs are updated\n",
  },
  {
    name: "without a template: words that only speak to an author",
    markdown:
      "# A\n\n## Goals\n\nThis section should describe the outcome.\n\n## Alternatives\n\nThe Alternatives section is used to record what else was thought of.\n\n## Record\n\n*This section is populated by the build.*\n\n## Scope\n\nReplace this content with your own.\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
      { line: 17, severity: "warning" },
    ],
  },
  {
    name: "without a template: nothing but questions",
    markdown:
      "# A\n\n## Motivation\n\nWhy are we doing this? What is the outcome?\n",
    problems: [{ line: 5, severity: "warning" }],
  },
  {
    name: "without a template: most sections only ask or tell, in any language",
    markdown:
      "# Exportação\n\n## Problema\n\n> Descreva o problema que será resolvido.\n\n## Público\n\n> Quem são os usuários desta funcionalidade?\n\n## Riscos\n\nListe os riscos conhecidos.\n\n## Equipe\n\nA equipe de dados.\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
      { line: 17, severity: "notice" },
    ],
  },
  {
    name: "without a template: a lone question of any language is a hint",
    markdown:
      "# Exportação\n\n## Problema\n\nQuem exporta hoje?\n\n## Riscos\n\nA réplica atrasa.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  ...[
    "Details about how the change should work.",
    "A short list of metrics that show how it went.",
    "Any alternative approaches you thought about.",
    "Links to other pages that relate to this design.",
    "Explanation of the problem you are trying to solve.",
    "Why is this needed?",
    "Explains why the decision was needed.",
    "This section describes how it will be used.",
    "Itemized list of things that are left out. Can be short.",
    "Breve descripción del proyecto.",
    "This section is a more formal description of it.",
    "En esta sección se definen los términos.",
    "Beschreibung der Lösung.",
  ].map((text) => ({
    name: `without a template: a hint, ${text}`,
    markdown: `# A\n\n## Part\n\n${text}\n\n## Risks\n\nThe replica lags.\n`,
    problems: [{ line: 5, severity: "notice" as const }],
  })),
  ...[
    "A list of all orders is shown.",
    "Details are in the [design](design.md).",
    "The summary of orders has a total.",
    "Examples of orders: one of two lines, one without any.",
    "Notes on 3 stores.",
    "Links live for a day.",
    "Lists 3 orders of each day.",
    "Records are kept for a day.",
    "Description text is shown.",
    "Una lista guarda 3 pedidos.",
  ].map((text) => ({
    name: `without a template: no hint, ${text}`,
    markdown: `# A\n\n## Part\n\n${text}\n\n## Risks\n\nThe replica lags.\n`,
  })),
  {
    name: "without a template: what a spec says of itself",
    markdown:
      "# A\n\n## Purpose\n\nDefines the behavior of the order list.\n\n## Risks\n\nThe replica lags.\n",
  },
  {
    name: "without a template: a question that is the problem, and one in a template that nobody has filled",
    markdown:
      "# A\n\n## Problem statement\n\nWhat does it solve? Who has it?\n\n## Goals\n\nDescribe the goals.\n\n## Users\n\nList the users.\n\n## Risks\n\nWhat can fail?\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }, { line: 17 }],
  },
  {
    name: "without a template: infinitives",
    markdown:
      "# A\n\n## Alcance\n\nDescribir el alcance.\n\n## Datos\n\nDetallar los datos.\n\n## Riesgos\n\nEnumerar los riesgos.\n",
    problems: [5, 9, 13].map((line) => ({ line, severity: "warning" })),
  },
  {
    name: "an example in italics behind an instruction is a part of it",
    markdown:
      "# A\n\n## Why\n\nGive here a short summary.\n\n_For example: we had no template._\n\n## Risks\n\n_For example: the replica lags._\n",
    problems: [{ line: 5, endLine: 7, severity: "warning" }],
  },
  {
    name: "what each story of BMAD and each decision starts with",
    markdown:
      "# A\n\n## Dev Notes\n\n- Source tree components to touch\n- Touches the exporter\n\n## Decision\n\nThe change that we're proposing or have agreed to implement.\n",
    problems: [
      { line: 5, severity: "error" },
      { line: 10, severity: "error" },
    ],
  },
  {
    name: "without a template: a goal starts with a verb, however much of the document is empty",
    markdown:
      "# Names\n\n## Summary\n\nBalancers get `prefix` names.\n\n## Non-Goals\n\n* Provide meaningful names for balancers\n\n## Risks\n\n## History\n\n## Drawbacks\n\n## Alternatives\n",
    problems: [{ line: 9, severity: "notice" }],
  },
  {
    name: "without a template: a short answer is one, however much of the document is open",
    markdown:
      "# Drain\n\n## Does it change defaults?\n\nNo.\n\n## Can it be switched off?\n\nYes.\n\n## Does it need more memory?\n\nNo expected impact.\n\n## Risks\n\n## History\n\n## Drawbacks\n\n## Alternatives\n",
  },
  {
    name: "without a template: a lone imperative is a hint, most of a document is more",
    markdown:
      "# A\n\n## Goals\n\nDefine the outcome.\n\n## Risks\n\nThe replica lags.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "without a template: a document of imperatives",
    markdown:
      "# A\n\n## Goals\n\n- List the goals.\n\n## Risks\n\nIdentify the main risks.\n\n## Plan\n\nOutline the phases.\n\n## Dependencies\n\n- Ledger, payroll.\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
      { line: 17, severity: "notice" },
    ],
  },
  {
    name: "imperatives are goals, requirements and tasks elsewhere",
    markdown:
      "# A\n\n## Goals\n\n- Define a common export format\n- Provide a way to schedule it\n\n## Tasks\n\n- Document the flag in the README\n- List the columns\n\n## Notes\n\nThis section lists 3 columns.\n\n## FAQ\n\nWhy now? Why us?\n",
  },
  {
    name: "lines without a word about the product, in most sections",
    markdown:
      "# A\n\n## Goals\n\n- Key objectives and expected outcomes\n\n## Users\n\nWho this is for, and their pain points\n\n## Rules\n\n- Numbered requirements (FR-1, FR-2, ...)\n\n## Notes\n\nThe month closes on the 3rd.\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
    ],
  },
  {
    name: "such lines between sections that name things",
    markdown:
      "# A\n\n## Goals\n\n- Close the month in 2 days\n\n## Users\n\nBook-keepers in Leeds.\n\n## Testing\n\n- Unit tests and integration tests\n\n## Risks\n\n- None\n\n## Plan\n\n- Import first, then reports\n",
  },
  {
    name: "sections that hold placeholders only make a template of the rest",
    markdown:
      "# A\n\n## Goals\n\n- <goal>\n\n## Users\n\n<who>\n\n## Scope\n\nFeatures in scope and out of scope\n\n## Notes\n\nBatches of 500 rows.\n",
    problems: [{ line: 13, severity: "warning" }],
  },
  {
    name: "questions in items, section after section",
    markdown:
      "# A\n\n## Ziel\n\n- Was soll besser werden?\n\n## Annahmen\n\n- Welche Grenzen gelten?\n- Wer ist betroffen?\n\n## Risiken\n\nWas kann schiefgehen?\n",
    problems: [{ line: 5 }, { line: 9, endLine: 10 }, { line: 14 }],
  },
  {
    name: "a part of the document that is told what to be",
    markdown:
      "# A\n\n## Rationale\n\nThe rationale is what readers look for first. It should explain why this way was chosen.\n\n## Errors\n\nThe error message should explain what to do.\n\n## Motivation\n\nThe motivation is simple. Exports are slow.\n",
    problems: [{ line: 5, severity: "warning" }],
  },
  {
    name: "a page that says what it is",
    markdown:
      "# A\n\nThis is the suggested template for new proposals.\n\n## Mail\n\nThis is a mail template with 3 fields.\n",
    problems: [{ line: 3 }],
  },
  {
    name: "to describe here, in other languages",
    markdown:
      "# A\n\n## Grenzen\n\nBeschreiben Sie hier, was nicht dazugehört.\n\n## Portée\n\nDécrivez ici les limites.\n\n## 範囲\n\nここに対象の範囲を記述してください。\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }],
  },
  {
    name: "what stands here and what a reader enters here, in other languages",
    markdown:
      "# A\n\n## Formular\n\nGeben Sie hier Ihren Namen ein.\n\n## 説明\n\nここに結果の一覧が出る。\n\n## Ablauf\n\nDer Export läuft nachts.\n\n## Portée\n\nTrois pages changent.\n",
  },
  {
    name: "an instruction with the list that it introduces",
    markdown:
      "# A\n\n## Design\n\nDescribe the parts in enough detail that:\n\n- readers can follow\n- limits are clear\n\nThe queue holds 500 rows.\n\n- One worker\n",
    problems: [{ line: 5, endLine: 8 }],
  },
  {
    name: "a list of questions where they are not the subject",
    markdown:
      "# A\n\n## Alternatives\n\n- Why is this the best way?\n- What else was looked at?\n\n## Interview\n\n- How many exports a day?\n- Who reads them?\n\n## Open questions\n\n- Who pays?\n- Since when?\n",
    problems: [{ line: 5, endLine: 6, severity: "warning" }],
  },
  {
    name: "words to the author of a proposal",
    markdown:
      "# A\n\n## Prior art\n\nIt helps you as an author to look around.\n\n## Future\n\nThink about how your proposal could grow.\n\n## Notes\n\n- Paste links to drawings here.\n\n## Users\n\nThink about how your phone finds a network.\n\n- Drop files here to upload\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }],
  },
  {
    name: "examples, labels and answers in parentheses in a template",
    markdown:
      "# A\n\n## Ziel\n\n- **Nutzen:** (Wert für das Geschäft)\n- **Heute:** Wie geht es jetzt? (falls bekannt)\n\n## Tempo\n\n- z.B. unter 200 ms\n\n## Grenzen\n\n- Was gehört nicht dazu?\n",
    problems: [{ line: 5, endLine: 6 }, { line: 10 }, { line: 14 }],
  },
  {
    name: "questions with advice behind them, and how much to write",
    markdown:
      "# A\n\n## Goals\n\n_What does success look like? Define 2-4 measurable outcomes. Be specific._\n\n## Users\n\nOne to two paragraphs about who they are.\n\n## Limits\n\n### Time\n\n### Money\n\n## Notes\n\nTwo to three exports a day wait, so why build a queue now that the month is closed by hand anyway?\n",
    problems: [{ line: 5, severity: "warning" }, { line: 9 }],
  },
  {
    name: "what else a template says of itself",
    markdown:
      "# A\n\n## Design\n\nA detailed design describing how it should be done.\n\n## Security\n\nIf data is shared, that must be addressed here.\n\n## Notes\n\nA short list of items which follow later.\n\n## Mail\n\nThe mail template is used for invoices. A short list of rows is sent at 6.\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }],
  },
  {
    name: "questions and orders that are set apart, alone in their sections",
    markdown:
      "# A\n\n## Tools\n\n> Describe the compiler, the database and any other software that is used.\n\n## Use\n\n> Who will use it, when and where?\n\n## Design\n\n_Describe the proposed design. Consider errors._\n\n## Plan\n\n(List the phases)\n\n## Rollout\n\n> The goal of this section is to help decide. It should say what the team asks.\n\n## Notes\n\nThe month closes on the 3rd.\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
      { line: 17, severity: "warning" },
      { line: 21, severity: "warning" },
    ],
  },
  {
    name: "set apart above the answer: a hint",
    markdown:
      "# A\n\n## Objective\n\n_What is this trying to achieve?_\n\nThe month closes one day earlier.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "what is set apart and speaks to somebody else, or says something",
    markdown:
      "# A\n\n> Describe your month and get a report.\n\n## Users\n\n> “Why do I wait for the report?”\n\n## Voice\n\n> What do I do when it fails? – Maria Lee\n\n## Prompts\n\n> Summarize the following text.\n\n## Context\n\n> The ledger keeps the rows of each month.\n\n## Limits\n\n*Batches of 500 rows.*\n\n(At most one export a day)\n",
  },
  {
    name: "one paragraph of orders, in any language",
    markdown:
      "# A\n\n## Design\n\nExplain how the parts work together and who keeps them running over the years. Consider the limits.\n\n## Hospedagem\n\nExplique como a plataforma foi lançada.\n\n> **Links**:\n>\n> - [Repl.it](https://repl.it/)\n\n## Escopo\n\nDescreva todos os serviços do seu projeto.\n\n- Exportação\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 9, severity: "notice" },
      { line: 17, severity: "warning" },
    ],
  },
  {
    name: "a goal in one long sentence",
    markdown:
      "# A\n\n## Goals\n\nProvide a different place to look up rows when they are referenced by name.\n",
  },
  {
    name: "an offer to change the template",
    markdown:
      "# A\n\n## Appendix\n\nFeel free to add any number of appendices.\n\n## Users\n\nAdmins feel free to add rows, since each can be removed.\n",
    problems: [{ line: 5 }],
  },
  {
    name: "a table of contents is no list of headings to fill",
    markdown:
      "# A\n\n- [Proposal](#proposal)\n- [Plan](#plan)\n\n## Contents\n\n- [Plan](#plan)\n\n## Proposal\n\nTBD\n\n## Plan\n\nTBD\n\n## Risks\n\nTBD\n",
  },
  {
    name: "a paragraph that starts with two questions, and one that answers",
    markdown:
      "# A\n\n## Drawbacks\n\nWhat are the downsides? What breaks? Everything has some.\n\n## Motivation\n\nWhy a queue? Exports wait for each other.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "an order behind a label, in a template only",
    markdown:
      "# A\n\n## Goals\n\n<goal>\n\n## Users\n\n<who>\n\n## Scope\n\n<scope>\n\n## Plan\n\nThe queue holds 500 rows.\n\n**Rollback:** Describe how to go back if needed\n",
    problems: [{ line: 19, severity: "warning" }],
  },
  {
    name: "an order behind a label, elsewhere",
    markdown:
      "# A\n\n## Plan\n\nThe queue holds 500 rows.\n\n**Step 2:** Describe the rows to the importer\n",
  },
  {
    name: "a short text in several adjectives, and one that exists",
    markdown:
      "# A\n\n## Summary\n\nA brief but concise explanation of the feature\n\n## Design\n\nLay out the parts in enough detail that others can build them.\n\n## Notes\n\nA brief but clear explanation of the limits is shown.\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "general words that point to the text, between sections to fill",
    markdown:
      "# A\n\n## Goals\n\n<goal>\n\n## Users\n\n<who>\n\n## Alternatives\n\nPossible alternatives are listed [here](https://example.org/).\n",
  },
  {
    name: "in a document that sets guidance apart, what alone is set apart in any section",
    markdown:
      "# A\n\n## Motivation\n\n_Why are we doing this? State the cost._\n\n## Drawbacks\n\n_Why might we not do this?_\n\n## Sketch\n\n_Explain the parts to a newcomer._\n\n## Detail\n\n_The technical detail, with the names of files._\n\n## Voice\n\n> “The report is late.”\n\n## Limits\n\nBatches of 500 rows.\n\n_Measured in May._\n",
    problems: [
      { line: 5, severity: "warning" },
      { line: 9, severity: "warning" },
      { line: 13, severity: "warning" },
      { line: 17, severity: "warning" },
    ],
  },
  {
    name: "what is set apart where only two sections are like that",
    markdown:
      "# A\n\n## Motivation\n\n_Why are we doing this?_\n\n## Drawbacks\n\n_Why might we not do this?_\n\n## Limits\n\n_Batches of 500 rows._\n",
    problems: [{ line: 5 }, { line: 9 }],
  },
  {
    name: "how to use a template",
    markdown:
      "# A\n\nThis is the RFC template. Fill in every section.\n\n## Use\n\nCopy this file to your folder.\n\n## Hints\n\nDelete the hints in italics.\n\n## Mail\n\nThe user can delete the old hints. Copy these 3 rows.\n",
    problems: [{ line: 3 }, { line: 7 }, { line: 11 }],
  },
  {
    name: "questions without their mark, behind labels, in a template only",
    markdown:
      "# A\n\n## Goals\n\n<goal>\n\n## Users\n\n<who>\n\n## Scope\n\n<scope>\n\n## Quality\n\n- **Determinism:** How deterministic behavior is ensured\n- **Performance:** Response time, throughput targets\n",
    problems: [{ line: 17, endLine: 18, severity: "warning" }],
  },
  {
    name: "the same elsewhere",
    markdown:
      "# A\n\n## Quality\n\n- **Determinism:** How deterministic behavior is ensured\n\n## Users\n\nBook-keepers in Leeds.\n",
  },
  {
    name: "of a sample that stands there twice the first is enough",
    template:
      "# A\n\n## Stories\n\n- As a somebody, I want it\n- As a somebody, I want it\n",
    markdown:
      "# B\n\n## Stories\n\n- As a somebody, I want it\n- As a clerk, I want rows\n- As a somebody, I want it\n",
    problems: [{ line: 5 }, { line: 7 }],
    fixed:
      "# B\n\n## Stories\n\n- As a somebody, I want it\n- As a clerk, I want rows\n",
  },
  {
    name: "steps of a scenario that say only that they are steps leave their hints alone",
    template:
      "# A\n\n## Scenario\n\n- **WHEN** <!-- What somebody does. -->\n- **THEN** <!-- What can be seen. -->\n",
    markdown:
      "# B\n\n## Scenario\n\n- **WHEN** <!-- What somebody does. -->\n- **THEN** <!-- What can be seen. -->\n",
    problems: [{ line: 5 }, { line: 6 }],
  },
  {
    name: "a hint behind a step that is written is told as a comment",
    template: "# A\n\n## Scenario\n\n- **WHEN** <!-- What somebody does. -->\n",
    markdown:
      "# B\n\n## Scenario\n\n- **WHEN** Ana signs in <!-- What somebody does. -->\n- **THEN** rows are shown\n",
  },
  {
    name: "names that stand for themselves in a template that is known make no template of the document",
    template:
      "# A\n\n## Option 1: <TITLE>\n\n## Notes\n\nWhat else is there to say?\n",
    markdown:
      "# B\n\n## Option 1: A queue\n\n## Option 2: A store\n\n## Option 3: A file\n\n## Notes\n\n- Question: who pays? (open)\n",
  },
  {
    name: "no effect is an answer, whatever else is empty",
    markdown:
      "# Headers\n\n## Design\n\nThe client sends one.\n\n### Security\n\n### Reliability\n\nThis should not impact reliability.\n\n### Performance\n\nThere is no effect on performance.\n\n### Compatibility\n\n## Issues\n\n## Future\n",
  },
  {
    name: "questions below a heading that asks one are the author's",
    markdown:
      "# Profiles\n\n## Inherit from one\n\nA profile names another.\n\n### How does this work with the page?\n\nDo changes go to the first profile?\n\nHow does the page say what is inherited?\n",
  },
  {
    name: "a paragraph that starts with two questions and says what was decided",
    markdown:
      "# A\n\n## Risks\n\nWhat if somebody sets the limit to zero? Does nothing run then? To mitigate this, we will refuse limits below one.\n",
  },
  {
    name: "a question of the template that is answered in a word",
    markdown:
      "# A\n\n## Dependencies\n\n* **Does it depend on any specific services?**\n  No.\n\n## Metrics\n\n* **Are there any missing metrics?**\n  Describe them.\n",
    problems: [{ line: 10, endLine: 11, severity: "notice" }],
  },
  {
    name: "when a section has to be there is only left over beside own words, and waits alone",
    markdown:
      "# A\n\n## Rollback\n\n_This section must be completed when targeting alpha to a release._\n\nThe gate is set to false.\n\n## Metrics\n\n_This section must be completed when targeting alpha to a release._\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 11, severity: "error" },
    ],
  },
  {
    name: "an order that names code proposes it, one that names none may be a hint",
    markdown:
      "# A\n\n## Proposal\n\nDefine an annotation for pods called `app/owner` that tells whose they are.\n\n## Milestones\n\nDefine graduation milestones of all stages.\n",
    problems: [{ line: 9, severity: "notice" }],
  },
]);
