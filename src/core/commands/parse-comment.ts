import type { Command, Parameter, Values } from "./command.ts";
import { findCommand } from "./find-command.ts";
import { findCommandLines } from "./find-command-lines.ts";
import { parseArguments, type ParsedArguments } from "./parse-arguments.ts";
import { readWords } from "./read-words.ts";
import { commands } from "./registry.ts";

/** One thing that a comment asks for. */
export type Request =
  | {
      readonly kind: "command";
      readonly line: number;
      readonly command: Command;
      readonly values: Values<readonly Parameter[]>;
    }
  | {
      readonly kind: "misused";
      readonly line: number;
      readonly command: Command;
      readonly problem: Exclude<ParsedArguments, { kind: "values" }>;
    }
  | { readonly kind: "unknown"; readonly line: number; readonly word: string };

/** What a comment asks for, in its order. The same thing asked twice is asked once. `/spec` alone asks for help. */
export function parseComment(text: string): readonly Request[] {
  const asked = new Map<string, Request>();
  for (const { line, rest } of findCommandLines(text)) {
    const key = rest.replaceAll(/\s+/g, " ");
    if (!asked.has(key)) asked.set(key, parseLine(line, rest));
  }
  return [...asked.values()];
}

function parseLine(line: number, rest: string): Request {
  const [verb = { text: "help" }, ...words] = readWords(rest);
  const command = findCommand(verb.text, commands);
  if (!command) return { kind: "unknown", line, word: verb.text };

  const parsed = parseArguments(command.parameters, words);
  if (parsed.kind !== "values") {
    return { kind: "misused", line, command, problem: parsed };
  }
  return { kind: "command", line, command, values: parsed.values };
}
