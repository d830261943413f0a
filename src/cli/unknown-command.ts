import type { Command } from "commander";

import { nearestName } from "../core/nearest-name.ts";

/** Ends as Commander does at the top where nobody knows a command, in the same words. */
export function refuseCommand(word: string, command: Command): never {
  const names = command.commands.map((one) => one.name());
  const nearest = nearestName(word, names);
  const help = nearest === undefined ? "" : `\n(Did you mean ${nearest}?)`;
  return command.error(`error: unknown command '${word}'${help}`, {
    code: "commander.unknownCommand",
  });
}

/** `help templates lint`: Commander's own knows one name, and says nothing of one that is mistyped. */
export function showHelp(program: Command, args: readonly string[]): never {
  let command = program;
  const words = args.filter((arg) => arg !== "help" && !arg.startsWith("-"));
  for (const word of words) {
    if (command.commands.length === 0) break;
    command =
      command.commands.find((one) => one.name() === word) ??
      refuseCommand(word, command);
  }
  return command.help();
}
