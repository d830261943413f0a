import { z } from "zod";

import { sectionKinds } from "../document/section-kind.ts";
import type { Rule } from "../rules/rule.ts";
import { problemOfGlob } from "./glob.ts";

/** What the configuration has to know of a rule: the registry itself fits. */
export type KnownRule = Pick<Rule, "id" | "description" | "options">;

const text = z.string().min(1).max(500);
const glob = text.check((context) => {
  const problem = problemOfGlob(context.value);
  if (problem !== undefined) {
    context.issues.push({
      code: "custom",
      input: context.value,
      message: problem,
    });
  }
});
const globs = z
  .array(glob)
  .min(1)
  .refine(
    (patterns) =>
      patterns.length === 0 ||
      patterns.some((pattern) => !pattern.startsWith("!")),
    { error: "Every pattern takes away (`!`); add one that matches something" },
  );
const severity = z.enum(["error", "warning", "notice"]);
const ruleSetting = z.enum(["error", "warning", "notice", "off"]);

const specs = z
  .strictObject({
    path: glob.describe(
      "Files that are specs, as a pattern from the root of the repository: `docs/specs/**/*.prd.md`",
    ),
    template: text
      .optional()
      .describe(
        "Template that they follow, unless their front matter names another; recognised by headings where left out",
      ),
  })
  .describe("One kind of spec");

const requirement = z
  .strictObject({
    paths: globs
      .optional()
      .describe(
        "A pull request that changes one of these files owes a spec. A pattern with `!` in front takes files out",
      ),
    minChangedLines: z
      .int()
      .min(0)
      .optional()
      .describe(
        "Added and removed lines in those files from which on a spec is owed; default 0",
      ),
    status: text
      .optional()
      .describe(
        "Status that the spec of a pull request which owes one must have reached: `Approved`",
      ),
  })
  .describe("When a pull request owes a spec, and how far it has to be");

const exemption = z
  .strictObject({
    authors: z
      .array(text)
      .optional()
      .describe("Logins, with `[bot]` behind a bot's"),
    labels: z
      .array(text)
      .optional()
      .describe("Labels that say that no spec is needed"),
    paths: globs
      .optional()
      .describe("Files that never make a pull request owe a spec"),
  })
  .describe("Pull requests that owe no spec");

const report = z
  .strictObject({
    status: z
      .boolean()
      .optional()
      .describe("Also set the commit status `specgate/spec`; default true"),
    reviewComments: z
      .enum(["none", "errors", "warnings", "all"])
      .optional()
      .describe("Findings that become comments on the diff; default errors"),
  })
  .describe("What is posted besides the check run");

const waivers = z
  .strictObject({
    allow: z
      .array(text)
      .min(1)
      .optional()
      .describe("Permissions or roles that may waive a rule"),
    maxDays: z.int().min(1).optional().describe("Longest time a waiver lasts"),
  })
  .describe("Who may waive a rule, and for how long");

const word = text.check(
  z.regex(/[\p{L}\p{N}]/u, { error: "Has to hold a letter or a digit" }),
);
const words = z
  .strictObject({
    placeholders: z
      .array(word)
      .optional()
      .describe(
        "Say that text is still missing, as `TBD` does: in capitals wherever they stand, otherwise where nothing else is said",
      ),
    vague: z
      .array(word)
      .optional()
      .describe(
        "Nobody can test them in a criterion or requirement; `*` at the end stands for any ending",
      ),
  })
  .describe("Words of your own, on top of the built-in lists");

/** The whole of `.github/specgate.yml`. Rules are part of it, so that their ids and options are checked like all else. */
export function configSchema(rules: readonly KnownRule[]) {
  return z.strictObject({
    version: z
      .literal(1)
      .optional()
      .describe("Version of this format; default 1"),
    specs: z.array(specs).optional().describe("Where specs live"),
    require: requirement.optional(),
    exempt: exemption.optional(),
    roles: z
      .record(text, text)
      .optional()
      .describe(
        "Who holds a role: logins and teams, joined by `and`, `or` and brackets",
      ),
    approvals: z
      .record(text, z.array(text))
      .optional()
      .describe("Roles that have to approve specs of a template"),
    rules: z
      .strictObject(ruleSettings(rules))
      .optional()
      .describe("Severity and options of single rules"),
    severityByStatus: z
      .record(text, severity)
      .optional()
      .describe(
        "Highest severity of any finding in a spec of a status: `Draft: warning`",
      ),
    aliases: z
      .partialRecord(z.enum(sectionKinds), z.array(text))
      .optional()
      .describe("More headings that name a kind of section"),
    words: words.optional(),
    labels: z
      .record(text, text)
      .optional()
      .describe("Issue labels that ask for a spec, and its template"),
    waivers: waivers.optional(),
    report: report.optional(),
  });
}

function ruleSettings(rules: readonly KnownRule[]) {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, settingOf(rule).optional()]),
  );
}

function settingOf(rule: KnownRule) {
  return z
    .union([
      ruleSetting,
      z.strictObject({
        severity: ruleSetting.optional(),
        options: z.optional(rule.options),
      }),
    ])
    .describe(rule.description);
}
