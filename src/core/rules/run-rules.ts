import type { RuleSetting, Severity } from "../finding.ts";
import type { RuleSettingWithOptions } from "../spec-report.ts";
import type { Template } from "../template/template.ts";
import { rules } from "./registry.ts";
import type { Problem, ReferenceContext, Rule, RuleContext } from "./rule.ts";

/** A problem with the rule that has it and how much it weighs. */
export interface JudgedProblem extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

type Settings = Readonly<Record<string, RuleSettingWithOptions>>;

/** Runs every rule that is not off. Severity: the rule's own, then the template's, then the settings'. */
export function runRules(
  context: Omit<RuleContext<unknown>, "options">,
  settings: Settings,
): readonly JudgedProblem[] {
  const withOptions = optionsAdder(context);
  return runEach(
    (rule, options) => rule.check?.(withOptions(options)),
    settings,
    context.template,
  );
}

/** The same for what is known once other files were read. */
export function runReferenceRules(
  context: Omit<ReferenceContext<unknown>, "options">,
  settings: Settings,
  template: Template | undefined,
): readonly JudgedProblem[] {
  const withOptions = optionsAdder(context);
  return runEach(
    (rule, options) => rule.checkReferences?.(withOptions(options)),
    settings,
    template,
  );
}

/** Most rules have no options, and are given the same context. */
function optionsAdder<Context extends object>(
  context: Context,
): (options: unknown) => Context & { readonly options: unknown } {
  const plain = { ...context, options: none };
  return (options) => (options === none ? plain : { ...context, options });
}

function runEach(
  check: (rule: Rule, options: unknown) => Iterable<Problem> | undefined,
  settings: Settings,
  template: Template | undefined,
): readonly JudgedProblem[] {
  const judged: JudgedProblem[] = [];
  for (const rule of rules) {
    const given = settings[rule.id];
    const set = given?.severity ?? template?.rules[rule.id];
    const setting = set ?? rule.defaultSeverity;
    if (setting === "off") continue;
    const problems = check(rule, readOptions(rule, given?.options));
    if (problems === undefined) continue;
    for (const problem of problems) {
      const severity = weigh(problem, setting, set);
      judged.push({ ...problem, rule: rule.id, severity });
    }
  }
  return judged;
}

/** A case with a weight of its own keeps it, whatever the rule weighs by itself; a rule that is set weighs at most what it is set to. */
function weigh(
  problem: Problem,
  setting: Severity,
  set: RuleSetting | undefined,
): Severity {
  if (problem.severity === undefined) return setting;
  if (set === undefined) return problem.severity;
  return ranks[problem.severity] < ranks[setting] ? problem.severity : setting;
}

/** Higher weighs more. */
const ranks: Readonly<Record<Severity, number>> = {
  notice: 0,
  warning: 1,
  error: 2,
};

/** Options are checked where the configuration is read; what does not fit here falls back to the defaults. */
function readOptions(rule: Rule, options: unknown): unknown {
  const given =
    options === undefined ? undefined : rule.options.safeParse(options);
  return given?.success === true ? given.data : defaultsOf(rule);
}

/** Of a rule that has none. */
const none = {};

/** Asked for once: they are the same for every document. */
const defaults = new WeakMap<Rule, unknown>();

function defaultsOf(rule: Rule): unknown {
  const known = defaults.get(rule);
  if (known !== undefined) return known;
  const read: object = rule.options.parse({}) ?? none;
  const options = Object.keys(read).length === 0 ? none : read;
  defaults.set(rule, options);
  return options;
}
