import type { SectionKind } from "../document/section-kind.ts";

/** What people call in issues and forms what a template may call otherwise. */
export interface SectionTopic {
  /** Whole labels, as `normaliseHeading` gives them. */
  readonly names: RegExp;
  /** Beginnings and parts of questions that forms ask. */
  readonly questions?: RegExp;
  /** Names of sections, likewise normalised; the first that the template has is meant. */
  readonly sections: readonly string[];
  /** What else may be meant. */
  readonly kind?: SectionKind;
}

export const problemTopic: SectionTopic = {
  names:
    /^(?:the )?(?:problem|problem statement|user problem|motivation|background|context|pain points?|opportunity|why|rationale|business case|current behaviou?r)$/,
  questions:
    /^what (?:problem|pain)\b|\brelated to a problem\b|^why (?:is|do|does|should|would|now)\b|\bproblem (?:does|would|will|is|are|do|should)\b/,
  sections: [
    "problem statement",
    "problem",
    "opportunity",
    "motivation",
    "background",
    "context",
    "summary",
    "overview",
    "one page summary",
  ],
};

export const summaryTopic: SectionTopic = {
  names:
    /^(?:(?:feature |short |brief )?description|what|about|idea|feature|feature request|tl dr)$/,
  sections: ["summary", "one page summary", "overview", "opportunity"],
};

export const referencesTopic: SectionTopic = {
  names:
    /^(?:references?|(?:useful |related )?links?|(?:additional |related )?resources|related (?:issues?|documents?|docs)|prior art|documents?|documentation|further reading)$/,
  sections: [
    "supporting documents",
    "references",
    "related documents",
    "links",
    "further reading",
  ],
};

export const solutionTopic: SectionTopic = {
  names:
    /^(?:(?:the |proposed |suggested |possible |desired |preferred )?(?:solution|proposal|approach|implementation)|(?:desired|expected) behaviou?r|proposed (?:change|feature|design))$/,
  questions:
    /\bsolution you would like\b|\bsolution youd like\b|^what would you like\b|^how (?:should|would|could) (?:it|this|we)\b/,
  sections: [
    "proposed solution",
    "solution",
    "proposal",
    "proposed architecture",
    "architecture",
    "proposed design",
    "design",
  ],
};

export const usersTopic: SectionTopic = {
  names:
    /^(?:(?:target |affected )?(?:users?|audience|customers?)|personas?|who)$/,
  questions: /^who (?:is|are|will|would|needs?|benefits?)\b/,
  sections: [
    "target users segments",
    "target users",
    "users",
    "personas",
    "audience",
  ],
};

const sectionTopics: readonly SectionTopic[] = [
  problemTopic,
  summaryTopic,
  referencesTopic,
  solutionTopic,
  usersTopic,
  {
    names:
      /^(?:screenshots?|mock ?ups?|wireframes?|designs?|sketch(?:es)?|ui)$/,
    sections: [
      "wireframes mockups",
      "wireframes",
      "mockups",
      "designs",
      "user flows",
    ],
  },
  {
    names: /^(?:alternatives?|other options)$/,
    questions: /\balternatives?\b/,
    sections: [],
    kind: "options",
  },
  {
    names: /^(?:nice to haves?|could haves?|stretch goals?|bonus)$/,
    sections: ["nice to haves", "stretch goals", "could"],
  },
];

export function topicOf(name: string): SectionTopic | undefined {
  return sectionTopics.find(
    ({ names, questions }) => names.test(name) || questions?.test(name),
  );
}
