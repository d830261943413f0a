import {
  nothingToCheck,
  statusTable,
} from "../report/command-replies/status.ts";
import { defineCommand } from "./command.ts";
import { act, answer } from "./decision.ts";

export const check = defineCommand({
  name: "check",
  description: "Judge the specs again, as they are now",
  permission: "anyone",
  parameters: [],
  examples: ["/spec check"],
  triedAs: [
    "lint",
    "recheck",
    "refresh",
    "rerun",
    "retry",
    "run",
    "test",
    "validate",
    "verify",
  ],
  reads: ["specs"],

  decide(_values, { subject, specs, nextSteps }) {
    if (subject.kind === "pull-request") return act({ kind: "rejudge" });
    // An issue has no check run: what was just read is the judgement.
    if (specs.length === 0) return answer(nothingToCheck(subject));
    return answer(statusTable(specs, nextSteps));
  },
});
