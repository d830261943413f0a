import type { Manual, Parameter } from "../../commands/manual.ts";
import { usageOf } from "../../commands/usage.ts";
import { code } from "../escape-markdown.ts";

export function unknownCommand(
  word: string,
  meant: Manual | undefined,
): string {
  const unknown = `There is no command ${code(`/spec ${word}`)}`;
  if (!meant) return `${unknown}\n\n\`/spec help\` lists those there are`;
  return `${unknown}; did you mean \`/spec ${meant.name}\`?\n\n${usage(meant)}`;
}

export function missingArgument(manual: Manual, parameter: Parameter): string {
  const { name, description } = parameter;
  return `\`/spec ${manual.name}\` needs a \`${name}\`: ${lowerFirst(description)}\n\n${usage(manual)}`;
}

export function tooMuch(manual: Manual, text: string): string {
  const takes =
    manual.parameters.length > 0
      ? "cannot place"
      : "takes nothing behind it, but there is";
  return `\`/spec ${manual.name}\` ${takes} ${code(text)}\n\n${usage(manual)}`;
}

function usage(manual: Manual): string {
  return `Usage: \`${usageOf(manual)}\``;
}

function lowerFirst(phrase: string): string {
  return /^[A-Z][a-z]/.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
