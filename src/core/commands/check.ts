import { nobodyWaits, statusReply } from "../report/command-replies/status.ts";
import { defineCommand } from "./command.ts";
import { act, answer, refuse } from "./decision.ts";

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

  decide(_values, context) {
    const { subject, verdict } = context;
    if (subject.kind === "issue") return answer(statusReply(context));
    if (!subject.isOpen) return refuse(nobodyWaits());
    // A repository that asks for nothing has no check run: what was just read is the judgement.
    return verdict === undefined
      ? answer(statusReply(context))
      : act({ kind: "rejudge" });
  },
});
