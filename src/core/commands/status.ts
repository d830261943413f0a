import { statusReply } from "../report/command-replies/status.ts";
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

  decide(_values, context) {
    return answer(statusReply(context));
  },
});
