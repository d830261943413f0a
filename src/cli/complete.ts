import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

import { rules } from "../core/rules/registry.ts";

/** Prints the script that teaches a shell to complete `specgate`. */
export function printCompletion(program: Command, shell: string): void {
  describe(program, []).setup("specgate", "specgate", shell);
}

/** Prints what fits the words behind `specgate`, of which the last one is not finished: what that script asks for. */
export function complete(
  program: Command,
  words: readonly string[],
  templates: readonly string[],
): void {
  describe(program, templates).parse([...words]);
}

function describe(program: Command, templates: readonly string[]) {
  const root = tab(program);
  const offer = (command: string, argument: string, values: Values): void => {
    const known = root.commands.get(command)?.arguments.get(argument);
    if (known)
      known.handler = (add) =>
        values.forEach(([name, about]) => add(name, about));
  };
  offer(
    "explain",
    "rule",
    rules.map(({ id, description }) => [id, description]),
  );
  offer(
    "new",
    "template",
    templates.map((name) => [name, ""]),
  );
  return root;
}

type Values = readonly (readonly [name: string, about: string])[];
