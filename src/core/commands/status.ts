import {
  nothingToCheck,
  statusTable,
} from "../report/command-replies/status.ts";
import { defineCommand } from "./command.ts";
import { answer } from "./decision.ts";

export const status = defineCommand({
  name: "status",
  description: "Show where the specs stand and what comes next",
  permission: "anyone",
  parameters: [],
  examples: ["/spec status"],
  triedAs: ["info", "progress", "report", "show", "state", "summary"],
  reads: ["specs"],

  decide(_values, { subject, specs, nextSteps }) {
    if (specs.length === 0) return answer(nothingToCheck(subject));
    return answer(statusTable(specs, nextSteps));
  },
});
