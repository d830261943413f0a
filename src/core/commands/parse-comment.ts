import type { Command, Values } from "./command.ts";
import { findCommandLines, type CommandLine } from "./find-command-lines.ts";
import { findCommand } from "./find-command.ts";
import type { Parameter } from "./manual.ts";
import { parseArguments, type ParsedArguments } from "./parse-arguments.ts";
import { readWords } from "./read-words.ts";
import { commands } from "./registry.ts";

/** One thing that a comment asks for. */
export type Request = Asked & {
  readonly line: number;
  /** What was asked, without `/spec`. */
  readonly text: string;
};

type Asked =
  | {
      readonly kind: "command";
      readonly command: Command;
      readonly values: Values<readonly Parameter[]>;
    }
  | {
      readonly kind: "misused";
      readonly command: Command;
      readonly problem: Exclude<ParsedArguments, { kind: "values" }>;
    }
  | { readonly kind: "unknown"; readonly word: string };

/** What a comment asks for, in its order. The same thing asked twice is asked once. `/spec` alone asks for help. */
export function parseComment(text: string): readonly Request[] {
  return parseCommandLines(findCommandLines(text));
}

/** The same, of the lines that were found in a comment. */
export function parseCommandLines(
  lines: readonly CommandLine[],
): readonly Request[] {
  const asked = new Map<string, Request>();
  for (const { line, rest } of lines) {
    const text = rest.replaceAll(/\s+/g, " ");
    if (!asked.has(text)) asked.set(text, { line, text, ...parseRest(rest) });
  }
  return [...asked.values()];
}

function parseRest(rest: string): Asked {
  const [verb = { text: "help" }, ...words] = readWords(rest);
  const command = findCommand(verb.text, commands);
  if (!command) return { kind: "unknown", word: verb.text };

  const parsed = parseArguments(command.parameters, words);
  if (parsed.kind !== "values") {
    return { kind: "misused", command, problem: parsed };
  }
  return { kind: "command", command, values: parsed.values };
}
