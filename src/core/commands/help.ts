import { helpList, helpPage } from "../report/command-replies/help.ts";
import { unknownCommand } from "../report/command-replies/misuse.ts";
import { defineCommand } from "./command.ts";
import { answer, refuse } from "./decision.ts";
import { findCommand, nearestCommand } from "./find-command.ts";
import { isAllowed } from "./permission.ts";

export const help = defineCommand({
  name: "help",
  description: "List the commands, or explain one",
  permission: "anyone",
  parameters: [
    {
      name: "command",
      description: "The command to explain",
      required: false,
      takes: "word",
    },
  ],
  examples: ["/spec help", "/spec help new"],
  triedAs: ["--help", "-h", "?", "commands", "usage"],
  reads: ["templates"],

  decide({ command }, context) {
    const { manuals } = context;
    if (command === undefined) {
      const entries = manuals.map((manual) => ({
        manual,
        isAllowed: isAllowed(manual.permission, context),
      }));
      return answer(helpList(entries, context.subject));
    }
    const manual = findCommand(command, manuals);
    if (manual) return answer(helpPage(manual, context.templates));
    return refuse(unknownCommand(command, nearestCommand(command, manuals)));
  },
});
