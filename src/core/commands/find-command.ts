import { nearestName } from "../nearest-name.ts";
import type { Manual } from "./manual.ts";

export function findCommand<M extends Manual>(
  word: string,
  commands: readonly M[],
): M | undefined {
  const name = word.toLowerCase();
  return commands.find((command) => command.name === name);
}

/** The command that was probably meant: by a word that people try for it, else by its spelling. */
export function nearestCommand<M extends Manual>(
  word: string,
  commands: readonly M[],
): M | undefined {
  const tried = word.toLowerCase();
  const bySense = commands.find(({ triedAs }) => triedAs.includes(tried));
  const names = commands.map(({ name }) => name);
  return bySense ?? findCommand(nearestName(word, names) ?? "", commands);
}
