import { type Command, Option } from "commander";

import { complexities, workTypes } from "../../core/scaffold/work-type.ts";
import type { NewOptions } from "./new-options.ts";

/** Flags that fill a list: each may be given more than once. */
const lists: readonly (readonly [flag: string, about: string])[] = [
  ["goal", "a goal; can be given more than once, as all below"],
  ["non-goal", "what is left alone"],
  ["requirement", "something that the system must do"],
  ["interface", "an endpoint, event or provider that is added or changed"],
  ["data", "an entity that is added or changed"],
  ["criterion", "an acceptance criterion"],
  ["risk", "what could go wrong, and what is done about it"],
  ["question", "what is not decided yet"],
];

export function addNew(
  program: Command,
  actions: { newSpec(options: NewOptions): Promise<void> },
): void {
  const command = program
    .command("new")
    .description("Start a spec from a rough idea")
    .argument("[template]", "name of a template, or a file")
    .argument("[title...]", "title of the spec")
    .option(
      "--from-issue <file>",
      "issue that it starts from: JSON of `gh issue view`, or Markdown; - for standard input",
    )
    .option(
      "--from-prd <file>",
      "PRD whose goals, requirements and criteria are carried over",
    )
    .option(
      "--inputs <file>",
      "what the form of the generator asks for, as YAML or JSON; - for standard input",
    )
    .option("-o, --out <path>", "where it goes; - for standard output")
    .option("--no-input", "ask nothing, even on a terminal")
    .addOption(new Option("--type <type>", "kind of work").choices(workTypes))
    .addOption(
      new Option("--complexity <size>", "size of the work").choices(
        complexities,
      ),
    )
    .option("--audience <text>", "who reads and reviews it")
    .option("--summary <text>", "who needs this, and why now")
    .option("--architecture <text>", "parts, flow of data, tradeoffs");
  for (const [flag, about] of lists) {
    command.addOption(
      new Option(`--${flag} <text>`, about).argParser(
        (value, before: readonly string[] | undefined) => [
          ...(before ?? []),
          value,
        ],
      ),
    );
  }
  command.action(
    (
      template: string | undefined,
      title: readonly string[],
      options: Omit<NewOptions, "template" | "title">,
    ) =>
      actions.newSpec({
        ...options,
        ...(template === undefined ? {} : { template }),
        ...(title.length === 0 ? {} : { title: title.join(" ") }),
      }),
  );
}
