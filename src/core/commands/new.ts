import {
  issueIsClosed,
  unknownTemplate,
} from "../report/command-replies/new.ts";
import { defineCommand } from "./command.ts";
import { act, refuse } from "./decision.ts";
import { findTemplate, nearestTemplate } from "./find-template.ts";

export const newSpec = defineCommand({
  name: "new",
  description:
    "Start a spec on a branch of its own, filled in as far as this conversation goes",
  permission: "triage-or-author",
  parameters: [
    {
      name: "template",
      description: "Name, title or label of a template",
      required: true,
      takes: "word",
    },
    {
      name: "title",
      description: "Title of the spec; without it, that of the issue",
      required: false,
      takes: "text",
    },
    {
      name: "prd",
      description:
        "PRD whose goals, requirements and criteria are carried over",
      required: false,
      takes: "word",
      keyword: "from",
      pattern: /\.(?:md|markdown)(?:[?#].*)?$/i,
    },
  ],
  examples: [
    "/spec new prd",
    "/spec new prd Usage-based billing dashboard",
    "/spec new technical-spec from docs/specs/7-usage.prd.md",
  ],
  triedAs: [
    "add",
    "create",
    "draft",
    "generate",
    "init",
    "make",
    "open",
    "scaffold",
    "start",
    "write",
  ],
  reads: ["templates"],

  decide({ template, title, prd }, { subject, templates }) {
    if (!subject.isOpen) return refuse(issueIsClosed(subject));
    const choice = findTemplate(template, templates);
    if (!choice) {
      return refuse(
        unknownTemplate(
          template,
          nearestTemplate(template, templates),
          templates,
        ),
      );
    }
    return act({
      kind: "start-spec",
      template: choice.name,
      title: title ?? subject.title,
      from: prd,
    });
  },
});
