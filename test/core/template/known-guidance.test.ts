import { readdirSync, readFileSync } from "node:fs";

import { checkSpec } from "../../../src/core/check-spec.ts";
import type { Severity } from "../../../src/core/finding.ts";
import type { SpecReport } from "../../../src/core/spec-report.ts";
import { knownGuidance } from "../../../src/core/template/known-guidance.ts";
import { builtInTemplates, dialectTemplates } from "../built-in-templates.ts";

const asked: Readonly<Record<string, readonly [size: number, text: string]>> = {
  adr: [64, "The change that we're proposing or have agreed to implement."],
  arc42: [
    49,
    "All stakeholders should understand which data are exchanged with the environment of the system.",
  ],
  "bmad-prd": [
    69,
    "[What is being built, how it solves the problem. Focus on the experience and the outcome, not the implementation.]",
  ],
  "bmad-story": [
    13,
    "Alignment with unified project structure (paths, modules, naming)",
  ],
  "cluster-api": [
    27,
    "This is where we get down to the nitty gritty of what the proposal actually is.",
  ],
  "design-doc": [
    90,
    "Include code, or pseudo-code for things like algorithms or especially complex or important logic.",
  ],
  dotnet: [
    29,
    "Provide examples of how a user would use your feature. Pick typical scenarios first and more advanced scenarios later.",
  ],
  eip: [
    25,
    "An optional section that contains a reference/example implementation that people can use to assist in understanding or implementing this specification.",
  ],
  enhancement: [
    214,
    "Call out any future or backwards compatibility considerations this proposal has accounted for.",
  ],
  explainer: [
    12,
    "[A bulleted list of goals can help with comparing proposed solutions.]",
  ],
  improvement: [
    200,
    "Where the feature fits in to the runtime, core, or relevant sub-system",
  ],
  jupyter: [
    45,
    "The section should return to the examples given in the previous section, and explain more fully how the detailed proposal makes those examples work.",
  ],
  kep: [
    117,
    "What is out of scope for this KEP? Listing non-goals helps to focus discussion and make progress.",
  ],
  nuget: [20, "A design or implementation for bringing the proposal to life."],
  openshift: [
    157,
    "Make the change feel real for users, without getting bogged down in implementation details.",
  ],
  prd: [
    73,
    "Link Figma, key interaction principles, edge cases, error states.",
  ],
  rfc: [
    664,
    "There are tradeoffs to choosing any path. Attempt to identify them here.",
  ],
  "swift-evolution": [
    60,
    "Generally, you should not acknowledge anyone who is listed as a co-author or as the review manager.",
  ],
  "tech-spec": [
    7,
    "Concerns about potential solutions. Explicitly state if they should be addressed in the chosen solution.",
  ],
  tekton: [
    62,
    "Once the TEP is ready to be marked as implemented, list down all the GitHub merged pull requests.",
  ],
  velero: [
    19,
    "One to two paragraphs of exposition to set the context for this proposal.",
  ],
  windows: [
    28,
    "Outline the design of the solution. Feel free to include ASCII-art diagrams, etc.",
  ],
};

/** With what is said of it above an author's own words. */
const places = [
  ["prose", (text: string) => text, "error"],
  ["a quote with emphasis", (text: string) => `> *${text}*`, "notice"],
  ["an item", (text: string) => `- ${text}`, "error"],
] as const;

function check(text: string): SpecReport {
  return checkSpec({
    path: "x.md",
    text,
    templates: [...builtInTemplates, ...dialectTemplates],
    rules: {},
    failOn: "error",
  });
}

function leftIn(text: string, wanted: Severity = "error"): readonly string[] {
  return check(text)
    .findings.filter(
      ({ rule, severity }) => rule === "guidance-left" && severity === wanted,
    )
    .map(({ message }) => message);
}

test("every set has its test and the size that the script gave it", () => {
  expect(
    Object.entries(knownGuidance).map(([name, { size }]) => [name, size]),
  ).toEqual(Object.entries(asked).map(([name, [size]]) => [name, size]));
});

describe.each(Object.entries(asked))("%s", (_, [, text]) => {
  test.each(places)(
    "is found as %s without its template",
    (_place, write, severity) => {
      const rest = "The month closes one day earlier.";
      const spec = `# Export\n\n## Reasons\n\n${write(text)}\n\n${rest}\n`;
      expect(leftIn(spec, severity)).toHaveLength(1);
    },
  );

  test("counts only as a whole", () => {
    expect(leftIn(`# Export\n\n## Reasons\n\nNot so here: ${text}\n`)).toEqual(
      [],
    );
  });
});

test("is found with the word that another template has for its documents", () => {
  const text =
    "What is out of scope for this enhancement? Listing non-goals helps to focus discussion and make progress.";
  const spec = `# Export\n\n## Limits\n\n${text}\n\nMails.\n`;
  expect(leftIn(spec)).toHaveLength(1);
  expect(leftIn(spec.replace("Listing non-goals", "A list"))).toEqual([]);
});

const examples = new URL("../../../examples/", import.meta.url);

test.each(
  readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?:dialects\/)?[^/]+\.md$/.test(path),
  ),
)("says nothing about %s", (path) => {
  expect(leftIn(readFileSync(new URL(path, examples), "utf8"))).toEqual([]);
});

test.each(["JEP", "RFC", "KEP"])(
  "a template's question of the %s process is no open question of the author",
  (kind) => {
    const question = `What parts of the design do you expect to resolve through the ${kind} process before this gets merged?`;
    const spec = `# Export\n\n## Unresolved questions\n\n- ${question}\n`;
    expect(leftIn(spec)).toHaveLength(1);
    expect(
      check(spec).findings.filter(
        ({ rule }) => rule === "open-question-unresolved",
      ),
    ).toEqual([]);
  },
);
