import type { CommandContext } from "./command-context.ts";
import type { Decision } from "./decision.ts";
import type { Manual, Parameter } from "./manual.ts";

export interface Command<
  Parameters extends readonly Parameter[] = readonly Parameter[],
> extends Manual {
  readonly parameters: Parameters;
  decide(values: Values<Parameters>, context: CommandContext): Decision;
}

/** By parameter name; undefined where an optional one was left out. */
export type Values<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P["name"]]: Value<P>;
};

type Value<P extends Parameter> = P["takes"] extends "words"
  ? readonly string[]
  : P["required"] extends true
    ? string
    : string | undefined;

export function defineCommand<const Parameters extends readonly Parameter[]>(
  command: Command<Parameters>,
): Command<Parameters> {
  return command;
}
