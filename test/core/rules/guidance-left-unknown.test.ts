import { guidanceLeft } from "../../../src/core/rules/guidance-left.ts";
import { checkRule } from "./check-rule.ts";

const orders = [
  "## Summary\n\nState the decision in a paragraph. Name the contract that stays.",
  "## Behaviour\n\nShow what can be seen first: commands, errors and limits. Omit how the code is laid out.",
  "## Design\n\nSpecify the data and who owns it. Other stores belong to other documents.",
  "## Rollout\n\nGive phases that are safe one by one, and say how `done` is known.",
];

/** Templates that are not known, as whole documents: what most of one is says what the rest is. */
checkRule(guidanceLeft, [
  {
    name: "orders, where most sections start with one",
    markdown: `# Retries\n\n${orders.join("\n\n")}\n`,
    problems: [5, 9, 13, 17].map((line) => ({ line, severity: "warning" })),
  },
  {
    name: "what can be left out, and what a product leaves out",
    markdown:
      "# Retries\n\n## Context\n\n[EXTRA, delete if not needed]\n\n## Rows\n\nRows are deleted if not used for 3 days.\n",
    problems: [{ line: 5, severity: "warning" }],
  },
  {
    name: "one section of many that starts with an order",
    markdown: `# Retries\n\n${orders[2]}\n\n${["Context", "Goals", "Design", "Rollout"].map((name) => `## ${name}\n\nThe queue of ${name} holds jobs for 3 days.`).join("\n\n")}\n`,
  },
  {
    name: "orders that are tasks of a product, in lists",
    markdown: `# Retries\n\n${["Orders", "Rows", "Jobs", "Limits"].map((name) => `## ${name}\n\n- Show the list of ${name} to clerks in Leeds\n- Record who opened it and when`).join("\n\n")}\n`,
  },
  {
    name: "orders of people who have decided",
    markdown: `# Retries\n\n${["Orders", "Rows", "Jobs", "Limits"].map((name) => `## ${name}\n\nConsider that we keep ${name} for seven days in our store.`).join("\n\n")}\n`,
  },
  {
    name: "labels with what to write behind them",
    markdown:
      "# Export\n\n## Summary\n\n- **What it is**: Describe the feature in a sentence.\n- **Why it matters**: State the value that is delivered.\n\n## People\n\n- **Users**: Who benefits or is affected.\n- **Owners**: Who approves it.\n- **Teams**: Processes and touchpoints that change.\n\n## Notes\n\n- **Flows**: Explain the main steps in plain language.\n- **Inputs**: What is required, produced or shown.\n",
    problems: [
      { line: 5, endLine: 6, severity: "warning" },
      { line: 10, endLine: 12, severity: "warning" },
      { line: 16, endLine: 17, severity: "warning" },
    ],
  },
  {
    name: "labels with values behind them",
    markdown:
      "# Export\n\n## Summary\n\n- **What it is**: A CSV file of all orders.\n- **Why it matters**: Clerks copy 40 rows a day.\n\n## People\n\n- **Users**: Clerks in Leeds.\n- **Owners**: Ana and Bo.\n\n## Notes\n\n- **Flows**: The clerk picks a month.\n- **Inputs**: The month, as `2026-05`.\n",
  },
  {
    name: "all prose below a title that nobody has set, and values neither",
    markdown:
      "# Design doc: <title>\n\n- **Status**: Draft | In review | Accepted\n- **Owner**: <author>\n- **Date**: <YYYY-MM-DD>\n\n## Problem\n\nWhat is broken, and why now?\n\n## Current state\n\nThe part that is touched as it works today, with its commit.\n\n## Rollout\n\n- Version tags, deploy steps and when they take effect.\n- Revert story: what undoes this.\n",
    problems: [
      { line: 9, severity: "notice" },
      { line: 13, severity: "notice" },
      { line: 17, endLine: 18, severity: "notice" },
    ],
  },
  {
    name: "the same below a title that somebody has set",
    markdown:
      "# Design doc: Retries\n\n- **Status**: Draft | In review | Accepted\n- **Owner**: <author>\n- **Date**: <YYYY-MM-DD>\n\n## Current state\n\nThe part that is touched as it works today, with its commit.\n\n## Rollout\n\n- Version tags, deploy steps and when they take effect.\n",
  },
  {
    name: "a paragraph below a title with an empty section is enough",
    markdown:
      "# RFC-NNNN: <short title>\n\n- **Status:** Proposed\n\n## Context\n\nThe problem that is solved, and the parts that it touches.\n\n## Decision\n\n",
    problems: [{ line: 7, severity: "notice" }],
  },
  {
    name: "a title that says more than what kind of document it is",
    markdown:
      "# Story: Clerks in Leeds [STORY_CLERKS]\n\n## Description\n\nClerks copy rows by hand today.\n\n## Journey\n\n",
  },
  {
    name: "a title that was forgotten above what was written",
    markdown: `# RFC: <title>\n\n## Context\n\n${"Clerks copy 40 rows by hand each day. ".repeat(12)}\n\n## Journey\n\n`,
  },
  {
    name: "all that is short in a document that calls itself a template and is one",
    markdown: `# Design Document Template\n\n${orders.join("\n\n")}\n\n## Tests\n\n- Critical paths of users\n- Load and concurrency\n`,
    problems: [
      ...[5, 9, 13, 17].map((line) => ({ line, severity: "warning" as const })),
      { line: 21, endLine: 22, severity: "notice" },
    ],
  },
  {
    name: "a title that says template above what somebody has written",
    markdown: `# Design Document Template\n\n${orders[0]}\n\n${["Context", "Goals", "Design", "Rollout"].map((name) => `## ${name}\n\nThe queue of ${name} holds jobs for 3 days.`).join("\n\n")}\n`,
    problems: [{ line: 5 }],
  },
  {
    name: "a question about the open questions, in a template only",
    markdown:
      "# A\n\n## Summary\n\nBriefly describe the change.\n\n## Motivation\n\nWhy is this needed?\n\n## Design\n\nExplain how it works.\n\n## Unresolved questions\n\nWhat questions remain open?\n",
    problems: [{ line: 5 }, { line: 9 }, { line: 13 }, { line: 17 }],
  },
  {
    name: "a section of nothing but orders to an author, or of how to do what",
    markdown:
      "# Retries\n\n## Behaviour\n\nShow what a clerk sees first. Omit how the code is laid out.\n\n## Revert\n\nHow to go back safely.\n\n## Store\n\nKeep the file for 7 days. Show its name.\n\n## Limits\n\nShow a warning at 90 %. The clerk closes it.\n",
    problems: [
      { line: 5, severity: "notice" },
      { line: 9, severity: "notice" },
    ],
  },
  {
    name: "a section of nothing but examples in italics, and one beside the text that it explains",
    markdown:
      "# Retries\n\n## Needs\n\n- *e.g., the mail team by May*\n\n## Limits\n\nTen tries in an hour.\n\n*e.g., one every six minutes*\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "short phrases below samples in italics and a title of no name",
    markdown:
      "# Product Requirements Document (PRD)\n\n- **Owner:** _Product manager_\n- **Name:** _Working title_\n- **Date:** _YYYY-MM-DD_\n\n## Goals\n\n- Main goals and how they are met.\n\n## Users\n\n- Journeys with pictures.\n",
    problems: [
      { line: 9, severity: "notice" },
      { line: 13, severity: "notice" },
    ],
  },
  {
    name: "a section of nothing but one remark in brackets",
    markdown:
      "# Retries\n\n## Data\n\n[Numbers that support the choice (if there are any).]\n\n## Logs\n\n[No logs are kept for this job.]\n\n## Store\n\nIt keeps 7 days.\n",
    problems: [{ line: 5, severity: "notice" }],
  },
  {
    name: "how to use a template, quoted above all that it asks for",
    markdown:
      "# Retries\n\n> **How to use this template.** Copy it to `rfcs/`.\n\n## Goal\n\nKeep 7 days.\n",
    problems: [{ line: 3, severity: "warning" }],
  },
  {
    name: "a picture among orders",
    markdown: `# Retries\n\n${orders.join("\n\n")}\n\n## Parts\n\n![Parts](parts.png)\n`,
    problems: [5, 9, 13, 17].map((line) => ({ line, severity: "warning" })),
  },
  {
    name: "a status of one word where most of the rest is a template's",
    markdown: `# Retries\n\n## Status\n\nProposed\n\n${orders.join("\n\n")}\n`,
    problems: [9, 13, 17, 21].map((line) => ({ line, severity: "warning" })),
  },
  {
    name: "what somebody is to write here, and no day of writing",
    markdown:
      "# Retries\n\n## Limits\n\n内容をこちらに記載してください\n\n## End\n\nTen tries.\n\n*Document written 2026-02-24.*\n\n## Fin\n\nDix essais.\n\n*Document genere avec un outil*\n\n## 切换\n\n**描述**：在多个医院之间切换\n",
    problems: [{ line: 5, severity: "warning" }],
  },
  {
    name: "nothing but a remark in parentheses, where brackets stand for text to come",
    markdown:
      "# [Naam van epic]\n\n**Als** [gebruiker]  \n**Wil ik** [functie]  \n**Zodat** [doel]\n\n## Notities\n\n(Voeg extra notities toe)\n",
    problems: [{ line: 9, severity: "notice" }],
  },
  {
    name: "nothing but a remark in parentheses, where no brackets do",
    markdown: "# Retries\n\n## Limits\n\n(The same as those of mails)\n",
  },
]);
