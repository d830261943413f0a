import type { SectionKind } from "../document/section-kind.ts";
import type { SpecInputs } from "./spec-inputs.ts";

/** An input that fills a section of its own. */
export interface InputField {
  readonly key: Exclude<
    keyof SpecInputs,
    "title" | "type" | "complexity" | "audience" | "prd" | "sections"
  >;
  readonly label: string;
  /** What to write, for people who fill in a form. */
  readonly hint: string;
  readonly kind: SectionKind;
  /** Names of sections that count more than their kind. */
  readonly names: readonly string[];
}

/** In the order of a technical specification. */
export const inputFields: readonly InputField[] = [
  {
    key: "summary",
    label: "Summary",
    hint: "Who needs this, why now, and what will be different for them",
    kind: "summary",
    names: ["summary", "overview", "one page summary"],
  },
  {
    key: "goals",
    label: "Goals",
    hint: "Outcomes that reviewers can check once this has shipped, one a line",
    kind: "goals",
    names: ["goals"],
  },
  {
    key: "nonGoals",
    label: "Non-goals",
    hint: "Nearby work that this leaves alone, one a line",
    kind: "non-goals",
    names: ["non goals", "out of scope"],
  },
  {
    key: "requirements",
    label: "Requirements",
    hint: "What the system must do, one behavior a line",
    kind: "requirements",
    names: ["requirements", "functional requirements"],
  },
  {
    key: "architecture",
    label: "Proposed architecture",
    hint: "The parts, how data flows through them, and the tradeoffs",
    kind: "components",
    names: [
      "proposed architecture",
      "architecture",
      "proposed solution",
      "solution",
      "proposed design",
      "design",
    ],
  },
  {
    key: "interfaces",
    label: "Interfaces and integrations",
    hint: "Endpoints, events, jobs, and providers that are added or changed, one a line",
    kind: "interfaces",
    names: ["interfaces and integrations", "interfaces"],
  },
  {
    key: "data",
    label: "Data model",
    hint: "Entities that are added or changed with their fields, one a line",
    kind: "data-model",
    names: ["data model"],
  },
  {
    key: "criteria",
    label: "Acceptance criteria",
    hint: "Results that somebody else can observe, one a line",
    kind: "acceptance-criteria",
    names: ["acceptance criteria"],
  },
  {
    key: "risks",
    label: "Risks and mitigations",
    hint: "What could go wrong, and what prevents or contains it, one a line",
    kind: "risks",
    names: ["risks and mitigations", "risks"],
  },
  {
    key: "questions",
    label: "Open questions",
    hint: "What is not decided yet, one a line",
    kind: "open-questions",
    names: ["open questions"],
  },
];
