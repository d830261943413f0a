import type { GivenInputs } from "../../core/scaffold/given-inputs.ts";
import type { NewOptions } from "./new-options.ts";

/** What the flags say, under the names of the generator's inputs; without those that were not given. */
export function collectSaid(options: NewOptions): Partial<GivenInputs> {
  const { type, complexity, audience, summary, architecture, data } = options;
  const said = {
    type,
    complexity,
    audience,
    summary,
    architecture,
    data,
    goals: options.goal,
    nonGoals: options.nonGoal,
    requirements: options.requirement,
    interfaces: options.interface,
    criteria: options.criterion,
    risks: options.risk,
    questions: options.question,
  };
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  );
}
